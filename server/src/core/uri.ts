/** The URI of a path that counts from the folder of the document at `base`. `.` and `..` are followed, no further than the root. */
export function resolveUri(base: string, path: string): string {
  const [, authority = '', folder = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)([^?#]*)/i.exec(base) ?? []
  const steps = path.startsWith('/') ? [] : folder.split('/').slice(1, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(encodeURIComponent(step))
  }
  return `${authority}/${steps.join('/')}`
}
