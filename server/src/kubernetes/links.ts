import type { LanguageContext, Link } from '../core/language.js'
import { registryPage } from '../core/registries.js'
import { type Span, shift } from '../core/types.js'
import { resolveUri } from '../core/uri.js'
import type { Host } from '../core/workspace.js'
import { referenceUrl } from './facts.js'
import { isOwn, schema } from './knowledge.js'
import { entriesOf, kustomizationFiles } from './kustomize/entries.js'
import type { Manifest, Resource, ScalarNode } from './model.js'
import { containersOf, podSpecOf } from './pods.js'
import { readImage } from './topics/containers/_image.js'
import { asScalar, get, itemsOf, type Value } from './tree.js'

/** Kinds lead to their reference, images to their registry, and the paths of a kustomization to what they name. */
export async function links(manifest: Manifest, { uri, host }: LanguageContext): Promise<readonly Link[]> {
  const found = manifest.slices.flatMap(({ part, start }) =>
    part.resources.map(async resource => {
      const all = [...kindOf(resource), ...imagesOf(resource), ...(await filesOf(resource, uri, host))]
      return all.map(link => ({ ...link, span: shift(link.span, start) }))
    }),
  )
  return (await Promise.all(found)).flat()
}

/** The kind of a resource of Kubernetes' own. */
function kindOf({ root, apiVersion = '', kind = '' }: Resource): readonly Link[] {
  const known = schema().kind(apiVersion, kind)
  const span = textSpan(get(root, 'kind'))
  if (!span || !known || !isOwn(known)) return []
  const tooltip = { en: `${kind} in the Kubernetes API reference`, 'zh-cn': `Kubernetes API 参考中的 ${kind}` }
  return [{ span, target: referenceUrl(known, kind, schema().last), tooltip }]
}

/** The images of containers, and those that are mounted as volumes. */
function imagesOf(resource: Resource): readonly Link[] {
  const volumes = itemsOf(get(podSpecOf(resource)?.node, 'volumes'))
  const names = [
    ...containersOf(resource).map(({ node }) => get(node, 'image')),
    ...volumes.map(({ value }) => get(value, 'image', 'reference')),
  ]
  // one that an anchor names stands in several containers
  return [...new Set(names)].flatMap((name): Link[] => {
    const span = textSpan(name)
    const image = span && readImage(String((name as ScalarNode).value))
    const target = image && registryPage(image)
    return span && target ? [{ span, target }] : []
  })
}

/** The text of a scalar on one line, without its quotes. */
function textSpan(node: Value | undefined): Span | undefined {
  const scalar = asScalar(node)
  if (!scalar || scalar.templated || typeof scalar.value !== 'string' || scalar.source.includes('\n')) return undefined
  const quote = scalar.style === 'plain' ? 0 : 1
  return { start: scalar.span.start + quote, end: scalar.span.end - quote }
}

/** The files that a kustomization names; of a folder, the kustomization in it. What is not there leads nowhere. */
async function filesOf(resource: Resource, uri: string, host: Host): Promise<readonly Link[]> {
  const entries = entriesOf(resource)
  const found = await Promise.all(
    entries.map(async ({ path, span }): Promise<Link[]> => {
      const folder = path.replace(/\/+$/, '')
      for (const target of [path, ...kustomizationFiles.map(name => `${folder}/${name}`)])
        if ((await host.readFile(resolveUri(uri, target))) !== undefined) return [{ span, target }]
      return []
    }),
  )
  return found.flat()
}
