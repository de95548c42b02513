import { memo } from '../../../core/memo.js'
import type { Span } from '../../../core/types.js'
import { byText } from '../../by-text.js'
import type { DockerfileDocument, Instruction, Stage } from '../../model.js'

/** What a `COPY --from=` or a mount's `from=` names. */
export interface Source {
  readonly text: string
  readonly span: Span
  readonly stage: Stage
  /** COPY takes the number of a stage too, a mount only its name. */
  readonly mount: boolean
}

/** Every `--from=` and `from=` of the stages; those behind ONBUILD are left out, they mean stages of another file. */
export const sources = memo((document: DockerfileDocument): readonly Source[] =>
  document.stages.flatMap(stage =>
    stage.instructions.flatMap(one =>
      takes.has(one.keyword) && hasSource(one, document) ? sourcesIn(stage, one) : [],
    ),
  ),
)

const takes: ReadonlySet<string> = new Set(['COPY', 'RUN'])

const hasSource = byText(
  ({ keyword, flags }) =>
    (keyword === 'COPY' && flags.some(({ name }) => name === 'from')) ||
    (keyword === 'RUN' && flags.some(({ options }) => options.some(({ key }) => key === 'from'))),
)

function sourcesIn(stage: Stage, { keyword, flags }: Instruction): Source[] {
  const found: Source[] = []
  for (const { name, value, valueSpan, options } of flags) {
    // what a number counts is not in a fragment
    if (keyword === 'COPY' && name === 'from' && value && valueSpan && !(stage.fragment && /^\d+$/.test(value)))
      found.push({ text: value, span: valueSpan, stage, mount: false })
    if (keyword === 'RUN' && name === 'mount')
      for (const option of options)
        if (option.key === 'from' && option.value && option.valueSpan)
          found.push({ text: option.value, span: option.valueSpan, stage, mount: true })
  }
  return found
}

/** The stage that the build takes it for, wherever that stands. A stage that comes twice is the last. */
export function meant({ stages }: DockerfileDocument, { text, mount }: Source): Stage | undefined {
  if (/^\d+$/.test(text)) return mount ? undefined : stages[Number(text)]
  const lower = text.toLowerCase()
  return stages.findLast(({ name }) => name?.value.toLowerCase() === lower)
}
