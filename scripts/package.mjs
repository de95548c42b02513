// Builds and packs the extension, and says how large it became.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const file = `${name}-${version}.vsix`
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
execFileSync('npx', ['vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--out', file], {
  stdio: 'inherit',
})
console.log(`${file}: ${(statSync(file).size / 1024 / 1024).toFixed(2)} MB`)
