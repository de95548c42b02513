/** The parts of a container image's name. */
export interface Image {
  /** `docker.io` where none is written. */
  readonly registry: string
  /** Without the registry: `library/nginx`. */
  readonly repository: string
  /** `latest` where neither a tag nor a digest is written; empty where only a digest is. */
  readonly tag: string
  readonly digest: string
  /** What is written of it: nothing is added there. */
  readonly written: { readonly registry: boolean; readonly tag: boolean }
}

/** Reads a name the way container runtimes do; `undefined` where it is none. */
export function readImage(name: string): Image | undefined {
  const [, path = '', tag = '', digest = ''] =
    /^([^\s@]+?)(?::([\w][\w.-]{0,127}))?(?:@([\w+.-]+:[\da-fA-F]{32,}))?$/.exec(name) ?? []
  if (path === '' || !/^[\w.:/-]+$/.test(path)) return undefined
  const slash = path.indexOf('/')
  const first = slash < 0 ? '' : path.slice(0, slash)
  const hasRegistry = first === 'localhost' || /[.:]/.test(first)
  const registry = hasRegistry ? first : 'docker.io'
  const rest = hasRegistry ? path.slice(slash + 1) : path
  const repository = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest
  return {
    registry,
    repository,
    tag: tag || (digest ? '' : 'latest'),
    digest,
    written: { registry: hasRegistry, tag: tag !== '' },
  }
}

/** What the API server fills in for `imagePullPolicy`: the tag `latest` is asked for each time, any other name is not. */
export const defaultPullPolicy = ({ tag }: Image): 'Always' | 'IfNotPresent' =>
  tag === 'latest' ? 'Always' : 'IfNotPresent'
