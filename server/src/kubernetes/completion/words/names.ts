import type { Localized } from '../../../core/localized.js'
import type { Resource, YamlNode } from '../../model.js'
import { containersOf, podSpecOf } from '../../pods.js'
import { resourcesOf } from '../../topics/_file.js'
import { asMap, asString, entries, get, itemsOf, keyOf } from '../../tree.js'
import { beside, type Typing } from '../place.js'
import { always, distinct, type Suggestion, texts, type Words } from '../suggestion.js'

/** Names that the file gives to things, where they are referred to. */

type Source = (typing: Typing) => readonly Suggestion[]

/** The resources of some kinds; those of the same namespace come first. */
const ofKinds =
  (...kinds: readonly string[]): Source =>
  ({ manifest, resource }) =>
    resourcesOf(manifest)
      .filter(one => kinds.includes(one.kind ?? '') && one !== resource)
      .flatMap(one => suggested(one, one.namespace === resource?.namespace || !resource?.namespace ? 0 : 3))

const suggested = ({ name, kind = '', namespace }: Resource, rank: number): Suggestion[] =>
  name === undefined
    ? []
    : [
        {
          text: name,
          rank,
          detail: { en: inThisFile(kind, namespace, ' in '), 'zh-cn': inThisFile(kind, namespace, '，命名空间 ') },
        },
      ]

const inThisFile = (kind: string, namespace: string | undefined, between: string): string =>
  namespace === undefined ? kind : `${kind}${between}${namespace}`

/** One of several sources after the other. */
const either =
  (...sources: readonly Source[]): Source =>
  typing =>
    distinct(sources.flatMap(source => source(typing)))

/** The keys of the ConfigMap or Secret that is named beside the caret, or around it. */
const keysIn =
  (kind: string, ...ways: readonly (readonly string[])[]): Source =>
  typing => {
    const name = ways.map(way => asString(around(typing, way))).find(one => one !== undefined)
    return resourcesOf(typing.manifest)
      .filter(one => one.kind === kind && one.name === name)
      .flatMap(one => ['data', 'stringData', 'binaryData'].flatMap(part => textKeys(one.at(part))))
      .map(text => ({ text, rank: 0 }))
  }

const textKeys = (node: YamlNode | undefined): readonly string[] => {
  const map = asMap(node)
  return map ? entries(map).map(({ key }) => keyOf(key)) : []
}

/** The first value of this name in the maps around the caret, from the innermost out. */
function around({ parents }: Typing, [name = '']: readonly string[]): YamlNode | undefined {
  for (const parent of parents.toReversed()) {
    const found = get(parent, name)
    if (found) return found
  }
  return undefined
}

const fileKeys: Source = typing =>
  around(typing, ['secretName'])
    ? keysIn('Secret', ['secretName'])(typing)
    : typing.below.includes('secret')
      ? keysIn('Secret', ['name'])(typing)
      : keysIn('ConfigMap', ['name'])(typing)

/** The volumes of the Pod around, and the claims that a StatefulSet makes for it. */
const volumes: Source = ({ resource }) => {
  if (!resource) return []
  const own = itemsOf(get(podSpecOf(resource)?.node, 'volumes'))
  const claims = itemsOf(resource.at('spec', 'volumeClaimTemplates'))
  return [
    ...own.flatMap(({ value }) => {
      const text = asString(get(value, 'name'))
      const map = asMap(value)
      const type =
        map &&
        entries(map)
          .map(({ key }) => keyOf(key))
          .find(key => key !== 'name')
      return text === undefined ? [] : [{ text, rank: 0, ...(type && { detail: { en: type, 'zh-cn': type } }) }]
    }),
    ...claims.flatMap(({ value }) => {
      const text = asString(get(value, 'metadata', 'name'))
      return text === undefined
        ? []
        : [{ text, rank: 0, detail: { en: 'volumeClaimTemplates', 'zh-cn': 'volumeClaimTemplates' } }]
    }),
  ]
}

