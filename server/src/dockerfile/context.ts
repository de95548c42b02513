import type { LanguageContext } from '../core/language.js'
import { decoded, resolveUri } from '../core/uri.js'
import { type Dockerignore, readDockerignore } from './dockerignore.js'

/** What lies in a folder of the build context. */
export interface ContextEntry {
  readonly name: string
  readonly folder: boolean
}

/** The ignore file of a build. */
export interface IgnoreFile {
  readonly name: string
  readonly rules: Dockerignore
}

/** The Dockerfile's own (`web.Dockerfile.dockerignore`), or else the `.dockerignore` of its folder. */
export async function readIgnoreFile({
  host,
  uri,
}: Pick<LanguageContext, 'host' | 'uri'>): Promise<IgnoreFile | undefined> {
  const file = decoded(
    uri
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  )
  for (const name of [`${file}.dockerignore`, '.dockerignore']) {
    const text = await host.readFile(resolveUri(uri, name))
    if (text !== undefined) return { name, rules: readDockerignore(text) }
  }
  return undefined
}

/**
 * The files and folders that a build sees in a folder of its context (relative to the folder of the Dockerfile, which is
 * taken for the context), without what the ignore file leaves out. An ignored folder stays where an exception may lie in it.
 */
export async function contextEntries(
  context: Pick<LanguageContext, 'host' | 'uri'>,
  folder: string,
): Promise<readonly ContextEntry[]> {
  const steps = folder.split('/').filter(step => step !== '' && step !== '.')
  // the context ends at its root
  if (steps.includes('..')) return []
  const names = await context.host.readFolder(resolveUri(context.uri, `./${steps.join('/')}`))
  if (names.length === 0) return []
  const rules = (await readIgnoreFile(context))?.rules
  return names.flatMap((written): readonly ContextEntry[] => {
    const isFolder = written.endsWith('/')
    const name = isFolder ? written.slice(0, -1) : written
    const path = [...steps, name].join('/')
    const kept = !rules?.leavesOut(path) || (isFolder && rules.mayKeepSome(path))
    return kept && name !== '' ? [{ name, folder: isFolder }] : []
  })
}
