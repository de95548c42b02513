import type { Span } from '../../../core/types.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { stageNamed } from '../../stages.js'
import { acting } from '../_places.js'

/** A `--from=`, a mount's `from=` or a FROM that is written with a stage's name. */
export interface StageReference {
  readonly text: string
  readonly span: Span
}

/** Every place behind a stage that means it by name. */
export function referencesTo(document: DockerfileDocument, stage: Stage): readonly StageReference[] {
  const name = stage.name?.value.toLowerCase()
  if (name === undefined) return []
  const found: StageReference[] = []
  const take = (text: string | undefined, span: Span | undefined, before: Stage): void => {
    if (text?.toLowerCase() === name && span && stageNamed(document, text, before) === stage) found.push({ text, span })
  }
  for (const later of document.stages.slice(stage.index + 1)) {
    if (later.base) take(later.base.text, later.base.span, later)
    const end = later.from.index + later.instructions.length
    for (const { flags } of acting(document).slice(later.from.index + 1, end + 1))
      for (const { name: flag, value, valueSpan, options } of flags) {
        if (flag === 'from') take(value, valueSpan, later)
        for (const option of options) if (option.key === 'from') take(option.value, option.valueSpan, later)
      }
  }
  return found
}
