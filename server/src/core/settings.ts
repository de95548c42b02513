import { type Severity, severities } from './types.js'

/** How much is said. Each contains the one before. */
export const presets = ['recommended', 'strict', 'all'] as const
export type Preset = (typeof presets)[number]

/** Everything a user can set, checked and with its defaults filled in. Immutable: a change makes a new object. */
export interface Settings {
  /** `auto` follows the editor's language. */
  readonly language: 'auto' | 'en' | 'zh-cn'
  readonly preset: Preset
  /** By rule id; wins over the preset. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** The Kubernetes minor that manifests are written for: `1.37`. Empty means the newest we know. */
  readonly kubernetesVersion: string
  /** Values of variables and names of stages, faintly in the text. */
  readonly inlayHints: boolean
}

export const defaultSettings: Settings = {
  language: 'auto',
  preset: 'recommended',
  rules: {},
  kubernetesVersion: '',
  inlayHints: false,
}

/** Reads the `fairlead` section of a client's configuration. The only place that sees raw configuration; what it does not understand it leaves at the default. */
export function parseSettings(raw: unknown): Settings {
  const section = record(raw)
  return {
    language: oneOf(['auto', 'en', 'zh-cn'] as const, section.language) ?? defaultSettings.language,
    preset: oneOf(presets, section.preset) ?? defaultSettings.preset,
    rules: Object.fromEntries(
      Object.entries(record(section.rules)).flatMap(([id, value]) => {
        const severity = oneOf([...severities, 'off'] as const, value)
        return severity ? [[id, severity]] : []
      }),
    ),
    kubernetesVersion: version(record(section.kubernetes).version) ?? defaultSettings.kubernetesVersion,
    inlayHints: typeof section.inlayHints === 'boolean' ? section.inlayHints : defaultSettings.inlayHints,
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find(one => one === value)

const version = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^v?(1\.\d+)/.exec(value.trim())?.[1] : undefined
