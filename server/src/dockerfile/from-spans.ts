import type { Span } from '../core/types.js'
import type { Instruction } from './model.js'

/** Where an instruction names a stage or an image to take from: the values of `--from=` and of a mount's `from=`. */
export const fromSpans = ({ flags }: Instruction): readonly Span[] =>
  flags.flatMap(({ name, valueSpan, options }) => [
    ...(name === 'from' && valueSpan ? [valueSpan] : []),
    ...options.flatMap(option => (option.key === 'from' && option.valueSpan ? [option.valueSpan] : [])),
  ])
