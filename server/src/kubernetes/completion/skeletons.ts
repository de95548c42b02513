import { isOwn } from '../knowledge.js'
import type { KindInfo } from '../schema/index.js'
import { requiredIn, snippetOf } from './required.js'

/**
 * Whole resources as snippets: what each kind can not do without, and what people nearly always write. The name is the
 * first tab stop; labels and selectors take it up. Kinds that are not here get what the schema requires.
 */

const pod = (indent: string): string =>
  ['containers:', '  - name: ${1:name}', '    image: ${2:image}$0'].join(`\n${indent}`)

const jobPod = (indent: string): string => ['restartPolicy: ${3|Never,OnFailure|}', pod(indent)].join(`\n${indent}`)

const template = (indent: string, spec: (indent: string) => string): string =>
  ['template:', '  metadata:', '    labels:', '      app: ${1:name}', '  spec:', `    ${spec(`${indent}    `)}`].join(
    `\n${indent}`,
  )

const selector = 'selector:\n    matchLabels:\n      app: ${1:name}'

const subjects = `subjects:
  - kind: ServiceAccount
    name: \${4:default}
    namespace: \${5:default}`

const rules = `rules:
  - apiGroups: [\${2:""}]
    resources: [\${3:pods}]
    verbs: [\${4:get, list, watch}]`

const webhooks = `webhooks:
  - name: \${2:check.example.com}
    admissionReviewVersions: [v1]
    sideEffects: None
    failurePolicy: \${3|Fail,Ignore|}
    clientConfig:
      service:
        name: \${1:name}
        namespace: \${4:default}
        path: \${5:/validate}
    rules:
      - apiGroups: [\${6:""}]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [\${7:pods}]`

