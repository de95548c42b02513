import { type Severity, severities } from './types.js'

/** How much is said. Each contains the one before. */
export const presets = ['recommended', 'strict', 'all'] as const
export type Preset = (typeof presets)[number]

/** What the value of a label has to look like, by the names that hadolint has for it. */
export const labelForms = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'] as const
export type LabelForm = (typeof labelForms)[number]

/** What a team can set about Dockerfiles beyond which rules are on. */
export interface DockerfileOptions {
  /** Where images may come from: `docker.io`, `registry.example.com:5000`, `*.gcr.io`. Empty means from anywhere. */
  readonly trustedRegistries: readonly string[]
  /** The labels that every image must have. */
  readonly labelSchema: Readonly<Record<string, LabelForm>>
  /** True where no labels but those are allowed. */
  readonly strictLabels: boolean
}

/** The levels of the Pod Security Standards, from the loosest. `auto` takes them from the labels of the Namespaces. */
export const podSecurityChoices = ['auto', 'privileged', 'baseline', 'restricted'] as const

/** Everything a user can set, checked and with its defaults filled in. Immutable: a change makes a new object. */
export interface Settings {
  /** `auto` follows the editor's language. */
  readonly language: 'auto' | 'en' | 'zh-cn'
  readonly preset: Preset
  /** By rule id; wins over the preset. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** The Kubernetes minor that manifests are written for: `1.37`. Empty means the newest we know. */
  readonly kubernetesVersion: string
  /** What the namespaces of the cluster enforce. */
  readonly podSecurity: (typeof podSecurityChoices)[number]
  /** What the values of a Secret stand for, in hovers; they are masked otherwise. */
  readonly showSecrets: boolean
  /** Values of variables and names of stages, faintly in the text. */
  readonly inlayHints: boolean
  /** False where comments must not silence rules: a team can ask for that in a `.hadolint.yaml`. */
  readonly ignoreComments: boolean
  /** From which severity on `fairlead lint` fails; `none` for never. */
  readonly failOn: Severity | 'none'
  readonly dockerfile: DockerfileOptions
}

export const defaultSettings: Settings = {
  language: 'auto',
  preset: 'recommended',
  rules: {},
  kubernetesVersion: '',
  podSecurity: 'auto',
  showSecrets: false,
  inlayHints: false,
  ignoreComments: true,
  failOn: 'error',
  dockerfile: { trustedRegistries: [], labelSchema: {}, strictLabels: false },
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
    podSecurity: oneOf(podSecurityChoices, record(section.kubernetes).podSecurity) ?? defaultSettings.podSecurity,
    showSecrets: record(section.kubernetes).showSecrets === true,
    inlayHints: typeof section.inlayHints === 'boolean' ? section.inlayHints : defaultSettings.inlayHints,
    ignoreComments: defaultSettings.ignoreComments,
    failOn: oneOf([...severities, 'none'] as const, section.failOn) ?? defaultSettings.failOn,
    dockerfile: dockerfileOptions(record(section.dockerfile)),
  }
}

const dockerfileOptions = (section: Record<string, unknown>): DockerfileOptions => ({
  trustedRegistries: Array.isArray(section.trustedRegistries)
    ? section.trustedRegistries.filter(item => typeof item === 'string')
    : defaultSettings.dockerfile.trustedRegistries,
  labelSchema: Object.fromEntries(
    Object.entries(record(section.labelSchema)).flatMap(([key, value]) => {
      const form = oneOf(labelForms, value)
      return form ? [[key, form]] : []
    }),
  ),
  strictLabels: section.strictLabels === true,
})

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find(one => one === value)

const version = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^v?(1\.\d+)/.exec(value.trim())?.[1] : undefined
