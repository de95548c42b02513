import { same } from '../../../core/localized.js'
import { code, say } from '../_text.js'
import { aboutContents, decoded } from './_base64.js'
import type { ValueReader } from './_value.js'

/** Base64 outside of Secrets: certificates and requests. Those of Secrets have a topic of their own. */
export const encoded: ValueReader = ({ field, node }) => {
  const { shape } = field
  if (shape.is !== 'string' || shape.format !== 'byte') return undefined
  const bytes = decoded(String(node.value))
  if (!bytes) return undefined
  return say(
    { en: '{text} is Base64 of {contents}.', 'zh-cn': '{text} 是 {contents}的 Base64 编码。' },
    { text: same(code(String(node.value), 20)), contents: aboutContents(bytes) },
  )
}
