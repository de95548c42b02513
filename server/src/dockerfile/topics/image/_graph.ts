import { memo } from '../../../core/memo.js'
import type { Picture } from '../../../core/picture.js'
import { type GraphEdge, type GraphNode, graph } from '../../../core/pictures/graph.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { finalStage, stageNamed } from '../../stages.js'
import { both } from '../_text.js'

/** How a stage uses something: it builds on it, copies from it, or mounts it. */
export interface Use {
  readonly by: Stage
  readonly how: 'FROM' | 'COPY' | 'mount'
  /** An earlier stage, or an image (or named context) by its name. */
  readonly of: Stage | string
}

/** Everything the stages of a file take from each other and from outside, in the order of the text. */
export const usesOf = memo((document: DockerfileDocument): readonly Use[] =>
  document.stages.flatMap(stage => {
    const base = stage.parent ?? (stage.image ? (stage.image.resolved ?? stage.image).text : undefined)
    const uses: Use[] = base ? [{ by: stage, how: 'FROM', of: base }] : []
    for (const instruction of stage.instructions)
      for (const { name, value, options } of instruction.flags) {
        const from =
          name === 'from' ? value : name === 'mount' ? options.find(({ key }) => key === 'from')?.value : undefined
        if (!from) continue
        const of = stageNamed(document, from, stage) ?? (/^\d+$/.test(from) ? undefined : from)
        if (of) uses.push({ by: stage, how: name === 'from' ? 'COPY' : 'mount', of })
      }
    return uses
  }),
)

/** More stages than a picture can show. */
const most = 30

/** The stages of a file and what flows between them. `undefined` where there is one stage only. */
export function stagesPicture(document: DockerfileDocument, current: Stage): Picture | undefined {
  const { stages } = document
  if (stages.length < 2 || stages.length > most) return undefined
  const uses = usesOf(document)
  const idOf = (one: Stage | string): string => (typeof one === 'string' ? `image ${one}` : `stage ${one.index}`)
  const last = finalStage(document)
  const images = [...new Set(uses.flatMap(({ of }) => (typeof of === 'string' ? [of] : [])))]
  const name = (stage: Stage): string => stage.name?.value ?? `#${stage.index}`
  const nodes: GraphNode[] = [
    ...images.map(
      (image): GraphNode => ({
        id: idOf(image),
        label: both(image.replace(/@.*/, ''), image.replace(/@.*/, '')),
        tone: 'quiet',
        look: 'dashed',
      }),
    ),
    ...stages.map(
      (stage): GraphNode => ({
        id: idOf(stage),
        label: both(name(stage), name(stage)),
        tone: stage === last ? 'good' : 'main',
        ...(stage === current && { look: 'solid' as const }),
        ...(stage === last && { note: both('the image', '最终镜像') }),
      }),
    ),
  ]
  const edges: GraphEdge[] = uses.map(({ by, how, of }) => ({
    from: idOf(of),
    to: idOf(by),
    ...(how !== 'FROM' && { label: both(how, how), dashed: true, tone: 'other' as const }),
  }))
  return graph({
    alt: both(
      `The ${stages.length} stages of this file and what they take from each other`,
      `本文件的 ${stages.length} 个阶段以及它们之间的取用关系`,
    ),
    nodes,
    edges,
  })
}
