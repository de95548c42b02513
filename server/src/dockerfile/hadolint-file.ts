import { parse } from '../yaml.js'
import { type HadolintOverlay, hadolintOverlay } from './hadolint-config.js'

/** Reads the text of a `.hadolint.yaml`. `undefined` where it is no YAML. Loaded with the first such file. */
export function readHadolint(text: string, rules: Parameters<typeof hadolintOverlay>[1]): HadolintOverlay | undefined {
  try {
    return hadolintOverlay(parse(text), rules)
  } catch {
    return undefined
  }
}