export const containers: Source = ({ resource }) =>
  resource
    ? containersOf(resource).flatMap(({ name, list }) =>
        name === undefined ? [] : [{ text: name, rank: 0, detail: { en: list, 'zh-cn': list } }],
      )
    : []

const clusterWide: Localized = { en: 'in every cluster', 'zh-cn': '每个集群都有' }
const builtIn = (...names: readonly string[]): Source =>
  always(...names.map(text => ({ text, rank: 2, detail: clusterWide })))

/** Namespaces that the file makes or speaks of, and those that every cluster has. */
export const namespaces: Source = ({ manifest, resource }) =>
  distinct([
    ...resourcesOf(manifest).flatMap(one =>
      one.kind === 'Namespace' && one.name !== undefined
        ? [{ text: one.name, rank: 0 }]
        : one.namespace !== undefined && one !== resource
          ? [{ text: one.namespace, rank: 0 }]
          : [],
    ),
    ...builtIn('default', 'kube-system', 'kube-public', 'kube-node-lease')({} as Typing),
  ])

/** Something of the kind that is written beside the caret. */
const ofKindBeside: Source = typing => {
  const kind = asString(beside(typing, 'kind'))
  return kind === undefined ? [] : ofKinds(kind)(typing)
}

const scaled = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']
const clusterRoles = builtIn('view', 'edit', 'admin', 'cluster-admin')
const roles: Source = typing => {
  const kind = asString(beside(typing, 'kind'))
  const own = ofKinds(...(kind === undefined ? ['Role', 'ClusterRole'] : [kind]))(typing)
  return kind === 'Role' ? own : [...own, ...clusterRoles(typing)]
}
/** The Services that a StatefulSet may name: its own is a headless one. */
const governing: Source = typing =>
  ofKinds('Service')(typing).map(one => {
    const service = resourcesOf(typing.manifest).find(({ kind, name }) => kind === 'Service' && name === one.text)
    return asString(service?.at('spec', 'clusterIP')) === 'None'
      ? { ...one, rank: 0, detail: { en: 'headless', 'zh-cn': '无头服务' } }
      : { ...one, rank: 3 }
  })
const secretsOf =
  (type: string): Source =>
  typing => {
    const fitting = resourcesOf(typing.manifest).filter(
      one => one.kind === 'Secret' && asString(one.at('type')) === type,
    )
    return distinct([
      ...fitting.flatMap(one => suggested(one, 0)),
      ...ofKinds('Secret')(typing).map(one => ({ ...one, rank: 2 })),
    ])
  }
/** Images that the file names already. */
const images: Source = ({ manifest, word, slice }) =>
  distinct(
    resourcesOf(manifest)
      .flatMap(containersOf)
      .flatMap(({ node }) => {
        const image = get(node, 'image')
        const text = asString(image)
        return text === undefined || text === slice.text.slice(word.start, word.end) ? [] : [{ text, rank: 2 }]
      }),
  )

const classes = either(ofKinds('StorageClass'))
const configMaps = ofKinds('ConfigMap')
const secrets = ofKinds('Secret')
const dockerSecrets = secretsOf('kubernetes.io/dockerconfigjson')

