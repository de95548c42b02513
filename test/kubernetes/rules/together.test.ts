import { describe, test } from 'vitest'
import { podWith, resourceWith, workloadWith } from '../../../server/src/kubernetes/rules/_examples.js'
import publicRegistry from '../../../server/src/kubernetes/rules/images/public-registry.js'
import pullPolicyImplied from '../../../server/src/kubernetes/rules/images/pull-policy-implied.js'
import oneWay from '../../../server/src/kubernetes/rules/networking/network-policy-one-way.js'
import antiAffinity from '../../../server/src/kubernetes/rules/reliability/anti-affinity-misses-itself.js'
import noBudget from '../../../server/src/kubernetes/rules/reliability/no-disruption-budget.js'
import onePod from '../../../server/src/kubernetes/rules/reliability/one-pod-behind-service.js'
import beforeReady from '../../../server/src/kubernetes/rules/reliability/service-before-ready.js'
import gitSync from '../../../server/src/kubernetes/rules/security/git-sync-command.js'
import { checkRule } from '../../harness/check.js'

const service = (selector: string) =>
  `---${resourceWith('v1', 'Service', `spec:\n  selector: ${selector}\n  ports:\n    - port: 80`)}`

describe('what stands behind a Service', () => {
  test('one container with a probe is enough: a Pod is ready when all of its containers are', () =>
    checkRule(
      beforeReady,
      workloadWith(
        'Deployment',
        'replicas: 2',
        'containers:\n  - name: web\n    image: nginx:1.29\n  - name: api\n    image: api:1\n    readinessProbe: { tcpSocket: { port: 80 } }',
      ) + service('{ app: shop }'),
    ))
  test('a Service of another namespace, or for other Pods, is none', async () => {
    const workload = workloadWith('Deployment', 'replicas: 1')
    for (const rule of [beforeReady, onePod]) {
      await checkRule(rule, workload + service('{ app: shop }').replace('name: shop', 'name: shop\n  namespace: other'))
      await checkRule(rule, workload + service('{ app: db }'))
      await checkRule(rule, workload + service('{}'))
    }
  })
  test('without a number it is one Pod, unless something scales it', async () => {
    const workload = workloadWith('Deployment', 'revisionHistoryLimit: 3')
    const autoscaler = resourceWith(
      'autoscaling/v2',
      'HorizontalPodAutoscaler',
      'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  minReplicas: 2\n  maxReplicas: 4',
    )
    const marked = workload.replace('  name: shop\n', '  name: shop\n        ^^^^\n')
    await checkRule(onePod, marked + service('{ app: shop }'))
    await checkRule(onePod, `${workload + service('{ app: shop }')}---${autoscaler}`)
    await checkRule(noBudget, marked)
  })
})

describe('network policies in one direction', () => {
  const pod = podWith('restartPolicy: Always').replace('  name: shop\n', '  name: shop\n  labels: { app: shop }\n')
  const marked = pod.replace('  name: shop\n', '  name: shop\n        ^^^^\n')
  const policy = (spec: string, name = 'a') =>
    `---${resourceWith('networking.k8s.io/v1', 'NetworkPolicy', `spec:\n  podSelector: { matchLabels: { app: shop } }\n${spec}`).replace('name: shop', `name: ${name}`)}`
  test('without policyTypes, egress counts where there are rules for it', async () => {
    await checkRule(oneWay, marked + policy('  ingress: []'))
    await checkRule(oneWay, pod + policy('  egress: []'))
    await checkRule(oneWay, marked + policy('  policyTypes: [Egress]'))
  })
  test('two policies add up', () =>
    checkRule(oneWay, pod + policy('  policyTypes: [Ingress]') + policy('  policyTypes: [Egress]', 'b')))
})

describe('anti-affinity', () => {
  const workload = (term: string) =>
    workloadWith(
      'StatefulSet',
      'replicas: 2\nserviceName: shop',
      `affinity:\n  podAntiAffinity:\n    preferredDuringSchedulingIgnoredDuringExecution:\n      - weight: 1\n        podAffinityTerm:\n          ${term}`,
    )
  const marked = (term: string) =>
    workload(term).replace('podAntiAffinity:\n', 'podAntiAffinity:\n        ^^^^^^^^^^^^^^^\n')
  test('an empty selector selects its own Pods too, none selects nobody', async () => {
    await checkRule(antiAffinity, workload('{ topologyKey: kubernetes.io/hostname, labelSelector: {} }'))
    await checkRule(antiAffinity, marked('{ topologyKey: kubernetes.io/hostname }'))
  })
  test('a label of the team keeps nothing apart', () =>
    checkRule(antiAffinity, marked('{ topologyKey: example.com/team, labelSelector: { matchLabels: { app: shop } } }')))
})

describe('images', () => {
  const image = (name: string, more = '') => podWith(`containers:\n  - name: web\n    image: ${name}${more}`)
  test.each(['nginx', 'acme/shop:1', 'docker.io/acme/shop:1', 'quay.io/acme/shop'])('%s is public', name =>
    checkRule(publicRegistry, image(name, `\n           ${'^'.repeat(name.length)}`)),
  )
  test.each([
    'localhost/shop:1',
    'registry:5000/shop',
    '1234.dkr.ecr.eu-west-1.amazonaws.com/shop:1',
    'acme.azurecr.io/a',
  ])('%s is not', name => checkRule(publicRegistry, image(name)))
  test('a digest is looked up by itself', () => checkRule(pullPolicyImplied, image(`nginx@sha256:${'0'.repeat(64)}`)))
  test('--git is an option of git-sync alone', () =>
    checkRule(gitSync, podWith('containers:\n  - name: web\n    image: nginx:1.29\n    args: ["--git=/tmp/git"]')))
})
