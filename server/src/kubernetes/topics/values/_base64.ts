import { joined, type Localized } from '../../../core/localized.js'
import { code, say } from '../_text.js'
import { decodedBytes } from '../configuration/_secret.js'
import { grouped } from '../resources/_amounts.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that a Base64 text stands for; `undefined` where it is none. */
export function decoded(text: string): Uint8Array | undefined {
  const length = decodedBytes(text)
  if (length === undefined) return undefined
  const bare = text.replace(/\s/g, '')
  const bytes = new Uint8Array(length)
  for (let at = 0, out = 0; at < bare.length; at += 4) {
    const sextet = (index: number): number => Math.max(alphabet.indexOf(bare.charAt(at + index)), 0)
    const group = (sextet(0) << 18) | (sextet(1) << 12) | (sextet(2) << 6) | sextet(3)
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (group >> shift) & 255
  }
  return bytes
}

/** The text that bytes are in UTF-8; `undefined` where they are none, or have control characters as no text has. */
export function textIn(bytes: Uint8Array): string | undefined {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!
    const length = first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return undefined
    let point = length === 1 ? first : first & (0xff >> (length + 1))
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next]!
      if (byte >> 6 !== 2) return undefined
      point = (point << 6) | (byte & 63)
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
    text += String.fromCodePoint(point)
    at += length
  }
  return /[^\P{Cc}\t\n\r]/u.test(text) ? undefined : text
}

/** "1,066 bytes: PEM, `CERTIFICATE`", "7 bytes of text", "16 bytes, no text": what it is, and nothing of what it says. */
export function aboutContents(bytes: Uint8Array): Localized {
  const text = textIn(bytes)
  const count = grouped(BigInt(bytes.length))
  const unit = bytes.length === 1 ? 'byte' : 'bytes'
  const pem = text && /^-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1]
  const what: Localized = pem
    ? say({ en: ': PEM, {label}', 'zh-cn': '（PEM，{label}）' }, { label: code(pem) })
    : text === undefined
      ? { en: ', no text', 'zh-cn': '（不是文本）' }
      : { en: ' of text', 'zh-cn': '文本' }
  return joined([{ en: `${count} ${unit}`, 'zh-cn': `${count} 字节` }, what], { en: '', 'zh-cn': '' })
}
