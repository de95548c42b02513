/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else if (code >= 0xd800 && code < 0xdc00) {
      // the first half of a pair: four bytes for both
      bytes += 4
      i++
    } else bytes += 3
  }
  return bytes
}
