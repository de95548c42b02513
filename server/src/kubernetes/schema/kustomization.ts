import { plainField, schemaOf } from './lists.js'
import type { FieldInfo, KindInfo, Schema, Shape, TypeInfo } from './types.js'

/**
 * The `kustomization.yaml` of kustomize 5, which looks like a manifest and never reaches a cluster. From the reference of
 * the Kustomization file; kustomize refuses fields that it does not know.
 */

const group = 'kustomize.config.k8s.io'
const text: Shape = { is: 'string' }
const flag: Shape = { is: 'boolean' }
const count: Shape = { is: 'integer' }
const anything: Shape = { is: 'any' }
const texts: Shape = { is: 'map', of: text }
const list = (of: Shape): Shape => ({ is: 'array', of })
const object = (type: TypeInfo): Shape => ({ is: 'object', type })

type Own = Readonly<Record<string, Shape | (Partial<FieldInfo> & { readonly shape: Shape })>>

function makeType(name: string, own: Own): TypeInfo {
  const fields = new Map<string, FieldInfo>()
  const type: TypeInfo = { name, group, version: 'v1beta1', since: undefined, until: undefined, open: false, fields }
  for (const [field, told] of Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = 'is' in told ? { shape: told } : told
    fields.set(field, { ...plainField(type, field, more.shape), ...more })
  }
  return type
}

const required = (shape: Shape) => ({ shape, required: true })
const oneOf = (shape: Shape, ...values: string[]) => ({ shape, values })

const selector = { group: text, version: text, kind: text, name: text, namespace: text }
const selectorType = object(
  makeType('KustomizeSelector', { ...selector, annotationSelector: text, labelSelector: text }),
)
const patches = list(
  object(
    makeType('KustomizePatch', {
      path: text,
      patch: text,
      target: selectorType,
      options: { is: 'map', of: flag },
    }),
  ),
)
const generatorOptions = object(
  makeType('GeneratorOptions', { labels: texts, annotations: texts, disableNameSuffixHash: flag, immutable: flag }),
)
const generator = {
  name: text,
  namespace: text,
  behavior: oneOf(text, 'create', 'merge', 'replace'),
  files: list(text),
  literals: list(text),
  env: text,
  envs: list(text),
  options: generatorOptions,
}
const fieldOptions = object(
  makeType('ReplacementFieldOptions', { delimiter: text, index: count, encoding: text, create: flag }),
)
const replacement = makeType('Replacement', {
  path: text,
  source: object(makeType('ReplacementSource', { ...selector, fieldPath: text, options: fieldOptions })),
  sourceValue: text,
  targets: list(
    object(
      makeType('ReplacementTarget', {
        select: required(selectorType),
        reject: list(selectorType),
        fieldPaths: list(text),
        options: fieldOptions,
      }),
    ),
  ),
})
const helmChart = makeType('HelmChart', {
  name: text,
  version: text,
  repo: text,
  releaseName: text,
  namespace: text,
  additionalValuesFiles: list(text),
  valuesFile: text,
  valuesInline: anything,
  valuesMerge: oneOf(text, 'merge', 'override', 'replace'),
  includeCRDs: flag,
  skipHooks: flag,
  skipTests: flag,
  apiVersions: list(text),
  kubeVersion: text,
  nameTemplate: text,
  debug: flag,
  devel: flag,
})
const fieldSpec = object(makeType('FieldSpec', { group: text, version: text, kind: text, path: text, create: flag }))

const fields: Own = {
  apiVersion: text,
  kind: text,
  metadata: anything,
  resources: list(text),
  components: list(text),
  crds: list(text),
  bases: list(text),
  namespace: text,
  namePrefix: text,
  nameSuffix: text,
  commonLabels: texts,
  commonAnnotations: texts,
  labels: list(
    object(
      makeType('KustomizeLabel', {
        pairs: texts,
        includeSelectors: flag,
        includeTemplates: flag,
        fields: list(fieldSpec),
      }),
    ),
  ),
  patches,
  patchesStrategicMerge: list(text),
  patchesJson6902: patches,
  images: list(
    object(
      makeType('KustomizeImage', {
        name: required(text),
        newName: text,
        newTag: text,
        tagSuffix: text,
        digest: text,
      }),
    ),
  ),
  imageTags: list(anything),
  replicas: list(object(makeType('Replica', { name: required(text), count: required(count) }))),
  replacements: list(object(replacement)),
  vars: list(
    object(
      makeType('KustomizeVar', {
        name: required(text),
        objref: required(object(makeType('VarTarget', { ...selector, apiVersion: text }))),
        fieldref: object(makeType('VarField', { fieldpath: text, fieldPath: text })),
      }),
    ),
  ),
  configMapGenerator: list(object(makeType('ConfigMapArgs', generator))),
  secretGenerator: list(object(makeType('SecretArgs', { ...generator, type: text }))),
  generatorOptions,
  helmCharts: list(object(helmChart)),
  helmChartInflationGenerator: list(anything),
  helmGlobals: object(makeType('HelmGlobals', { chartHome: text, configHome: text })),
  configurations: list(text),
  generators: list(text),
  transformers: list(text),
  validators: list(text),
  openapi: texts,
  sortOptions: object(
    makeType('SortOptions', {
      order: oneOf(text, 'fifo', 'legacy'),
      legacySortOptions: object(makeType('LegacySortOptions', { orderFirst: list(text), orderLast: list(text) })),
    }),
  ),
  buildMetadata: oneOf(list(text), 'managedByLabel', 'originAnnotations', 'transformerAnnotations'),
  inventory: anything,
}

const rows: readonly (readonly [kind: string, version: string])[] = [
  ['Component', 'v1alpha1'],
  ['Kustomization', 'v1beta1'],
]

const kinds: readonly KindInfo[] = rows.map(([kind, version]) => ({
  group,
  version,
  apiVersion: `${group}/${version}`,
  kind,
  plural: `${kind.toLowerCase()}s`,
  namespaced: false,
  since: undefined,
  until: undefined,
  type: makeType(kind, fields),
  reader: { en: 'kustomize', 'zh-cn': 'kustomize ' },
}))

/** kustomize's own kinds. */
export const kustomization: Schema = schemaOf(kinds)
