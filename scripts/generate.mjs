// Writes what is generated from rules and topics: documentation pages, settings, README tables.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

for (const locale of ['en', 'zh-cn']) rmSync(`docs/${locale}`, { recursive: true, force: true })
execFileSync('npx', ['vitest', 'run', 'test/generated.test.ts', '--update'], {
  stdio: 'inherit',
  env: { ...process.env, CI: '' },
})
