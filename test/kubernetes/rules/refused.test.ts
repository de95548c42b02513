import { describe, expect, test } from 'vitest'
import {
  containerWith,
  jobWith,
  podWith,
  resourceWith,
  workloadWith,
} from '../../../server/src/kubernetes/rules/_examples.js'
import subject from '../../../server/src/kubernetes/rules/access/subject.js'
import crdSchema from '../../../server/src/kubernetes/rules/admission/crd-schema.js'
import metricTarget from '../../../server/src/kubernetes/rules/autoscaling/metric-target.js'
import replicaBounds from '../../../server/src/kubernetes/rules/autoscaling/replica-bounds.js'
import dockerConfigJson from '../../../server/src/kubernetes/rules/configuration/docker-config-json.js'
import secretKeys from '../../../server/src/kubernetes/rules/configuration/secret-keys.js'
import containerRestartPolicy from '../../../server/src/kubernetes/rules/container/container-restart-policy.js'
import duplicatePortName from '../../../server/src/kubernetes/rules/container/duplicate-port-name.js'
import fieldPath from '../../../server/src/kubernetes/rules/container/field-path.js'
import hostPortConflict from '../../../server/src/kubernetes/rules/container/host-port-conflict.js'
import initContainerProbe from '../../../server/src/kubernetes/rules/container/init-container-probe.js'
import requestOverLimit from '../../../server/src/kubernetes/rules/container/request-over-limit.js'
import resourceName from '../../../server/src/kubernetes/rules/container/resource-name.js'
import valueSource from '../../../server/src/kubernetes/rules/container/value-source.js'
import ingressPath from '../../../server/src/kubernetes/rules/ingress/ingress-path.js'
import failurePolicy from '../../../server/src/kubernetes/rules/jobs/failure-policy.js'
import jobRestartPolicy from '../../../server/src/kubernetes/rules/jobs/job-restart-policy.js'
import jobSelector from '../../../server/src/kubernetes/rules/jobs/job-selector.js'
import missingName from '../../../server/src/kubernetes/rules/metadata/missing-name.js'
import nameTooLong from '../../../server/src/kubernetes/rules/metadata/name-too-long.js'
import ipBlockExcept from '../../../server/src/kubernetes/rules/network/ip-block-except.js'
import osFields from '../../../server/src/kubernetes/rules/pod/os-fields.js'
import livenessSuccessThreshold from '../../../server/src/kubernetes/rules/probes/liveness-success-threshold.js'
import probeHandler from '../../../server/src/kubernetes/rules/probes/probe-handler.js'
import limitRangeOrder from '../../../server/src/kubernetes/rules/quotas/limit-range-order.js'
import selectorValues from '../../../server/src/kubernetes/rules/scheduling/selector-values.js'
import tolerationExistsValue from '../../../server/src/kubernetes/rules/scheduling/toleration-exists-value.js'
import tolerationSeconds from '../../../server/src/kubernetes/rules/scheduling/toleration-seconds.js'
import tolerationWithoutKey from '../../../server/src/kubernetes/rules/scheduling/toleration-without-key.js'
import externalName from '../../../server/src/kubernetes/rules/service/external-name.js'
import servicePortName from '../../../server/src/kubernetes/rules/service/service-port-name.js'
import serviceTypeFields from '../../../server/src/kubernetes/rules/service/service-type-fields.js'
import serviceWithoutPorts from '../../../server/src/kubernetes/rules/service/service-without-ports.js'
import storageSize from '../../../server/src/kubernetes/rules/storage/storage-size.js'
import localPath from '../../../server/src/kubernetes/rules/volumes/local-path.js'
import unknownVolume from '../../../server/src/kubernetes/rules/volumes/unknown-volume.js'
import volumeSource from '../../../server/src/kubernetes/rules/volumes/volume-source.js'
import daemonsetSurge from '../../../server/src/kubernetes/rules/workloads/daemonset-surge.js'
import progressDeadline from '../../../server/src/kubernetes/rules/workloads/progress-deadline.js'
import rolloutStuck from '../../../server/src/kubernetes/rules/workloads/rollout-stuck.js'
import selectorMismatch from '../../../server/src/kubernetes/rules/workloads/selector-mismatch.js'
import templateRestartPolicy from '../../../server/src/kubernetes/rules/workloads/template-restart-policy.js'
import { checkFix, checkRule, lintText } from '../../harness/check.js'

