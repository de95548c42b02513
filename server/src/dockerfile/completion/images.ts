import type { Completion } from '../../core/language.js'
import type { Localized } from '../../core/localized.js'
import type { Span } from '../../core/types.js'
import { documented, labelled, ordered } from './items.js'

interface KnownImage {
  readonly detail: Localized
  /** Tags that are known to exist, the small variants first. */
  readonly tags: readonly string[]
}

const system = (name: string): Localized => labelled(`${name}, a base system`, `${name} 基础系统`)
const language = (name: string): Localized => labelled(`${name} with its tools`, `${name} 及其工具链`)
const server = (name: string): Localized => labelled(name, name)

/** Images that many Dockerfiles begin with. */
const images: Readonly<Record<string, KnownImage>> = {
  alpine: { detail: system('Alpine Linux'), tags: ['3.22', '3.21', '3.20'] },
  debian: { detail: system('Debian'), tags: ['trixie-slim', 'bookworm-slim', 'trixie', 'bookworm'] },
  ubuntu: { detail: system('Ubuntu'), tags: ['24.04', '22.04'] },
  busybox: { detail: system('BusyBox'), tags: ['1.37', '1.37-musl', '1.37-glibc'] },
  node: { detail: language('Node.js'), tags: ['24-alpine', '24-slim', '24', '22-alpine', '22-slim', '22'] },
  python: {
    detail: language('Python'),
    tags: ['3.14-slim', '3.14-alpine', '3.14', '3.13-slim', '3.13-alpine', '3.13'],
  },
  golang: { detail: language('Go'), tags: ['1.26-alpine', '1.26', '1.25-alpine', '1.25'] },
  rust: { detail: language('Rust'), tags: ['1-slim', '1-alpine', '1'] },
  ruby: { detail: language('Ruby'), tags: ['3.4-slim', '3.4-alpine', '3.4'] },
  php: { detail: language('PHP'), tags: ['8.4-fpm-alpine', '8.4-cli-alpine', '8.4-apache', '8.4-fpm'] },
  'eclipse-temurin': {
    detail: language('Java'),
    tags: ['21-jre-alpine', '21-jre', '21-jdk-alpine', '21-jdk', '17-jre', '17-jdk'],
  },
  maven: {
    detail: language('Maven'),
    tags: ['3-eclipse-temurin-21', '3-eclipse-temurin-21-alpine', '3-eclipse-temurin-17'],
  },
  gradle: { detail: language('Gradle'), tags: ['8-jdk21', '8-jdk21-alpine', '8-jdk17'] },
  'mcr.microsoft.com/dotnet/sdk': { detail: language('.NET'), tags: ['10.0', '9.0', '8.0', '8.0-alpine'] },
  'mcr.microsoft.com/dotnet/aspnet': { detail: server('ASP.NET Core'), tags: ['10.0', '9.0', '8.0', '8.0-alpine'] },
  'gcr.io/distroless/static-debian12': {
    detail: labelled(
      'nothing but certificates and time zones, for static binaries',
      '只有证书和时区数据，用于静态二进制文件',
    ),
    tags: ['nonroot', 'latest', 'debug'],
  },
  'gcr.io/distroless/base-debian12': {
    detail: labelled('glibc and OpenSSL, no shell', '只有 glibc 和 OpenSSL，没有 shell'),
    tags: ['nonroot', 'latest', 'debug'],
  },
  nginx: { detail: server('nginx'), tags: ['1.29-alpine', '1.28-alpine', 'stable-alpine', 'alpine'] },
  httpd: { detail: server('Apache httpd'), tags: ['2.4-alpine', '2.4'] },
  postgres: { detail: server('PostgreSQL'), tags: ['18-alpine', '18', '17-alpine', '17'] },
  redis: { detail: server('Redis'), tags: ['8-alpine', '8', '7-alpine', '7'] },
  mysql: { detail: server('MySQL'), tags: ['8.4', '8.0'] },
  mariadb: { detail: server('MariaDB'), tags: ['11.8', '11.4', '10.11'] },
}

/** Tags of a well-known image that name a version, those without a variant first. */
export const versionsOf = (name: string): readonly string[] =>
  Object.hasOwn(images, name)
    ? images[name]!.tags.filter(tag => !/^(latest|nonroot|debug|alpine|stable)/.test(tag)).sort(
        (a, b) => Number(a.includes('-')) - Number(b.includes('-')),
      )
    : []

/** Well-known images, or, behind the `:` of one of them, its tags. */
export function imageItems(typed: string, span: Span): Completion[] {
  const [, name] = /^([^:@]+):[\w.-]*$/.exec(typed) ?? []
  if (name !== undefined) {
    const known = Object.hasOwn(images, name) ? images[name]!.tags : []
    return known.map((tag, index) => ({
      label: tag,
      kind: 'value',
      span: { start: span.start + name.length + 1, end: span.end },
      insert: tag,
      sort: ordered(index),
      ...documented('image tag'),
    }))
  }
  if (typed.includes('@')) return []
  return Object.entries(images).map(([label, { detail }], index) => ({
    label,
    kind: 'value',
    span,
    insert: label,
    detail,
    sort: ordered(index),
    ...documented('image repository'),
  }))
}

/** The empty image, which only FROM knows. */
export const scratch = (span: Span): Completion => ({
  label: 'scratch',
  kind: 'value',
  span,
  insert: 'scratch',
  detail: labelled('an empty image: nothing but what you copy into it', '空镜像：里面只有你复制进去的东西'),
  sort: ordered(999),
})
