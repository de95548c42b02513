/** The URI of a path that counts from the folder of the document at `base`. `.` and `..` are followed, no further than the root. */
export function resolveUri(base: string, path: string): string {
  const [, authority = '', folder = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)([^?#]*)/i.exec(base) ?? []
  const steps = path.startsWith('/') ? [] : folder.split('/').slice(1, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(encoded(step))
  }
  return `${authority}/${steps.join('/')}`
}

/** A part of a path as a URI has it. Half of a pair of surrogates, which no URI can have, becomes U+FFFD. */
export const encoded = (step: string): string => encodeURIComponent(step.replace(/[\ud800-\udfff]/gu, '\ufffd'))

/** A URI, or a part of one, as people read it. One that is not well encoded stays as it is. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** True for a document that lies in a folder; one that was never saved lies nowhere. */
export const liesSomewhere = (uri: string): boolean => /^[\w+.-]+:\/\//.test(uri)
