const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The text that base64 stands for, each byte as one character: enough to tell whether it is JSON.
 * `undefined` where it is no base64.
 */
export function decoded(base64: string): string | undefined {
  const bare = base64.replace(/[\r\n]/g, '').replace(/={0,2}$/, '')
  let bits = 0
  let count = 0
  let text = ''
  for (const char of bare) {
    const value = alphabet.indexOf(char)
    if (value === -1) return undefined
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count >= 8) {
      count -= 8
      text += String.fromCharCode((bits >> count) & 0xff)
    }
  }
  return text
}

/** How many bytes base64 stands for. */
export function decodedLength(base64: string): number {
  const bare = base64.replace(/[\r\n=]/g, '')
  return Math.floor((bare.length * 3) / 4)
}
