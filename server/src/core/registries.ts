import { encoded } from './uri.js'

/** Where images can be looked at in a browser. */

/** The parts of an image's name that its page depends on. */
export interface ImagePlace {
  /** `docker.io` where it is left out. */
  readonly registry?: string | undefined
  /** Without the registry: `nginx`, `library/nginx`, `org/app`. */
  readonly repository: string
  readonly tag?: string | undefined
}

/** Registries whose pages are known, by host. */
const pages: Readonly<Record<string, (name: ImagePlace) => string>> = {
  'docker.io': ({ repository, tag }) =>
    repository.includes('/') && !repository.startsWith('library/')
      ? `https://hub.docker.com/r/${repository}${tag ? `/tags?name=${encoded(tag)}` : ''}`
      : `https://hub.docker.com/_/${repository.replace(/^library\//, '')}`,
  'quay.io': ({ repository }) => `https://quay.io/repository/${repository}`,
  'ghcr.io': ({ repository }) => `https://ghcr.io/${repository}`,
  'mcr.microsoft.com': ({ repository }) => `https://mcr.microsoft.com/artifact/mar/${repository}`,
  'public.ecr.aws': ({ repository }) => `https://gallery.ecr.aws/${repository}`,
  'gcr.io': ({ repository }) => `https://gcr.io/${repository}`,
}

/** The page of an image in its registry; `undefined` where that has none that we know. */
export function registryPage(name: ImagePlace): string | undefined {
  const registry = name.registry ?? 'docker.io'
  return name.repository !== '' && Object.hasOwn(pages, registry) ? pages[registry]?.(name) : undefined
}
