import type { Span } from '../../core/types.js'
import { customSource } from '../custom/schema.js'
import type { Path, SeqNode, YamlNode } from '../model.js'
import type { FieldInfo, Shape, TypeInfo } from '../schema/index.js'
import { asScalar, pairOf } from '../tree.js'
import { say, type Walk } from './context.js'
import { isPlaceholder } from './placeholders.js'
import type { DuplicateItem } from './problem.js'

/** Lists whose keys Kubernetes itself refuses to see twice; elsewhere the last one wins, or both count. */
const refused =
  /^(?:PodSpec\.(?:containers|initContainers|ephemeralContainers|volumes|resourceClaims|schedulingGates|topologySpreadConstraints)|(?:Ephemeral)?Container\.(?:volumeMounts|volumeDevices)|ResourceRequirements\.claims|ServiceSpec\.ports|CSINodeSpec\.drivers|\w+WebhookConfiguration\.webhooks|\w+\.matchConditions|ValidatingAdmissionPolicySpec\.variables)$/

/** True for a field of a kind that the workspace defines: its list keys are what the API server goes by. */
const isCustom = ({ owner }: FieldInfo): boolean => customSource(owner) !== undefined

/** Notes the items of a list that repeat the identity of another. */
export function duplicates(w: Walk, node: SeqNode, of: Shape, field: FieldInfo, path: Path): void {
  const { listKeys } = field
  if (!listKeys || of.is !== 'object' || !(refused.test(field.key) || isCustom(field))) return
  const seen = new Map<string, { readonly index: number; readonly at: Span }>()
  for (const [index, item] of node.items.entries()) {
    const keys = keysOf(item.value, listKeys, of.type)
    const at = asScalar(pairOf(item.value, listKeys[0]!)?.value)
    if (!keys || !at) continue
    const id = JSON.stringify(keys)
    const first = seen.get(id)
    if (!first) seen.set(id, { index, at: at.span })
    else if (first.at.start !== at.span.start && !isBranched(w, first.at.end, at.span.start)) {
      const found: DuplicateItem = {
        ...{ is: 'duplicate-item', resource: w.resource, at: at.span },
        ...{ field, path: [...path, index], keys, first: first.index },
      }
      say(w, found)
    }
  }
}

/** What identifies an item; `undefined` where that is not all known. */
function keysOf(
  item: YamlNode | undefined,
  names: readonly string[],
  type: TypeInfo,
): DuplicateItem['keys'] | undefined {
  const keys: Record<string, string> = {}
  for (const name of names) {
    const scalar = asScalar(pairOf(item, name)?.value)
    const text = scalar?.value ?? type.fields.get(name)?.default
    if (scalar?.templated || text === undefined || text === null || isPlaceholder(String(text))) return undefined
    keys[name] = String(text)
  }
  return keys
}

/** True where a template acts between two offsets: of two branches only one is written. */
const isBranched = ({ resource: { slice } }: Walk, from: number, to: number): boolean =>
  slice.actions.some(({ start }) => from <= start && start < to)
