import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Session, startSession } from '../harness/session.js'

const dockerfile = 'FROM alpine:3.20\nWORKDIR app\nENTRYPOINT ["ping"]\nCMD ["localhost"]\n'

let session: Session
beforeAll(async () => {
  session = await startSession()
})
afterAll(async () => {
  expect(await session.close()).toBe(0)
})

describe('an editor opens a Dockerfile', () => {
  test('it hears what is wrong, about the version it sent, with a page to read', async () => {
    const uri = await session.open('a/Dockerfile', dockerfile)
    const { version, diagnostics } = await session.diagnostics(uri)
    expect(version).toBe(1)
    const [finding] = diagnostics
    expect(finding).toMatchObject({ code: 'dockerfile/relative-workdir', source: 'fairlead', severity: 2 })
    expect(finding?.range).toEqual({ start: { line: 1, character: 8 }, end: { line: 1, character: 11 } })
    expect(finding?.codeDescription?.href).toMatch(/docs\/en\/rules\/dockerfile\/relative-workdir\.md$/)
  })

  test('an edit is answered with the diagnostics of the new text', async () => {
    const uri = await session.open('b/Dockerfile', dockerfile)
    await session.diagnostics(uri)
    const range = { start: { line: 1, character: 8 }, end: { line: 1, character: 11 } }
    await session.change(uri, 2, '/app', range)
    const { diagnostics } = await session.diagnostics(uri, 2)
    expect(diagnostics.map(({ code }) => code)).not.toContain('dockerfile/relative-workdir')
  })

  test('of a burst of edits only the last is worked on', async () => {
    const uri = await session.open('burst/Dockerfile', 'FROM alpine:3.20\n')
    await session.diagnostics(uri)
    for (let version = 2; version <= 21; version++)
      void session.change(uri, version, `FROM alpine:3.20\nWORKDIR ${'a'.repeat(version)}\n`)
    const { version, diagnostics } = await session.diagnostics(uri, 2)
    expect(version).toBe(21)
    expect(diagnostics[0]?.range.end.character).toBe(8 + 21)
  })

  test('a hover says what the container starts', async () => {
    const uri = await session.open('c/Dockerfile', dockerfile)
    expect(await session.hover(uri, { line: 3, character: 1 })).toContain('`ping localhost`')
  })

  test('it may ask which language a document is in', async () => {
    const about = (uri: string) => session.request<object | null>('fairlead/about', { textDocument: { uri } })
    const pod = await session.open('about.yaml', 'apiVersion: v1\nkind: Pod\n', 'yaml')
    expect(await about(pod)).toEqual({ language: 'kubernetes', kubernetesVersion: '' })
    expect(await about(await session.open('compose.yaml', 'services: {}\n', 'yaml'))).toBeNull()
  })

  test('the outline has its stage', async () => {
    const uri = await session.open('d/Dockerfile', dockerfile)
    const symbols = await session.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } })
    expect(symbols).toHaveLength(1)
    expect(symbols[0]?.name).toContain('alpine:3.20')
  })

  test('a quick fix mends it, another ignores it', async () => {
    const uri = await session.open('e/Dockerfile', dockerfile)
    const { diagnostics } = await session.diagnostics(uri)
    const actions = await session.request<
      { title: string; kind: string; edit: { changes: Record<string, unknown[]> } }[]
    >('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0]!.range, context: { diagnostics } })
    expect(actions.map(({ title }) => title)).toEqual(
      expect.arrayContaining([expect.stringContaining('/app'), expect.stringContaining('dockerfile/relative-workdir')]),
    )
    expect(Object.keys(actions[0]!.edit.changes)).toEqual([uri])
  })

  test('when it is closed its diagnostics go', async () => {
    const uri = await session.open('f/Dockerfile', dockerfile)
    await session.diagnostics(uri)
    await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    await expect.poll(async () => (await session.diagnostics(uri, 0)).diagnostics).toEqual([])
  })
})

test('YAML that is not Kubernetes gets nothing', async () => {
  const uri = await session.open('compose.yaml', 'services:\n  web:\n    image: nginx\n    ports: ["80:80"\n')
  expect(await session.hover(uri, { line: 2, character: 6 })).toBeUndefined()
  await expect(session.request('textDocument/documentSymbol', { textDocument: { uri } })).resolves.toEqual([])
})

test('a request about a document that is not open is answered empty', async () =>
  expect(await session.hover('file:///nowhere/Dockerfile', { line: 0, character: 0 })).toBeUndefined())

test('the server logs nothing on the way', () => expect(session.log).toEqual([]))

describe('other clients', () => {
  test('without Markdown get plain text', async () => {
    const plain = await startSession({ capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } })
    const uri = await plain.open('Dockerfile', dockerfile)
    expect(await plain.hover(uri, { line: 3, character: 1 })).not.toMatch(/`|\*\*/)
    await plain.close()
  })

  test('in Chinese get Chinese; and the setting wins when it changes', async () => {
    const chinese = await startSession({ locale: 'zh-CN' })
    const uri = await chinese.open('Dockerfile', dockerfile)
    expect(await chinese.hover(uri, { line: 3, character: 1 })).toContain('**在本文件中**')
    expect((await chinese.diagnostics(uri)).diagnostics[0]?.message).toMatch(/[\u4e00-\u9fff]/)
    await chinese.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { fairlead: { language: 'en' } },
    })
    expect(await chinese.hover(uri, { line: 3, character: 1 })).toContain('**In this file**')
    await expect
      .poll(async () => (await chinese.diagnostics(uri)).diagnostics[0]?.message)
      .not.toMatch(/[\u4e00-\u9fff]/)
    await chinese.close()
  })

  test('that ask for diagnostics are answered, and not told unasked', async () => {
    const asking = await startSession({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { diagnostics: 'pull' },
    })
    expect(asking.capabilities.diagnosticProvider).toBeDefined()
    const uri = await asking.open('Dockerfile', dockerfile)
    const report = await asking.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    expect(report.items.map(({ code }) => code)).toContain('dockerfile/relative-workdir')

    // a newer text overtakes the check: what is answered is about that one
    const long = `${'RUN echo a && echo b\n'.repeat(3_000)}`
    const big = await asking.open('big/Dockerfile', `FROM alpine:3.20\n${long}`)
    const answer = asking.request<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri: big },
    })
    await asking.change(big, 2, 'FROM alpine:3.20\nWORKDIR app\n')
    expect((await answer).items.map(({ code }) => code)).toContain('dockerfile/relative-workdir')
    await asking.close()
  })

  test('that announce pictures get them', async () => {
    const drawing = await startSession({ initializationOptions: { pictures: true } })
    const uri = await drawing.open(
      'pod.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a:1\n      livenessProbe:\n        tcpSocket: { port: 80 }\n',
    )
    expect(await drawing.hover(uri, { line: 7, character: 8 })).toMatch(/!\[.+\]\(data:image\/svg\+xml;base64,/)
    await drawing.close()
  })

  test('with versioned edits get versioned edits', async () => {
    const careful = await startSession({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
    const uri = await careful.open('Dockerfile', dockerfile)
    const { diagnostics } = await careful.diagnostics(uri)
    const actions = await careful.request<{ edit: object }[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    })
    expect(actions[0]?.edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] })
    await careful.close()
  })
})
