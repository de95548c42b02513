import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSession } from '../harness/session.js'

const guard = join(import.meta.dirname, 'no-network.cjs')

/** Texts that name things on the network wherever they can. */
const tempting = {
  Dockerfile: `# syntax=docker/dockerfile:1
FROM registry.example.com/team/base:1.2 AS build
ADD https://example.com/archive.tar.gz /src/
ADD https://github.com/moby/buildkit.git#v0.14.1 /src/buildkit
RUN curl -fsSL https://example.com/install.sh | sh
FROM node
COPY --from=ghcr.io/org/tool:latest /tool /tool
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD ["node", "server.js"]
`,
  'shop.yaml': `# yaml-language-server: $schema=https://example.com/schema.json
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:latest
          livenessProbe:
            httpGet: { path: /healthz, port: 8080, host: example.com }
            periodSeconds: 5
---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: { name: letsencrypt }
spec: { acme: { server: https://acme-v02.api.letsencrypt.org/directory } }
`,
}

test('the server opens no socket, asks no name server and starts no program', async () => {
  const session = await startSession({}, ['--require', guard])
  for (const [name, text] of Object.entries({ ...tempting, ...examples() })) {
    const uri = await session.open(name, text)
    const about = { textDocument: { uri } }
    await session.diagnostics(uri)
    for (const [line, content] of text.split('\n').entries()) {
      const character = content.search(/\S/) + 1
      await session.hover(uri, { line, character })
      const position = { line, character: content.length }
      if (session.capabilities.completionProvider)
        await session.request('textDocument/completion', { ...about, position })
      if (session.capabilities.definitionProvider)
        await session.request('textDocument/definition', { ...about, position })
    }
    await session.request('textDocument/documentSymbol', about)
  }
  expect(await session.close()).toBe(0)
})

test.each([
  'require("net").connect(1)',
  'require("net").createServer()',
  'require("http").get("http://localhost")',
  'require("https").request("https://localhost")',
  'require("dns").lookup("localhost", () => {})',
  'require("dns/promises").resolve("localhost")',
  'require("child_process").spawn("true")',
  'fetch("http://localhost")',
  'new (require("net").Socket)().connect(1)',
])('the guard of this test catches %s', code => {
  const { status, stderr } = spawnSync(process.execPath, ['--require', guard, '-e', code], { encoding: 'utf8' })
  expect(stderr).toContain('The server used')
  expect(status).toBe(86)
})

/** The project's own examples, by their path. */
function examples(): Record<string, string> {
  const folder = join(import.meta.dirname, '../../examples')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const ours = paths.filter(path => /(Dockerfile[^/]*|\.ya?ml)$/.test(path))
  return Object.fromEntries(ours.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}
