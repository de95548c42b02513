import { expect, test } from 'vitest'
import { rulesOf } from '../../../server/src/core/check.js'
import {
  containerWith,
  cronJobWith,
  jobWith,
  podWith,
  resourceWith,
  workloadWith,
} from '../../../server/src/kubernetes/rules/_examples.js'
import { lintText } from '../../harness/check.js'
import { byId } from '../../harness/languages.js'

const rules = new Map(rulesOf(byId.kubernetes).map(rule => [rule.id, rule]))

/** The names that other tools have for what is found in a text with all rules on: `checkov CKV_K8S_8`. */
async function namesIn(text: string): Promise<ReadonlySet<string>> {
  const found = await lintText(text, { preset: 'all' }, byId.kubernetes)
  return new Set(
    found.flatMap(({ rule }) =>
      Object.entries(rules.get(rule.id)?.aliases ?? {}).flatMap(([tool, ids]) => ids.map(id => `${tool} ${id}`)),
    ),
  )
}

const named = (text: string, name: string): string => text.replace('name: shop\n', `name: ${name}\n`)
const service = (spec: string): string => `---${resourceWith('v1', 'Service', `spec:\n${spec}`)}`
const init = (resources: string): string =>
  podWith(
    `initContainers:\n  - name: migrate\n    image: example.com/migrate:1.2\n    resources: ${resources}\ncontainers:\n  - name: web\n    image: nginx:1.29\n    resources: { requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }`,
  )
const resources = (text: string): string => containerWith(`resources: ${text}`)
const scaler = (line: string): string =>
  resourceWith(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    `spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n${line}\n  maxReplicas: 6`,
  )
const budget = (line: string): string =>
  `---${resourceWith('policy/v1', 'PodDisruptionBudget', `spec:\n  ${line}\n  selector:\n    matchLabels: { app: shop }`)}`
const role = (kind: string, resource: string, verbs: string, names = ''): string =>
  resourceWith(
    'rbac.authorization.k8s.io/v1',
    kind,
    `rules:\n  - apiGroups: ["*"]\n    resources: [${resource}]\n    verbs: [${verbs}]\n${names}`,
  )
const binding = `---${resourceWith('rbac.authorization.k8s.io/v1', 'RoleBinding', 'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop }\nsubjects:\n  - { kind: ServiceAccount, name: web }')}`
const policy = resourceWith('networking.k8s.io/v1', 'NetworkPolicy', 'spec:\n  podSelector: {}')
const image = (name: string): string => podWith(`containers:\n  - name: web\n    image: ${name}`)
const probes = (path: string): string =>
  containerWith(`ports:\n  - containerPort: 8080\n${path}:\n  httpGet: { path: /live, port: 8081 }`)