export const nameWords: Words = {
  'ClusterTrustBundleProjection.name': ofKinds('ClusterTrustBundle'),
  'ConfigMapEnvSource.name': configMaps,
  'ConfigMapKeySelector.key': keysIn('ConfigMap', ['name']),
  'ConfigMapKeySelector.name': configMaps,
  'ConfigMapProjection.name': configMaps,
  'ConfigMapVolumeSource.name': configMaps,
  'Container.image': images,
  'CrossVersionObjectReference.apiVersion': always('apps/v1'),
  'CrossVersionObjectReference.kind': always(...scaled.slice(0, 3)),
  'CrossVersionObjectReference.name': typing =>
    beside(typing, 'kind') ? ofKindBeside(typing) : ofKinds(...scaled)(typing),
  'IngressServiceBackend.name': ofKinds('Service'),
  'IngressSpec.ingressClassName': either(
    ofKinds('IngressClass'),
    always(...texts(['nginx', 'traefik', 'alb'], { rank: 4 })),
  ),
  'IngressTLS.secretName': secretsOf('kubernetes.io/tls'),
  'KeyToPath.key': fileKeys,
  'LocalObjectReference.name': dockerSecrets,
  'ObjectMeta.namespace': namespaces,
  'ObjectReference.name': ofKindBeside,
  'PersistentVolumeClaimSpec.storageClassName': classes,
  'PersistentVolumeClaimSpec.volumeName': ofKinds('PersistentVolume'),
  'PersistentVolumeClaimVolumeSource.claimName': ofKinds('PersistentVolumeClaim'),
  'PersistentVolumeSpec.storageClassName': classes,
  'PodAffinityTerm.namespaces': namespaces,
  'PodResourceClaim.resourceClaimName': ofKinds('ResourceClaim'),
  'PodResourceClaim.resourceClaimTemplateName': ofKinds('ResourceClaimTemplate'),
  'PodSpec.priorityClassName': either(
    ofKinds('PriorityClass'),
    builtIn('system-cluster-critical', 'system-node-critical'),
  ),
  'PodSpec.runtimeClassName': ofKinds('RuntimeClass'),
  'PodSpec.serviceAccountName': ofKinds('ServiceAccount'),
  'EphemeralContainer.targetContainerName': containers,
  'PodFailurePolicyOnExitCodesRequirement.containerName': containers,
  'ResourceFieldSelector.containerName': containers,
  'RoleRef.name': roles,
  'SecretEnvSource.name': secrets,
  'SecretKeySelector.key': keysIn('Secret', ['name']),
  'SecretKeySelector.name': secrets,
  'SecretProjection.name': secrets,
  'SecretVolumeSource.secretName': secrets,
  'SecretReference.name': secrets,
  'SecretReference.namespace': namespaces,
  'ServiceReference.name': ofKinds('Service'),
  'ServiceReference.namespace': namespaces,
  'ApiregistrationServiceReference.name': ofKinds('Service'),
  'ApiregistrationServiceReference.namespace': namespaces,
  'MutatingAdmissionPolicyBindingSpec.policyName': ofKinds('MutatingAdmissionPolicy'),
  'ValidatingAdmissionPolicyBindingSpec.policyName': ofKinds('ValidatingAdmissionPolicy'),
  'ServiceAccountSubject.name': ofKinds('ServiceAccount'),
  'StatefulSetSpec.serviceName': governing,
  'Subject.name': ofKindBeside,
  'Subject.namespace': namespaces,
  'VolumeDevice.name': volumes,
  'VolumeMount.name': volumes,
  'VolumeMount.subPath': mountedKeys,
}

/** The keys of the ConfigMap or Secret that the volume beside the caret is made of. */
function mountedKeys(typing: Typing): readonly Suggestion[] {
  const { resource, manifest } = typing
  const name = asString(beside(typing, 'name'))
  const volume =
    resource &&
    itemsOf(get(podSpecOf(resource)?.node, 'volumes')).find(({ value }) => asString(get(value, 'name')) === name)
  const config = asString(get(volume?.value, 'configMap', 'name'))
  const secret = asString(get(volume?.value, 'secret', 'secretName'))
  const [kind, object] = config === undefined ? ['Secret', secret] : ['ConfigMap', config]
  return resourcesOf(manifest)
    .filter(one => one.kind === kind && one.name !== undefined && one.name === object)
    .flatMap(one => ['data', 'stringData', 'binaryData'].flatMap(part => textKeys(one.at(part))))
    .map(text => ({ text, rank: 0 }))
}
