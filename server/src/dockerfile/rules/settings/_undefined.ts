import { nearest } from '../../../core/nearest.js'
import { effectiveAt } from '../../effective.js'
import type { DockerfileDocument, Instruction, Reference, Stage, Variable } from '../../model.js'
import { references } from '../../references.js'
import { variableAt, variablesAt } from '../../variables.js'
import { baseVariables } from './_base-variables.js'

/** A variable that BuildKit puts in although nothing above sets it. */
export interface Undefined {
  readonly stage: Stage
  readonly instruction: Instruction
  readonly reference: Reference
  /** The ARG in front of the first FROM, which a stage does not see. */
  readonly global?: Variable
  /** Where it is set, too late. */
  readonly later?: Instruction
  /** The name that is set and looks like it. */
  readonly meant?: string
  /** What the base image is called, where it surely does not set it. */
  readonly base?: string
  /** True where the value is put on what the same variable had: `ENV PATH=/x:$PATH`. */
  readonly appends: boolean
}

/** Those that never have a variable put in are passed over without reading their scripts. */
const mayExpand = ({ keyword, flags, rawArguments }: Instruction): boolean =>
  keyword === 'ONBUILD' || shells.has(keyword)
    ? keyword === 'RUN' && flags.some(({ valueText }) => valueText?.includes('$'))
    : rawArguments.includes('$') || keyword === 'COPY' || keyword === 'ADD'

const shells = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL'])

/** Finds variables that are surely, or by all signs, not set. Those that an unknown base image may set are left out. */
export function* undefinedVariables(document: DockerfileDocument): Generator<Undefined> {
  for (const stage of document.stages)
    for (const instruction of stage.instructions) {
      if (!mayExpand(instruction)) continue
      for (const reference of references(document, instruction)) {
        const { name, operator, expandedBy, span } = reference
        // `${name:-default}` says that it knows
        if (expandedBy !== 'build' || operator !== undefined || !/^[A-Za-z_]\w*$/.test(name)) continue
        if (variableAt(document, instruction, name)) continue
        const own = instruction.pairs.find(pair => pair.span.start <= span.start && span.start < pair.span.end)
        const appends = own?.key.value === name
        // set by the same ENV: another rule's
        if (!appends && instruction.pairs.some(({ key }) => key.value === name)) continue
        const found = explain(document, stage, instruction, name)
        if (found) yield { stage, instruction, reference, appends, ...found }
      }
    }
}

function explain(
  document: DockerfileDocument,
  stage: Stage,
  instruction: Instruction,
  name: string,
): Pick<Undefined, 'global' | 'later' | 'meant' | 'base'> | undefined {
  const below = baseVariables(stage)
  if (below?.includes(name) || (!below && name === 'PATH')) return undefined
  const windows = effectiveAt(document, instruction).os === 'windows'
  const global = variableAt(document, stage.from, name)
  if (global?.origin === 'global' || global?.origin === 'platform') return { global }
  const later = stage.instructions.find(
    one => one.index > instruction.index && one.keyword === 'ARG' && one.pairs.some(({ key }) => key.value === name),
  )
  if (later) return { later }
  const known = variablesAt(document, instruction).flatMap(({ name: one, origin }) =>
    origin === 'predefined' ? [] : one,
  )
  const meant = name.length > 3 ? nearest(name, [...known, ...(below ?? ['PATH'])]) : undefined
  if (below && !windows) {
    const base = stage.scratch ? 'scratch' : (stage.base?.value ?? '')
    return { base, ...(meant !== undefined && { meant }) }
  }
  return meant === undefined || windows ? undefined : { meant }
}
