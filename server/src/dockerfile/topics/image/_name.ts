import type { ImageName } from '../../model.js'

/** An image's name with all that is left out filled in. */
export interface FullName {
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
  /** All of it in one string. */
  readonly text: string
  /** What was filled in. */
  readonly assumed: { readonly registry: boolean; readonly library: boolean; readonly tag: boolean }
}

/** What `node:22` is short for: `docker.io/library/node:22`. */
export function fullName(image: ImageName): FullName {
  const registry = image.registry ?? 'docker.io'
  const hub = registry === 'docker.io'
  const library = hub && !image.repository.includes('/')
  const repository = library ? `library/${image.repository}` : image.repository
  const tag = image.tag ?? (image.digest ? undefined : 'latest')
  const text = `${registry}/${repository}${tag ? `:${tag}` : ''}${image.digest ? `@${image.digest}` : ''}`
  return {
    registry,
    repository,
    text,
    ...(tag && { tag }),
    ...(image.digest && { digest: image.digest }),
    assumed: { registry: image.registry === undefined, library, tag: image.tag === undefined && tag !== undefined },
  }
}
