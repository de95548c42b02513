import { memo } from '../../../core/memo.js'
import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, ShellWord } from '../../model.js'
import { type Shell, scriptedOf } from './_scripts.js'
import { printfFormat } from './sh-echo-options.js'

/** A word of `echo` with an escape that is left to chance. */
export interface EscapedEcho {
  readonly word: ShellWord
  /** The first one. */
  readonly sequence: string
  readonly shell: Shell
  readonly edits: readonly Edit[]
}

/** Every quoted word behind an `echo` without `-e` or `-E` that has a `\n`, `\t` and the like. */
export const escapedEchoes = memo((document: DockerfileDocument): readonly EscapedEcho[] => [...findEchoes(document)])

function* findEchoes(document: DockerfileDocument): Generator<EscapedEcho> {
  for (const scripted of scriptedOf(document))
    for (const { name, words } of scripted.commands) {
      if (name?.value !== 'echo' || words.slice(1).some(({ text }) => /^-[neE]*[eE]/.test(text))) continue
      for (const word of words.slice(1)) {
        if (word.quoted !== 'single' && word.quoted !== 'double') continue
        // a backslash in front of it means the backslash itself
        const sequence = /(?<!\\)(?:\\\\)*(\\(?:[abefnrtv]|0[0-7]{1,3}|x[0-9A-Fa-f]{1,2}))/.exec(word.text)?.[1]
        if (!sequence || word.text.startsWith('$')) continue
        const format = scripted.plain && words.length === 2 ? printfFormat(word, false) : undefined
        const edits = format
          ? [
              { span: name.span, text: 'printf' },
              { span: word.span, text: format },
            ]
          : []
        yield { word, sequence, shell: scripted.shell, edits }
        break
      }
    }
}
