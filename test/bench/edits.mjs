// What an edit costs in a long file: from the edit to fresh diagnostics, and a hover right after an edit, over LSP, with
// every rule on. `--peers` measures the other language servers beside it, in the same run (installed into .cache/bench).
//   node test/bench/edits.mjs [--peers] [--runs 30]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 30
const peers = process.argv.includes('--peers')
const cache = join(import.meta.dirname, '../../.cache/bench')

// ---- what is measured

const resource = n => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${n}
  labels: { app: web-${n} }
spec:
  replicas: 3
  selector: { matchLabels: { app: web-${n} } }
  template:
    metadata: { labels: { app: web-${n} } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.${n}
          ports:
            - { name: http, containerPort: 8080 }
          livenessProbe:
            httpGet: { path: /healthz, port: http }
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { memory: 128Mi }
---
`
const manifest = lines => Array.from({ length: Math.ceil(lines / 22) }, (_, n) => resource(n)).join('')
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

/** Where to edit and hover: in the middle of the file. */
const files = [
  ...[1_000, 10_000, 50_000].map(lines => ({
    name: `manifest ${lines}`,
    languageId: 'yaml',
    text: manifest(lines),
    edit: /replicas: 3/,
    hover: /livenessProbe/,
  })),
  { name: 'Dockerfile 5000', languageId: 'dockerfile', text: dockerfile(5_000), edit: /--port/, hover: /CMD/ },
]

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
    items.map(({ section }) => (section === 'fairlead' ? { preset: 'all' } : null)),
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
  let next = fresh()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: file.languageId, version: 1, text: file.text },
  })
  await next
  const opened = performance.now() - started

  const lines = file.text.split('\n')
  const middle = Math.floor(lines.length / 2)
  const at = pattern => {
    const line = lines.findIndex((text, index) => index > middle && pattern.test(text))
    return { line, character: lines[line].search(pattern) + 2 }
  }
  const place = { line: at(file.edit).line, character: lines[at(file.edit).line].length }
  const edits = []
  const hovers = []
  for (let run = 0; run < runs; run++) {
    const add = run % 2 === 0
    const range = { start: place, end: add ? place : { ...place, character: place.character + 1 } }
    next = fresh()
    const before = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: run + 2 },
      contentChanges: [{ range, text: add ? ' ' : '' }],
    })
    const asked = performance.now()
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: at(file.hover) })
    hovers.push(performance.now() - asked)
    await next
    edits.push(performance.now() - before)
  }
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readStatus(child.pid))?.[1] ?? 0) / 1024
  child.kill()
  return {
    opened,
    edit: [percentile(edits, 0.5), percentile(edits, 0.95)],
    hover: [percentile(hovers, 0.5), percentile(hovers, 0.95)],
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
  'memory'.padStart(9),
)
const ms = value => value.toFixed(value < 10 ? 1 : 0)
for (const file of files)
  for (const server of servers.filter(({ languages }) => languages.includes(file.languageId))) {
    const { opened, edit, hover, memory } = await measure(server, file)
    const cells = [
      `${ms(opened)} ms`.padStart(9),
      `${edit.map(ms).join(' / ')} ms`.padStart(16),
      `${hover.map(ms).join(' / ')} ms`.padStart(16),
      `${memory.toFixed(0)} MB`.padStart(9),
    ]
    console.log(server.name.padEnd(36), file.name.padEnd(16), ...cells)
  }
