import { gunzipSync } from 'node:zlib'

const block = 512

/**
 * Reads an npm tarball without unpacking it.
 * @param {Buffer} tgz the bytes of the `.tgz`
 * @returns {Map<string, () => string>} what reads a file, by its path without the leading `package/`
 */
export function readTarball(tgz) {
  const tar = gunzipSync(tgz)
  const files = new Map()
  let longName
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const header = tar.subarray(at, at + block)
    const size = Number.parseInt(text(header, 124, 12), 8)
    const body = tar.subarray(at + block, at + block + size)
    const type = String.fromCharCode(header[156] || 48)
    if (type === 'x') {
      // a PAX header: its `path` names the next entry, where 100 bytes are too few
      longName = /^\d+ path=(.*)$/m.exec(body.toString('utf8'))?.[1]
    } else {
      const prefix = text(header, 345, 155)
      const name = longName ?? (prefix ? `${prefix}/` : '') + text(header, 0, 100)
      longName = undefined
      if (type === '0') files.set(name.replace(/^[^/]+\//, ''), () => body.toString('utf8'))
    }
    at += block + Math.ceil(size / block) * block
  }
  return files
}

const text = (header, from, length) => {
  const bytes = header.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? length : end).trim()
}
