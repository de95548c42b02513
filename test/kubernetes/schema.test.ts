import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  innermost,
  isIn,
  joinSchemas,
  loadDescriptions,
  loadSchema,
  operatorOf,
  removal,
  resolve,
  resolveIn,
  type Schema,
  shortNames,
  successor,
  type TypeInfo,
  typeIn,
  valueSince,
} from '../../server/src/kubernetes/schema/index.js'

const asset = (name: string): string => readFileSync(new URL(`../../dist/data/${name}`, import.meta.url), 'utf8')
const schema = loadSchema(asset('kubernetes.json'))
const docs = loadDescriptions(asset('kubernetes-docs.json'))

const field = (key: string, from: Schema = schema) => {
  const dot = key.lastIndexOf('.')
  const found = from.type(key.slice(0, dot))?.fields.get(key.slice(dot + 1))
  if (!found) throw new Error(`no field ${key}`)
  return found
}
const at = (apiVersion: string, kind: string, path: string) =>
  resolve(
    schema,
    apiVersion,
    kind,
    path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step)),
  )

describe('kinds', () => {
  test('ten minors, and at least the 94 kinds of 1.36', () => {
    expect([schema.first, schema.last]).toEqual([28, 37])
    expect(schema.kinds.filter(kind => isIn(kind, 36)).length).toBeGreaterThanOrEqual(94)
  })

  test('group, plural, scope', () => {
    expect(schema.kind('apps/v1', 'Deployment')).toMatchObject({
      group: 'apps',
      plural: 'deployments',
      namespaced: true,
      since: undefined,
      until: undefined,
    })
    expect(schema.kind('v1', 'Namespace')).toMatchObject({ group: '', plural: 'namespaces', namespaced: false })
    expect(schema.kind('networking.k8s.io/v1', 'NetworkPolicy')?.plural).toBe('networkpolicies')
  })

  test('Ingress is in networking.k8s.io/v1 only', () => {
    expect(schema.versions('Ingress').map(kind => kind.apiVersion)).toEqual(['networking.k8s.io/v1'])
    expect(schema.kind('extensions/v1beta1', 'Ingress')).toBeUndefined()
    expect(schema.kind('apps/v1', 'deployment')).toBeUndefined()
  })

  test('come and go with the minors', () => {
    expect(schema.kind('flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema')).toMatchObject({ until: 31 })
    expect(schema.kind('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema')).toMatchObject({ since: 29, until: undefined })
    // the three minors that no package describes exactly
    expect(schema.kind('networking.k8s.io/v1alpha1', 'ServiceCIDR')).toMatchObject({ since: 29, until: 30 })
    expect(schema.kind('storage.k8s.io/v1alpha1', 'VolumeAttributesClass')).toMatchObject({ until: 34 })
    expect(schema.kind('scheduling.k8s.io/v1alpha2', 'Workload')).toMatchObject({ since: 36, until: 36 })
    expect(schema.kind('scheduling.k8s.io/v1alpha1', 'Workload')).toMatchObject({ since: 35, until: 35 })
    expect(schema.kind('storagemigration.k8s.io/v1', 'StorageVersionMigration')).toMatchObject({ since: 37 })
  })

  test('lists are kinds too', () => {
    expect(at('v1', 'PodList', 'items.0.spec.nodeName')?.field?.key).toBe('PodSpec.nodeName')
    expect(at('v1', 'List', 'items.0')?.shape).toEqual({ is: 'any' })
    expect(schema.kind('apps/v1', 'PodList')).toBeUndefined()
  })

  test('short names are of kinds that exist', () => {
    expect(Object.keys(shortNames).filter(kind => schema.versions(kind).length === 0)).toEqual([])
  })
})

