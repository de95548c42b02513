import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import type { Rule } from '../../../server/src/core/rule.js'
import invalidFormat from '../../../server/src/kubernetes/rules/schema/invalid-format.js'
import invalidValue from '../../../server/src/kubernetes/rules/schema/invalid-value.js'
import misplacedField from '../../../server/src/kubernetes/rules/schema/misplaced-field.js'
import missingField from '../../../server/src/kubernetes/rules/schema/missing-field.js'
import outOfRange from '../../../server/src/kubernetes/rules/schema/out-of-range.js'
import portName from '../../../server/src/kubernetes/rules/schema/port-name.js'
import unknownField from '../../../server/src/kubernetes/rules/schema/unknown-field.js'
import wrongType from '../../../server/src/kubernetes/rules/schema/wrong-type.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'
import { deployment, pod, says } from './_says.js'

const at = (minor: number) => ({ kubernetesVersion: `1.${minor}` })

/** All texts that the fixes of a rule make of a text. */
async function fixesOf(rule: Rule<never>, text: string): Promise<string[]> {
  const findings = await findingsOf(rule, text)
  return findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)))
}

describe('one mistake makes one finding', () => {
  test.each([
    ['a misspelt required field is not missing as well', pod().replace('containers', 'conatiners'), ['conatiners']],
    [
      'nor is one at the wrong level',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\ncontainers: []\n',
      ['containers'],
    ],
    ['an unknown field is not looked into', pod('  foo:\n    bar: baz\n    list: [1]\n'), ['foo']],
    ['a misspelt kind is checked as what is meant', pod().replace('kind: Pod', 'kind: pod'), ['pod']],
    [
      'a kind of another version is checked all the same',
      deployment('      containers:\n        - name: web\n').replace('apps/v1', 'v1'),
      ['v1', 'name'],
    ],
    [
      'a removed version is checked once it is migrated',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nfoo: 1\n',
      ['policy/v1beta1'],
    ],
    [
      'the old form of a backend is one mistake',
      ingress('serviceName: web\n              servicePort: 80'),
      ['serviceName'],
    ],
    [
      'a value behind several aliases is judged once',
      pod('', '      env:\n        - &e {name: A, value: 1}\n        - *e\n'),
      ['1'],
    ],
    ['a half-typed key is half-typed', pod('  hostN\n'), ['hostN']],
  ])('%s', async (_, text, marked) => {
    expect((await says(text)).map(one => one.replace(/^[\w-]+: /, ''))).toEqual(marked)
  })
})

