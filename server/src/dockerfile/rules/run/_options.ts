import type { ShellWord } from '../../model.js'

/** How a program reads its words. */
export interface Syntax {
  /** The letters of short options that take a value: `o` for `-o x` and `-ox`. */
  readonly short?: string
  /** Long options that take the next word as their value where no `=` follows. */
  readonly long?: readonly string[]
  /** Long options have one dash, and there are no clusters: `go build -ldflags x`. */
  readonly oneDash?: boolean
}

/** An option as it is written. */
export interface Option {
  /** With its dashes, without value: `-y`, `--yes`. A cluster like `-qy` gives one for each letter. */
  readonly name: string
  readonly value?: string | undefined
  /** The word it stands in; its value may be in the next one. */
  readonly word: ShellWord
  readonly valueWord?: ShellWord | undefined
}

/** The words behind a program, told apart. */
export interface Arguments {
  readonly options: readonly Option[]
  readonly operands: readonly ShellWord[]
  /** True where an unquoted variable or command puts in words that the file does not show. */
  readonly open: boolean
}

/** Tells the options among a program's words (itself left out) from its operands. */
export function readArguments(words: readonly ShellWord[], { short = '', long = [], oneDash }: Syntax): Arguments {
  const options: Option[] = []
  const operands: ShellWord[] = []
  let open = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const text = word.value ?? word.text
    if (text === '--') {
      operands.push(...words.slice(at + 1))
      break
    }
    if (word.value === undefined && word.quoted === 'none' && /^(\$|`)/.test(word.text)) open = true
    if (!text.startsWith('-') || text === '-') operands.push(word)
    else if (text.startsWith('--') || oneDash) {
      const [, name = text, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
      const takes = value === undefined && long.includes(name.replace(/^--?/, ''))
      const next = takes ? words[++at] : undefined
      options.push({ name, value: value ?? next?.value, word, valueWord: value === undefined ? next : word })
    } else {
      for (let index = 1; index < text.length; index++) {
        const letter = text[index]!
        const rest = text.slice(index + 1)
        const name = `-${letter}`
        if (rest.startsWith('=')) {
          options.push({ name, value: rest.slice(1), word, valueWord: word })
          break
        }
        if (!short.includes(letter)) options.push({ name, word })
        else {
          const next = rest === '' ? words[++at] : undefined
          options.push({ name, value: rest === '' ? next?.value : rest, word, valueWord: rest === '' ? next : word })
          break
        }
      }
    }
  }
  return { options, operands, open }
}

/** The option of one of the names, the last where it is written more than once. */
export const optionOf = ({ options }: Pick<Arguments, 'options'>, ...names: readonly string[]): Option | undefined =>
  options.findLast(({ name }) => names.includes(name))

/** True where one of the options is given. */
export const hasOption = (given: Pick<Arguments, 'options'>, ...names: readonly string[]): boolean =>
  optionOf(given, ...names) !== undefined