describe('fields', () => {
  test.each([
    ['PodSpec.containers', { is: 'array' }, true],
    ['ContainerPort.containerPort', { is: 'integer', format: 'int32' }, true],
    ['ServicePort.targetPort', { is: 'int-or-string' }, false],
    ['ResourceRequirements.limits', { is: 'map', of: { is: 'quantity' } }, false],
    ['Secret.data', { is: 'map', of: { is: 'string', format: 'byte' } }, false],
    ['ObjectMeta.creationTimestamp', { is: 'string', format: 'date-time' }, false],
    ['PodSpec.terminationGracePeriodSeconds', { is: 'integer', format: 'int64' }, false],
    ['JSONSchemaProps.maximum', { is: 'number' }, false],
    ['LeaseSpec.acquireTime', { is: 'string', format: 'date-time' }, false],
  ])('%s', (key, shape, required) => {
    expect(field(key)).toMatchObject({ shape, required })
  })

  test('enums, those of OpenAPI and ours', () => {
    expect(field('ServicePort.protocol').values).toEqual(['SCTP', 'TCP', 'UDP'])
    expect(field('MetricSpec.type').values).toContain('ContainerResource')
    expect(field('PersistentVolumeClaimSpec.accessModes').values).toContain('ReadWriteOncePod')
    expect(field('StorageClass.reclaimPolicy').values).toEqual(['Delete', 'Retain'])
    expect(field('HostPathVolumeSource.type').values).not.toContain('')
    expect(valueSince('Toleration.operator', 'Gt')).toBe(35)
    expect(valueSince('Toleration.operator', 'Exists')).toBeUndefined()
  })

  test('defaults, keys of lists, grammars, bounds', () => {
    expect(field('Probe.periodSeconds').default).toBe('10')
    expect(field('Container.ports').listKeys).toEqual(['containerPort', 'protocol'])
    expect(field('ObjectMeta.finalizers').set).toBe(true)
    expect(field('Container.name').format).toBe('dns-label')
    expect(field('ObjectMeta.labels')).toMatchObject({ format: 'label-value', keyFormat: 'qualified-name' })
    expect(field('ContainerPort.containerPort').limits).toEqual({ minimum: 1, maximum: 65_535 })
    expect(field('PodSpec.serviceAccount').deprecated).toBe(true)
    expect(field('DeploymentSpec.selector').immutable).toBe(true)
  })

  test('what the API server insists on, whatever OpenAPI says', () => {
    expect(field('Deployment.spec').required).toBe(true)
    expect(field('Container.image').required).toBe(true)
    expect(field('RoleRef.apiGroup').required).toBe(false)
    expect(field('StatefulSetSpec.serviceName').required).toBe(false)
  })

  test('come and go with the minors', () => {
    expect(field('PodSpec.workloadRef')).toMatchObject({ since: 35, until: 35 })
    expect(field('JobSpec.scheduling')).toMatchObject({ since: 37, until: undefined })
    expect(field('ServiceSpec.trafficDistribution')).toMatchObject({ since: 30 })
    expect(field('PodResourceClaim.source')).toMatchObject({ until: 30 })
    expect(schema.type('ServiceSpec')?.fields.has('topologyKeys')).toBe(false)
    expect(schema.type('NetworkPolicy')?.fields.has('status')).toBe(false)
  })

  test('have descriptions', () => {
    expect(docs.of(field('Probe.periodSeconds'))).toContain('perform the probe')
    expect(docs.of(field('PodSpec.affinity'))).toContain('scheduling constraints')
    const deployment = schema.kind('apps/v1', 'Deployment')!
    expect(docs.of(deployment.type)).toContain('declarative updates')
    expect(docs.of(deployment.type)).not.toContain('Example')
  })
})

describe('names that several groups use', () => {
  test.each([
    ['Subject', 'rbac'],
    ['FlowcontrolSubject', 'flowcontrol'],
    ['ResourceClaim', 'resource'],
    ['CoreResourceClaim', 'core'],
    ['EndpointPort', 'core'],
    ['DiscoveryEndpointPort', 'discovery'],
    ['Event', 'core'],
    ['EventsEvent', 'events'],
    ['ServiceReference', 'admissionregistration'],
    ['ApiextensionsServiceReference', 'apiextensions'],
    ['ApiregistrationServiceReference', 'apiregistration'],
  ])('%s is of %s', (name, group) => {
    expect(schema.type(name)?.group).toBe(group)
  })

  test('a name is of one group only, in all versions', () => {
    const groups = new Map<string, string>()
    const seen = new Set<TypeInfo>()
    const mixed: string[] = []
    const visit = (type: TypeInfo | undefined): void => {
      if (!type || seen.has(type)) return
      seen.add(type)
      if ((groups.get(type.name) ?? type.group) !== type.group) mixed.push(type.name)
      groups.set(type.name, type.group)
      for (const { shape } of type.fields.values()) visit(typeIn(innermost(shape)))
    }
    for (const kind of schema.kinds) visit(kind.type)
    expect(mixed).toEqual([])
    expect(seen.size).toBeGreaterThan(900)
  })
})

