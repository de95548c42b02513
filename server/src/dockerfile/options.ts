import { type DockerfileOptions, defaultSettings, type Settings } from '../core/settings.js'
import type { DockerfileRule } from './rule.js'

export type { DockerfileOptions, LabelForm } from '../core/settings.js'

export const defaultOptions: DockerfileOptions = defaultSettings.dockerfile

export const optionsOf = ({ dockerfile }: Settings): DockerfileOptions => dockerfile

/** Examples that hold under some options. */
export const under = (
  options: Partial<DockerfileOptions>,
  examples: Pick<DockerfileRule['examples'], 'bad' | 'good'>,
): DockerfileRule['examples'] => ({ ...examples, settings: { dockerfile: { ...defaultOptions, ...options } } })
