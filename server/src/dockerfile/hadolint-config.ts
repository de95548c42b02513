import type { Rule } from '../core/rule.js'
import type { Severity } from '../core/types.js'
import { type DockerfileOptions, defaultOptions, type LabelForm } from './options.js'

/** What a `.hadolint.yaml` asks for, in our own terms. To be laid over the settings. */
export interface HadolintOverlay {
  /** By our rule ids: those that its rules go by here. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly dockerfile: DockerfileOptions
  /** From which severity on a run fails; `none` for never. Left out where the file does not say. */
  readonly failOn?: Severity | 'none'
  /** True where comments must not silence rules. */
  readonly withoutIgnoreComments: boolean
}

const levels: Readonly<Record<string, Severity | 'off'>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  style: 'hint',
  ignore: 'off',
}

const forms: Readonly<Record<string, LabelForm>> = {
  text: 'text',
  url: 'url',
  semver: 'semver',
  hash: 'hash',
  rfc3339: 'rfc3339',
  spdx: 'spdx',
  email: 'email',
}

/**
 * Reads a parsed `.hadolint.yaml`: `ignored`, `override`, `trustedRegistries`, `label-schema`, `strict-labels`,
 * `failure-threshold`, `disable-ignore-pragma`. What it does not understand it leaves out. A rule of ours is meant where
 * it has the id among its aliases, also one of ShellCheck (`SC2086`); `ignored` wins over `override`.
 */
export function hadolintOverlay(
  config: unknown,
  rules: readonly Pick<Rule<never>, 'id' | 'aliases'>[],
): HadolintOverlay {
  const file = record(config)
  const byAlias = new Map<string, string[]>()
  for (const { id, aliases } of rules)
    for (const alias of [...(aliases?.hadolint ?? []), ...(aliases?.shellcheck ?? [])])
      byAlias.set(alias, [...(byAlias.get(alias) ?? []), id])
  const settings: Record<string, Severity | 'off'> = {}
  const set = (codes: unknown, severity: Severity | 'off'): void => {
    for (const code of strings(codes)) for (const id of byAlias.get(code.toUpperCase()) ?? []) settings[id] = severity
  }
  for (const [level, codes] of Object.entries(record(file.override))) {
    const severity = own(levels, level)
    if (severity) set(codes, severity)
  }
  set(file.ignored, 'off')
  const failOn = failureThreshold(file['failure-threshold'])
  return {
    rules: settings,
    dockerfile: {
      ...defaultOptions,
      trustedRegistries: strings(file.trustedRegistries),
      labelSchema: Object.fromEntries(
        Object.entries(record(file['label-schema'])).flatMap(([key, form]) => {
          const known = typeof form === 'string' ? own(forms, form) : undefined
          return known ? [[key, known]] : []
        }),
      ),
      strictLabels: file['strict-labels'] === true,
    },
    withoutIgnoreComments: file['disable-ignore-pragma'] === true,
    ...(failOn && { failOn }),
  }
}

function failureThreshold(value: unknown): Severity | 'none' | undefined {
  if (typeof value !== 'string') return undefined
  // an ignored finding is none at all, so the faintest that can fail a run is a hint
  if (value === 'ignore') return 'hint'
  const severity = own(levels, value)
  return value === 'none' ? 'none' : severity === 'off' ? undefined : severity
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** A list of texts; one alone will do. */
const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
