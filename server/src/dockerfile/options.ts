import type { Settings } from '../core/settings.js'
import type { DockerfileRule } from './rule.js'

/** What the value of a label has to look like, by the names that hadolint has for it. */
export type LabelForm = 'text' | 'url' | 'semver' | 'hash' | 'rfc3339' | 'spdx' | 'email'

/** What a team can set about Dockerfiles beyond which rules are on. */
export interface DockerfileOptions {
  /** Where images may come from: `docker.io`, `registry.example.com:5000`, `*.gcr.io`. Empty means from anywhere. */
  readonly trustedRegistries: readonly string[]
  /** The labels that every image must have. */
  readonly labelSchema: Readonly<Record<string, LabelForm>>
  /** True where no labels but those are allowed. */
  readonly strictLabels: boolean
}

export const defaultOptions: DockerfileOptions = { trustedRegistries: [], labelSchema: {}, strictLabels: false }

/** The options among the settings; what is not set is at its default. */
export const optionsOf = (
  settings: Settings & { readonly dockerfile?: Partial<DockerfileOptions> },
): DockerfileOptions => ({
  ...defaultOptions,
  ...settings.dockerfile,
})

/** Examples that hold under some options. */
export const under = (
  dockerfile: Partial<DockerfileOptions>,
  examples: DockerfileRule['examples'],
): DockerfileRule['examples'] & { readonly settings: object } => ({ ...examples, settings: { dockerfile } })
