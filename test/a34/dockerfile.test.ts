import { test } from 'vitest'
import { startSession } from '../harness/session.js'
import { showComplete, lintText } from '../harness/check.js'
import { messageOf, titleOf } from '../../server/src/core/lint.js'

const out: string[] = []
const log = (...x: unknown[]) => out.push(x.map(y => typeof y === 'string' ? y : JSON.stringify(y)).join(' '))
test('lsp', async () => {
  const s = await startSession({ initializationOptions: { settings: { inlayHints: true, dockerfile: { inlayHints: true } } } })
  log(s.capabilities)
  const text = `# syntax=docker/dockerfile:1.4
ARG VERSION=3.20
FROM alpine:\${VERSION} AS Build
ARG NAME=x
ENV A=1 B=\$NAME
WORKDIR /src
COPY <<EOF /etc/a.sh
echo $A
EOF
RUN <<SCRIPT
  set -e
  apk add --no-cache curl
  echo "$A" | grep 1 && cd /tmp
SCRIPT
RUN --mount=type=cache,target=/root/.cache apk add curl && \\
    for i in 1 2; do echo $i; done
FROM Build AS second
COPY --from=Build /src /src
ONBUILD RUN cd /x && sudo ls
ONBUILD COPY . .
EXPOSE 80
HEALTHCHECK --interval=5m CMD curl -f http://localhost/
USER nobody
CMD ["x"]
`
  const uri = await s.open('Dockerfile', text)
  const d = await s.diagnostics(uri)
  for (const x of d.diagnostics) log(x.range.start.line + ':' + x.range.start.character + '-' + x.range.end.character, x.code as string, x.message)
  const doc = { textDocument: { uri } }
  const at = (needle: string, off = 0) => { const i = text.indexOf(needle) + off; const b = text.slice(0, i).split('\n'); return { line: b.length - 1, character: b.at(-1)!.length } }
  log('symbols', await s.request('textDocument/documentSymbol', doc))
  log('folding', await s.request('textDocument/foldingRange', doc))
  log('links', await s.request('textDocument/documentLink', doc))
  log('hints', await s.request('textDocument/inlayHint', { ...doc, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }))
  for (const [n, o] of [['FROM Build', 6], ['$NAME', 2], ['EOF', 1], ['SCRIPT', 2], ['$A"', 1], ['VERSION=', 2], ['in 1', -2], ['SCRIPT\nRUN', 1]] as const) {
    const position = at(n, o)
    log('AT', n)
    log(' def', await s.request('textDocument/definition', { ...doc, position }))
    log(' refs', ((await s.request('textDocument/references', { ...doc, position, context: { includeDeclaration: true } })) as any[] ?? []).length)
    log(' hl', ((await s.request('textDocument/documentHighlight', { ...doc, position })) as any[] ?? []).length)
    log(' prep', await s.request('textDocument/prepareRename', { ...doc, position }).catch(e => String(e)))
    const r = await s.request<any>('textDocument/rename', { ...doc, position, newName: 'renamed' }).catch(e => String(e))
    log(' rename', r?.changes ? Object.values(r.changes).flat().map((e: any) => `${e.range.start.line}:${e.range.start.character}-${e.range.end.character}`) : r)
  }
  for (const [n, o] of [['EXPOSE 80', 8], ['--interval', 14], ['--mount=type', 10], ['--from', 8], ['ENV A', 5], ['AS Build', 4], ['CMD ["x', 6], ['USER', 6], ['ONBUILD COPY', 14], ['WORKDIR', 9]] as const)
    log('sig', n, await s.request<any>('textDocument/signatureHelp', { ...doc, position: at(n, o) }))
  const tok = await s.request<any>('textDocument/semanticTokens/full', doc)
  const legend = (s.capabilities.semanticTokensProvider as any).legend
  let l = 0, c = 0
  const lines = text.split('\n')
  for (let i = 0; i < tok.data.length; i += 5) { const [dl, dc, len, t, m] = tok.data.slice(i, i + 5); if (dl) { l += dl; c = dc } else c += dc; log('  tok', l, lines[l]!.slice(c, c + len), legend.tokenTypes[t], m) }
  log('sel', await s.request('textDocument/selectionRange', { ...doc, positions: [at('nobody', 2), at('echo "$A"', 8)] }))
  const messy = 'from alpine\nrun echo a \\\n echo b \\\n  && c   \ncopy a b   \n'
  const u2 = await s.open('m/Dockerfile', messy)
  const options = { tabSize: 4, insertSpaces: true }
  log('fmt', await s.request('textDocument/formatting', { textDocument: { uri: u2 }, options }))
  log('rfmt', await s.request('textDocument/rangeFormatting', { textDocument: { uri: u2 }, options, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } } }))
  log('ofmt', await s.request('textDocument/onTypeFormatting', { textDocument: { uri: u2 }, options, ch: '\n', position: { line: 2, character: 0 } }))
  await s.close()
  console.log(out.join('\n'))
}, 60000)
test('completion', async () => {
  const o: string[] = []
  for (const src of ['<|>', 'FROM <|>', 'FROM --<|>', 'FROM --platform=<|>', 'FROM alpine AS b\nFROM <|>', 'FROM alpine AS b\nFROM alpine\nCOPY --from=<|>', 'FROM alpine AS b\nFROM alpine\nRUN --mount=type=bind,from=<|>', 'FROM a\nRUN --<|>', 'FROM a\nRUN --mount=<|>', 'FROM a\nRUN --mount=type=cache,<|>', 'FROM a\nRUN --mount=type=cache,sharing=<|>', 'FROM a\nRUN --network=<|>', 'FROM a\nRUN --security=<|>', 'FROM a\nARG X=1\nRUN echo $<|>', 'FROM a\nARG X=1\nENV Y=${<|>', '# <|>', '# es<|>\nFROM a', '# escape=<|>\nFROM a', '# check=<|>\nFROM a', '# check=skip=<|>\nFROM a', '# syntax=<|>\nFROM a', 'FROM a\nRUN <<<|>', 'FROM a\nRUN <<EOF\necho\n<|>', 'FROM a\nSTOPSIGNAL <|>', 'FROM a\nEXPOSE <|>', 'FROM a\nEXPOSE 80/<|>', 'FROM a\nUSER <|>', 'FROM a\nSHELL <|>', 'FROM a\nLABEL <|>', 'FROM a\nHEALTHCHECK <|>', 'FROM a\nHEALTHCHECK --<|>', 'FROM a\nHEALTHCHECK --interval=<|>', 'FROM a\nONBUILD <|>', 'FROM a\nRUN ap<|>', 'FROM a\nRUN apt-get <|>', 'FROM a\nRUN x && <|>', 'FROM a\nCMD <|>', 'FROM a\nADD --<|>', 'FROM a\nADD --link=<|>', 'FROM a\nCOPY --chmod=<|>','FROM a\nCOPY --chown=<|>', 'FROM a\nONBUILD COPY --<|>', 'FROM a\nWORKDIR <|>', 'FROM a\nENV <|>', 'ARG <|>\nFROM a','FROM a\nARG <|>', 'FROM alpine:<|>', '# fairlead <|>\nFROM a', '# fairlead ignore=<|>\nFROM a', '# hadolint <|>\nFROM a', 'FROM a\nRUN --mount=type=secret,id=x,env=<|>', 'FROM a\nENTRYPOINT ["<|>"]','FROM a\nRUN <<EOF\nap<|>\nEOF\n']) {
    try { const r = await showComplete(src); o.push(JSON.stringify(src) + ' ' + r.length + ': ' + r.slice(0, 9).map(x => x.replace(/\n/g, '⏎')).join(' | ')) } catch (e) { o.push('ERR ' + src + e) }
  }
  console.log(o.join('\n'))
})
