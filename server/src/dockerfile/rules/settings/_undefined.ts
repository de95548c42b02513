import { memo } from '../../../core/memo.js'
import { nearest } from '../../../core/nearest.js'
import { byText } from '../../by-text.js'
import { effectiveAt } from '../../effective.js'
import type { DockerfileDocument, Instruction, Reference, Stage, Variable } from '../../model.js'
import { references } from '../../references.js'
import { chainOf } from '../../stages.js'
import { variableAt } from '../../variables.js'
import { oneSlipFrom } from '../_meant.js'
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

/** The variables without an operator that BuildKit puts into an instruction. */
const putIn = byText((instruction, document): readonly string[] => {
  const { start, end } = instruction.span
  if (!document.text.slice(start, end).includes('$') || !mayExpand(instruction)) return []
  return references(document, instruction)
    .filter(isPutIn)
    .map(({ name }) => name)
})

// `${name:-default}` says that it knows
const isPutIn = ({ name, operator, expandedBy }: Reference): boolean =>
  expandedBy === 'build' && operator === undefined && /^[A-Za-z_]\w*$/.test(name)

/** Those that never have a variable put in are passed over without reading their scripts. */
const mayExpand = ({ keyword, flags, rawArguments }: Instruction): boolean =>
  keyword === 'ONBUILD' || shells.has(keyword)
    ? keyword === 'RUN' && flags.some(({ valueText }) => valueText?.includes('$'))
    : rawArguments.includes('$') || keyword === 'COPY' || keyword === 'ADD'

const shells = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL'])

/** Finds variables that are surely, or by all signs, not set. Those that an unknown base image may set are left out. */
export const undefinedVariables = memo((document: DockerfileDocument): readonly Undefined[] =>
  document.stages.flatMap(stage =>
    stage.instructions.flatMap(one => (putIn(one, document).length > 0 ? undefinedIn(document, stage, one) : [])),
  ),
)

function undefinedIn(document: DockerfileDocument, stage: Stage, instruction: Instruction): readonly Undefined[] {
  const isSet = (name: string): boolean =>
    comesFromBase(stage, name) || variableAt(document, instruction, name) !== undefined
  const undefinedHere: Undefined[] = []
  if (putIn(instruction, document).every(isSet)) return undefinedHere
  const keys = new Set(instruction.pairs.map(({ key }) => key.value))
  let at = 0
  for (const reference of references(document, instruction)) {
    const { name, span } = reference
    if (!isPutIn(reference) || isSet(name)) continue
    // references and pairs come in the order of the text
    while (at < instruction.pairs.length && instruction.pairs[at]!.span.end <= span.start) at++
    const appends = instruction.pairs[at]?.key.value === name
    // set by the same ENV: another rule's
    if (!appends && keys.has(name)) continue
    const found = explain(document, stage, instruction, name)
    if (found) undefinedHere.push({ stage, instruction, reference, appends, ...found })
  }
  return undefinedHere
}

/** The names that a stage and those below it set, and the ARGs of the stage itself by name, the last first. */
const namesOf = memo((stage: Stage) => {
  const args = new Map<string, Instruction>()
  for (const instruction of stage.instructions)
    if (instruction.keyword === 'ARG') for (const { key } of instruction.pairs) args.set(key.value, instruction)
  const names = new Set<string>()
  for (const { instructions } of chainOf(stage))
    for (const { keyword, pairs } of instructions)
      if (keyword === 'ARG' || keyword === 'ENV') for (const { key } of pairs) names.add(key.value)
  // a file with more has them made by a machine, which does not misspell
  return { args, names: names.size > 200 ? [] : [...names] }
})

/** True for what the base image sets, as far as anybody here knows. Every image has a PATH. */
const comesFromBase = (stage: Stage, name: string): boolean =>
  name === 'PATH' || baseVariables(stage)?.includes(name) === true

function explain(
  document: DockerfileDocument,
  stage: Stage,
  instruction: Instruction,
  name: string,
): Pick<Undefined, 'global' | 'later' | 'meant' | 'base'> | undefined {
  const below = baseVariables(stage)
  const global = variableAt(document, stage.from, name)
  if (global?.origin === 'global' || global?.origin === 'platform') return { global }
  const { args, names } = namesOf(stage)
  const later = args.get(name)
  if (later && later.index > instruction.index) return { later }
  if (effectiveAt(document, instruction).os === 'windows') return undefined
  const visible = names.filter(one => variableAt(document, instruction, one))
  // where the base image may set it, only the slightest slip is one
  const meant = below
    ? name.length > 3 && nearest(name, [...visible, ...below])
    : name.length > 4 && oneSlipFrom(name, [...visible, 'PATH'])
  if (below) {
    const base = stage.scratch ? 'scratch' : (stage.base?.value ?? '')
    return { base, ...(meant && { meant }) }
  }
  return meant ? { meant } : undefined
}
