import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import type { KubernetesRule } from '../../../server/src/kubernetes/rule.js'
import { containerWith } from '../../../server/src/kubernetes/rules/_examples.js'
import latestTag from '../../../server/src/kubernetes/rules/images/latest-tag.js'
import serviceSelectsNothing from '../../../server/src/kubernetes/rules/networking/service-selects-nothing.js'
import roleExecutes from '../../../server/src/kubernetes/rules/rbac/role-executes-in-pods.js'
import autoscaledReplicas from '../../../server/src/kubernetes/rules/reliability/autoscaled-replicas.js'
import budgetBlocksDrain from '../../../server/src/kubernetes/rules/reliability/budget-blocks-drain.js'
import budgetOverReplicas from '../../../server/src/kubernetes/rules/reliability/budget-over-replicas.js'
import missingMemoryLimit from '../../../server/src/kubernetes/rules/resources/missing-memory-limit.js'
import secretInEnv from '../../../server/src/kubernetes/rules/secrets/secret-in-env.js'
import dropped from '../../../server/src/kubernetes/rules/security/capabilities-not-dropped.js'
import capabilitySysAdmin from '../../../server/src/kubernetes/rules/security/capability-sys-admin.js'
import mayRunAsRoot from '../../../server/src/kubernetes/rules/security/may-run-as-root.js'
import escalation from '../../../server/src/kubernetes/rules/security/privilege-escalation-not-forbidden.js'
import privileged from '../../../server/src/kubernetes/rules/security/privileged.js'
import nonRoot from '../../../server/src/kubernetes/rules/security/run-as-non-root-not-set.js'
import readOnly from '../../../server/src/kubernetes/rules/security/writable-root-filesystem.js'
import { checkFix, checkRule, findingsOf, lintText } from '../../harness/check.js'

const pod = (spec: string): string => `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
${spec}`