function ingress(backend: string): string {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              ${backend}
`
}

describe('left in peace', () => {
  test.each([
    ['other kinds of files with an apiVersion', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'],
    ['Grafana', 'apiVersion: 1\nproviders:\n  - name: a\n'],
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\n'],
    ['configuration of other tools', 'apiVersion: skaffold/v4beta11\nkind: Config\nmetadata:\n  name: a\n'],
    ['custom resources', 'apiVersion: example.com/v1\nkind: Shop\nmetadata:\n  name: a\nspec: {a: [1, yes]}\n'],
    ['built-in transformers', 'apiVersion: builtin\nkind: LabelTransformer\nmetadata:\n  name: a\nlabels: {}\n'],
    ['a patch of replicas', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n'],
    [
      'a patch of an image',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: web:2\n',
    ],
    [
      'a patch of an environment',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n        - name: web\n          env: []\n',
    ],
    [
      'a patch of a schedule',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: web\nspec:\n  schedule: "0 0 * * *"\n',
    ],
    ['a patch of annotations', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    a: b\n'],
    ['a patch that deletes', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n$patch: delete\n'],
    [
      'placeholders',
      pod('  terminationGracePeriodSeconds: ${SECONDS}\n', '      ports:\n        - containerPort: $(PORT)\n').replace(
        'nginx:1.29',
        '<image>',
      ),
    ],
    [
      'placeholders between brackets',
      pod(
        '  nodeSelector: {zone: ${ZONE}, disk: "a${DISK:=ssd}"}\n',
        '      ports: [{containerPort: ${PORT}}]\n      args: [a${B}c, ${D:-1,2}]\n',
      ),
    ],
    [
      'what SOPS encrypted',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  a: ENC[AES256_GCM,data:x,type:str]\nsops:\n  mac: x\n',
    ],
    [
      'base64 in several lines',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  a: |\n    YWJj\n    ZGVm\n',
    ],
    ['a status', `${pod()}status:\n  anything: {goes: 1}\n`],
    ['nulls', pod('  nodeSelector:\n', '      env:\n        - name: A\n          value:\n')],
    ['a volume with nothing but a name', pod('  volumes:\n    - name: a\n')],
    ['numbers as quantities', pod('', '      resources:\n        limits: {cpu: 1, memory: 1e9}\n')],
    [
      'ports by name',
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  selector: {a: b}\n  ports: [{port: 80, targetPort: http}]\n',
    ],
    [
      'the default of a deprecated field',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b.c}\nspec:\n  preserveUnknownFields: false\n  group: b.c\n  scope: Cluster\n  names: {kind: A, plural: a}\n  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]\n',
    ],
    [
      'a custom resource of a version that we do not know',
      'apiVersion: gateway.networking.k8s.io/v9\nkind: HTTPRoute\nmetadata: {name: a}\nspec: {x: 1}\n',
    ],
    [
      'a custom resource of a kind that we do not know',
      'apiVersion: cert-manager.io/v1\nkind: Something\nmetadata: {name: a}\n',
    ],
    [
      'items of a list that say what they are by the list',
      'apiVersion: v1\nkind: PodList\nitems:\n  - metadata: {name: a}\n',
    ],
  ])('%s', async (_, text) => {
    expect(await says(text)).toEqual([])
  })

  test('what a template writes', async () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels: {{- include "labels" . | nindent 4 }}
spec:
  replicas: "{{ .Values.replicas }}"
  {{- with .Values.strategy }}
  strategy: {{ toYaml . | nindent 4 }}
  {{- end }}
  selector:
    matchLabels: {{- include "selector" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "selector" . | nindent 8 }}
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image }}:{{ .Values.tag }}"
          ports:
            {{- toYaml .Values.ports | nindent 12 }}
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
`
    expect(await says(text)).toEqual([])
  })

  test('a template that writes one version or the other', async () => {
    const text = `{{- if .Capabilities.APIVersions.Has "networking.k8s.io/v1" }}
apiVersion: networking.k8s.io/v1
{{- else }}
apiVersion: extensions/v1beta1
{{- end }}
kind: Ingress
metadata:
  name: web
spec:
  rules: []
`
    expect(await says(text)).toEqual([])
  })
})

describe('apiVersion and kind', () => {
  test.each([
    ['kind: Service\napiVersion: apps/v1\nmetadata: {name: a}\nspec: {}\n', ['wrong-api-version: apps/v1']],
    ['apiVersion: app/v1\nkind: Deployment\nmetadata: {name: a, labels: {a: b}}\n', ['wrong-api-version: app/v1']],
    [
      'apiVersion: networking.k8.io/v1\nkind: Ingress\nmetadata: {name: a}\nspec: {}\n',
      ['wrong-api-version: networking.k8.io/v1'],
    ],
    ['apiVersion: apps/v2\nkind: Deployment\nmetadata: {name: a, labels: {a: b}}\n', ['wrong-api-version: apps/v2']],
    ['apiVersion: v1\nkind: deployment\nmetadata: {name: a, labels: {a: b}}\n', ['unknown-kind: deployment']],
    ['apiVersion: v1\nkind: Foo\nmetadata: {name: a}\n', ['unknown-kind: Foo']],
    [
      'apiVersion: cert-manager.io/v1\nkind: Certficate\nmetadata: {name: a}\nspec: {secretName: a, issuerRef: {name: b}}\n',
      ['unknown-kind: Certficate'],
    ],
    ['kind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n', ['missing-api-version: Pod']],
    ['apiVersion: v1\nmetadata: {name: a}\n', ['missing-kind: v1']],
    ['apiVersion: v1\nkind: Endpoints\nmetadata: {name: a}\n', ['deprecated-api-version: v1']],
    ['apiVersion: extensions/v1beta1\nkind: Foo\nmetadata: {name: a}\n', ['unknown-kind: Foo']],
  ])('%j', async (text, expected) => {
    expect(await says(text)).toEqual(expected)
  })

  test('of another minor', async () => {
    const flow = (version: string) =>
      `apiVersion: flowcontrol.apiserver.k8s.io/${version}\nkind: FlowSchema\nmetadata: {name: a}\nspec: {priorityLevelConfiguration: {name: b}}\n`
    expect(await says(flow('v1'), at(28))).toEqual(['wrong-api-version: flowcontrol.apiserver.k8s.io/v1'])
    expect(await says(flow('v1'), at(29))).toEqual([])
    expect(await says(flow('v1beta3'), at(28))).toEqual([])
    expect(await says(flow('v1beta3'), at(31))).toEqual([
      'deprecated-api-version: flowcontrol.apiserver.k8s.io/v1beta3',
    ])
    expect(await says(flow('v1beta3'), at(32))).toEqual(['removed-api-version: flowcontrol.apiserver.k8s.io/v1beta3'])
  })
})

