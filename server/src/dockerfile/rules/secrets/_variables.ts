import type { Localized } from '../../../core/localized.js'
import type { Proposal } from '../../../core/rule.js'
import type { DockerfileDocument, Instruction, Pair, Stage } from '../../model.js'
import { references } from '../../references.js'
import { stageOf } from '../../stages.js'
import { acting, removal } from '../_places.js'

/** A variable that ARG or ENV defines. */
export interface Defined {
  readonly instruction: Instruction
  readonly pair: Pair
  readonly name: string
  /** As written; empty where there is none. */
  readonly value: string
  /** Missing in front of the first FROM. */
  readonly stage?: Stage
}

/** Every variable of every ARG and ENV. Those that are emptied (`ENV TOKEN=`) hold nothing. */
export function* definedVariables(document: DockerfileDocument): Generator<Defined> {
  for (const instruction of acting(document)) {
    const { keyword, pairs } = instruction
    if (keyword !== 'ARG' && keyword !== 'ENV') continue
    const stage = stageOf(document, instruction)
    for (const pair of pairs) {
      if (keyword === 'ENV' && pair.value?.value === '') continue
      yield { instruction, pair, name: pair.key.value, value: pair.value?.value ?? '', ...(stage && { stage }) }
    }
  }
}

const title: Localized = {
  en: 'Mount `{name}` as a secret in the `RUN`s that use it',
  'zh-cn': '在用到 `{name}` 的 `RUN` 里把它作为机密挂载',
}

/** Takes a secret out of an ARG and gives it to the commands that use it, as a mount that leaves nothing behind. */
export function asSecretMount(document: DockerfileDocument, { instruction, pair, name, stage }: Defined): Proposal[] {
  if (instruction.keyword !== 'ARG' || instruction.pairs.length !== 1 || pair.value || !stage) return []
  const behind = stage.instructions.filter(({ index }) => index > instruction.index)
  const uses = behind.filter(one => references(document, one).some(reference => reference.name === name))
  // whoever else takes it could not see the mount
  if (uses.length === 0 || !uses.every(({ keyword }) => keyword === 'RUN')) return []
  const mount = ` --mount=type=secret,id=${name},env=${name}`
  const edits = uses.map(({ keywordSpan: { end } }) => ({ span: { start: end, end }, text: mount }))
  return [{ title, safe: false, edits: [removal(document, instruction), ...edits] }]
}