describe('resolve', () => {
  test.each([
    ['apps/v1', 'Deployment', 'spec.template.spec.containers.0.livenessProbe.periodSeconds', 'Probe.periodSeconds'],
    ['v1', 'Pod', 'metadata.labels.app', 'ObjectMeta.labels'],
    ['v1', 'Pod', 'spec.containers.0', 'PodSpec.containers'],
    ['batch/v1', 'CronJob', 'spec.jobTemplate.spec.template.spec.restartPolicy', 'PodSpec.restartPolicy'],
    [
      'apiextensions.k8s.io/v1',
      'CustomResourceDefinition',
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.properties.list.items.type',
      'JSONSchemaProps.type',
    ],
  ])('%s %s %s', (apiVersion, kind, path, key) => {
    expect(at(apiVersion, kind, path)?.field?.key).toBe(key)
  })

  test('the root, and what is not there', () => {
    expect(resolve(schema, 'v1', 'Pod', [])).toMatchObject({ field: undefined, shape: { is: 'object' } })
    expect(at('v1', 'Pod', 'spec.contaners')).toBeUndefined()
    expect(at('v1', 'Pod', 'spec.containers.image')).toBeUndefined()
    expect(at('v1', 'Pod', 'spec.0')).toBeUndefined()
    expect(at('v9', 'Pod', 'spec')).toBeUndefined()
  })

  test('takes any path', () => {
    const steps = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('spec', 'metadata', 'labels', 'containers', '__proto__'),
    )
    fc.assert(fc.property(fc.array(steps), path => void resolve(schema, 'v1', 'Pod', path)))
  })
})

describe('what is no longer served', () => {
  test.each([
    ['extensions/v1beta1', 'Deployment', 37, 16, 'apps/v1'],
    ['extensions/v1beta1', 'Ingress', 28, 22, 'networking.k8s.io/v1'],
    ['policy/v1beta1', 'PodSecurityPolicy', 37, 25, undefined],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 37, 26, 'autoscaling/v2'],
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', 37, 32, 'flowcontrol.apiserver.k8s.io/v1'],
    ['flowcontrol.apiserver.k8s.io/v1beta2', 'FlowSchema', 29, 29, 'flowcontrol.apiserver.k8s.io/v1'],
    ['networking.k8s.io/v1beta1', 'IPAddress', 37, 37, 'networking.k8s.io/v1'],
  ])('%s %s in 1.%i: gone in 1.%i', (apiVersion, kind, minor, removed, instead) => {
    const found = removal(schema, apiVersion, kind, minor)
    expect(found?.in).toBe(removed)
    expect(found?.instead?.apiVersion).toBe(instead)
  })

  test('what is served, or unknown, is not gone', () => {
    expect(removal(schema, 'apps/v1', 'Deployment', 37)).toBeUndefined()
    expect(removal(schema, 'flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', 31)).toBeUndefined()
    expect(removal(schema, 'example.com/v1', 'Widget', 37)).toBeUndefined()
  })

  test('the successor is the most stable version there is in that minor', () => {
    const beta = schema.kind('resource.k8s.io/v1beta1', 'ResourceClaim')!
    expect(successor(schema, beta, 37)?.apiVersion).toBe('resource.k8s.io/v1')
    expect(successor(schema, beta, 33)?.apiVersion).toBe('resource.k8s.io/v1beta2')
    expect(successor(schema, beta, 32)).toBeUndefined()
  })

  test('every successor is a kind that we know', () => {
    const lost = schema.kinds
      .filter(kind => kind.until !== undefined)
      .map(({ apiVersion, kind }) => removal(schema, apiVersion, kind, schema.last)?.instead)
      .filter(instead => instead && !schema.kind(instead.apiVersion, instead.kind))
    expect(lost).toEqual([])
  })
})

