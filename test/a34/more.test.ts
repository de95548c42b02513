import { test } from 'vitest'
import { startSession } from '../harness/session.js'
import { showHover, lintText, lintFile, findingsOf } from '../harness/check.js'
import { byId } from '../harness/languages.js'
import { applyEdits } from '../../server/src/core/edits.js'
import { messageOf, titleOf } from '../../server/src/core/lint.js'
const o: string[] = []
const lint = async (name: string, text: string, settings = {}, l = byId.kubernetes) => {
  o.push('## ' + name)
  for (const f of await lintText(text, settings, l)) {
    o.push(`  ${f.rule.id} ${f.severity} [${text.slice(f.span.start, f.span.end).slice(0, 40)}] ${messageOf(f, 'en')}`)
    for (const x of f.fixes) o.push(`     fix ${titleOf(x, 'en')} safe=${x.safe}: ${JSON.stringify(applyEdits(text, x.edits)).slice(0, 300)}`)
  }
}
test('x', async () => {
  const d = (spec: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  selector: {matchLabels: {a: b}}\n${spec}`
  await lint('containers in DeploymentSpec', d('  containers:\n    - name: a\n      image: nginx:1.27\n'))
  await lint('containers in DeploymentSpec + tmpl', d('  containers:\n    - name: a\n      image: nginx:1.27\n  template:\n    metadata:\n      labels: {a: b}\n'))
  await lint('env at pod level', d('  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      env: [{name: x, value: y}]\n      containers:\n        - name: a\n          image: nginx:1.27\n'))
  await lint('no selector', `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n        - name: a\n          image: nginx:1.27\n`)
  await lint('container no image', `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - image: x:1\n`)
  await lint('empty docs strict', '---\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\n# only\n---\n', { preset: 'strict' })
  await lint('missing kind', 'apiVersion: v1\nmetadata:\n  name: a\nspec:\n  containers: []\n')
  const D = (n: string, t: string, s = {}) => lint(n, t, s, byId.dockerfile)
  await D('frontend', '# syntax=docker/dockerfile:1.4\nFROM alpine:3.20\nCOPY --parents a /b/\nCOPY --exclude=x a /b/\nADD --checksum=sha256:aa https://a.b/c /c\nRUN --mount=type=secret,id=x,env=X echo\nCOPY <<EOF /a\nEOF\n')
  await D('frontend none', 'FROM alpine:3.20\nCOPY --parents a /b/\n')
  await D('check skip', '# check=skip=StageNameCasing,JSONArgsRecommended\nFROM alpine:3.20 AS Build\nCMD echo x\n')
  await D('check error', '# check=error=true\nFROM alpine:3.20 AS Build\n')
  await D('onbuild', 'FROM debian:13\nONBUILD RUN apt-get update && apt-get install curl\nONBUILD ADD a /b\nONBUILD WORKDIR x\nONBUILD ENV a=1 b=$a\nONBUILD ONBUILD RUN x\n', { preset: 'all' })
  await D('broken', 'FROM alpine:3.20\nRUN ["a" "b"\nFOO bar\nCOPY\nRUN echo "unclosed\nRUN sudo ls\nENV\nEXPOSE 99999\n')
  for (const [n, t] of [['healthcheck', 'FROM a:1\nHEALTHCHECK --inter<|>val=5s CMD x\n'], ['k', 'FROM a:1\nEXPO<|>SE 80\n'], ['vol', 'FROM a:1\nVOLU<|>ME /x\n'], ['onb', 'FROM a:1\nON<|>BUILD RUN x\n'], ['sig', 'FROM a:1\nSTOPSIGNAL SIG<|>TERM\n'], ['mount', 'FROM a:1\nRUN --mount=type=cache,sha<|>ring=locked,target=/x y\n'], ['heredoc', 'FROM a:1\nRUN <<E<|>OF\nx\nEOF\n'], ['unpack', 'FROM a:1\nADD --unp<|>ack=true a.tar /\n'], ['argpre', 'FROM a:1\nARG TARGET<|>ARCH\n']] as const)
    o.push('#### ' + n, await showHover(t))
  const s = await startSession()
  const comp = async (name: string, src: string, lang = 'yaml') => {
    const i = src.indexOf('<|>'); const text = src.replace('<|>', '')
    const b = text.slice(0, i).split('\n')
    const uri = await s.open(name, text, lang)
    const r = await s.request<any>('textDocument/completion', { textDocument: { uri }, position: { line: b.length - 1, character: b.at(-1)!.length } })
    const items = (r?.items ?? r ?? []) as any[]
    o.push(`COMP ${name} ${JSON.stringify(src.slice(-40))} ${items.length}: ` + items.slice(0, 12).map(x => x.label + (x.tags ? '~' : '')).join(', '))
  }
  await comp('empty.yaml', '<|>'); await comp('e2.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\n<|>'); await comp('e3.yaml', 'ingr<|>'); await comp('e4.yaml', 'kind<|>'); await comp('e5.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\ndep<|>')
  await comp('e6.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  serviceAcc<|>'); await comp('e7.yaml','kind: Ing<|>')
  const t2 = 'FROM alpine:3.20\nFROM alpine:3.20 AS b\nCOPY --from=0 a b\nCOPY src/a.txt /x/\n'
  const uri = await s.open('s/Dockerfile', t2)
  o.push('hints ' + JSON.stringify(await s.request('textDocument/inlayHint', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } })))
  await s.close()
  console.log(o.join('\n'))
}, 60000)
