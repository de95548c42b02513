import type { Completion } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import type { DockerfileDocument, Stage } from '../model.js'
import { documented, labelled, ordered } from './items.js'

/** The stages in front of `before` by name, the nearest first; with `numbers`, those without a name by their number. */
export const stageItems = (
  { stages }: DockerfileDocument,
  before: Stage | undefined,
  span: Span,
  numbers = false,
): Completion[] =>
  stages
    .slice(0, before?.index ?? stages.length)
    .toReversed()
    .flatMap(({ name, index, base }, position): readonly Completion[] => {
      const label = name?.value ?? (numbers ? String(index) : undefined)
      const from = base ? `FROM ${base.text}` : 'FROM'
      return label === undefined || label === ''
        ? []
        : [
            {
              label,
              kind: 'stage',
              span,
              insert: label,
              detail: labelled(`stage ${index}, ${from}`, `第 ${index} 阶段，${from}`),
              sort: ordered(position, 'a'),
              ...documented('stage'),
            },
          ]
    })
