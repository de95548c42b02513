import type { ImageName } from '../../model.js'

/** Docker Hub's own images whose ENTRYPOINT is well known: `nothing`, or a start script that ends with `exec "$@"`. */
const entrypoints: Readonly<Record<string, string>> = {
  almalinux: 'nothing',
  alpine: 'nothing',
  amazonlinux: 'nothing',
  busybox: 'nothing',
  debian: 'nothing',
  fedora: 'nothing',
  golang: 'nothing',
  python: 'nothing',
  rockylinux: 'nothing',
  ruby: 'nothing',
  rust: 'nothing',
  ubuntu: 'nothing',
  mariadb: 'docker-entrypoint.sh',
  mysql: 'docker-entrypoint.sh',
  nginx: '/docker-entrypoint.sh',
  node: 'docker-entrypoint.sh',
  postgres: 'docker-entrypoint.sh',
  redis: 'docker-entrypoint.sh',
}

/** What the ENTRYPOINT of an image is: `nothing`, a start script, or `undefined` where we do not know. */
export function knownEntrypoint({ registry, repository }: ImageName): string | undefined {
  if (registry !== undefined && registry !== 'docker.io') return undefined
  const name = repository.replace(/^library\//, '')
  return Object.hasOwn(entrypoints, name) ? entrypoints[name] : undefined
}
