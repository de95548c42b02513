import type { ShellWord } from '../../model.js'

/** `A=` of `A=$b`, `--dir=` of `--dir=$b`. */
export const argumentPrefix = ({ text }: ShellWord): string | undefined => /^(--?)?[A-Za-z_][\w-]*=/.exec(text)?.[0]