/** What the tools' own documentation says of their checks, as far as ours and theirs are easily told apart. */
const cases: readonly (readonly [name: string, reported: readonly string[], quiet: readonly string[]])[] = [
  ['polaris cpuRequestsMissing', [resources('{}')], [init('{}')]],
  ['polaris memoryLimitsMissing', [resources('{}')], [init('{}'), resources('{ limits: { memory: 0 } }')]],
  ['kube-score container-resources', [init('{}'), resources('{ requests: { cpu: 0 } }')], []],
  ['trivy KSV-0018', [resources('{}'), init('{}')], [init('{ limits: { memory: 1Gi } }')]],
  ['checkov CKV_K8S_10', [resources('{}'), init('{}')], [init('{ requests: { cpu: 1 } }')]],
  ['kube-linter unset-cpu-requirements', [resources('{ requests: { cpu: 0 } }'), init('{}')], []],
  [
    'kube-score container-cpu-requests-equal-limits',
    [resources('{ requests: { cpu: 1 } }'), resources('{ limits: { cpu: 1 } }')],
    [resources('{}'), resources('{ requests: { cpu: 1 }, limits: { cpu: 1000m } }')],
  ],
  ['polaris hpaMinAvailability', [scaler('  minReplicas: 1')], [scaler(''), scaler('  minReplicas: 2')]],
  [
    'kube-score horizontalpodautoscaler-replicas',
    [scaler(''), scaler('  minReplicas: 1')],
    [scaler('  minReplicas: 2')],
  ],
  [
    'polaris hpaMaxAvailability',
    [scaler('  minReplicas: 6'), scaler('  minReplicas: 7')],
    [scaler('  minReplicas: 2')],
  ],
  [
    'polaris missingPodDisruptionBudget',
    [workloadWith('Deployment', 'replicas: 1'), workloadWith('Deployment', 'replicas: 3')],
    [workloadWith('Deployment', 'replicas: 1') + budget('maxUnavailable: 1')],
  ],
  [
    'kube-score deployment-has-poddisruptionbudget',
    [workloadWith('Deployment', 'replicas: 3')],
    [workloadWith('Deployment', 'replicas: 1')],
  ],
  [
    'kube-linter pdb-min-available',
    [
      workloadWith('Deployment', 'replicas: 2') + budget('minAvailable: 100%'),
      workloadWith('Deployment', 'replicas: 2') + budget('minAvailable: 60%'),
      workloadWith('Deployment', 'replicas: 2') + budget('minAvailable: 2'),
    ],
    [workloadWith('Deployment', 'replicas: 2') + budget('minAvailable: 50%')],
  ],
  [
    'kube-score deployment-has-host-podantiaffinity',
    [workloadWith('Deployment', 'replicas: 2'), workloadWith('Deployment', 'minReadySeconds: 1')],
    [workloadWith('Deployment', 'replicas: 1')],
  ],
  [
    'kube-linter no-anti-affinity',
    [workloadWith('Deployment', 'replicas: 2')],
    [workloadWith('Deployment', 'minReadySeconds: 1')],
  ],
  [
    'kube-score statefulset-has-servicename',
    [
      workloadWith('StatefulSet', 'replicas: 1'),
      workloadWith('StatefulSet', 'serviceName: shop'),
      workloadWith('StatefulSet', 'serviceName: shop') + service('  clusterIP: None\n  selector: { app: other }'),
    ],
    [workloadWith('StatefulSet', 'serviceName: shop') + service('  clusterIP: None\n  selector: { app: shop }')],
  ],
  [
    'kube-linter no-rolling-update-strategy',
    [
      workloadWith('Deployment', 'replicas: 1'),
      workloadWith('Deployment', 'strategy: { type: Recreate }'),
      workloadWith('DaemonSet', 'updateStrategy: { type: OnDelete }'),
    ],
    [workloadWith('Deployment', 'strategy: { type: RollingUpdate }')],
  ],
  ['kube-linter restart-policy', [podWith('restartPolicy: Never'), podWith('')], [podWith('restartPolicy: Always')]],
  [
    'kube-linter priority-class-name',
    [podWith(''), podWith('priorityClassName: high')],
    [podWith('priorityClassName: system-cluster-critical')],
  ],
  ['polaris priorityClassNotSet', [podWith('')], [podWith('priorityClassName: high')]],
  [
    'kube-linter dnsconfig-options',
    [podWith(''), podWith('dnsConfig: { options: [{ name: ndots, value: "5" }] }')],
    [podWith('dnsConfig: { options: [{ name: ndots, value: "2" }] }')],
  ],
  [
    'kube-linter job-ttl-seconds-after-finished',
    [
      jobWith('backoffLimit: 1'),
      cronJobWith('').replace('    spec:\n', '    spec:\n      ttlSecondsAfterFinished: 60\n'),
    ],
    [jobWith('ttlSecondsAfterFinished: 60'), cronJobWith('')],
  ],
  [
    'kube-linter required-annotation-email',
    [podWith(''), podWith('').replace('name: shop\n', 'name: shop\n  annotations: { email: nobody }\n')],
    [podWith('').replace('name: shop\n', 'name: shop\n  annotations: { email: web@example.com }\n')],
  ],
  [
    'kube-linter dangling-service',
    [service('  ports: [{ port: 80 }]'), service('  selector: { app: other }\n  ports: [{ port: 80 }]')],
    [service('  type: ExternalName\n  externalName: shop.example.com')],
  ],
  ['kube-linter dangling-networkpolicy', [policy], [`${policy}---${podWith('')}`]],
  ['kube-linter liveness-port', [probes('livenessProbe')], [probes('readinessProbe')]],
  ['kube-linter readiness-port', [probes('readinessProbe')], [probes('startupProbe')]],
  ['kube-linter startup-port', [probes('startupProbe')], [probes('livenessProbe')]],
  [
    'kube-linter unsafe-sysctls',
    ['net.ipv4.tcp_syncookies', 'net.core.somaxconn', 'kernel.shm_rmid_forced'].map(name =>
      podWith(`securityContext: { sysctls: [{ name: ${name}, value: "1" }] }`),
    ),
    [podWith('')],
  ],
  [
    'trivy KSV-0022',
    [containerWith('securityContext: { capabilities: { add: [NET_BIND_SERVICE] } }')],
    [containerWith('securityContext: { capabilities: { drop: [ALL] } }')],
  ],
  [
    'trivy KSV-0020',
    [containerWith('securityContext: { runAsUser: 10000 }'), containerWith('')],
    [containerWith('securityContext: { runAsUser: 10001 }')],
  ],
  [
    'checkov CKV_K8S_40',
    [containerWith('securityContext: { runAsUser: 9999 }')],
    [containerWith('securityContext: { runAsUser: 10000 }')],
  ],
  [
    'checkov CKV_K8S_31',
    [containerWith(''), containerWith('securityContext: { seccompProfile: { type: Localhost, localhostProfile: a } }')],
    [containerWith('securityContext: { seccompProfile: { type: RuntimeDefault } }')],
  ],
  [
    'polaris linuxHardening',
    [containerWith(''), containerWith('securityContext: { seccompProfile: { type: Unconfined } }')],
    [
      containerWith('securityContext: { seccompProfile: { type: Unconfined }, capabilities: { drop: [ALL] } }'),
      containerWith('securityContext: { seLinuxOptions: { type: container_t } }'),
    ],
  ],
  [
    'polaris insecureCapabilities',
    [containerWith(''), containerWith('securityContext: { capabilities: { drop: [NET_RAW] } }')],
    [containerWith('securityContext: { capabilities: { drop: [all] } }')],
  ],
  ['trivy KSV-0053', [role('Role', 'pods/exec', 'create')], [role('Role', 'pods/attach', 'create')]],
  ['trivy KSV-0054', [role('Role', 'pods/attach', 'create')], [role('Role', 'pods/exec', 'create')]],
  ['polaris rolePodExecAttach', [role('Role', 'pods/attach', 'create'), role('Role', 'pods/exec', 'create')], []],
  ['trivy KSV-0044', [role('ClusterRole', '"*"', '"*"')], [role('ClusterRole', 'pods', '"*"')]],
  ['trivy KSV-0045', [role('ClusterRole', 'pods', '"*"')], [role('ClusterRole', 'pods', 'get')]],
  [
    'kube-linter read-secret-from-env-var',
    [containerWith('env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: b } } }]')],
    [containerWith('envFrom: [{ secretRef: { name: a } }]')],
  ],
  [
    'checkov CKV_K8S_35',
    [
      containerWith('envFrom: [{ secretRef: { name: a } }]'),
      containerWith('env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: b } } }]'),
    ],
    [podWith('volumes: [{ name: a, secret: { secretName: a } }]')],
  ],
  ['trivy KSV-0034', [image('nginx:1.29'), image('ghcr.io/acme/shop:1')], [image('acme.azurecr.io/shop:1')]],
  ['trivy KSV-0125', [image('ghcr.io/acme/shop:1')], [image('nginx:1.29'), image('acme.azurecr.io/shop:1')]],
  [
    'checkov CKV_K8S_21',
    [podWith('')],
    [
      named(resourceWith('v1', 'ServiceAccount', ''), 'default'),
      podWith('').replace('name: shop\n', 'name: shop\n  namespace: web\n'),
    ],
  ],
  [
    'kube-linter access-to-secrets',
    [role('Role', 'secrets', 'get') + binding],
    [role('Role', 'secrets', 'get'), role('Role', 'pods', 'get') + binding],
  ],
  [
    'kube-linter access-to-create-pods',
    [role('Role', 'pods', 'create') + binding],
    [role('Role', 'pods', 'create'), role('Role', 'pods', 'delete') + binding],
  ],
  ['trivy KSV-0041', [role('ClusterRole', 'secrets', 'list')], [role('Role', 'secrets', 'list')]],
  ['trivy KSV-0113', [role('Role', 'secrets', 'list')], [role('ClusterRole', 'secrets', 'list')]],
  [
    'trivy KSV-0115',
    [role('Role', 'configmaps', 'update', '    resourceNames: [aws-auth]')],
    [role('Role', 'configmaps', 'update')],
  ],
  [
    'checkov CKV_K8S_157',
    [role('ClusterRole', 'clusterroles', 'bind')],
    [role('ClusterRole', 'clusterroles', 'escalate')],
  ],
  [
    'checkov CKV_K8S_158',
    [role('ClusterRole', 'clusterroles', 'escalate')],
    [role('ClusterRole', 'clusterroles', 'bind')],
  ],
]

test.each(cases.flatMap(([name, reported]) => reported.map(text => [name, text] as const)))(
  '%s: reported %#',
  async (name, text) => {
    expect(await namesIn(text)).toContain(name)
  },
)

test.each(cases.flatMap(([name, , quiet]) => quiet.map(text => [name, text] as const)))(
  '%s: quiet %#',
  async (name, text) => {
    expect(await namesIn(text)).not.toContain(name)
  },
)
