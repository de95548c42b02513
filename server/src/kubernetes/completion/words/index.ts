import { gateKeys } from '../gates.js'
import type { Words } from '../suggestion.js'
import { accessWords } from './access.js'
import { capabilityWords } from './capabilities.js'
import { downwardWords } from './downward.js'
import { labelKeyWords, labelWords } from './labels.js'
import { nameWords } from './names.js'
import { nodeKeys, nodeWords } from './nodes.js'
import { otherKeys, otherWords } from './other.js'
import { portWords } from './ports.js'
import { resourceKeys, resourceWords } from './resources.js'

/** What may stand as a value, by the field's key. */
export const words: Words = {
  ...accessWords,
  ...capabilityWords,
  ...downwardWords,
  ...labelWords,
  ...nameWords,
  ...nodeWords,
  ...otherWords,
  ...portWords,
  ...resourceWords,
}

/** What may stand as a key of a map, by the field's key. */
export const keyWords: Words = { ...labelKeyWords, ...gateKeys, ...nodeKeys, ...otherKeys, ...resourceKeys }
