import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import removedApiVersion from '../../../server/src/kubernetes/rules/schema/removed-api-version.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'
import { says } from './_says.js'

const fix = (before: string, after: string) => checkFix(removedApiVersion, before, after)

describe('the fix moves a resource to the version that took its place', () => {
  test('Ingress: backends, path types, the default backend', () =>
    fix(
      `
apiVersion: networking.k8s.io/v1beta1
kind: Ingress
metadata:
  name: shop
spec:
  backend:
    serviceName: fallback
    servicePort: http
  rules:
  - host: shop.example.com   # the shop
    http:
      paths:
      - backend:
          serviceName: web
          servicePort: "80"
      - path: /api
        pathType: Exact
        backend: {serviceName: api, servicePort: 8080}
      - path: /files
        backend:
          resource: {kind: Bucket, name: files}
`,
      `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  defaultBackend:
    service:
      name: fallback
      port:
        name: http
  rules:
  - host: shop.example.com   # the shop
    http:
      paths:
      - backend:
          service:
            name: web
            port:
              number: 80
        pathType: ImplementationSpecific
      - path: /api
        pathType: Exact
        backend:
          service:
            name: api
            port:
              number: 8080
      - path: /files
        pathType: ImplementationSpecific
        backend:
          resource: {kind: Bucket, name: files}
`,
    ))

  test('HorizontalPodAutoscaler: metrics and targets', () =>
    fix(
      `
apiVersion: autoscaling/v2beta1
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        targetAverageUtilization: 60
    - type: Resource
      resource:
        name: memory
        targetAverageValue: 500Mi
    - type: Pods
      pods:
        metricName: requests
        targetAverageValue: 1k
    - type: Object
      object:
        target: {apiVersion: networking.k8s.io/v1, kind: Ingress, name: shop}
        metricName: requests
        targetValue: 2k
    - type: External
      external:
        metricName: queue
        metricSelector:
          matchLabels: {queue: orders}
        targetAverageValue: 30
`,
      `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: shop
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
    - type: Resource
      resource:
        name: memory
        target:
          type: AverageValue
          averageValue: 500Mi
    - type: Pods
      pods:
        metric:
          name: requests
        target:
          type: AverageValue
          averageValue: 1k
    - type: Object
      object:
        describedObject:
          apiVersion: networking.k8s.io/v1
          kind: Ingress
          name: shop
        metric:
          name: requests
        target:
          type: Value
          value: 2k
    - type: External
      external:
        metric:
          name: queue
          selector:
            matchLabels:
              queue: orders
        target:
          type: AverageValue
          averageValue: 30
`,
    ))

  test('Deployment: the selector that was taken from the template', () =>
    fix(
      `
apiVersion: extensions/v1beta1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers: [{name: web, image: nginx:1.29}]
  rollbackTo:
    revision: 1
`,
      `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 2
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers: [{name: web, image: nginx:1.29}]
`,
    ))

  test('an item of a list, and quotes', () =>
    fix(
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: "batch/v1beta1"\n    kind: CronJob\n',
      'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: "batch/v1"\n    kind: CronJob\n',
    ))
})

test('what was migrated is right', async () => {
  const text = `apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: shop
spec:
  backend: {serviceName: web, servicePort: 80}
`
  const [finding] = await findingsOf(removedApiVersion, text)
  expect(await says(applyEdits(text, finding!.fixes[0]!.edits))).toEqual([])
})

describe('a fix is safe where nothing can mean something else', () => {
  const safety = async (text: string) =>
    (await findingsOf(removedApiVersion, text)).flatMap(({ fixes }) => fixes.map(({ safe }) => safe))
  const budget = (selector: string) =>
    `apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {minAvailable: 1, selector: ${selector}}\n`
  test('an empty selector of a budget chose no Pod, and now chooses all', async () => {
    expect(await safety(budget('{matchLabels: {app: a}}'))).toEqual([true])
    expect(await safety(budget('{}'))).toEqual([false])
  })
  test('the defaults of a rollout changed', async () =>
    expect(await safety('apiVersion: apps/v1beta2\nkind: StatefulSet\nspec: {}\n')).toEqual([false]))
  test('nothing took the place of a PodSecurityPolicy', async () =>
    expect(await safety('apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\n')).toEqual([]))
  test('what a template writes is left to its author', async () =>
    expect(
      await safety(
        'apiVersion: extensions/v1beta1\nkind: Ingress\nspec:\n  rules:\n    {{- toYaml .Values.rules | nindent 4 }}\n',
      ),
    ).toEqual([]))
})

test('only from the minor on in which it went', async () => {
  const text = 'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\n'
  await checkRule(removedApiVersion, text, { kubernetesVersion: '1.24' })
  await checkRule(removedApiVersion, `${text.split('\n')[0]}\n            ^^^^^^^^^^^^^^\n${text.split('\n')[1]}\n`, {
    kubernetesVersion: '1.25',
  })
})
