import { describe, test } from 'vitest'
import {
  containerWith,
  cronJobWith,
  podWith,
  resourceWith,
  workloadWith,
} from '../../../server/src/kubernetes/rules/_examples.js'
import autoscaledWithoutRequest from '../../../server/src/kubernetes/rules/autoscaling/autoscaled-without-request.js'
import unscalableTarget from '../../../server/src/kubernetes/rules/autoscaling/unscalable-target.js'
import commandWithSpaces from '../../../server/src/kubernetes/rules/container/command-with-spaces.js'
import missingUnit from '../../../server/src/kubernetes/rules/container/missing-unit.js'
import nonRootAsRoot from '../../../server/src/kubernetes/rules/container/non-root-as-root.js'
import variableDefinedLater from '../../../server/src/kubernetes/rules/container/variable-defined-later.js'
import scheduleBothDays from '../../../server/src/kubernetes/rules/jobs/schedule-both-days.js'
import scheduleEveryMinute from '../../../server/src/kubernetes/rules/jobs/schedule-every-minute.js'
import scheduleNever from '../../../server/src/kubernetes/rules/jobs/schedule-never.js'
import deprecatedAnnotation from '../../../server/src/kubernetes/rules/metadata/deprecated-annotation.js'
import egressWithoutDns from '../../../server/src/kubernetes/rules/network/egress-without-dns.js'
import livenessBeforeReadiness from '../../../server/src/kubernetes/rules/probes/liveness-before-readiness.js'
import livenessEqualsReadiness from '../../../server/src/kubernetes/rules/probes/liveness-equals-readiness.js'
import preStop from '../../../server/src/kubernetes/rules/probes/pre-stop-over-grace-period.js'
import sameProbeEndpoint from '../../../server/src/kubernetes/rules/probes/same-probe-endpoint.js'
import deprecatedNodeLabel from '../../../server/src/kubernetes/rules/scheduling/deprecated-node-label.js'
import selectsNoPods from '../../../server/src/kubernetes/rules/scheduling/selects-no-pods.js'
import unknownTargetPort from '../../../server/src/kubernetes/rules/service/unknown-target-port.js'
import sharedReadWriteOnce from '../../../server/src/kubernetes/rules/storage/shared-read-write-once.js'
import decimalFileMode from '../../../server/src/kubernetes/rules/volumes/decimal-file-mode.js'
import { checkFix, checkRule } from '../../harness/check.js'

/** Corner cases of what is accepted and goes wrong later. */

const schedule = (text: string, mark = ''): string => cronJobWith(`schedule: "${text}"${mark && `\n          ${mark}`}`)

describe('probes', () => {
  const same = 'httpGet: { path: /healthz, port: 8080 }'

  test('a liveness probe that waits longer by its period', () =>
    checkRule(
      livenessEqualsReadiness,
      containerWith(`readinessProbe:\n  ${same}\nlivenessProbe:\n  ${same}\n  periodSeconds: 30`),
    ))

  test('the default path, scheme and threshold are the same as written ones', () =>
    checkRule(
      livenessEqualsReadiness,
      containerWith(
        'readinessProbe:\n  httpGet: { port: http }\nlivenessProbe:\n^^^^^^^^^^^^^\n  httpGet: { port: http, path: /, scheme: HTTP }\n  failureThreshold: 3',
      ),
    ))

  test('headers make another question, though not another endpoint', async () => {
    const source = `readinessProbe:\n  ${same}\nlivenessProbe:\n  httpGet: { path: /healthz, port: 8080, httpHeaders: [{ name: A, value: b }] }`
    await checkRule(livenessEqualsReadiness, containerWith(source))
    await checkRule(sameProbeEndpoint, containerWith(source.replace('livenessProbe:', 'livenessProbe:\n^^^^^^^^^^^^^')))
  })

  test('the fix gives three times the patience of readiness', () =>
    checkFix(
      livenessEqualsReadiness,
      containerWith(`readinessProbe:\n  ${same}\nlivenessProbe:\n  ${same}`),
      containerWith(`readinessProbe:\n  ${same}\nlivenessProbe:\n  ${same}\n  failureThreshold: 9`),
    ))

  test('a startup probe gives the container its time', () =>
    checkRule(
      livenessBeforeReadiness,
      containerWith(
        `startupProbe: { ${same} }\nreadinessProbe: { ${same}, initialDelaySeconds: 90 }\nlivenessProbe: { ${same} }`,
      ),
    ))

  test.each([
    ['[sleep, "30"]', true],
    ['[sh, -c, "sleep 20; sleep 10"]', true],
    ['[sh, -c, "sleep 1m"]', true],
    ['[sh, -c, "sleep 29"]', false],
    ['[sh, -c, "while busy; do sleep 60; done"]', false],
    ['[sh, -c, "sleep 30.5"]', false],
    ['[sh, -c, "$(SLEEP)"]', false],
  ])('preStop %s', (command, isTooLong) =>
    checkRule(
      preStop,
      containerWith(`lifecycle:\n  preStop:\n${isTooLong ? '  ^^^^^^^\n' : ''}    exec:\n      command: ${command}`),
    ),
  )
})