/** Corner cases of what the API server refuses; the plain ones are the examples of the rules themselves. */

describe('defaults come first', () => {
  test('a successThreshold of 0 is 1', () =>
    checkRule(
      livenessSuccessThreshold,
      containerWith('livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 0 }'),
    ))

  test('a toleration without operator is Equal', () =>
    checkRule(tolerationWithoutKey, podWith('tolerations:\n  - value: gpu\n    ^^^^^')))

  test('an effect that is not written is none', () =>
    checkRule(
      tolerationSeconds,
      podWith('tolerations:\n  - key: gpu\n    operator: Exists\n    tolerationSeconds: 30\n                       ^^'),
    ))

  test('maxUnavailable is 25 % unless it is written', () =>
    checkRule(rolloutStuck, workloadWith('Deployment', 'strategy:\n  rollingUpdate:\n    maxSurge: 0')))

  test('numbers of a strategy that does not roll do not count', () =>
    checkRule(
      rolloutStuck,
      workloadWith('Deployment', 'strategy:\n  type: Recreate\n  rollingUpdate: { maxSurge: 0, maxUnavailable: 0 }'),
    ))

  test('a StatefulSet takes 0 before 1.35, where the field was dropped', async () => {
    const source = 'serviceName: shop\nupdateStrategy:\n  rollingUpdate:\n    maxUnavailable: 0'
    await checkRule(rolloutStuck, workloadWith('StatefulSet', source), { kubernetesVersion: '1.34' })
    await checkRule(rolloutStuck, workloadWith('StatefulSet', `${source}\n                    ^`))
  })

  test('a progress deadline of 600 s, compared with minReadySeconds', () =>
    checkRule(progressDeadline, workloadWith('Deployment', 'minReadySeconds: 600\n                 ^^^')))

  test('a DaemonSet with a surge of its own and no maxUnavailable', () =>
    checkFix(
      daemonsetSurge,
      workloadWith('DaemonSet', 'updateStrategy:\n  rollingUpdate:\n    maxSurge: 10%'),
      workloadWith('DaemonSet', 'updateStrategy:\n  rollingUpdate:\n    maxSurge: 10%\n    maxUnavailable: 0'),
    ))

  test('a volume with a name alone is an emptyDir, no mistake', () =>
    checkRule(volumeSource, podWith('volumes:\n  - name: data')))
})

describe('every kind that makes Pods', () => {
  const probe = 'livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }'
  const container = `{ name: web, image: "nginx:1.29", ${probe} }`

  test.each([
    ['v1', 'Pod', `spec: { containers: [${container}] }`],
    ['v1', 'PodTemplate', `template: { spec: { containers: [${container}] } }`],
    ['apps/v1', 'ReplicaSet', `spec: { template: { spec: { containers: [${container}] } } }`],
    ['v1', 'ReplicationController', `spec: { template: { spec: { containers: [${container}] } } }`],
    ['batch/v1', 'CronJob', `spec: { jobTemplate: { spec: { template: { spec: { containers: [${container}] } } } } }`],
    ['extensions/v1beta1', 'Deployment', `spec: { template: { spec: { containers: [${container}] } } }`],
  ])('%s %s', async (apiVersion, kind, body) => {
    const found = await lintText(resourceWith(apiVersion, kind, body))
    expect(found.map(({ rule }) => rule.id)).toContain('kubernetes/liveness-success-threshold')
  })

  test('items of a List', () =>
    checkRule(
      livenessSuccessThreshold,
      `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: a }
    spec: { containers: [{ name: a, image: b, livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 } }] }
                                                                                                          ^
`,
    ))

  test('what two containers share by an alias is reported once', () =>
    checkRule(
      livenessSuccessThreshold,
      podWith(`
containers:
  - name: a
    image: nginx:1.29
    livenessProbe: &probe
      tcpSocket: { port: 80 }
      successThreshold: 2
                        ^
  - name: b
    image: nginx:1.29
    livenessProbe: *probe`),
    ))
})

