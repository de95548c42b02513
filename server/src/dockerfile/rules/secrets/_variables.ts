import type { Localized } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import type { Proposal } from '../../../core/rule.js'
import type { DockerfileDocument, Instruction, Pair, Stage } from '../../model.js'
import { references } from '../../references.js'
import { finalStage, stageOf } from '../../stages.js'
import { acting, removal } from '../_places.js'
import { holdsSecret, isCredential } from './_names.js'

/** A variable that ARG or ENV defines. */
export interface Defined {
  readonly instruction: Instruction
  readonly pair: Pair
  readonly name: string
  /** As written; empty where there is none. */
  readonly value: string
  /** Missing in front of the first FROM. */
  readonly stage?: Stage
  /** Where it ends up: in the image, in a stage whose files may be copied from, or (in front of the first FROM) nowhere. */
  readonly reach: 'image' | 'stage' | 'nowhere'
  /** True where the secret itself is in it, by its name and value. */
  readonly secret: boolean
}

/** Every variable of every ARG and ENV. */
export const definedVariables = memo((document: DockerfileDocument): readonly Defined[] => {
  const last = finalStage(document)
  return acting(document).flatMap(instruction => {
    const { keyword, pairs } = instruction
    if (keyword !== 'ARG' && keyword !== 'ENV') return []
    const stage = stageOf(document, instruction)
    const reach = stage ? (stage === last ? 'image' : 'stage') : 'nowhere'
    return pairs.map((pair): Defined => {
      const name = pair.key.value
      const value = pair.value?.value ?? ''
      // what is emptied (`ENV TOKEN=`) holds nothing
      const secret = !(keyword === 'ENV' && value === '') && (isCredential(name) || holdsSecret(name, value))
      return { instruction, pair, name, value, reach, secret, ...(stage && { stage }) }
    })
  })
})

const title: Localized = {
  en: 'Mount `{name}` as a secret in the `RUN`s that use it',
  'zh-cn': '在用到 `{name}` 的 `RUN` 里把它作为机密挂载',
}

/** A longer stage is nobody's. */
const most = 300

/** Takes a secret out of an ARG and gives it to the commands that use it, as a mount that leaves nothing behind. */
export function asSecretMount(document: DockerfileDocument, { instruction, pair, name, stage }: Defined): Proposal[] {
  if (instruction.keyword !== 'ARG' || instruction.pairs.length !== 1 || pair.value || !stage) return []
  // every script of the stage would have to be read, for every secret
  if (stage.instructions.length > most) return []
  const behind = stage.instructions.filter(({ index }) => index > instruction.index)
  const uses = behind.filter(one => references(document, one).some(reference => reference.name === name))
  // whoever else takes it could not see the mount
  if (uses.length === 0 || !uses.every(({ keyword }) => keyword === 'RUN')) return []
  const mount = ` --mount=type=secret,id=${name},env=${name}`
  const edits = uses.map(({ keywordSpan: { end } }) => ({ span: { start: end, end }, text: mount }))
  return [{ title, safe: false, edits: [removal(document, instruction), ...edits] }]
}
