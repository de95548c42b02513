import { foldersAbove } from '../core/folders.js'
import { nearest } from '../core/nearest.js'
import { decoded, encoded, liesSomewhere } from '../core/uri.js'
import type { Host, Place } from '../core/workspace.js'
import { readGitIgnore } from '../gitignore.js'
import { type IgnoreFile, readIgnoreFile } from './context.js'
import type { DockerfileDocument } from './model.js'
import { contextSources, stepsOf } from './sources.js'

/** What is known of a source that COPY or ADD takes from the build context. */
export type SourceState =
  | { readonly is: 'there' }
  /** It lies there, or would, but an ignore file keeps it out of the build. */
  | { readonly is: 'ignored'; readonly by: IgnoreFile }
  /** `near`: what it may be a slip of, as a path. */
  | { readonly is: 'missing'; readonly near: string | undefined }

/** The build context of a Dockerfile, as far as its sources tell which folder that is. */
export interface BuildContext {
  /** By the source as it is written. What is not in here is not judged. */
  readonly sources: ReadonlyMap<string, SourceState>
}

/** How many folders above the Dockerfile may be the context: `docker build -f deploy/Dockerfile .` is common. */
const highest = 4

/** What builds leave behind, and a fresh checkout does not have. */
const outputs =
  /(?:^|\/)(?:dist|build|target|out|output|bin|obj|publish|release|releases|_site|public|node_modules|vendor|coverage|artifacts?|rootfs|tmp)(?:\/|$)|\.(?:jar|war|ear|whl|deb|rpm|apk|exe|tar|tgz|gz|zip|xz|bin|so|a)$/i

/**
 * Looks for the sources of COPY and ADD. The context is the folder of the Dockerfile or one above it: the one that has
 * the most of them. Where none has half of them, it lies elsewhere, and nothing is known.
 */
export async function surroundings(
  document: DockerfileDocument,
  { uri }: Place,
  host: Host,
): Promise<BuildContext | undefined> {
  const written = contextSources(document).map(({ value }) => value)
  // the root of the context is there, whichever folder that is
  const sources = [...new Set(written)].filter(source => stepsOf(source).length > 0)
  if (sources.length === 0 || !liesSomewhere(uri)) return undefined
  const by = await readIgnoreFile({ host, uri })
  const context = await findContext(sources, uri, host)
  const states = new Map<string, SourceState>()
  for (const source of sources) {
    const path = stepsOf(source).join('/')
    // an ignore file beside the Dockerfile says that the context is there
    if (by?.rules.leavesOut(path) && !by.rules.mayKeepSome(path)) states.set(source, { is: 'ignored', by })
    else if (context?.has.has(source)) states.set(source, { is: 'there' })
    else if (context && !outputs.test(path) && !(await isGitIgnored(path, context, host))) {
      const near = await nearPath(path, context, host)
      // a name without an extension may well be a program that is compiled before
      if (near !== undefined || /\.[^/]+$/.test(path)) states.set(source, { is: 'missing', near })
    }
  }
  return { sources: states }
}

/** A folder that may be the context. */
interface Candidate {
  readonly folder: string
  /** The sources that it has. */
  readonly has: ReadonlySet<string>
}

async function findContext(sources: readonly string[], uri: string, host: Host): Promise<Candidate | undefined> {
  let best: Candidate | undefined
  for await (const { uri: folder } of foldersAbove(uri, host, highest + 1)) {
    const found = await Promise.all(sources.map(source => exists(folder, stepsOf(source), host)))
    const has = new Set(sources.filter((_, index) => found[index]))
    if (has.size > (best?.has.size ?? 0)) best = { folder, has }
    if (has.size === sources.length) break
  }
  // a name or two that happen to be there do not make a context
  return best && 2 * best.has.size >= sources.length ? best : undefined
}

/** True where a path leads to a file or a folder. */
async function exists(folder: string, steps: readonly string[], host: Host): Promise<boolean> {
  const name = steps.at(-1)
  if (name === undefined) return true
  const entries = await host.readFolder(childOf(folder, steps.slice(0, -1)))
  return entries.includes(name) || entries.includes(`${name}/`)
}

const childOf = (folder: string, steps: readonly string[]): string => [folder, ...steps.map(encoded)].join('/')

/** True where git does not keep the path, so that its absence from a checkout means nothing. */
async function isGitIgnored(path: string, { folder }: Candidate, host: Host): Promise<boolean> {
  let below = path
  for await (const { uri: one } of foldersAbove(`${folder}/-`, host, 2 * highest)) {
    const text = await host.readFile(`${one}/.gitignore`)
    const rules = text === undefined ? undefined : readGitIgnore(text)
    for (const form of [below, `${below}/`]) {
      const found = rules?.test(form)
      if (found?.ignored) return true
      if (found?.unignored) return false
    }
    below = `${decoded(one.split('/').at(-1) ?? '')}/${below}`
  }
  return false
}

/** The path with its first wrong step put right, where something much like it is there. */
async function nearPath(path: string, { folder }: Candidate, host: Host): Promise<string | undefined> {
  const steps = path.split('/')
  for (let index = 0; index < steps.length; index++) {
    if (await exists(folder, steps.slice(0, index + 1), host)) continue
    const entries = await host.readFolder(childOf(folder, steps.slice(0, index)))
    const names = entries.map(name => name.replace(/\/$/, ''))
    const near = nearest(steps[index]!, names)
    if (near === undefined) return undefined
    const mended = [...steps.slice(0, index), near, ...steps.slice(index + 1)]
    return (await exists(folder, mended, host)) ? mended.join('/') : undefined
  }
  return undefined
}
