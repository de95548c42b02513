// Compiles the Kubernetes schema into dist/data: `node schema/build.mjs [--force]`.
// What it reads is pinned in sources.json; where everything comes from is told in docs/DATA.md.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/data')
const stamp = join(out, '.stamp')

const inputs = createHash('sha256')
for (const file of readdirSync(join(root, 'schema')).sort())
  inputs.update(file).update(readFileSync(join(root, 'schema', file)))
const hash = inputs.digest('hex')

if (!process.argv.includes('--force') && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
  console.log('schema: dist/data is up to date')
} else {
  try {
    const started = Date.now()
    const { compile } = await import('./compile.mjs')
    const files = await compile(
      JSON.parse(readFileSync(join(root, 'schema/sources.json'), 'utf8')),
      join(root, '.cache/schema'),
    )
    mkdirSync(out, { recursive: true })
    for (const name of readdirSync(out))
      if (/^(?:crd|kubernetes).*\.json$/.test(name) && !files.has(name)) rmSync(join(out, name))
    let total = 0
    for (const [name, text] of files) {
      writeFileSync(join(out, name), text)
      total += Buffer.byteLength(text)
    }
    writeFileSync(stamp, hash)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(`schema: ${files.size} files, ${Math.round(total / 1024)} KB in dist/data, ${seconds} s`)
  } catch (error) {
    console.error(`schema: ${error.message}`)
    process.exitCode = 1
  }
}
