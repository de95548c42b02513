import type { ShellScript } from '../../model.js'

/** True where the words of a shell or of `set` make it stop at the first failure: `-e`, `-eux`, `-o errexit`. */
export const isErrexit = (words: readonly (string | undefined)[]): boolean =>
  words.some(
    (word, index) =>
      /^-[a-zA-Z]*e[a-zA-Z]*$/.test(word ?? '') || (word === 'errexit' && /^-\w*o$/.test(words[index - 1] ?? '')),
  )

/** True where a script switches that on itself. What comes before it is mostly there on purpose. */
export const setsErrexit = ({ commands }: ShellScript): boolean =>
  commands.some(({ effective: { name, words } }) => name === 'set' && isErrexit(words.map(({ value }) => value)))