describe('custom resources of operators', () => {
  const index: Record<string, string> = JSON.parse(asset('crds.json'))
  const load = (operator: string) => loadSchema(asset(`crd-${operator}.json`), schema)

  test.each([
    ['cert-manager.io/v1', 'ClusterIssuer', 'cert-manager', false],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', 'gateway-api', true],
    ['argoproj.io/v1alpha1', 'Application', 'argo-cd', true],
    ['argoproj.io/v1alpha1', 'Workflow', 'argo-workflows', true],
    ['argoproj.io/v1alpha1', 'Rollout', 'argo-rollouts', true],
    ['monitoring.coreos.com/v1', 'ServiceMonitor', 'prometheus-operator', true],
    ['networking.istio.io/v1', 'VirtualService', 'istio', true],
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'flux-cd', true],
    ['traefik.io/v1alpha1', 'IngressRoute', 'traefik', true],
    ['external-secrets.io/v1', 'ClusterSecretStore', 'external-secrets', false],
    ['keda.sh/v1alpha1', 'ScaledObject', 'keda', true],
    ['cilium.io/v2', 'CiliumNetworkPolicy', 'cilium', true],
    ['bitnami.com/v1alpha1', 'SealedSecret', 'sealed-secrets', true],
  ])('%s %s is of %s', (apiVersion, kind, operator, namespaced) => {
    expect(operatorOf(index, apiVersion, kind)).toBe(operator)
    expect(operatorOf(index, apiVersion, `${kind}List`)).toBe(operator)
    const own = load(operator)
    expect(own.kind(apiVersion, kind)?.namespaced).toBe(namespaced)
    expect(resolve(own, apiVersion, kind, ['metadata', 'labels', 'app'])?.field?.key).toBe('ObjectMeta.labels')
    expect(resolve(own, apiVersion, kind, ['spec'])?.shape.is).toBe('object')
  })

  test('their fields are known down to the Pod template, which is Kubernetes’ own', () => {
    const own = load('argo-rollouts')
    const path = ['spec', 'template', 'spec', 'containers', 0, 'image']
    expect(resolve(own, 'argoproj.io/v1alpha1', 'Rollout', path)?.field?.key).toBe('Container.image')
    expect(
      resolve(own, 'argoproj.io/v1alpha1', 'Rollout', ['spec', 'strategy', 'canary', 'steps', 0])?.field?.key,
    ).toBe('argoproj.io/CanaryStrategy.steps')
  })

  test('embedded structs, nested literals, bounds', () => {
    const gateway = load('gateway-api')
    const rule = (...path: (string | number)[]) =>
      resolve(gateway, 'gateway.networking.k8s.io/v1', 'HTTPRoute', ['spec', ...path])
    expect(rule('parentRefs', 0, 'name')?.field).toMatchObject({
      required: true,
      limits: { maxLength: 253, minLength: 1 },
    })
    expect(rule('rules', 0, 'backendRefs', 0, 'port')?.shape).toEqual({ is: 'integer', format: 'int32' })
    expect(rule('rules', 0, 'matches', 0, 'path', 'type')?.field?.values).toEqual([
      'Exact',
      'PathPrefix',
      'RegularExpression',
    ])
    const istio = load('istio')
    const routes = ['spec', 'http', 0, 'route', 0, 'destination', 'host']
    expect(resolve(istio, 'networking.istio.io/v1', 'VirtualService', routes)?.field?.required).toBe(true)
  })

  test('descriptions belong to their own schema', () => {
    const own = load('cert-manager')
    const issuer = resolve(own, 'cert-manager.io/v1', 'Certificate', ['spec', 'issuerRef'])!.field!
    const told = loadDescriptions(asset('crd-cert-manager-docs.json'))
    expect(told.of(issuer)).toContain('issuer')
    expect(docs.of(issuer)).toBeUndefined()
    expect(told.of(field('Probe.periodSeconds'))).toBeUndefined()
  })

  test('joined with the core kinds, the first one counts', () => {
    const both = joinSchemas(load('cert-manager'), schema)
    expect([both.first, both.last]).toEqual([28, 37])
    expect(both.kind('v1', 'Pod')).toBe(schema.kind('v1', 'Pod'))
    expect(both.kind('cert-manager.io/v1', 'Certificate')).toBeDefined()
    expect(both.kinds).toHaveLength(schema.kinds.length + load('cert-manager').kinds.length)
    expect(both.versions('Certificate')).toHaveLength(1)
    expect(resolveIn(both.type('PodSpec')!, ['hostNetwork'])?.shape).toEqual({ is: 'boolean' })
  })

  test('every field of every operator can be read', () => {
    for (const operator of new Set(Object.values(index))) {
      const own = load(operator)
      const seen = new Set<TypeInfo>()
      const visit = (type: TypeInfo | undefined): void => {
        if (!type || seen.has(type)) return
        seen.add(type)
        for (const { shape } of type.fields.values()) visit(typeIn(innermost(shape)))
      }
      for (const kind of own.kinds) visit(kind.type)
      expect(seen.size).toBeGreaterThan(3)
    }
  })
})
