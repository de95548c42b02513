import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { workerScript } from '../../client/src/worker-script.js'

const dist = join(import.meta.dirname, '../../dist')
/** What the client makes of the files that ship: those that the browser bundle of the client names. */
const text = (name: string): string => readFileSync(join(dist, name), 'utf8')
const bundles = [...new Set(text('web/extension.cjs').match(/"[a-z-]+\.cjs"/g))].map(name => JSON.parse(name) as string)
const script = workerScript(text('web/server.js'), new Map(bundles.map(name => [name, text(name)])))
const worker = new Worker(join(import.meta.dirname, 'worker.cjs'), { workerData: script })
afterAll(() => worker.terminate())

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly uri?: string
    readonly name?: string
    readonly diagnostics?: { code: string }[]
    readonly message?: string
  }
  readonly result?: unknown
  readonly error?: unknown
}

const answers = new Map<number, (message: Message) => void>()
const published: Message['params'][] = []
const log: unknown[] = []
/** What the client of a browser does: it reads Fairlead's own data files, and hears diagnostics. */
worker.on('message', async (message: Message) => {
  if (message.method === 'fairlead/asset')
    worker.postMessage({
      jsonrpc: '2.0',
      id: message.id,
      result: await readFile(join(dist, 'data', message.params!.name!), 'utf8'),
    })
  else if (message.method === 'window/logMessage') log.push(message.params?.message)
  else if (message.method === 'textDocument/publishDiagnostics') published.push(message.params)
  else if (message.method && message.id !== undefined)
    worker.postMessage({ jsonrpc: '2.0', id: message.id, result: null })
  else if (message.id !== undefined) answers.get(message.id)?.(message)
})
let id = 0
const request = (method: string, params: object): Promise<Message> =>
  new Promise(resolve => {
    answers.set(++id, resolve)
    worker.postMessage({ jsonrpc: '2.0', id, method, params })
  })
const notify = (method: string, params: object): void => worker.postMessage({ jsonrpc: '2.0', method, params })

/** VS Code for the Web runs this very script. */
test('the browser bundle answers in a worker that has nothing of Node', async () => {
  const { result } = await request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { files: true, pictures: true, locale: 'zh-cn' },
  })
  expect(result).toMatchObject({ capabilities: { hoverProvider: true }, serverInfo: { name: 'fairlead' } })
  notify('initialized', {})

  const open = (uri: string, languageId: string, text: string) =>
    notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  const hover = async (uri: string, line: number, character: number) =>
    (
      (await request('textDocument/hover', { textDocument: { uri }, position: { line, character } })).result as {
        contents: { value: string }
      } | null
    )?.contents.value

  const dockerfile = 'vscode-vfs://github/owner/repository/Dockerfile'
  open(dockerfile, 'dockerfile', 'FROM alpine:3.20\nWORKDIR app\nCMD ["ping"]\n')
  expect(await hover(dockerfile, 2, 1)).toContain('**在本文件中**')
  await expect
    .poll(() => published.find(params => params?.uri === dockerfile)?.diagnostics?.map(({ code }) => code))
    .toContain('dockerfile/relative-workdir')

  const manifest = 'vscode-vfs://github/owner/repository/pod.yaml'
  open(
    manifest,
    'yaml',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "a:1" }] }\n',
  )
  expect(await hover(manifest, 1, 7)).toContain('Pod')
  expect(log).toEqual([])
})
