import type { FormatProblem } from './problem.js'

/** Base64 of the standard alphabet with its padding; line breaks in it do not count. */
export function base64(text: string): FormatProblem | undefined {
  const bare = text.replace(/[\r\n]/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return 'character'
  return bare.length % 4 === 0 ? undefined : 'padding'
}

/** An image as a container runtime reads it: `nginx`, `registry.example.com:5000/shop/web:1.4.2@sha256:…`. */
export function image(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (/\s/.test(text)) return 'character'
  // `ko` puts the image's name here before anything is applied
  if (text.startsWith('ko://')) return undefined
  const [rest = '', digest, ...more] = text.split('@')
  if (more.length > 0) return 'form'
  if (digest !== undefined && !/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/.test(digest))
    return 'form'
  // a colon behind the last slash begins the tag; one before it, a port
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const name = colon < 0 ? rest : rest.slice(0, colon)
  if (colon >= 0 && !/^\w[\w.-]{0,127}$/.test(rest.slice(colon + 1))) return 'form'
  if (name.length > 255) return 'too-long'
  if (/^[0-9a-f]{64}$/.test(name)) return 'form'
  const [first = '', ...path] = name.split('/')
  const hasDomain = path.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase())
  if (hasDomain && !isDomain(first)) return 'form'
  for (const part of hasDomain ? path : [first, ...path])
    if (!/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/.test(part))
      return /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/.test(part.toLowerCase()) ? 'uppercase' : 'form'
  return undefined
}

/** A registry's host with or without a port. */
function isDomain(text: string): boolean {
  const [, address, name = ''] = /^(?:(\[[0-9a-fA-F:]+\])|([^:]*))(?::\d+)?$/.exec(text) ?? []
  return address !== undefined || name.split('.').every(label => /^[A-Za-z0-9-]+$/.test(label) && !/^-|-$/.test(label))
}