describe('fields of another minor', () => {
  test('a field and a value that came later', async () => {
    const claim = pod('  resources:\n    limits: {cpu: 1}\n')
    expect(await says(claim, at(31))).toEqual(['field-not-served: resources'])
    expect(await says(claim, at(37))).toEqual([])
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  trafficDistribution: PreferSameZone\n'
    expect(await says(service, at(32))).toEqual(['invalid-value: PreferSameZone'])
    expect(await says(service, at(33))).toEqual([])
  })

  test('a name that is allowed since', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: 1web\nspec: {}\n'
    expect(await says(service, at(35))).toEqual(['invalid-format: 1web'])
    expect(await says(service, at(36))).toEqual([])
    const env = pod('', '      env:\n        - name: a:b\n')
    expect(await says(env, at(31))).toEqual(['invalid-format: a:b'])
    expect(await says(env, at(32))).toEqual([])
  })
})

describe('unknown fields', () => {
  test.each([
    ['a habit', pod('', '      cmd: [a]\n'), '      command: [a]\n'],
    ['a letter', pod('  hostnetwork: true\n'), '  hostNetwork: true\n'],
    ['secretName', pod('  volumes:\n    - name: a\n      secret:\n        name: b\n'), '        secretName: b\n'],
  ])('%s', async (_, text, line) => {
    expect((await fixesOf(unknownField, text))[0]).toContain(line)
  })

  test('an item moves into the only container', () =>
    checkFix(
      misplacedField,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # the image listens here
  ports:
  - containerPort: 80
    name: http
  containers:
  - name: web
    image: nginx:1.29
`,
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # the image listens here
  containers:
  - name: web
    image: nginx:1.29
    ports:
    - containerPort: 80
      name: http
`,
    ))

  test('not where a container must be chosen', async () => {
    const two = pod('    - name: b\n      image: b\n  livenessProbe:\n    tcpSocket: {port: 80}\n')
    expect(await says(two)).toEqual(['misplaced-field: livenessProbe'])
    expect(await fixesOf(misplacedField, two)).toEqual([])
  })

  test('in flow style', async () => {
    await checkRule(
      unknownField,
      `
apiVersion: v1
kind: Service
metadata: { name: web, lables: { a: b } }
                       ^^^^^^
spec: { ports: [{ port: 80, targetport: 80 }] }
                            ^^^^^^^^^^
`,
    )
  })

  test('directives of a patch are none', () =>
    checkRule(unknownField, deployment('      containers:\n        - $patch: delete\n          name: web\n')))
})