describe('what nobody can know is left alone', () => {
  test('values that a template writes', () =>
    checkRule(
      livenessSuccessThreshold,
      containerWith('livenessProbe: { tcpSocket: { port: 80 }, successThreshold: {{ .Values.n }} }'),
    ))

  test('a map that a template may add to', () =>
    checkRule(
      probeHandler,
      containerWith('livenessProbe:\n  {{- toYaml .Values.probe | nindent 8 }}\n  periodSeconds: 5'),
    ))

  test('labels with placeholders of their own on both sides', () =>
    checkRule(
      unknownVolume,
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - { name: "\${VOLUME}", mountPath: /data }`),
    ))

  test('a patch, which says only what it changes', async () => {
    const patch = workloadWith(
      'Deployment',
      'replicas: 2',
      'containers:\n  - name: web\n    volumeMounts:\n      - { name: data, mountPath: /data }',
    )
    await checkRule(unknownVolume, patch)
    await checkRule(
      probeHandler,
      workloadWith('Deployment', '', 'containers:\n  - name: web\n    livenessProbe: { periodSeconds: 5 }'),
    )
    await checkRule(
      jobRestartPolicy,
      jobWith('template:\n  spec:\n    containers:\n      - name: import\n        env: []'),
    )
    await checkRule(serviceWithoutPorts, resourceWith('v1', 'Service', 'spec:\n  type: LoadBalancer'))
  })

  test('custom resources that carry parts of Pods are not judged for what is missing', () =>
    checkRule(
      probeHandler,
      resourceWith(
        'serving.knative.dev/v1',
        'Service',
        'spec: { template: { spec: { containers: [{ image: a, readinessProbe: { successThreshold: 1 } }] } } }',
      ),
    ))
})

describe('selectors and templates', () => {
  test('the fix writes the label into the template', () =>
    checkFix(
      selectorMismatch,
      workloadWith('Deployment', 'selector:\n  matchLabels: { app: shop, tier: web }'),
      workloadWith('Deployment', 'selector:\n  matchLabels: { app: shop, tier: web }').replace(
        'labels: { app: shop }',
        'labels: { app: shop, tier: web }',
      ),
    ))

  test('expressions count as well', () =>
    checkRule(
      selectorMismatch,
      workloadWith(
        'DaemonSet',
        'selector:\n  matchExpressions:\n    - { key: app, operator: In, values: [a, b] }\n             ^^^',
      ),
    ))

  test('a Job has a selector of its own only by manualSelector', async () => {
    const spec = 'manualSelector: true\nselector:\n  matchLabels: { job: x }\n                      ^'
    await checkRule(selectorMismatch, jobWith(spec))
    await checkRule(jobSelector, jobWith(spec.replace(/\n *\^$/, '')))
  })

  test('a ReplicationController selects by a plain map', () =>
    checkRule(
      selectorMismatch,
      resourceWith(
        'v1',
        'ReplicationController',
        'spec:\n  selector: { app: a }\n                   ^\n  template:\n    metadata: { labels: { app: b } }\n    spec: { containers: [{ name: a, image: b }] }',
      ),
    ))

  test('Gt takes exactly one value', () =>
    checkRule(
      selectorValues,
      podWith(`
affinity:
  nodeAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 1
        preference:
          matchExpressions:
            - { key: cores, operator: Gt, values: ["4", "8"] }
                                      ^^`),
    ))

  test('only Always in what keeps Pods running, and anything in a Pod', async () => {
    await checkRule(templateRestartPolicy, podWith('restartPolicy: Never'))
    await checkRule(
      templateRestartPolicy,
      workloadWith('StatefulSet', '', 'restartPolicy: Never\n               ^^^^^'),
    )
  })
})

describe('containers', () => {
  test('two containers may have ports of one name, one container may not', () =>
    checkRule(
      duplicatePortName,
      podWith(
        'containers:\n  - { name: a, image: x, ports: [{ name: http, containerPort: 1 }] }\n  - { name: b, image: x, ports: [{ name: http, containerPort: 2 }] }',
      ),
    ))

  test('with hostNetwork every containerPort is a port of the node', () =>
    checkRule(
      hostPortConflict,
      podWith(
        'hostNetwork: true\ncontainers:\n  - { name: a, image: x, ports: [{ containerPort: 80 }] }\n  - { name: b, image: x, ports: [{ containerPort: 80 }] }\n                                                  ^^',
      ),
    ))

  test('amounts are compared exactly, whatever their units', async () => {
    await checkRule(
      requestOverLimit,
      containerWith('resources: { requests: { cpu: 1000m, memory: 1024Mi }, limits: { cpu: 1, memory: 1Gi } }'),
    )
    await checkRule(
      requestOverLimit,
      containerWith(
        'resources: { requests: { cpu: 0.1001 }, limits: { cpu: 100m } }\n                              ^^^^^^',
      ),
    )
  })

  test('a slip of a resource name is mended', () =>
    checkFix(
      resourceName,
      containerWith('resources: { limits: { memroy: 64Mi } }'),
      containerWith('resources: { limits: { memory: 64Mi } }'),
    ))

  test('a file may have all labels at once, a variable only one', async () => {
    await checkRule(
      fieldPath,
      containerWith(
        'env:\n  - { name: A, valueFrom: { fieldRef: { fieldPath: metadata.labels } } }\n                                                   ^^^^^^^^^^^^^^^',
      ),
    )
    await checkRule(
      fieldPath,
      podWith(
        'volumes:\n  - name: a\n    downwardAPI: { items: [{ path: l, fieldRef: { fieldPath: metadata.labels } }] }',
      ),
    )
    await checkRule(
      fieldPath,
      podWith(
        'volumes:\n  - name: a\n    downwardAPI: { items: [{ path: n, fieldRef: { fieldPath: spec.nodeName } }] }\n                                                             ^^^^^^^^^^^^^',
      ),
    )
  })

  test('an item of envFrom may have a prefix, and needs a source', () =>
    checkRule(
      valueSource,
      containerWith('envFrom:\n  - prefix: SHOP_\n    ^^^^^^\n  - { prefix: A_, secretRef: { name: a } }'),
    ))

  test('a sidecar may have probes', () =>
    checkRule(
      initContainerProbe,
      podWith(
        'initContainers:\n  - { name: a, image: b, restartPolicy: Always, livenessProbe: { tcpSocket: { port: 1 } } }',
      ),
    ))

  test('restart policies of containers came with 1.34', async () => {
    const source = containerWith('restartPolicy: Always')
    await checkRule(containerRestartPolicy, source)
    await checkRule(containerRestartPolicy, containerWith('restartPolicy: Always\n               ^^^^^^'), {
      kubernetesVersion: '1.33',
    })
  })

  test('hostPID: false is no wish of a Windows Pod', () =>
    checkRule(osFields, podWith('os: { name: windows }\nhostPID: false')))
})

describe('fixes', () => {
  test('the threshold moves to the readiness probe', () =>
    checkFix(
      livenessSuccessThreshold,
      containerWith(
        'livenessProbe:\n  tcpSocket: { port: 80 }\n  successThreshold: 3 # steady\nreadinessProbe:\n  tcpSocket: { port: 80 }',
      ),
      containerWith(
        'livenessProbe:\n  tcpSocket: { port: 80 }\nreadinessProbe:\n  tcpSocket: { port: 80 }\n  successThreshold: 3',
      ),
      1,
    ))

  test('a value with Exists is compared, or goes', async () => {
    const before = podWith('tolerations:\n  - { key: a, operator: Exists, value: b }')
    await checkFix(tolerationExistsValue, before, podWith('tolerations:\n  - { key: a, operator: Equal, value: b }'))
    await checkFix(tolerationExistsValue, before, podWith('tolerations:\n  - { key: a, operator: Exists }'), 1)
  })

  test('a missing volume is declared', () =>
    checkFix(
      unknownVolume,
      containerWith('volumeMounts:\n  - { name: cache, mountPath: /cache }'),
      `${containerWith('volumeMounts:\n  - { name: cache, mountPath: /cache }').trimEnd()}\n  volumes:\n    - name: cache\n      emptyDir: {}\n`,
    ))

  test('ports get names that differ', () =>
    checkFix(
      servicePortName,
      resourceWith('v1', 'Service', 'spec:\n  ports:\n    - port: 80\n    - port: 443'),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  ports:\n    - port: 80\n      name: http\n    - port: 443\n      name: https',
      ),
    ))

  test('a path is cleaned', () =>
    checkFix(
      ingressPath,
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec: { rules: [{ http: { paths: [{ path: a//b/../c, pathType: Exact }] } }] }',
      ),
      resourceWith(
        'networking.k8s.io/v1',
        'Ingress',
        'spec: { rules: [{ http: { paths: [{ path: /a/c, pathType: Exact }] } }] }',
      ),
    ))
})

describe('Jobs', () => {
  test('the name of a Job becomes a label', () =>
    checkRule(
      nameTooLong,
      jobWith('backoffLimit: 1').replace('name: import', `name: ${'x'.repeat(64)}\n        ${'^'.repeat(64)}`),
    ))

  test('a failure policy may name init containers, and codes rise', () =>
    checkRule(
      failurePolicy,
      jobWith(`
podFailurePolicy:
  rules:
    - action: FailIndex
              ^^^^^^^^^
      onExitCodes: { containerName: setup, operator: NotIn, values: [0, 3, 2] }
                                                                           ^
template:
  spec:
    restartPolicy: Never
    initContainers: [{ name: setup, image: a }]
    containers: [{ name: import, image: a }]`),
    ))
})

describe('Services', () => {
  test('externalIPs make a Service reachable from outside', () =>
    checkRule(
      serviceTypeFields,
      resourceWith(
        'v1',
        'Service',
        'spec:\n  externalTrafficPolicy: Local\n  externalIPs: [203.0.113.7]\n  ports: [{ port: 80 }]',
      ),
    ))

  test('a nodePort of 0 is none', () =>
    checkRule(serviceTypeFields, resourceWith('v1', 'Service', 'spec:\n  ports: [{ port: 80, nodePort: 0 }]')))

  test('an alias may end in a dot, and has no families', () =>
    checkRule(
      externalName,
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: ExternalName\n  externalName: db.example.com.\n  ipFamilies: [IPv4]\n  ^^^^^^^^^^',
      ),
    ))
})

describe('networks', () => {
  const policy = (cidr: string, except: string): string =>
    resourceWith(
      'networking.k8s.io/v1',
      'NetworkPolicy',
      `spec:\n  podSelector: {}\n  ingress:\n    - from:\n        - ipBlock:\n            cidr: ${cidr}\n            except:\n              - ${except}`,
    )

  test.each([
    ['2001:db8::/32', '2001:db8:1::/48'],
    ['::/0', '::ffff:10.0.0.0/104'],
    ['0.0.0.0/0', '169.254.169.254/32'],
  ])('%s holds %s', (cidr, except) => checkRule(ipBlockExcept, policy(cidr, except)))

  test.each([
    ['2001:db8::/32', '2001:db9::/48'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.0.0.0/8', '::/16'],
  ])('%s does not hold %s', (cidr, except) =>
    checkRule(ipBlockExcept, policy(cidr, `"${except}"\n                ${'^'.repeat(except.length + 2)}`)),
  )
})

describe('storage and configuration', () => {
  test('claims in StatefulSets and ephemeral volumes need a size, too', () =>
    checkRule(
      storageSize,
      podWith(
        'volumes:\n  - name: a\n    ephemeral:\n      volumeClaimTemplate:\n        spec:\n          accessModes: [ReadWriteOnce]\n          resources:\n            requests: {}\n            ^^^^^^^^',
      ),
    ))

  test('the claims of a StatefulSet are volumes', () =>
    checkRule(
      unknownVolume,
      workloadWith(
        'StatefulSet',
        'volumeClaimTemplates:\n  - metadata: { name: data }',
        'containers:\n  - name: db\n    image: postgres:17\n    volumeMounts:\n      - { name: data, mountPath: /data }\n      - { name: dato, mountPath: /dato }\n                ^^^^',
      ),
    ))

  test('nothing begins with two dots, and a dot in a name is right', () =>
    checkRule(
      localPath,
      podWith(
        'volumes:\n  - name: a\n    configMap:\n      name: a\n      items:\n        - { key: a, path: a..b }\n        - { key: b, path: ..data }\n                          ^^^^^^',
      ),
    ))

  test('keys may stand in stringData, and a template may write them', async () => {
    await checkRule(
      secretKeys,
      resourceWith('v1', 'Secret', 'type: kubernetes.io/ssh-auth\nstringData:\n  ssh-privatekey: x'),
    )
    await checkRule(secretKeys, resourceWith('v1', 'Secret', 'type: kubernetes.io/tls\ndata:\n  {{ .Values.key }}: x'))
  })

  test('credentials are JSON, in base64 or as they are', () =>
    checkRule(
      dockerConfigJson,
      resourceWith(
        'v1',
        'Secret',
        'type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: |\n    eyJhdXRocyI6\n    e319Cg==',
      ),
    ))
})

describe('access', () => {
  test('a RoleBinding means its own namespace', () =>
    checkRule(
      subject,
      resourceWith(
        'rbac.authorization.k8s.io/v1',
        'RoleBinding',
        'roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: a }\nsubjects: [{ kind: ServiceAccount, name: a }]',
      ),
    ))
})

describe('scaling and quotas', () => {
  const scaler = (spec: string): string =>
    resourceWith(
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      `spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a }\n${spec}`,
    )

  test('no replicas at all, where something outside is measured', async () => {
    await checkRule(replicaBounds, scaler('  minReplicas: 0\n               ^\n  maxReplicas: 3'))
    await checkRule(replicaBounds, scaler('  minReplicas: 0\n  maxReplicas: 3\n  metrics: [{ type: External }]'))
  })

  test('one replica unless it is written', () => checkRule(replicaBounds, scaler('  maxReplicas: 1')))

  test('an object may be steered by value and by average', () =>
    checkRule(
      metricTarget,
      scaler(
        '  maxReplicas: 3\n  metrics: [{ type: Object, object: { target: { type: Value, value: 1, averageValue: 1 } } }]',
      ),
    ))

  test('numbers of a LimitRange that are not next to each other', () =>
    checkRule(
      limitRangeOrder,
      resourceWith(
        'v1',
        'LimitRange',
        'spec:\n  limits:\n    - type: Container\n      min: { cpu: 2 }\n                  ^\n      default: { cpu: 1 }',
      ),
    ))
})

describe('custom resource definitions', () => {
  test('what is below not, allOf and the like needs no type', () =>
    checkRule(
      crdSchema,
      resourceWith(
        'apiextensions.k8s.io/v1',
        'CustomResourceDefinition',
        'spec: { versions: [{ schema: { openAPIV3Schema: { type: object, anyOf: [{ required: [a] }], properties: { a: { type: object, additionalProperties: { type: string } } } } } }] }',
      ),
    ))
})

describe('names', () => {
  test('questions to the API server have none, nor do files of other programs', async () => {
    await checkRule(missingName, 'apiVersion: authorization.k8s.io/v1\nkind: SubjectAccessReview\nspec: {}\n')
    await checkRule(
      missingName,
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
    )
  })
})

describe('two branches of a template never hold together', () => {
  const branches = (indent: string, first: string, second: string) =>
    `${indent}{{- if .Values.x }}\n${indent}${first}\n${indent}{{- else }}\n${indent}${second}\n${indent}{{- end }}`
  test.each([
    podWith(`volumes:\n  - name: data\n${branches('    ', 'emptyDir: {}', 'hostPath: { path: /data }')}`),
    containerWith(
      `env:\n  - name: A\n${branches('    ', 'value: a', 'valueFrom: { secretKeyRef: { name: a, key: b } }')}`,
    ),
    containerWith(`livenessProbe:\n${branches('  ', 'tcpSocket: { port: 80 }', 'httpGet: { port: 80 }')}`),
    containerWith(`ports:\n${branches('  ', '- { name: a, containerPort: 80 }', '- { name: a, containerPort: 81 }')}`),
    containerWith(`securityContext:\n${branches('  ', 'privileged: true', 'allowPrivilegeEscalation: false')}`),
    podWith(`tolerations:\n  - key: a\n${branches('    ', 'operator: Exists', 'value: x')}`),
    resourceWith(
      'policy/v1',
      'PodDisruptionBudget',
      `spec:\n${branches('  ', 'minAvailable: 1', 'maxUnavailable: 1')}\n  selector: { matchLabels: { app: shop } }`,
    ),
    resourceWith(
      'v1',
      'Service',
      `spec:\n  selector: { app: shop }\n  ports:\n${branches('    ', '- port: 80', '- port: 443')}`,
    ),
    resourceWith(
      'networking.k8s.io/v1',
      'Ingress',
      `spec:\n  defaultBackend:\n    service:\n      name: shop\n      port:\n${branches('        ', 'number: 80', 'name: http')}`,
    ),
    workloadWith('Deployment', `strategy:\n${branches('  ', 'type: Recreate', 'rollingUpdate: { maxSurge: 1 }')}`),
  ])('%#', async text => {
    const found = await lintText(text)
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule.id)).toEqual([])
  })
})
