// What an edit costs in a long file: from the edit to fresh diagnostics, and a hover right after an edit, over LSP, with
// every rule on. `--peers` measures the other language servers beside it, in the same run (installed into .cache/bench).
//   node test/bench/edits.mjs [--peers] [--runs 30] [--only manifest] [--only Dockerfile]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { kubernetesSchema } from './json-schema.mjs'
import { manifest } from './manifest.mjs'

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 30
const peers = process.argv.includes('--peers')
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const cache = join(import.meta.dirname, '../../.cache/bench')

// ---- what is measured

const stage = n => `FROM alpine:3.20 AS stage${n}
ARG VERSION=1.${n}
WORKDIR /app
COPY --chown=1000:1000 src/ ./src/
RUN apk add --no-cache \\
      curl=8.9.0-r0 \\
      git && \\
    curl -fsSL https://example.com/$VERSION.tar.gz | tar -xz
ENV PATH=/app/bin:$PATH
USER 1000
CMD ["./run", "--port", "80${n % 10}"]
`
const dockerfile = lines => Array.from({ length: Math.ceil(lines / 11) }, (_, n) => stage(n)).join('')
/** The same without all the FROMs: what a line does there depends on hundreds above it. */
const oneStage = lines => dockerfile(lines).replace(/(?<!^)FROM .*\n/g, '')

/** Where to edit and hover: in the middle of the file. */
const files = [
  ...[100, 1_000, 10_000, 50_000].map(lines => ({
    name: `manifest ${lines}`,
    languageId: 'yaml',
    text: manifest(lines),
    edit: /replicas: 3/,
    hover: /livenessProbe/,
  })),
  ...[
    { name: 'Dockerfile 5000', text: dockerfile(5_000), edit: /--port/ },
    { name: '… in a RUN', text: dockerfile(5_000), edit: /tar -xz/ },
    { name: '… one stage', text: oneStage(5_500), edit: /tar -xz/ },
  ].map(file => ({ ...file, languageId: 'dockerfile', hover: /CMD/ })),
].filter(({ name, languageId }) => name.includes(only) || languageId.includes(only.toLowerCase()))

const servers = [
  { name: 'fairlead', args: ['dist/cli.cjs', 'lsp', '--stdio'], languages: ['yaml', 'dockerfile'] },
  ...(peers
    ? [
        {
          name: 'yaml-language-server',
          package: 'yaml-language-server@2.0.0',
          main: 'bin/yaml-language-server',
          languages: ['yaml'],
        },
        {
          name: 'dockerfile-language-server-nodejs',
          package: 'dockerfile-language-server-nodejs@0.15.0',
          main: 'bin/docker-langserver',
          languages: ['dockerfile'],
        },
      ]
    : []),
]

/** What yaml-language-server is told: the kinds of Kubernetes as a schema, in a file. */
const yaml = { validate: true, hover: true, completion: true, schemas: {} }
if (peers) {
  const path = join(cache, 'kubernetes-schema.json')
  mkdirSync(cache, { recursive: true })
  writeFileSync(path, JSON.stringify(await kubernetesSchema()))
  yaml.schemas[pathToFileURL(path).href] = '*.yaml'
}

// ---- measuring

const percentile = (values, p) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))]

function install(spec) {
  const folder = join(cache, 'node_modules', spec.slice(0, spec.lastIndexOf('@')))
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', cache, '--ignore-scripts', '--no-audit', '--no-fund', spec],
    { stdio: 'inherit' },
  )
  if (status !== 0) throw new Error(`${spec} did not install`)
  return folder
}

async function measure(server, file) {
  const args = server.package ? [join(install(server.package), server.main), '--stdio'] : server.args
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  let published = () => {}
  connection.onNotification('textDocument/publishDiagnostics', ({ version }) => published(version))
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => (section === 'fairlead' ? { preset: 'all' } : section === 'yaml' ? yaml : null)),
  )
  connection.onUnhandledNotification(() => {})
  connection.listen()
  const started = performance.now()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { publishDiagnostics: { versionSupport: true }, hover: { contentFormat: ['markdown'] } },
    },
  })
  await connection.sendNotification('initialized', {})
  const fresh = () => new Promise(resolve => (published = resolve))

  const uri = `file:///bench/${file.languageId === 'yaml' ? 'a.yaml' : 'Dockerfile'}`
  const next = fresh()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: file.languageId, version: 1, text: file.text },
  })
  await next
  const opened = performance.now() - started

  const lines = file.text.split('\n')
  const middle = Math.floor(lines.length / 2)
  const at = pattern => {
    const found = lines.flatMap((text, line) =>
      pattern.test(text) ? { line, character: text.search(pattern) + 2 } : [],
    )
    return found.find(({ line }) => line > middle) ?? found.at(-1)
  }
  const place = { line: at(file.edit).line, character: lines[at(file.edit).line].length }
  let version = 1
  /** Writes a blank at the end of a line, or takes it away again. Returns when fresh diagnostics have come. */
  const edit = async () => {
    const add = version % 2 === 1
    const range = { start: place, end: add ? place : { ...place, character: place.character + 1 } }
    const published = fresh()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range, text: add ? ' ' : '' }],
    })
    return published
  }
  const timed = async work => {
    const times = []
    for (let run = 0; run < runs; run++) {
      const { before, wait } = await work()
      const start = performance.now()
      await before()
      times.push(performance.now() - start)
      await wait?.()
      // as people type
      await new Promise(resolve => setTimeout(resolve, 30))
    }
    return [percentile(times, 0.5), percentile(times, 0.95)]
  }
  const edits = await timed(() => ({ before: edit }))
  const ask = (method, position) =>
    connection.sendRequest(method, { textDocument: { uri }, ...(position && { position }) })
  const after = (method, position) => () => {
    const published = edit()
    return { before: () => ask(method, position), wait: () => published }
  }
  const hovers = await timed(after('textDocument/hover', at(file.hover)))
  const completions = await timed(
    after('textDocument/completion', { ...at(file.hover), character: at(file.hover).character - 2 }),
  )
  const symbols = await timed(after('textDocument/documentSymbol'))
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readStatus(child.pid))?.[1] ?? 0) / 1024
  child.kill()
  return {
    opened,
    edits,
    hovers,
    completions,
    symbols,
    memory,
  }
}

function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

console.log(
  'server'.padEnd(36),
  'file'.padEnd(16),
  'opened'.padStart(9),
  'edit p50/p95'.padStart(16),
  'hover p50/p95'.padStart(16),
  'completion p50/p95'.padStart(19),
  'symbols p50/p95'.padStart(18),
  'memory'.padStart(9),
)
const ms = value => value.toFixed(value < 10 ? 1 : 0)
for (const file of files)
  for (const server of servers.filter(({ languages }) => languages.includes(file.languageId))) {
    const { opened, edits, hovers, completions, symbols, memory } = await measure(server, file)
    const cells = [
      `${ms(opened)} ms`.padStart(9),
      `${edits.map(ms).join(' / ')} ms`.padStart(16),
      `${hovers.map(ms).join(' / ')} ms`.padStart(16),
      `${completions.map(ms).join(' / ')} ms`.padStart(19),
      `${symbols.map(ms).join(' / ')} ms`.padStart(18),
      `${memory.toFixed(0)} MB`.padStart(9),
    ]
    console.log(server.name.padEnd(36), file.name.padEnd(16), ...cells)
  }
