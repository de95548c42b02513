import type { Localized } from '../../core/localized.js'
import type { Explanation } from '../../core/topic.js'
import { type Effective, effectiveAt } from '../effective.js'
import type { DockerfileDocument, DockerfileNode, Instruction, Stage } from '../model.js'
import { chainOf, finalStage, stageOf } from '../stages.js'
import type { DockerfilePlace } from '../topic.js'
import { both, briefly, code } from './_text.js'

/** An instruction of a stage that somebody asks about, and what holds just before it. */
export interface Built {
  readonly document: DockerfileDocument
  readonly instruction: Instruction
  readonly stage: Stage
  readonly state: Effective
  readonly node: DockerfileNode
}

/** The instruction a place lies in; the inner one behind ONBUILD or HEALTHCHECK. */
export const instructionOf = ({ node }: DockerfilePlace): Instruction | undefined =>
  'instruction' in node ? node.instruction : undefined

/** The instruction as the file lists it: the one around `instruction` where that stands behind ONBUILD or HEALTHCHECK. */
export const outerOf = ({ instructions }: DockerfileDocument, instruction: Instruction): Instruction =>
  instructions[instruction.index] ?? instruction

/** The number of an instruction's first line, counted from 1. */
export const lineOf = ({ text }: DockerfileDocument, { span }: Pick<Instruction, 'span'>): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < span.start; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Explains what an instruction of a stage does. What stands behind ONBUILD does the same in another build, and that is said first. */
export const whenBuilt =
  (explain: (at: Built) => Explanation | undefined) =>
  (place: DockerfilePlace): Explanation | undefined => {
    const { document, node } = place
    const instruction = instructionOf(place)
    const stage = instruction && stageOf(document, instruction)
    if (!instruction || !stage) return undefined
    const outer = outerOf(document, instruction)
    if (outer.keyword === 'ONBUILD' && outer !== instruction) return { text: triggerText(instruction) }
    return explain({ document, instruction, stage, state: effectiveAt(document, instruction), node })
  }

/** What ONBUILD makes of an instruction. */
export const triggerText = ({ keyword }: Instruction): Localized =>
  both(
    `this \`${keyword}\` does nothing yet: \`ONBUILD\` stores it in the image, and it runs in the build of every Dockerfile whose \`FROM\` names this image, right after that \`FROM\`.`,
    `这条 \`${keyword}\` 现在什么也不做：\`ONBUILD\` 把它存进镜像，等到别的 Dockerfile 用 \`FROM\` 引用本镜像时，才在那次构建里紧跟着 \`FROM\` 执行。`,
  )

/** The stage as a reader finds it: by its name, or by the line of its FROM. */
export const stageLabel = (document: DockerfileDocument, stage: Stage): Localized =>
  stage.name
    ? both(`stage ${code(stage.name.value)}`, `阶段 ${code(stage.name.value)}`)
    : both(`the stage of line ${lineOf(document, stage.from)}`, `第 ${lineOf(document, stage.from)} 行开始的阶段`)

/** The image from outside that a stage builds on in the end, variables put in where the file says them, its digest cut short. */
export const externalImage = (stage: Stage): string | undefined => {
  const { image } = chainOf(stage).at(-1)!
  return image && briefly((image.resolved ?? image).text)
}

/** The same, ready to be put into a sentence; a fragment does not say which image it is. */
export function externalLabel(stage: Stage): Localized | undefined {
  if (chainOf(stage).at(-1)!.fragment) return both('the base image', '基础镜像')
  const image = externalImage(stage)
  return image === undefined ? undefined : both(code(image), ` ${code(image)} `)
}

/** The path with a slash at its end, the one of its system. */
export const asFolder = (path: string): string =>
  /[\\/]$/.test(path) ? path : `${path}${path.includes('\\') ? '\\' : '/'}`

/** Said where the stage is not the one that `docker build` makes. */
export function elsewhere({ document, stage }: Built): Localized | undefined {
  const last = finalStage(document)
  if (!last || last === stage) return undefined
  for (let one = last.parent; one; one = one.parent) if (one === stage) return undefined
  const label = stageLabel(document, stage)
  return both(
    `It counts for ${label.en} only: the image comes from the last stage, unless \`docker build --target\` names this one.`,
    `它只对${label['zh-cn']}有效：除非用 \`docker build --target\` 指定这个阶段，镜像来自最后一个阶段。`,
  )
}

/** Said where a later instruction of the same kind, in the same stage, takes the place of this one. */
export function replacedBy({ document, instruction, stage }: Built): Localized | undefined {
  const { keyword } = outerOf(document, instruction)
  const last = stage.instructions.findLast(one => one.keyword === keyword)
  if (!last || last.index <= instruction.index) return undefined
  const line = lineOf(document, last)
  return both(
    `this \`${keyword}\` has no effect: the one in line ${line} takes its place.`,
    `这条 \`${keyword}\` 不起作用：第 ${line} 行的那一条取代了它。`,
  )
}

/** The user in force where that is surely not root: what belongs to root is out of reach then. */
export const otherThanRoot = ({ user, os }: Effective): string | undefined =>
  user && os === 'linux' && !/^(root|0)(:|$)/.test(user.value) ? user.value : undefined
