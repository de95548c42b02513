// What `fairlead lint` costs over a folder: time, processor time and memory of the whole command, then the rules that take
// longest. Run after `npm run build`:
//   node test/bench/corpus.mjs <folder> [--preset all] [--runs 5] [--rules 10]
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const {
  values: { preset, runs, rules: shown },
  positionals: [folder],
} = parseArgs({
  allowPositionals: true,
  options: {
    preset: { type: 'string', default: 'all' },
    runs: { type: 'string', default: '5' },
    rules: { type: 'string', default: '10' },
  },
})
if (!folder) {
  console.error('usage: node test/bench/corpus.mjs <folder> [--preset all] [--runs 5] [--rules 10]')
  process.exit(2)
}
const dist = join(import.meta.dirname, '../../dist')

// ---- the command as people run it

/** Runs the bundle as `node dist/cli.cjs` does, and says at the end what it used. */
const wrapper = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())))
process.argv.splice(1, 0, 'cli')
require(${JSON.stringify(join(dist, 'cli.cjs'))})`

const once = () =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const args = ['-e', wrapper, 'lint', '--isolated', '--preset', preset, '--format', 'json', folder]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] })
    let report = ''
    let usage = ''
    child.stdout.setEncoding('utf8').on('data', chunk => (report += chunk))
    child.stdio[3].setEncoding('utf8').on('data', chunk => (usage += chunk))
    child.once('error', reject)
    child.once('close', () => {
      const wall = performance.now() - start
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage)
      const { files } = JSON.parse(report)
      const findings = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
      resolve({ wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, files: files.length, findings })
    })
  })

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const all = []
for (let run = 0; run < Number(runs); run++) all.push(await once())
const of = member => all.map(one => one[member])
console.log(`${all[0].files} files, ${all[0].findings} findings, preset ${preset}, ${runs} runs`)
console.log(`wall    ${median(of('wall')).toFixed(0)} ms (best ${Math.min(...of('wall')).toFixed(0)})`)
console.log(`cpu     ${median(of('cpu')).toFixed(0)} ms (best ${Math.min(...of('cpu')).toFixed(0)})`)
console.log(`memory  ${Math.max(...of('memory')).toFixed(0)} MB`)

// ---- rule by rule, each file once, in this process

const require = createRequire(import.meta.url)
const { dockerfile } = require(join(dist, 'dockerfile.cjs'))
const { kubernetes } = require(join(dist, 'kubernetes.cjs'))
const host = {
  readFile: async () => undefined,
  readFolder: async () => [],
  findFiles: async () => [],
  asset: name => readFile(join(dist, 'data', name), 'utf8'),
}
const dockerfileOptions = { trustedRegistries: [], labelSchema: {}, strictLabels: false }
const settings = { preset, rules: {}, kubernetesVersion: '', ignoreComments: true, dockerfile: dockerfileOptions }
const context = { settings, workspace: { definitions: () => [], uses: () => [] } }
const times = new Map()
let parsing = 0

function timed(rule, part) {
  const start = performance.now()
  try {
    rule.check(part, () => {}, context)
  } catch {
    // a rule that needs more than this bench knows is timed up to there
  }
  times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start)
}

for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile()) continue
  const language = /\.ya?ml$/i.test(entry.name) ? kubernetes : dockerfile
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
  const start = performance.now()
  const document = language.parse(text)
  const parts = language.parts(document)
  parsing += performance.now() - start
  await language.prepare?.(document, host, 'check')
  for (const { part } of parts) for (const rule of language.rules) timed(rule, part)
  for (const rule of language.fileRules ?? []) timed(rule, document)
}
const sum = [...times.values()].reduce((a, b) => a + b, 0)
console.log(`\nparsing ${parsing.toFixed(0)} ms, ${times.size} rules ${sum.toFixed(0)} ms`)
console.log('(the first rule that asks for something, the scripts of a file for one, pays for those behind it)')
const slowest = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, Number(shown))
for (const [id, ms] of slowest) console.log(`${ms.toFixed(1).padStart(8)} ms  ${id}`)
