import { test } from 'vitest'
import { startSession } from '../harness/session.js'
import { showComplete, showHover, lintText } from '../harness/check.js'
import { byId } from '../harness/languages.js'
import { applyEdits } from '../../server/src/core/edits.js'
import { messageOf, titleOf } from '../../server/src/core/lint.js'

const lint = async (name: string, text: string, settings = {}) => {
  const o: string[] = ['## ' + name]
  try {
    for (const f of await lintText(text, settings, byId.kubernetes)) {
      o.push(`  ${f.rule.id} ${f.severity ?? ''} [${text.slice(f.span.start, f.span.end).slice(0, 40).replace(/\n/g, '⏎')}] ${messageOf(f, 'en')}`)
      for (const x of f.fixes) o.push(`     fix ${titleOf(x, 'en')} safe=${x.safe}: ${JSON.stringify(applyEdits(text, x.edits)).slice(0, 400)}`)
    }
  } catch (e) { o.push('ERR ' + e) }
  return o.join('\n')
}
const pod = (c: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: nginx:1.27\n${c}`
test('lint', async () => {
  const o: string[] = []
  const L = async (n: string, t: string, s = {}) => o.push(await lint(n, t, s))
  await L('port quoted', pod('      ports:\n        - containerPort: "80"\n'))
  await L('env true', pod('      env:\n        - name: A\n          value: true\n        - name: B\n          value: yes\n        - name: C\n          value: 1e3\n        - name: D\n          value: 0644\n        - name: E\n          value: on\n        - {name: F, value: 1.20}\n'))
  await L('annotation', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n    x: true\n    y: yes\n    z: 5\ndata:\n  a: 0644\n  b: 1e3\n  c: on\n  d: null\n')
  await L('mode', pod('  volumes:\n    - name: v\n      configMap:\n        name: x\n        defaultMode: 644\n    - name: w\n      configMap:\n        name: x\n        defaultMode: "0644"\n'))
  await L('bool string', pod('      tty: "true"\n      stdin: yes\n'))
  await L('up down', `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: nginx:1.27\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      replicas: 3\n      containers:\n        - name: a\n          image: nginx:1.27\n          restartPolicy2: x\n          nodeSelector: {a: b}\n          runAsNonRoot: true\n  selector:\n    matchLabels: {a: b}\n`)
  await L('unknown kind', 'apiVersion: apps/v1\nkind: Deploymnt\nmetadata:\n  name: a\n')
  await L('wrong apiVersion', 'apiVersion: v1\nkind: Deployment\nmetadata:\n  name: a\n')
  await L('removed ingress', `apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: a\nspec:\n  rules:\n    - host: a.b\n      http:\n        paths:\n          - path: /\n            backend:\n              serviceName: x\n              servicePort: 80\n`)
  await L('removed hpa', `apiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: a\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: x\n    apiVersion: apps/v1\n  maxReplicas: 3\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        targetAverageUtilization: 80\n`)
  await L('removed hpa v2beta1', `apiVersion: autoscaling/v2beta1\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: a\nspec:\n  scaleTargetRef:\n    kind: Deployment\n    name: x\n    apiVersion: apps/v1\n  maxReplicas: 3\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        targetAverageUtilization: 80\n`)
  await L('removed cronjob', `apiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: a\nspec:\n  schedule: "* * * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: a\n              image: x:1\n`)
  await L('removed pdb', `apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata:\n  name: a\nspec:\n  minAvailable: 1\n  selector: {}\n`)
  await L('too new', pod('      resizePolicy:\n        - resourceName: cpu\n          restartPolicy: NotRequired\n') , { kubernetesVersion: '1.26' })
  await L('too new 1.28', `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  resources: {limits: {cpu: 1}}\n  containers:\n    - name: a\n      image: nginx:1.27\n`, { kubernetesVersion: '1.28' })
  await L('missing', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: 1\n')
  await L('missing spec', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n')
  await L('dup keys', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n')
  await L('dup list', pod('    - name: a\n      image: nginx:1.27\n'))
  await L('dup resource', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n')
  await L('empty docs', '---\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\n# only\n---\n')
  await L('list for map', 'apiVersion: v1\nkind: Pod\nmetadata:\n  - name: a\nspec:\n  containers:\n    name: a\n    image: x:1\n')
  await L('map for list 2', pod('      env:\n        A: b\n        C: d\n'))
  await L('unknown CR', 'apiVersion: foo.example.com/v1\nkind: Foo\nmetadata:\n  name: a\nspec:\n  x: 1\n')
  await L('unknown CR strict', 'apiVersion: foo.example.com/v1\nkind: Foo\nmetadata:\n  name: a\nspec:\n  x: 1\n', { preset: 'strict' })
  await L('conflict', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n<<<<<<< HEAD\n  name: a\n=======\n  name: b\n>>>>>>> x\ndata:\n  a: b\n')
  await L('sops', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  a: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nsops:\n  kms: []\n  mac: ENC[x]\n')
  await L('placeholder', `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: \${NAME}\n  labels: {a: $(X)}\nspec:\n  replicas: \${N}\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers:\n        - name: \${N}\n          image: \${I}\n          ports: [{containerPort: \${P}}]\n          imagePullPolicy: \${PP}\n          resources: {limits: {memory: \${M}}}\n`)
  await L('helm', `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Values.x }}\n  labels:\n    {{- include "x" . | nindent 4 }}\nspec:\n  replicas: {{ .Values.n }}\n  {{- if .Values.a }}\n  foo: 1\n  {{- end }}\n`)
  await L('enum', pod('      imagePullPolicy: always\n') )
  await L('range', `apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  ports:\n    - port: 70000\n`)
  await L('misspelled', pod('      imagePullpolicy: Always\n      volumemounts: []\n'))
  await L('quantity', pod('      resources:\n        limits:\n          memory: 1gb\n          cpu: 100M\n'))
  await L('key order', 'spec:\n  contaners: []\nmetadata:\n  name: a\nkind: Pod\napiVersion: v1\n')
  console.log(o.join('\n'))
}, 60000)
test('hover', async () => {
  const o: string[] = []
  for (const [src, s] of [
    [pod('      termination<|>MessagePolicy: File\n')], [pod('      resizePolicy:\n        - resource<|>Name: cpu\n          restartPolicy: NotRequired\n')],
    [pod('  host<|>Users: false\n')], [pod('  scheduling<|>Gates: []\n')],
    [pod('      resources:\n        limits:\n          memory: 12<|>8Mi\n')],
    ['apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: "*/5 <|>* * * *"\n'],
    ['apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  a: aGVs<|>bG8=\n'],
    ['apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n  a: aGVs<|>bG8=\n', { secrets: true }],
    [pod('  volumes:\n    - name: v\n      configMap: {name: x, defaultMode: 0<|>644}\n')],
    [pod('').replace('nginx:', 'ghcr.io/a/ng<|>inx:')],
    ['apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  selector:\n    match<|>Labels: {a: b}\n    matchExpressions:\n      - {key: t, operator: In, values: [x, y]}\n'],
    ['apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: a}\nspec:\n  dura<|>tion: 90h\n'],
    ['apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: a}\nspec:\n  duration: 90<|>h\n'],
  ] as [string, object?][]) { try { o.push('#### ' + src.slice(-60).replace(/\n/g, '⏎') + '\n' + await showHover(src, 'en', s as never)) } catch (e) { o.push('ERR ' + e) } }
  console.log(o.join('\n'))
}, 60000)
test('complete', async () => {
  const o: string[] = []
  for (const src of ['<|>', 'apiVersion: v1\nkind: <|>', 'kind: Dep<|>', 'apiVersion: <|>\nkind: Deployment', 'apiVersion: v1\nkind: Pod\n<|>', pod('      <|>'), pod('      im<|>'), pod('      imagePullPolicy: <|>'), pod('      tty: <|>'), pod('      env:\n        - <|>'), pod('      ports:\n        <|>'), pod('      securityContext:\n        capabilities:\n          drop: [<|>]'), pod('      securityContext: {<|>}'), pod('      securityContext: {run<|>}'), pod('      resources:\n        limits:\n          <|>'), pod('  tolerations:\n    - key: <|>'), pod('  nodeSelector:\n    <|>'), pod('  topologySpreadConstraints:\n    - topologyKey: <|>'), pod('      env:\n        - name: A\n          valueFrom:\n            fieldRef:\n              fieldPath: <|>'), 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n  - apiGroups: [<|>]', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n  - apiGroups: [apps]\n    resources: [<|>]', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules:\n  - verbs:\n      - <|>', 'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    <|>', 'apiVersion: v1\nkind: Service\nmetadata:\n  annotations:\n    <|>', 'spec:\n  <|>\nkind: Pod\napiVersion: v1', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  <|>', pod('  volumes:\n    - name: v\n      <|>'), 'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  <|>', 'a: b\n---\n<|>', pod('  service<|>'), 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  cont<|>\n', pod('      volumeMounts:\n        - name: <|>\n  volumes:\n    - name: data\n      emptyDir: {}\n'), 'ingr<|>']) {
    try { const r = await showComplete(src); o.push(JSON.stringify(src.slice(-70)) + ' ' + r.length + ': ' + r.slice(0, 8).map(x => x.replace(/\n/g, '⏎').slice(0, 160)).join(' | ')) } catch (e) { o.push('ERR ' + src + e) }
  }
  console.log(o.join('\n'))
}, 60000)
test('lsp', async () => {
  const s = await startSession()
  const text = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  namespace: n\n  labels: &l\n    a: b\nspec:\n  containers:\n    - name: web\n      image: nginx:1.27\n      ports:\n        - name: http\n          containerPort: 80\n---\nx: *l\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n  labels: &k {a: b}\n  annotations: *k\ndata:\n  a: |\n    one\n    two\n`
  const uri = await s.open('a.yaml', text)
  const doc = { textDocument: { uri } }
  const o: string[] = []
  o.push('sym ' + JSON.stringify(await s.request('textDocument/documentSymbol', doc)))
  o.push('fold ' + JSON.stringify(await s.request('textDocument/foldingRange', doc)))
  o.push('links ' + JSON.stringify(await s.request('textDocument/documentLink', doc)))
  o.push('sel ' + JSON.stringify(await s.request('textDocument/selectionRange', { ...doc, positions: [{ line: 12, character: 17 }] })))
  const position = { line: 20, character: 12 }
  o.push('hl ' + JSON.stringify(await s.request('textDocument/documentHighlight', { ...doc, position })))
  o.push('ren ' + JSON.stringify(await s.request('textDocument/rename', { ...doc, position, newName: 'zz' })))
  o.push('def ' + JSON.stringify(await s.request('textDocument/definition', { ...doc, position: { line: 21, character: 17 } })))
  const d = await s.diagnostics(uri)
  o.push(...d.diagnostics.map(x => `${x.range.start.line} ${x.code} ${x.message}`))
  await s.close()
  console.log(o.join('\n'))
}, 60000)