describe('missing fields', () => {
  test('inserts what fits the file', () =>
    checkFix(
      missingField,
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  template:
    metadata:
      labels:
        app: shop
        tier: front
    spec:
      containers:
      - name: web
        image: nginx:1.29
`,
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
      tier: front
  template:
    metadata:
      labels:
        app: shop
        tier: front
    spec:
      containers:
      - name: web
        image: nginx:1.29
`,
    ))

  test.each([
    ['PersistentVolumeClaim', 'v1', 'spec:\n  resources:\n    requests: {storage: 1Gi}\n', ['missing-field: spec']],
    ['HorizontalPodAutoscaler', 'autoscaling/v2', 'spec:\n  maxReplicas: 3\n', ['missing-field: spec']],
    [
      'CronJob',
      'batch/v1',
      'spec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers: [{name: a, image: b}]\n',
      ['missing-field: spec'],
    ],
    ['Service', 'v1', '', ['missing-field: Service']],
    ['RoleBinding', 'rbac.authorization.k8s.io/v1', '', ['missing-field: RoleBinding']],
  ])('%s', async (kind, apiVersion, rest, expected) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: a\n${rest}`
    expect(await says(text)).toEqual(expected)
    for (const fixed of await fixesOf(missingField, text)) expect(await says(fixed)).toEqual([])
  })

  test.each([
    ['secret', '  volumes:\n    - name: a\n      secret: {}\n', ['missing-field: secret']],
    ['configMap', '  volumes:\n    - name: a\n      configMap: {optional: true}\n', ['missing-field: configMap']],
    ['exec', '', ['missing-field: exec'], '      livenessProbe:\n        exec: {}\n'],
    ['an empty name', '', ['missing-field: name'], '      env:\n        - name: ""\n          value: a\n'],
  ])('%s', async (_, spec, expected, container = '') => {
    expect(await says(pod(spec, container))).toEqual(expected)
  })
})

describe('types', () => {
  test.each([
    ['a boolean in quotes', pod('  hostNetwork: "true"\n'), '  hostNetwork: true\n'],
    ['a word for a boolean', pod('  hostNetwork: "yes"\n'), '  hostNetwork: true\n'],
    ['a boolean as a number', pod('  hostNetwork: 1\n'), '  hostNetwork: true\n'],
    ['a float as a string', pod('', '      env: [{name: A, value: 1.10}]\n'), 'value: "1.10"'],
    [
      'a mode in quotes',
      pod('  volumes:\n    - name: a\n      configMap: {name: a, defaultMode: "0644"}\n'),
      'defaultMode: 0644',
    ],
    [
      'a command line',
      pod('', '      command: nginx -g now\n'),
      '      command:\n        - nginx\n        - -g\n        - now\n',
    ],
    ['one argument', pod('', '      args: serve\n'), '      args:\n        - serve\n'],
    [
      'a map for a list of pairs',
      pod('', '      env:\n        A: b\n        C: "1"\n'),
      '      env:\n        - name: A\n          value: b\n        - name: C\n          value: "1"\n',
    ],
    ['a list for one value', pod('  nodeName: [a]\n'), '  nodeName: a\n'],
    [
      'a list for a map',
      pod('  nodeSelector:\n    - disk: ssd\n    - zone: a\n'),
      '  nodeSelector:\n    disk: ssd\n    zone: a\n',
    ],
  ])('%s', async (_, text, fixed) => {
    const [first] = await fixesOf(wrongType, text)
    expect(first).toContain(fixed)
    expect(await says(first!)).toEqual([])
  })

  test.each([
    ['a float is no whole number', pod('  terminationGracePeriodSeconds: 1.5\n'), ['wrong-type: 1.5']],
    ['1e3 is one', pod('  terminationGracePeriodSeconds: 1e3\n'), []],
    ['1e3 is no string', pod('', '      args: [1e3]\n'), ['wrong-type: 1e3']],
    ['a date is a string', pod('', '      args: [2026-01-01]\n'), []],
    [
      'a boolean is no port',
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: true}]}\n',
      ['wrong-type: true'],
    ],
    ['a map is no string', pod('', '      args: [{a: b}]\n'), ['wrong-type: {']],
  ])('%s', async (_, text, expected) => {
    expect(await says(text)).toEqual(expected)
  })
})

describe('values', () => {
  test('capitals are mended safely, other words are not', async () => {
    const findings = await findingsOf(invalidValue, pod('  restartPolicy: never\n  dnsPolicy: ClusterFrist\n'))
    expect(findings.map(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([[true], [false]])
  })

  test('quotes stay', () =>
    checkFix(invalidValue, pod("  restartPolicy: 'never'\n"), pod("  restartPolicy: 'Never'\n")))

  test.each([
    ['1GB', '1G'],
    ['512 Mi', '512Mi'],
    ['1gb', '1G'],
    ['256mb', '256M'],
  ])('%s', async (wrong, right) => {
    const text = (value: string) => pod('', `      resources:\n        limits:\n          memory: ${value}\n`)
    expect((await fixesOf(invalidFormat, text(wrong)))[0]).toBe(text(right))
  })

  test.each([
    [
      'an address without its prefix',
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {loadBalancerSourceRanges: [10.0.0.1]}\n',
      '[10.0.0.1/32]',
    ],
    [
      'a time zone',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a, labels: {a: b}}\nspec: {timeZone: Europe/Berln}\n',
      'Europe/Berlin',
    ],
    [
      'a share',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: "50"}\n',
      '"50%"',
    ],
    ['an image', pod().replace('nginx', 'Nginx'), 'image: nginx:1.29'],
  ])('%s', async (_, text, fixed) => {
    expect((await fixesOf(invalidFormat, text)).some(one => one.includes(fixed))).toBe(true)
  })

  test('a quoted port', async () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80, targetPort: "8080"}]}\n'
    expect((await fixesOf(portName, text)).some(one => one.includes('targetPort: 8080}'))).toBe(true)
  })

  test('no secret is spelt out', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  password: hunter2!\n'
    const [finding] = await findingsOf(invalidFormat, secret)
    expect(JSON.stringify([finding?.args, finding?.fixes.map(({ title }) => title)])).not.toContain('hunter2')
    expect(await fixesOf(invalidFormat, secret)).toEqual([secret.replace('hunter2!', 'aHVudGVyMiE=')])
    const number = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  pin: 4711\n'
    const [other] = await findingsOf(wrongType, number)
    expect(JSON.stringify([other?.args, other?.fixes.map(({ title }) => title)])).not.toContain('4711')
    expect(await fixesOf(wrongType, number)).toEqual([number.replace('4711', '"4711"')])
  })

  test('base64 of anything', async () => {
    const secret = (value: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: ${value}}\n`
    expect(await fixesOf(invalidFormat, secret('密码!'))).toEqual([secret('5a+G56CBIQ==')])
  })

  test.each([
    ['a port', pod('', '      ports: [{containerPort: 80000}]\n'), ['out-of-range: 80000']],
    ['a user', pod('  securityContext: {runAsUser: -1}\n'), ['out-of-range: -1']],
    [
      'an integer of 32 bits',
      pod('', '      livenessProbe: {periodSeconds: 3000000000, tcpSocket: {port: 1}}\n'),
      ['out-of-range: 3000000000'],
    ],
    [
      'a label key',
      pod().replace('name: web\nspec', 'name: web\n  labels: {a/b/c: d}\nspec'),
      ['invalid-format: a/b/c'],
    ],
    [
      'a name for each kind',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team.a\n',
      ['invalid-format: team.a'],
    ],
    [
      'a generated name',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  generateName: web-\nspec: {containers: [{name: a, image: b}]}\n',
      [],
    ],
    [
      'a pattern of a custom resource',
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\nspec: {hostnames: ["a_b"]}\n',
      ['invalid-format: "a_b"'],
    ],
    ['octal', pod('  securityContext: {runAsUser: 0100}\n'), ['octal-number: 0100']],
    ['octal modes', pod('  volumes: [{name: a, configMap: {name: a, defaultMode: 0400}}]\n'), []],
  ])('%s', async (_, text, expected) => {
    expect(await says(text)).toEqual(expected)
  })

  test('644 is meant in octal', () =>
    checkFix(
      outOfRange,
      pod('  volumes: [{name: a, configMap: {name: a, defaultMode: 644}}]\n'),
      pod('  volumes: [{name: a, configMap: {name: a, defaultMode: 0644}}]\n'),
    ))
})

