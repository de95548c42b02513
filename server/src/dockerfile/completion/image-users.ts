import type { ImageName } from '../model.js'

/** Users other than root that well-known images bring along. */
const usersOf: Readonly<Record<string, string>> = {
  node: 'node',
  nginx: 'nginx',
  postgres: 'postgres',
  redis: 'redis',
  mysql: 'mysql',
  httpd: 'www-data',
  php: 'www-data',
  gradle: 'gradle',
  'dotnet/aspnet': 'app',
  'dotnet/runtime': 'app',
  'distroless/static-debian12': 'nonroot',
  'distroless/base-debian12': 'nonroot',
}

/** The user that an image has for running a program without root. `undefined` where we know none. */
export function knownImageUser({ repository }: ImageName): string | undefined {
  const name = repository.replace(/^library\//, '')
  return Object.hasOwn(usersOf, name) ? usersOf[name] : undefined
}