describe('containers', () => {
  test('the user of the Pod holds where the container has none', async () => {
    const pod = (context: string, own: string): string =>
      podWith(
        `securityContext: ${context}\ncontainers:\n  - name: web\n    image: nginx:1.29\n    securityContext: ${own}`,
      )
    await checkRule(
      nonRootAsRoot,
      pod('{ runAsNonRoot: true }', '{ runAsUser: 0 }\n                                  ^'),
    )
    await checkRule(nonRootAsRoot, pod('{ runAsNonRoot: true }', '{ runAsUser: 0, runAsNonRoot: false }'))
    await checkRule(nonRootAsRoot, pod('{ runAsNonRoot: true, runAsUser: 5 }', '{}'))
  })

  test.each([
    '["sh -c"]\n          ^^^^^^^',
    '["C:\\\\Program Files\\\\app.exe"]',
    '["sh"]',
    '["${COMMAND} run"]',
    "[python, -c, 'import sys']",
  ])('command %s', command => checkRule(commandWithSpaces, containerWith(`command: ${command}`)))

  test('a command line is taken apart in the style of the file', () =>
    checkFix(
      commandWithSpaces,
      containerWith('command:\n  - sleep 3600 # an hour'),
      containerWith('command:\n  - "sleep"\n  - "3600" # an hour'),
    ))

  test('variables further up, escaped ones and those from elsewhere are right', async () => {
    await checkRule(
      variableDefinedLater,
      containerWith('env:\n  - { name: A, value: $$(B) }\n  - { name: B, value: x }'),
    )
    await checkRule(variableDefinedLater, containerWith('env:\n  - { name: A, value: $(C) }'))
    await checkRule(
      variableDefinedLater,
      containerWith(
        'envFrom: [{ secretRef: { name: a } }]\nenv:\n  - { name: A, value: $(B) }\n  - { name: B, value: x }',
      ),
    )
  })

  test('small numbers of devices and large ones of bytes are right', async () => {
    await checkRule(
      missingUnit,
      containerWith('resources: { limits: { memory: 134217728, nvidia.com/gpu: 8, cpu: 64 } }'),
    )
    await checkFix(
      missingUnit,
      containerWith('resources: { limits: { memory: "512" } }'),
      containerWith('resources: { limits: { memory: "512Mi" } }'),
    )
  })
})

describe('schedules', () => {
  test.each(['0 3 30 2 *', '0 3 31 4,6,9,11 *'])('%s never comes', text =>
    checkRule(scheduleNever, schedule(text, '^'.repeat(text.length + 2))),
  )
  test.each(['0 3 31 * *', '0 3 30,28 2 *', '0 3 31 2 1', '0 3 */31 2 *', '@yearly', '0 3 31 FEB *'])(
    '%s comes',
    text => checkRule(scheduleNever, schedule(text)),
  )
  test.each(['0 3 * * 1-5', '0 3 1 * *', '0 3 */2 * 1', '0 3 ? * 1'])('%s means one of the days', text =>
    checkRule(scheduleBothDays, schedule(text)),
  )
  test.each(['* * * * *', '* */2 * * *', '*/5 3 * * *', '* 9-17 * * *'])('%s is meant so', text =>
    checkRule(scheduleEveryMinute, schedule(text)),
  )
  test('once instead of sixty times', () => checkFix(scheduleEveryMinute, schedule('* 3 * * 1'), schedule('0 3 * * 1')))
})

