import { type KindInfo, nameGrammar } from '../schema/index.js'
import { asScalar, asString } from '../tree.js'
import { isList, say, type Walk } from './context.js'
import { checkName } from './scalar.js'

/** Checks `metadata.name` by the grammar of the kind. */
export function checkOwnName(w: Walk, { kind, type, reader }: KindInfo): void {
  const { resource } = w
  if (isList(resource) || reader) return
  const metadata = type.fields.get('metadata')?.shape
  const field = metadata?.is === 'object' ? metadata.type.fields.get('name') : undefined
  const format = w.custom ? 'dns-subdomain' : nameGrammar(kind)
  if (!field || !format) return
  for (const [key, suffix] of [
    ['name', ''],
    ['generateName', 'x'],
  ] as const) {
    const node = asScalar(resource.at('metadata', key))
    const text = asString(node)
    if (!node || !text) continue
    const problem = checkName(text + suffix, format, w.minor)
    if (problem?.is === 'bad-format')
      say(w, { resource, at: node.span, node, field, path: ['metadata', key], ...problem, text })
  }
}
