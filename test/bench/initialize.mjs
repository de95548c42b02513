// How long `fairlead lsp --stdio` takes to answer `initialize`, beside the smallest possible vscode-languageserver program
// bundled the same way. Run after `npm run build`:  node test/bench/initialize.mjs [runs]
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const runs = Number(process.argv[2] ?? 15)
/** The design's limit: times the floor. */
const limit = 1.5

const folder = await mkdtemp(join(tmpdir(), 'fairlead-bench-'))
const smallest = join(folder, 'smallest.cjs')
await writeFile(
  join(folder, 'smallest.ts'),
  `import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
   const connection = createConnection(ProposedFeatures.all)
   connection.onInitialize(() => ({ capabilities: {} }))
   connection.listen()`,
)
await build({
  entryPoints: [join(folder, 'smallest.ts')],
  outfile: smallest,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  nodePaths: [join(import.meta.dirname, '../../node_modules')],
})

/** Milliseconds from starting the process to its answer. */
const time = args =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    child.once('error', reject)
    child.stdout.once('data', () => {
      resolve(performance.now() - start)
      child.kill()
    })
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  })

const programs = {
  smallest: [smallest, '--stdio'],
  fairlead: ['dist/cli.cjs', 'lsp', '--stdio'],
  'node -e 0': undefined,
}
const times = Object.fromEntries(Object.keys(programs).map(name => [name, []]))
const bare = () =>
  new Promise(resolve => {
    const start = performance.now()
    spawn(process.execPath, ['-e', '0']).once('exit', () => resolve(performance.now() - start))
  })
// Side by side: each round measures every program, so that a busy moment hits all of them.
for (let round = 0; round < runs; round++)
  for (const [name, args] of Object.entries(programs)) times[name].push(args ? await time(args) : await bare())
await rm(folder, { recursive: true })

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
for (const [name, values] of Object.entries(times)) console.log(`${name.padEnd(10)} ${median(values).toFixed(0)} ms`)
const ratio = median(times.fairlead) / median(times.smallest)
console.log(`fairlead answers in ${ratio.toFixed(2)} × the smallest (limit ${limit})`)
process.exitCode = ratio <= limit ? 0 : 1