describe('across the documents of a file', () => {
  const service = (port: string): string =>
    resourceWith('v1', 'Service', `spec:\n  selector: { app: shop }\n  ports: [{ port: 80, targetPort: ${port} }]`)

  test('a port of any container that the Service selects', () =>
    checkRule(
      unknownTargetPort,
      `${service('admin')}---${workloadWith('Deployment', '', 'containers:\n  - { name: a, image: x }\n  - { name: b, image: x, ports: [{ name: admin, containerPort: 1 }] }')}`,
    ))

  test('nothing is said where the Pods are not in the file, or in another namespace', async () => {
    await checkRule(unknownTargetPort, service('admin'))
    await checkRule(
      unknownTargetPort,
      `${service('admin')}---${workloadWith('Deployment', '').replace('name: shop', 'name: shop\n  namespace: other')}`,
    )
  })

  test('the name is mended', () =>
    checkFix(
      unknownTargetPort,
      `${service('htp')}---${workloadWith('Deployment', '', 'containers:\n  - { name: b, image: x, ports: [{ name: http, containerPort: 1 }] }')}`,
      `${service('http')}---${workloadWith('Deployment', '', 'containers:\n  - { name: b, image: x, ports: [{ name: http, containerPort: 1 }] }')}`,
    ))

  test('a LimitRange in the file may give requests', () =>
    checkRule(
      autoscaledWithoutRequest,
      `${autoscaledWithoutRequest.examples.bad[0]!.replace(/ *\^+\n/, '')}---${resourceWith('v1', 'LimitRange', 'spec: { limits: [] }')}`,
    ))

  test('one replica has the volume for itself', () =>
    checkRule(
      sharedReadWriteOnce,
      sharedReadWriteOnce.examples.bad[0]!.replace(/ *\^+\n/, '').replace('replicas: 3', 'replicas: 1'),
    ))
})

describe('scaling', () => {
  const scaler = (target: string): string =>
    resourceWith('autoscaling/v2', 'HorizontalPodAutoscaler', `spec:\n  scaleTargetRef: ${target}\n  maxReplicas: 3`)

  test('kinds of operators are theirs to know', () =>
    checkRule(unscalableTarget, scaler('{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: a }')))

  test('the apiVersion of a Deployment is completed', () =>
    checkFix(
      unscalableTarget,
      scaler('{ kind: Deployment, name: a, apiVersion: v1 }'),
      scaler('{ kind: Deployment, name: a, apiVersion: apps/v1 }'),
    ))
})

describe('scheduling', () => {
  test('labels are renamed wherever nodes are chosen', () =>
    checkFix(
      deprecatedNodeLabel,
      podWith(
        'affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: failure-domain.beta.kubernetes.io/zone, labelSelector: {} }] } }',
      ),
      podWith(
        'affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: topology.kubernetes.io/zone, labelSelector: {} }] } }',
      ),
    ))

  test('an empty selector selects all, a missing one none', () =>
    checkRule(
      selectsNoPods,
      podWith(
        'affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: a, labelSelector: {} }] } }',
      ),
    ))
})

describe('the rest', () => {
  test('annotations are judged by the version', async () => {
    const pod = podWith('').replace(
      'name: shop',
      'name: shop\n  annotations:\n    container.apparmor.security.beta.kubernetes.io/web: runtime/default',
    )
    await checkRule(deprecatedAnnotation, pod, { kubernetesVersion: '1.29' })
    await checkRule(
      deprecatedAnnotation,
      pod.replace(
        /( +)(container\.apparmor\S+):(.*)/,
        (line, indent: string, key: string) => `${line}\n${indent}${'^'.repeat(key.length)}`,
      ),
      { kubernetesVersion: '1.30' },
    )
  })

  test.each(['0644', '420', '493', '0o400', '"400"', '384'])('mode %s', mode =>
    checkRule(decimalFileMode, podWith(`volumes:\n  - name: a\n    configMap: { name: a, defaultMode: ${mode} }`)),
  )

  test('every port to another namespace lets DNS out', () =>
    checkRule(
      egressWithoutDns,
      resourceWith(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        'spec:\n  podSelector: {}\n  egress:\n    - to: [{ namespaceSelector: {} }]',
      ),
    ))
})
