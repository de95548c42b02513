import { resolveAt } from '../../effective.js'
import type { Instruction } from '../../model.js'
import { asFolder, type Built } from '../_place.js'
import type { Source } from './_sources.js'

/** Where the destination of a COPY or ADD leads. */
export interface Destination {
  /** Without a slash at its end. */
  readonly path: string
  /** True where it is surely a folder: what is copied goes into it under its own name. */
  readonly folder: boolean
  /** False where it counts from a WORKDIR that only the base image knows. */
  readonly absolute: boolean
}

/** Folders that every Linux image has. */
const known = new Set([
  '/',
  '/bin',
  '/etc',
  '/home',
  '/opt',
  '/root',
  '/srv',
  '/tmp',
  '/usr',
  '/usr/bin',
  '/usr/local',
  '/usr/local/bin',
  '/var',
  '/var/lib',
])

/** Where what is copied lands. `undefined` where there is no destination. */
export function destinationOf({ document, instruction, state }: Built): Destination | undefined {
  const word = instruction.args.at(-1)
  if (!word || instruction.args.length < 2) return undefined
  const { path, absolute } = resolveAt(document, instruction, state, word)
  const folder = /(^|[\\/])\.?$/.test(word.value) || known.has(path) || (absolute && path === state.workdir?.value.path)
  return { path, absolute, folder }
}

/** The path under which a source is found afterwards. For folders, the folder that their contents go into. */
export function landing(instruction: Instruction, source: Source, { path, folder }: Destination): string {
  if (instruction.flags.some(({ name, value }) => name === 'parents' && value !== 'false')) {
    const kept = source.text
      .split('/./')
      .at(-1)!
      .replace(/^(\.?\/)+/, '')
    return asFolder(path) + kept
  }
  const inside =
    folder && (source.kind === 'file' || source.kind === 'either' || source.kind === 'archive' || source.kind === 'url')
  return inside ? asFolder(path) + source.name : path
}
