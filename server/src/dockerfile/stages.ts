import type { Span } from '../core/types.js'
import { expand } from './expand.js'
import { globalScope } from './globals.js'
import { resolved } from './image.js'
import type { DockerfileDocument, Escape, ImageReference, Instruction, Stage } from './model.js'
import { ofWhole, wholeOf } from './whole.js'

/** Puts the instructions behind each FROM together. Called by the parser. */
export function buildStages(
  instructions: readonly Instruction[],
  globals: readonly Instruction[],
  escapeChar: Escape,
): readonly Stage[] {
  const stages: Stage[] = []
  const byName = new Map<string, Stage>()
  const scope = globalScope(globals, escapeChar)
  for (let index = globals.length; index < instructions.length; ) {
    const from = instructions[index]!
    let end = index + 1
    while (end < instructions.length && instructions[end]!.keyword !== 'FROM') end++
    const [base, as, name] = from.args
    const named = as?.value.toUpperCase() === 'AS'
    const wanted = base && expand(base.text, scope, escapeChar)
    const parent = wanted === undefined ? undefined : byName.get(wanted.toLowerCase())
    const scratch = !parent && wanted === 'scratch'
    const platform = from.flags.find(flag => flag.name === 'platform')
    const span: Span = { start: from.span.start, end: instructions[end - 1]!.span.end }
    let image: ImageReference | undefined
    const stage: Stage = {
      index: stages.length,
      from,
      instructions: instructions.slice(index + 1, end),
      scratch,
      span,
      ...(base && { base }),
      get image() {
        if (parent || scratch || !from.image) return undefined
        image ??= resolved(from.image, scope, escapeChar)
        return image
      },
      ...(parent && { parent }),
      ...(named && { as }),
      ...(named && name && { name }),
      ...(platform && { platform }),
    }
    stages.push(stage)
    if (stage.name) byName.set(stage.name.value.toLowerCase(), stage)
    index = end
  }
  return stages
}

/** The stage, the one it builds on, and so on down to the one that builds on an image from outside (or on `scratch`). */
export function chainOf(stage: Stage): readonly Stage[] {
  const chain: Stage[] = []
  for (let one: Stage | undefined = stage; one; one = one.parent) chain.push(one)
  return chain
}

/** Those of a stage's chain that are not known yet, the bottom one first. What a known one builds on is known too. */
export function unknownOf(stage: Stage, known: { has(stage: Stage): boolean }): readonly Stage[] {
  const chain: Stage[] = []
  for (let one: Stage | undefined = stage; one && !known.has(one); one = one.parent) chain.push(one)
  return chain.reverse()
}

const stagesByInstruction = ofWhole((document): readonly (Stage | undefined)[] => {
  const stages: (Stage | undefined)[] = []
  for (const stage of document.stages)
    for (const { index } of stage.fragment ? stage.instructions : [stage.from, ...stage.instructions])
      stages[index] = stage
  return stages
})

/** The stage an instruction belongs to (a FROM to the one it opens). `undefined` before the first FROM. */
export const stageOf = (document: DockerfileDocument, { index }: Instruction): Stage | undefined =>
  stagesByInstruction(document)[index]

/**
 * The stage that `--from=` or a mount's `from=` means: by name, whatever the case, or by number.
 * Only stages before `before` count, the nearest of one name first.
 */
export function stageNamed(document: DockerfileDocument, name: string, before?: Stage): Stage | undefined {
  const { stages } = wholeOf(document)
  const earlier = before ? stages.slice(0, before.index) : stages
  if (/^\d+$/.test(name)) return earlier[Number(name)]
  const lower = name.toLowerCase()
  return earlier.findLast(stage => stage.name?.value.toLowerCase() === lower)
}

/** The stage that `docker build` makes when nobody says which: the last. */
export const finalStage = (document: DockerfileDocument): Stage | undefined => wholeOf(document).stages.at(-1)
