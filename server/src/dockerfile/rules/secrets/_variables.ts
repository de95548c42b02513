import type { Localized } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import type { Proposal } from '../../../core/rule.js'
import { byText } from '../../by-text.js'
import type { DockerfileDocument, Instruction, Pair, Stage } from '../../model.js'
import { references } from '../../references.js'
import { finalStage, stageOf } from '../../stages.js'
import { acting, removal } from '../_places.js'
import { risky } from '../run/_pipes.js'
import { runsOf } from '../run/_runs.js'
import { holdsSecret, isCredential, isTelling } from './_names.js'

/** A variable that ARG or ENV defines. */
export interface Defined {
  readonly instruction: Instruction
  /** Its number among the pairs of the instruction. */
  readonly index: number
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

/** The variables of every ARG and ENV that hold a secret, or whose name tells of one. */
export const definedVariables = memo((document: DockerfileDocument): readonly Defined[] => {
  const last = finalStage(document)
  return acting(document).flatMap(instruction => {
    const { keyword } = instruction
    if (keyword !== 'ARG' && keyword !== 'ENV') return []
    const telling = written(instruction, document)
    if (telling.length === 0) return []
    const stage = stageOf(document, instruction)
    const reach = stage ? (stage === last ? 'image' : 'stage') : 'nowhere'
    return telling.map((own): Defined => ({ ...own, instruction, reach, ...(stage && { stage }) }))
  })
})

/** Where it stands. */
export const pairOf = ({ instruction, index }: Defined): Pair => instruction.pairs[index]!

const written = byText(({ keyword, pairs }) =>
  pairs.flatMap((pair, index): readonly Pick<Defined, 'index' | 'name' | 'value' | 'secret'>[] => {
    const name = pair.key.value
    const value = pair.value?.value ?? ''
    // what is emptied (`ENV TOKEN=`) holds nothing
    const secret = !(keyword === 'ENV' && value === '') && (isCredential(name) || holdsSecret(name, value))
    return secret || isTelling(name) ? [{ index, name, value, secret }] : []
  }),
)

const title: Localized = {
  en: 'Mount `{name}` as a secret in the `RUN`s that use it',
  'zh-cn': '在用到 `{name}` 的 `RUN` 里把它作为机密挂载',
}

/** A longer stage is nobody's. */
const most = 300

const goesOut = (document: DockerfileDocument, { keyword, ...one }: Instruction): boolean =>
  keyword === 'RUN' &&
  runsOf(document).some(
    ({ outer, commands }) =>
      outer.index === one.index && commands.some(({ effective }) => risky.test(effective.name ?? '')),
  )

/** Takes a secret out of an ARG and gives it to the commands that use it, as a mount that leaves nothing behind. */
export function asSecretMount(document: DockerfileDocument, { instruction, name, stage }: Defined): Proposal[] {
  const { keyword, pairs } = instruction
  if (keyword !== 'ARG' || pairs.length !== 1 || pairs[0]!.value || !stage) return []
  // every script of the stage would have to be read, for every secret
  if (stage.instructions.length > most) return []
  const behind = stage.instructions.filter(({ index }) => index > instruction.index)
  const named = behind.filter(one => references(document, one).some(reference => reference.name === name))
  // a program that goes to the network finds it in the environment by itself; of several nobody can tell which one does
  const likely = named.length > 0 ? named : behind.filter(one => goesOut(document, one))
  const uses = named.length > 0 || likely.length === 1 ? likely : []
  // whoever else takes it could not see the mount
  if (uses.length === 0 || !uses.every(({ keyword }) => keyword === 'RUN')) return []
  const mount = ` --mount=type=secret,id=${name},env=${name}`
  const edits = uses.map(({ keywordSpan: { end } }) => ({ span: { start: end, end }, text: mount }))
  return [{ title, safe: false, edits: [removal(document, instruction), ...edits] }]
}