/** What stands below `metadata`, by kind. */
const bodies: Readonly<Record<string, string>> = {
  Pod: `spec:\n  ${pod('  ')}`,
  Deployment: `spec:\n  replicas: \${3:2}\n  ${selector}\n  ${template('  ', pod)}`,
  ReplicaSet: `spec:\n  replicas: \${3:2}\n  ${selector}\n  ${template('  ', pod)}`,
  DaemonSet: `spec:\n  ${selector}\n  ${template('  ', pod)}`,
  StatefulSet: `spec:\n  serviceName: \${1:name}\n  replicas: \${3:2}\n  ${selector}\n  ${template('  ', pod)}`,
  ReplicationController: `spec:\n  replicas: \${3:2}\n  selector:\n    app: \${1:name}\n  ${template('  ', pod)}`,
  Job: `spec:\n  template:\n    spec:\n      ${jobPod('      ')}`,
  CronJob: `spec:\n  schedule: "\${4:0 3 * * *}"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          ${jobPod('          ')}`,
  PodTemplate: `template:\n  metadata:\n    labels:\n      app: \${1:name}\n  spec:\n    ${pod('    ')}`,
  Service:
    'spec:\n  selector:\n    app: ${1:name}\n  ports:\n    - name: ${2:http}\n      port: ${3:80}\n      targetPort: ${4:8080}$0',
  Ingress: `spec:
  ingressClassName: \${2:nginx}
  rules:
    - host: \${3:www.example.com}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: \${1:name}
                port:
                  number: \${5:80}$0`,
  IngressClass: 'spec:\n  controller: ${2:k8s.io/ingress-nginx}$0',
  NetworkPolicy: `spec:
  podSelector:
    matchLabels:
      app: \${1:name}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: \${3:client}
      ports:
        - port: \${4:8080}$0`,
  EndpointSlice: `addressType: \${2|IPv4,IPv6|}
ports:
  - name: \${3:http}
    port: \${4:80}
endpoints:
  - addresses: [\${5:192.0.2.1}]$0`,
  ConfigMap: 'data:\n  ${2:KEY}: ${3:value}$0',
  Secret:
    'type: ${2|Opaque,kubernetes.io/tls,kubernetes.io/dockerconfigjson,kubernetes.io/basic-auth,kubernetes.io/ssh-auth|}\nstringData:\n  ${3:KEY}: ${4:value}$0',
  PersistentVolumeClaim:
    'spec:\n  accessModes: [${2|ReadWriteOnce,ReadWriteOncePod,ReadWriteMany,ReadOnlyMany|}]\n  resources:\n    requests:\n      storage: ${3:10Gi}$0',
  PersistentVolume: `spec:
  capacity:
    storage: \${2:10Gi}
  accessModes: [\${3|ReadWriteOnce,ReadWriteOncePod,ReadWriteMany,ReadOnlyMany|}]
  persistentVolumeReclaimPolicy: Retain
  csi:
    driver: \${4:ebs.csi.aws.com}
    volumeHandle: \${5:vol-0123456789}$0`,
  StorageClass:
    'provisioner: ${2:ebs.csi.aws.com}\nvolumeBindingMode: ${3|WaitForFirstConsumer,Immediate|}\nreclaimPolicy: ${4|Delete,Retain|}$0',
  VolumeAttributesClass: 'driverName: ${2:ebs.csi.aws.com}\nparameters:\n  ${3:iops}: "${4:3000}"$0',
  HorizontalPodAutoscaler: `spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: \${1:name}
  minReplicas: \${2:2}
  maxReplicas: \${3:10}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: \${4:70}$0`,
  PodDisruptionBudget: `spec:\n  \${2|maxUnavailable,minAvailable|}: \${3:1}\n  ${selector}$0`,
  PriorityClass: 'value: ${2:1000}\ndescription: ${3:For work that must not wait}$0',
  ResourceQuota: 'spec:\n  hard:\n    requests.cpu: "${2:4}"\n    requests.memory: ${3:8Gi}\n    pods: "${4:20}"$0',
  LimitRange: `spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: \${2:100m}
        memory: \${3:128Mi}
      default:
        memory: \${4:256Mi}$0`,
  Role: `${rules}$0`,
  ClusterRole: `${rules}$0`,
  RoleBinding: `roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: \${2|Role,ClusterRole|}
  name: \${3:view}
${subjects}$0`,
  ClusterRoleBinding: `roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: \${3:view}
${subjects}$0`,
  ServiceAccount: 'automountServiceAccountToken: ${2|false,true|}$0',
  RuntimeClass: 'handler: ${2:runsc}$0',
  CustomResourceDefinition: `spec:
  group: \${2:example.com}
  scope: \${3|Namespaced,Cluster|}
  names:
    kind: \${4:Widget}
    plural: \${5:widgets}
    singular: \${6:widget}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                \${7:size}:
                  type: \${8:integer}$0`,
  ValidatingWebhookConfiguration: `${webhooks}$0`,
  MutatingWebhookConfiguration: `${webhooks}$0`,
  ValidatingAdmissionPolicy: `spec:
  failurePolicy: \${2|Fail,Ignore|}
  matchConstraints:
    resourceRules:
      - apiGroups: [\${3:apps}]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [\${4:deployments}]
  validations:
    - expression: \${5:object.spec.replicas <= 5}
      message: \${6:at most 5 replicas}$0`,
  ValidatingAdmissionPolicyBinding: 'spec:\n  policyName: ${2:policy}\n  validationActions: [${3|Deny,Warn,Audit|}]$0',
  Lease: 'spec:\n  holderIdentity: ${2:holder}\n  leaseDurationSeconds: ${3:15}$0',
  Namespace: '$0',
}

/** Kinds whose name is not free. */
const names: Readonly<Record<string, string>> = {
  CustomResourceDefinition: '${5:widgets}.${2:example.com}',
  IPAddress: '${1:192.0.2.1}',
}

/** True for the kinds that people write most. */
export const isWritten = (kind: KindInfo): boolean => isOwn(kind) && Object.hasOwn(bodies, kind.kind)

/** A whole resource of a kind. */
export function skeleton(kind: KindInfo, minor: number): string {
  const named = kind.type.fields.has('metadata') && !kind.reader
  const name = names[kind.kind] ?? '${1:name}'
  return [
    `apiVersion: ${kind.apiVersion}`,
    `kind: ${kind.kind}`,
    ...(named ? ['metadata:', `  name: ${name}`] : []),
    isWritten(kind) ? bodies[kind.kind]! : required(kind, minor),
  ].join('\n')
}

/** What the schema requires below `metadata`; at least an empty `spec` where there is one. */
function required({ type }: KindInfo, minor: number): string {
  const own = requiredIn(type, minor).filter(({ name }) => !common.has(name))
  const fields = own.length > 0 ? own : [type.fields.get('spec')].filter(field => field !== undefined)
  let stop = 1
  return `${fields.map(field => snippetOf(field, minor, undefined, () => ++stop)).join('\n')}$0`
}

const common: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status'])
