import type { Span } from '../core/types.js'
import type { Heredoc } from './model.js'

/** A text taken from the file in pieces, and the way back. */
export interface MappedText {
  readonly text: string
  /** The file offset of the character at `index`; at `text.length`, the offset behind the last character. */
  toOffset(index: number): number
  /** The file span of a range. Ends behind its last character, so that what is skipped after it stays outside. */
  toSpan(start: number, end: number): Span
}

/** Who reads a script. */
export type Dialect =
  | 'sh'
  | 'bash'
  | 'dash'
  | 'ash'
  | 'ksh'
  | 'zsh'
  | 'fish'
  | 'powershell'
  | 'cmd'
  | 'python'
  | 'perl'
  | 'ruby'
  | 'node'
  | 'php'
  | 'unknown'

/** A script: the shell form of an instruction, a heredoc body that an interpreter reads, the text behind `sh -c`. */
export interface ShellScript {
  readonly dialect: Dialect
  readonly source: MappedText
  readonly span: Span
  /** The heredoc whose body this is. */
  readonly heredoc?: Heredoc
  /** 0 for the instruction's own, 1 for one inside that, and so on. */
  readonly depth: number
  /** Missing where it is not parsed: not a POSIX-like shell, or too large. */
  readonly tree?: ShellNode
  /** Simple commands in order, those inside `$(…)` included; those of scripts inside this one are in scripts of their own. */
  readonly commands: readonly ShellCommand[]
  /** Where the shell would refuse it. */
  readonly errors: readonly Span[]
}

/** A node of a script's tree. One shape for all: `kind` says what it is, the members what it has. */
export interface ShellNode {
  readonly kind: ShellNodeKind
  readonly span: Span
  /** The statements and commands inside, in order. */
  readonly children: readonly ShellNode[]
  /** Words that belong to it directly: of a command, after `for … in`, after `case`, of a `[[ … ]]`. */
  readonly words: readonly ShellWord[]
  /** `&&` and `||` of a list, `|` of a pipeline, `while` or `until`, the operator of a test. In order. */
  readonly operators: readonly string[]
  readonly redirects: readonly ShellRedirect[]
  /** Present for `command`. */
  readonly command?: ShellCommand
  /** `for name`, `name()`. */
  readonly name?: ShellWord
  /** `! …` */
  readonly negated?: boolean
  /** `… &` */
  readonly background?: boolean
}

export type ShellNodeKind =
  | 'script'
  | 'statement'
  | 'list'
  | 'and-or'
  | 'pipeline'
  | 'command'
  | 'if'
  | 'for'
  | 'while'
  | 'select'
  | 'case'
  | 'case-item'
  | 'subshell'
  | 'group'
  | 'function'
  | 'coproc'
  | 'test'
  | 'test-term'
  | 'arithmetic'

/** How a command is joined to the one before it. */
export type Joint = 'start' | '&&' | '||' | ';' | '&' | '|' | '|&' | 'newline'

/** A simple command: words, assignments and redirects. */
export interface ShellCommand {
  readonly span: Span
  /** The words as written, the program first. */
  readonly words: readonly ShellWord[]
  /** `words[0]` */
  readonly name?: ShellWord
  readonly assignments: readonly ShellAssignment[]
  readonly redirects: readonly ShellRedirect[]
  /** What runs in the end, `sudo`, `env A=b`, `time`, `exec`, `nice` and the like taken off. */
  readonly effective: Effective
  readonly joint: Joint
  /** Commands joined by `&&` share a number. */
  readonly chain: number
  /** Commands of one pipeline share a number, `pipelineLength` is 1 outside of pipelines. */
  readonly pipeline: number
  readonly pipelineIndex: number
  readonly pipelineLength: number
  readonly negated: boolean
  readonly background: boolean
  /** What it stands in. */
  readonly inside: readonly Inside[]
  /** 0 in the instruction's own script, 1 in a script inside that (`sh -c '…'`, a heredoc). */
  readonly depth: number
}

export type Inside =
  | 'subshell'
  | 'group'
  | 'loop'
  /** What `if`, `while` or `until` decides by. */
  | 'condition'
  | 'branch'
  | 'function'
  | 'substitution'

export interface Effective {
  /** The program, without its path: `apt-get` for `/usr/bin/apt-get`. Missing where it is not literal. */
  readonly name?: string
  /** Its words, itself first. */
  readonly words: readonly ShellWord[]
  /** What was taken off, in order: `sudo`, `env`. */
  readonly through: readonly string[]
}

export interface ShellWord {
  /** As written. */
  readonly text: string
  /** Quotes and escapes taken off; `undefined` where a variable, a command or a sum is put in. File name patterns stay as written. */
  readonly value?: string
  readonly span: Span
  readonly quoted: 'none' | 'single' | 'double' | 'mixed'
  readonly expansions: readonly ShellExpansion[]
}

/** Something in a word that the shell replaces. */
export interface ShellExpansion {
  readonly kind: 'parameter' | 'command' | 'backtick' | 'arithmetic' | 'glob' | 'brace' | 'tilde' | 'process' | 'ansi-c'
  readonly span: Span
  /** Between double quotes: not split, no file names put in. */
  readonly quoted: boolean
  /** Of a parameter. */
  readonly name?: string
  readonly nameSpan?: Span
  readonly operator?: string
  /** Of a parameter: the word behind the operator. */
  readonly operand?: ShellWord
  /** What `$(…)` runs, as a tree. */
  readonly tree?: ShellNode
}

export interface ShellAssignment {
  readonly name: string
  readonly nameSpan: Span
  readonly value?: ShellWord
  /** `a=(1 2)` */
  readonly array: boolean
  /** `a+=b` */
  readonly append: boolean
  readonly span: Span
}

export interface ShellRedirect {
  readonly operator: string
  readonly fd?: number
  readonly target?: ShellWord
  readonly span: Span
  /** Of `<<EOF`: the body's span, and whether nothing in it is expanded. */
  readonly heredoc?: {
    readonly name: string
    readonly body: Span
    readonly quoted: boolean
    /** What the shell replaces in the body. */
    readonly expansions: readonly ShellExpansion[]
  }
}
