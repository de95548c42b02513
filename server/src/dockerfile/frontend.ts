import type { Directive, DockerfileDocument } from './model.js'

/** A version of the Dockerfile frontend, `docker/dockerfile:1.7`: `[1, 7]`. */
export type FrontendVersion = readonly [major: number, minor: number]

/** What a flag takes: a text, `true` and `false`, or a text each time it is repeated. */
export interface FlagKind {
  readonly kind: 'text' | 'boolean' | 'list'
  /** The first frontend that knows it in the stable channel. Left out where every one does. */
  readonly since?: FrontendVersion
  /** The first one that knows it in the labs channel, where that was earlier. */
  readonly labs?: FrontendVersion
  /** All that it takes. */
  readonly values?: readonly string[]
}

const text: FlagKind = { kind: 'text' }

/** The flags of every instruction that has some. The others take none. */
export const flagsOf: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  ADD: {
    checksum: { kind: 'text', since: [1, 6], labs: [1, 5] },
    chmod: { kind: 'text', since: [1, 2] },
    chown: text,
    exclude: { kind: 'list', since: [1, 19], labs: [1, 7] },
    'keep-git-dir': { kind: 'boolean', since: [1, 1] },
    link: { kind: 'boolean', since: [1, 4] },
    unpack: { kind: 'boolean', since: [1, 17] },
  },
  COPY: {
    chmod: { kind: 'text', since: [1, 2] },
    chown: text,
    exclude: { kind: 'list', since: [1, 19], labs: [1, 7] },
    from: text,
    link: { kind: 'boolean', since: [1, 4] },
    parents: { kind: 'boolean', since: [1, 20], labs: [1, 7] },
  },
  FROM: { platform: text },
  HEALTHCHECK: {
    interval: text,
    retries: text,
    'start-interval': text,
    'start-period': text,
    timeout: text,
  },
  RUN: {
    device: { kind: 'list', since: [1, 27], labs: [1, 14] },
    mount: { kind: 'list', since: [1, 2], labs: [1, 0] },
    network: { kind: 'text', since: [1, 3], labs: [1, 1], values: ['default', 'none', 'host'] },
    security: { kind: 'text', since: [1, 20], labs: [1, 1], values: ['sandbox', 'insecure'] },
  },
}

/** What a flag of an instruction is. `undefined` where the instruction has no such flag. */
export function flagKind(keyword: string, name: string): FlagKind | undefined {
  const flags = Object.hasOwn(flagsOf, keyword) ? flagsOf[keyword] : undefined
  return flags && Object.hasOwn(flags, name) ? flags[name] : undefined
}

/** Who reads a Dockerfile. */
export interface Frontend {
  /** `builtin`: no `# syntax=`, so whatever the Docker Engine has. `other`: not Docker's own, with a language of its own. */
  readonly kind: 'builtin' | 'docker' | 'other'
  /** As far as the tag says it: `1` and `latest` have none, they are the newest. */
  readonly version?: FrontendVersion
  /** True where the tag is a version or the newest; false for tags that say neither (`master`, `experimental`). */
  readonly known: boolean
  readonly labs: boolean
  readonly directive?: Directive
}

const official = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::([\w.-]+))?(@\S+)?$/

/** The frontend that `# syntax=` asks for. */
export function frontendOf({ directives }: DockerfileDocument): Frontend {
  const directive = directives.find(({ name, effect }) => name === 'syntax' && effect === 'known')
  if (!directive) return { kind: 'builtin', known: false, labs: false }
  const match = official.exec(directive.value)
  if (!match) return { kind: 'other', known: false, labs: false, directive }
  const tag = match[1] ?? (match[2] ? '' : 'latest')
  const [, major, minor, channel = ''] = /^(\d+)(?:\.(\d+))?(?:\.\d+)?(?:-(.+))?$/.exec(tag) ?? []
  const labs = tag === 'labs' || channel === 'labs'
  const known = tag === 'latest' || tag === 'labs' || (major === '1' && (channel === '' || labs))
  return {
    kind: 'docker',
    known,
    labs,
    directive,
    ...(major !== undefined && minor !== undefined && { version: [Number(major), Number(minor)] as const }),
  }
}

/** True where `a` comes before `b`. */
export const isOlder = (a: FrontendVersion, b: FrontendVersion): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
