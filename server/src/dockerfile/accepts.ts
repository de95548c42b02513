/** `Dockerfile`, `Dockerfile.web`, `web.Dockerfile`, `web_Dockerfile`, `Containerfile`. */
const fileName = /(?:^|[/._-])(?:dockerfile|containerfile)(?:[.-][^/]*)?$/i

/** True for a document that an editor calls a Dockerfile, or, where nobody said, one with a Dockerfile's name. */
export function isDockerfile(uri: string, languageId: string): boolean {
  if (languageId !== '') return languageId.toLowerCase() === 'dockerfile'
  const path = uri.replace(/[?#].*$/, '')
  return fileName.test(path) && !path.toLowerCase().endsWith('.dockerignore')
}