describe('lists', () => {
  test.each([
    ['containers', pod('    - name: web\n      image: b\n'), ['duplicate-item: web']],
    [
      'mounts',
      pod('', '      volumeMounts: [{name: a, mountPath: /a}, {name: b, mountPath: /a}]\n'),
      ['duplicate-item: /a'],
    ],
    [
      'environment variables override each other',
      pod('', '      env: [{name: A, value: a}, {name: A, value: b}]\n'),
      [],
    ],
    ['one item by two aliases', pod('', '      volumeMounts: [&m {name: a, mountPath: /a}, *m]\n'), []],
    [
      'by a template',
      pod(
        '',
        '      volumeMounts:\n        - {name: a, mountPath: "{{ .a }}"}\n        - {name: b, mountPath: "{{ .a }}"}\n',
      ),
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await says(text)).toEqual(expected)
  })
})

describe('kustomization', () => {
  test('its own fields', async () => {
    const text = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resource:
  - a.yaml
images:
  - newTag: 1.2
configMapGenerator:
  - name: a
    behaviour: merge
    literals: [A=b]
helmCharts:
  - name: a
    valuesInline: {any: [thing]}
`
    expect(await says(text)).toEqual([
      'unknown-field: resource',
      'missing-field: newTag',
      'wrong-type: 1.2',
      'unknown-field: behaviour',
    ])
  })

  test('its only version', async () => {
    expect(await says('apiVersion: kustomize.config.k8s.io/v1\nkind: Kustomization\nresources: []\n')).toEqual([
      'wrong-api-version: kustomize.config.k8s.io/v1',
    ])
  })
})

test('the same object in two documents, and in a list', async () => {
  const map = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`
  expect(await says(`${map('a')}---\n${map('b')}---\n${map('a')}`)).toEqual(['duplicate-resource: a'])
  const list = `apiVersion: v1\nkind: List\nitems:\n${['a', 'a'].map(name => `  - ${map(name).replaceAll('\n', '\n    ').trimEnd()}\n`).join('')}`
  expect(await says(list)).toEqual(['duplicate-resource: a'])
})
