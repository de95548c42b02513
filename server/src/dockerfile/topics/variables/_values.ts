import type { Localized } from '../../../core/localized.js'
import type { DockerfileDocument, Variable } from '../../model.js'
import { lineOf, stageLabel } from '../_place.js'
import { both, code } from '../_text.js'

/** A value in quotes of code; the empty one in words. */
export const valueText = (value: string): Localized =>
  value === '' ? both('empty', '空值') : both(code(value, 120), code(value, 120))

/** Where a variable gets its value from: `ARG` in line 3. */
export function originText(document: DockerfileDocument, variable: Variable): Localized | undefined {
  const { instruction, stage, origin } = variable
  if (!instruction) return undefined
  const line = lineOf(document, instruction)
  const where = stage && origin !== 'global' ? stageLabel(document, stage) : undefined
  const name = `\`${instruction.keyword}\``
  const other = where && document.stages.length > 1
  return other
    ? both(`${name} in line ${line} (${where.en})`, `第 ${line} 行的 ${name}（${where['zh-cn']}）`)
    : both(`${name} in line ${line}`, `第 ${line} 行的 ${name}`)
}