describe('the security context that holds for a container', () => {
  test('its own wins over the Pod’s', async () => {
    await checkRule(
      mayRunAsRoot,
      pod(`  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
      ^^^^^^^^^^^^^^^
        runAsNonRoot: false
    - name: log
      image: log:1`),
    )
  })
  test('runAsUser 0 is root, whatever runAsNonRoot says', async () => {
    await checkRule(
      mayRunAsRoot,
      pod(`  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        runAsNonRoot: true
        runAsUser: 0
                   ^`),
    )
  })
  test('Windows has no Linux capabilities, nor setuid', async () => {
    const windows = pod(`  os:
    name: windows
  containers:
    - name: web
      image: nginx:1.29`)
    for (const rule of [escalation, dropped, readOnly]) await checkRule(rule, windows)
  })
  test('what a template writes is not judged', async () => {
    const chart = pod(`  containers:
    - name: web
      image: "{{ .Values.image }}"
      securityContext:
        {{- toYaml .Values.securityContext | nindent 8 }}`)
    for (const rule of [escalation, dropped, readOnly, mayRunAsRoot]) await checkRule(rule, chart)
  })
  test('a patch, which has no image, lacks nothing', async () => {
    const patch = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: MODE
              value: live
`
    for (const rule of [escalation, dropped, readOnly, mayRunAsRoot, missingMemoryLimit]) await checkRule(rule, patch)
  })
  test('an operator completes the containers of its own kinds', () =>
    checkRule(
      missingMemoryLimit,
      `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata:
  name: shop
spec:
  containers:
    - name: prometheus
      env:
        - name: MODE
          value: live
`,
    ))
  test('a Job that says how its Pods restart is no patch, with or without an image', () =>
    checkRule(
      missingMemoryLimit,
      `apiVersion: batch/v1
kind: Job
metadata:
  name: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: web
                ^^^
`,
    ))
})

describe('a fix that would contradict the rest of the container is not offered', () => {
  test.each([
    [escalation, 'securityContext: { privileged: true }'],
    [escalation, 'securityContext: { capabilities: { add: [CAP_SYS_ADMIN] } }'],
    [nonRoot, 'securityContext: { runAsUser: 0 }'],
    [
      privileged,
      'securityContext: { privileged: true }\nvolumeMounts:\n  - { name: a, mountPath: /a, mountPropagation: Bidirectional }',
    ],
  ] as const)('%#', async (rule, fields) => {
    const [finding, ...more] = await findingsOf(rule as KubernetesRule, containerWith(fields))
    expect(more).toEqual([])
    expect(finding?.fixes).toEqual([])
  })
})

describe('fixes keep the style of the file', () => {
  test('brackets stay brackets', async () => {
    await checkFix(
      readOnly,
      pod(`  containers:
    - { name: web, image: "nginx:1.29", securityContext: { runAsUser: 10001 } } # web`),
      pod(`  containers:
    - { name: web, image: "nginx:1.29", securityContext: { runAsUser: 10001, readOnlyRootFilesystem: true } } # web`),
    )
  })
  test('a new block goes below what is there, and comments stay', async () => {
    await checkFix(
      dropped,
      pod(`  containers:
    # the web server
    - name: web # serves
      image: nginx:1.29 # pinned`),
      pod(`  containers:
    # the web server
    - name: web # serves
      image: nginx:1.29 # pinned
      securityContext:
        capabilities:
          drop:
            - ALL`),
    )
  })
  test('one capability goes, the others stay', async () => {
    await checkFix(
      capabilitySysAdmin,
      pod(`  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        capabilities:
          add:
            - NET_BIND_SERVICE
            - CAP_SYS_ADMIN
            - CHOWN`),
      pod(`  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        capabilities:
          add:
            - NET_BIND_SERVICE
            - CHOWN`),
    )
  })
  test('a budget that blocks by percentage becomes one that does not', async () => {
    const budget = (line: string) => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  ${line}
  selector:
    matchLabels:
      app: shop
`
    await checkFix(budgetBlocksDrain, budget('minAvailable: "100%" # all'), budget('maxUnavailable: 1 # all'))
  })
  test('the limit is taken from the request', async () => {
    await checkFix(
      missingMemoryLimit,
      pod(`  containers:
    - name: web
      image: nginx:1.29
      resources:
        requests:
          memory: 128Mi
        limits:
          cpu: 1`),
      pod(`  containers:
    - name: web
      image: nginx:1.29
      resources:
        requests:
          memory: 128Mi
        limits:
          cpu: 1
          memory: 128Mi`),
    )
  })
})

describe('images', () => {
  test('a port is no tag, a placeholder is not judged', async () => {
    await checkRule(
      latestTag,
      pod(`  initContainers:
    - name: init
      image: localhost:5000/init
             ^^^^^^^^^^^^^^^^^^^
  containers:
    - name: a
      image: \${REGISTRY}/a
    - name: b
      image: <image>
    - name: c
      image: localhost:5000/c:1`),
    )
  })
})

describe('resources', () => {
  test('what the Pod as a whole may use bounds its containers', async () => {
    await checkRule(
      missingMemoryLimit,
      pod(`  resources:
    limits:
      memory: 1Gi
  containers:
    - name: web
      image: nginx:1.29`),
    )
  })
})

describe('secrets', () => {
  const env = (name: string, value: string) =>
    pod(`  containers:
    - name: web
      image: nginx:1.29
      env:
        - name: ${name}
          value: ${value}`)
  test.each([
    ['DB_PASSWORD_FILE', '/run/secrets/db'],
    ['DB_PASSWORD', '$(OTHER)'],
    ['DB_PASSWORD', '"${DB_PASSWORD}"'],
    ['DB_PASSWORD', '<password>'],
    ['DB_PASSWORD', '""'],
    ['TOKEN_TTL', '1h'],
    ['SECRET_NAME', 'db'],
    ['DATABASE_URL', 'postgres://db:5432/shop'],
  ])('%s: %s is none', async (name, value) => {
    expect(await findingsOf(secretInEnv, env(name, value))).toEqual([])
  })
  test.each([
    ['DATABASE_URL', 'postgres://shop:correct-horse@db/shop'],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI'],
    ['password', 'correct-horse'],
  ])('%s: %s is one', async (name, value) => {
    expect(await findingsOf(secretInEnv, env(name, value))).toHaveLength(1)
  })
})

describe('roles', () => {
  test('an asterisk covers the subresource', async () => {
    await checkRule(
      roleExecutes,
      `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: shop
rules:
  - apiGroups: [""]
    resources: ["*/exec"]
                ^^^^^^^^
    verbs: ["*"]
  - apiGroups: [""]
    resources: [pods]
    verbs: [create]
`,
    )
  })
})

describe('resources of one file', () => {
  const service = (selector: string, namespace = '') => `
apiVersion: v1
kind: Service
metadata:
  name: shop${namespace}
spec:
  selector: ${selector}
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: shop
spec:
  replicas: 2
  serviceName: shop
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      containers:
        - name: web
          image: nginx:1.29
`
  test.each([
    ['labels that Kubernetes adds', service('{ app: shop, statefulset.kubernetes.io/pod-name: shop-0 }')],
    ['another namespace', service('{ app: shopp }', '\n  namespace: other')],
    ['an empty selector', service('{}')],
  ])('a Service with %s is left alone', async (_, source) => {
    await checkRule(serviceSelectsNothing, source)
  })
  test('a budget is measured by what the autoscaler may go down to', async () => {
    await checkRule(
      budgetOverReplicas,
      `${service('{ app: shop }')}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: shop }
  minReplicas: 4
  maxReplicas: 6
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: shop
spec:
  minAvailable: 3
  selector:
    matchLabels: { app: shop }
`,
    )
  })
  test('the fix of a later document lands there', async () => {
    const source = `${service('{ app: shop }').trimStart()}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: shop }
  maxReplicas: 6
`
    const [finding] = await findingsOf(autoscaledReplicas, source)
    expect(applyEdits(source, finding?.fixes[0]?.edits ?? [])).toBe(source.replace('  replicas: 2\n', ''))
  })
})

describe('other tools’ ways to be quiet', () => {
  const ids = async (text: string, id: KubernetesRule['id']) =>
    (await lintText(text)).filter(({ rule }) => rule.id === id).length
  const privileged = (annotation: string, comment = '') => `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations:
    ${annotation}
spec:
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        ${comment}
        privileged: true
`
  test.each([
    ['kube-linter', 'ignore-check.kube-linter.io/privileged-container: needed', ''],
    ['kube-score', 'kube-score/ignore: container-security-context-privileged', ''],
    ['Polaris', 'polaris.fairwinds.com/runAsPrivileged-exempt: "true"', ''],
    ['Checkov', 'checkov.io/skip1: CKV_K8S_16=needed', ''],
    ['Trivy', 'a: b', '#trivy:ignore:KSV-0017'],
  ])('%s', async (_, annotation, comment) => {
    expect(await ids(privileged('a: b'), 'kubernetes/privileged')).toBe(1)
    expect(await ids(privileged(annotation, comment), 'kubernetes/privileged')).toBe(0)
  })
})
