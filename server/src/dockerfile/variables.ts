import { expand, type Scope } from './expand.js'
import { bindingOf, globalVariables, predefinedArgs } from './globals.js'
import type { DockerfileDocument, Instruction, Stage, Variable } from './model.js'
import { stageOf, unknownOf } from './stages.js'
import { ofWhole, wholeOf } from './whole.js'

/** A variable, from the instruction behind `index` on. */
interface Since {
  readonly index: number
  readonly variable: Variable
}

/** What a stage defines, by name, in order. */
type Timeline = ReadonlyMap<string, readonly Since[]>

const globalsOf = ofWhole(document => globalVariables(document.globals, document.escape))

/** What BuildKit puts into every environment that has no PATH. */
export const defaultPath = {
  name: 'PATH',
  value: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  origin: 'env',
} satisfies Variable

const known = ofWhole(() => new Map<Stage, Timeline>())

/** What a stage and those that it builds on define. */
function timelines(document: DockerfileDocument, wanted: Stage): ReadonlyMap<Stage, Timeline> {
  const all = known(document)
  for (const stage of unknownOf(wanted, all)) {
    const own = new Map<string, Since[]>()
    all.set(stage, own)
    const scope = scopeOf(stage, name => visible(all, stage, Number.POSITIVE_INFINITY, name))
    const define = (index: number, variable: Variable): void => {
      const known = own.get(variable.name)
      if (known) known.push({ index, variable })
      else own.set(variable.name, [{ index, variable }])
    }
    for (const instruction of stage.instructions) {
      const { index } = instruction
      if (instruction.keyword === 'ENV') {
        // every value of one ENV sees the variables as they were before it
        const found = instruction.pairs.map(({ key, value }): Variable => {
          const known = value && expand(value.text, scope, document.escape)
          return {
            name: key.value,
            origin: 'env',
            word: key,
            instruction,
            stage,
            ...(known !== undefined && { value: known }),
          }
        })
        for (const variable of found) define(index, variable)
      } else if (instruction.keyword === 'ARG') {
        for (const { key, value } of instruction.pairs) {
          const name = key.value
          const place = { name, word: key, instruction, stage }
          if (value) {
            const known = expand(value.text, scope, document.escape)
            define(index, { ...place, origin: 'arg', ...(known !== undefined && { value: known }) })
            continue
          }
          const global = globalsOf(document).get(name)
          if (global)
            define(index, {
              ...place,
              origin: global.origin === 'platform' ? 'platform' : 'arg',
              ...(global.value !== undefined && { value: global.value }),
              ...(global.origin === 'global' && { global }),
            })
          // an ARG without a value leaves an earlier ENV or ARG as it is
          else if (!visible(all, stage, index, name)) define(index, { ...place, origin: 'arg' })
        }
      }
    }
  }
  return all
}

function visible(all: ReadonlyMap<Stage, Timeline>, stage: Stage, before: number, name: string): Variable | undefined {
  for (let one: Stage | undefined = stage; one; one = one.parent) {
    const limit = one === stage ? before : Number.POSITIVE_INFINITY
    const found = all
      .get(one)
      ?.get(name)
      ?.findLast(({ index }) => index < limit)
    if (found) return found.variable
    if (one.scratch && name === 'PATH') return defaultPath
  }
  return undefined
}

/** What is not defined in the file may still come from the base image, unless there is none. */
const scopeOf =
  (stage: Stage, find: (name: string) => Variable | undefined): Scope =>
  name => {
    const variable = find(name)
    if (variable) return bindingOf(variable)
    let base = stage
    while (base.parent) base = base.parent
    return base.scratch ? 'unset' : 'unknown'
  }

/**
 * The variable of that name that an instruction sees, as it is just before it. A FROM (and an ARG before the first one)
 * sees the ARGs before the first FROM; the instructions of a stage do not see those, unless an ARG of theirs takes them over.
 * `undefined` where the file defines none (the base image still may).
 */
export function variableAt(document: DockerfileDocument, instruction: Instruction, name: string): Variable | undefined {
  const stage = stageOf(document, instruction)
  if (stage && instruction.index !== stage.from.index)
    return visible(timelines(document, stage), stage, instruction.index, name)
  const found = globalsOf(document).get(name)
  if (stage || !found?.instruction || found.instruction.index < instruction.index) return found
  const earlier = globalVariables(wholeOf(document).globals.slice(0, instruction.index), document.escape)
  return earlier.get(name)
}

/** All variables that an instruction sees, by name. Predefined ones (proxies), which only RUN sees, come last. */
export function variablesAt(document: DockerfileDocument, instruction: Instruction): readonly Variable[] {
  const names = new Set<string>()
  const stage = stageOf(document, instruction)
  if (stage && instruction.index !== stage.from.index)
    for (let one: Stage | undefined = stage; one; one = one.parent)
      for (const name of timelines(document, stage).get(one)?.keys() ?? []) names.add(name)
  else for (const name of globalsOf(document).keys()) names.add(name)
  const found = [...names].flatMap(name => variableAt(document, instruction, name) ?? [])
  const predefined = predefinedArgs
    .filter(name => !names.has(name))
    .map((name): Variable => ({ name, origin: 'predefined' }))
  return [...found, ...predefined]
}

/** What `expand` needs to put in the variables that an instruction sees. */
export function scopeAt(document: DockerfileDocument, instruction: Instruction): Scope {
  const stage = stageOf(document, instruction)
  if (stage && instruction.index !== stage.from.index)
    return scopeOf(stage, name => variableAt(document, instruction, name))
  return name => {
    const variable = variableAt(document, instruction, name)
    return variable ? bindingOf(variable) : 'unset'
  }
}

/** A word of an instruction with the variables put in that the instruction sees. `undefined` where the file does not say enough. */
export const expandAt = (document: DockerfileDocument, instruction: Instruction, text: string): string | undefined =>
  text.includes('$') || /["'\\`]/.test(text) ? expand(text, scopeAt(document, instruction), document.escape) : text
