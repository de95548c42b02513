import type { Span } from '../core/types.js'
import type { ShellCommand, ShellWord } from './shell-model.js'

export type * from './shell-model.js'

/**
 * A Dockerfile in our own terms. Everything is immutable, and every span counts UTF-16 offsets from the start of the
 * file. What looks into the document from a place (the stage of an instruction, the variables in scope …) is a function
 * in a file of its own, so that nothing here needs to point back.
 */
export interface DockerfileDocument {
  readonly text: string
  /** The character that escapes and that continues lines. */
  readonly escape: Escape
  /** The parser directives at the top, in order. Unknown and repeated ones are listed too, see {@link Directive.effect}. */
  readonly directives: readonly Directive[]
  /** Every comment that is not a directive, those inside continued instructions included. */
  readonly comments: readonly Comment[]
  /** Every instruction in file order, unknown ones too. `instructions[i].index === i`. */
  readonly instructions: readonly Instruction[]
  /** The instructions before the first `FROM`. Empty in a file that is a fragment, see {@link Stage.fragment}. */
  readonly globals: readonly Instruction[]
  readonly stages: readonly Stage[]
  /** What the text itself gets wrong, where BuildKit's parser stops. Reading it parses every instruction. */
  readonly problems: readonly Problem[]
  /**
   * Present in a part of a file: the file. A part has the file's text and offsets, but only those instructions, comments
   * and problems that lie in it, and only the stages that begin in it. What holds at a place is the same in both.
   */
  readonly whole?: DockerfileDocument
}

export type Escape = '\\' | '`'

/** `# syntax=docker/dockerfile:1` */
export interface Directive {
  /** Lower case. */
  readonly name: string
  readonly written: string
  readonly value: string
  readonly span: Span
  readonly nameSpan: Span
  readonly valueSpan: Span
  /** `repeated` stops the build; `unknown` is an ordinary comment, and ends the directives. */
  readonly effect: 'known' | 'repeated' | 'unknown'
}

export interface Comment {
  /** Without the `#`, trimmed. */
  readonly text: string
  /** From the `#` to the end of the line. */
  readonly span: Span
  /** True where it stands between the lines of a continued instruction. */
  readonly inside: boolean
}

/** What BuildKit's parser refuses. No text: a rule says it. */
export interface Problem {
  readonly code: ProblemCode
  readonly span: Span
  readonly args: Readonly<Record<string, string>>
}

export type ProblemCode =
  /** args: name. The heredoc runs to the end of the file. */
  | 'unterminated-heredoc'
  /** args: name */
  | 'repeated-directive'
  /** args: value. `escape` is neither `\` nor a backtick. */
  | 'invalid-escape'
  /** args: keyword. A JSON array that holds something other than strings. */
  | 'not-strings'
  /** args: keyword, word. `ENV a=1 b`: a word without `=`. */
  | 'missing-equals'
  /** args: keyword, word. `ENV a`: no value. */
  | 'missing-value'
  /** args: keyword */
  | 'unknown-instruction'
  /** BuildKit reads lines of up to 65,535 bytes. */
  | 'line-too-long'

/** A word of an instruction. */
export interface Word {
  /** As written, with line continuations (and the comments between them) taken out. This is what `expand` takes. */
  readonly text: string
  /** Quotes and escapes taken off, variables left as they are. */
  readonly value: string
  /** Where it is written. Covers the continuations inside it. */
  readonly span: Span
  /** Present where one pair of quotes goes round the whole word. */
  readonly quote?: '"' | "'"
}

/** A string of an exec form. `text` and `value` are both the decoded string; how it is written is the text at `inner`. */
export interface ExecWord extends Word {
  readonly quote: '"'
  /** Between the quotes; `span` includes them. */
  readonly inner: Span
}

/** `--from=build` */
export interface Flag {
  /** Without the dashes, as written. */
  readonly name: string
  /** Quotes and escapes taken off, which BuildKit does before it expands: so this is what `expand` takes. `undefined` where there is no `=`. */
  readonly value?: string
  /** As written, continuations taken out. */
  readonly valueText?: string
  readonly span: Span
  /** With the dashes. */
  readonly nameSpan: Span
  /** After the `=`; empty where nothing follows it. */
  readonly valueSpan?: Span
  /** The comma-separated parts of `--mount=…` and `--device=…`; empty for other flags. */
  readonly options: readonly FlagOption[]
}

/** `target=/root/.cache` in a `--mount`. */
export interface FlagOption {
  /** Lower case, as BuildKit reads it. */
  readonly key: string
  readonly value?: string
  readonly span: Span
  readonly keySpan: Span
  readonly valueSpan?: Span
}

/** One `key=value` of ENV, ARG or LABEL. */
export interface Pair {
  readonly key: Word
  readonly value?: Word
  /** True for `key=value`; false for `ARG key` and for the old `ENV key value`. */
  readonly assigned: boolean
  readonly span: Span
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  readonly name: string
  /** The name in `<<-"EOF"`, quotes included. */
  readonly nameSpan: Span
  /** `<<-"EOF"`, a file descriptor before it included. */
  readonly span: Span
  /** Nothing in it is expanded. */
  readonly quoted: boolean
  /** `<<-`: leading tabs are taken off. */
  readonly stripTabs: boolean
  /** Its lines, the last line break included. */
  readonly body: Span
  /** The content as the build sees it. */
  readonly text: string
  /** The word that ends it. Missing where the file ends first. */
  readonly terminator?: Span
}

/** One instruction. Those of ONBUILD and HEALTHCHECK hold another. */
export interface Instruction {
  /** Its place in the document's `instructions`; an inner instruction has the index of the one around it. */
  readonly index: number
  /** Upper case. */
  readonly keyword: string
  readonly written: string
  readonly keywordSpan: Span
  /** From the keyword to the end of its last line, heredoc bodies included, the last line break not. */
  readonly span: Span
  /** From the keyword to the end of its last line before the heredoc bodies. */
  readonly header: Span
  readonly flags: readonly Flag[]
  /**
   * How BuildKit splits them. WORKDIR, USER, STOPSIGNAL and MAINTAINER have one, whatever it contains; ENV, ARG and LABEL
   * have one for each pair; an exec form has its strings; the rest is split at blanks, quoted or not.
   */
  readonly args: readonly Word[]
  /** After the flags, to the last character before the heredoc bodies. Empty, behind the keyword or flags, where there are none. */
  readonly argumentsSpan: Span
  /** The text BuildKit sees there: one line, continuations and comments taken out. */
  readonly rawArguments: string
  /** `exec` for a valid JSON array of strings, `undefined` for instructions that have no forms (ENV …). */
  readonly form: 'exec' | 'shell' | undefined
  /** The strings of an exec form; empty otherwise. */
  readonly exec: readonly ExecWord[]
  readonly pairs: readonly Pair[]
  readonly heredocs: readonly Heredoc[]
  /** What stands behind ONBUILD, and `CMD …` behind HEALTHCHECK. */
  readonly trigger?: Instruction | undefined
  /** The image that a FROM names, as written. Present for `FROM scratch` and `FROM stage` too: `Stage.image` tells them apart. */
  readonly image?: ImageReference | undefined
  /** Blank lines between its continued lines, without the line break. */
  readonly emptyContinuations: readonly Span[]
  /** Comments between its continued lines. */
  readonly comments: readonly Comment[]
  readonly problems: readonly Problem[]
}

/** A build stage: a FROM and what follows it. */
export interface Stage {
  readonly index: number
  /** In a {@link fragment} an empty one at the beginning, which is none of the document's instructions: its index is -1. */
  readonly from: Instruction
  /** True where the file has no FROM at all: its lines are taken for those of a stage, on an image that nobody knows. */
  readonly fragment?: boolean
  /** What it builds on. Missing in a half-typed `FROM`. */
  readonly base?: Word
  /** The image it builds on. `undefined` where that is `scratch`, another stage, or missing. */
  readonly image?: ImageReference | undefined
  /** The earlier stage it builds on. */
  readonly parent?: Stage
  /** True for `FROM scratch`. */
  readonly scratch: boolean
  /** `AS name` */
  readonly name?: Word
  /** The word `AS`. */
  readonly as?: Word
  readonly platform?: Flag
  /** Those after the FROM. */
  readonly instructions: readonly Instruction[]
  /** From the FROM to the end of its last instruction. */
  readonly span: Span
}

/** The parts of an image's name. */
export interface ImageName {
  readonly text: string
  /** Only where it is written: `ghcr.io`, `localhost:5000`. */
  readonly registry?: string
  /** Without registry, tag and digest. */
  readonly repository: string
  readonly tag?: string
  /** `sha256:…` */
  readonly digest?: string
}

/** An image as a file names it. The parts are as written, variables included. */
export interface ImageReference extends ImageName {
  readonly span: Span
  readonly spans: {
    readonly registry?: Span
    readonly repository: Span
    readonly tag?: Span
    readonly digest?: Span
  }
  /** True where a variable takes part. */
  readonly variables: boolean
  /** The name with the variables' defaults filled in. `undefined` where one has none. */
  readonly resolved?: ImageName
}

/** Where a variable gets its value from. */
export type Origin =
  /** An ARG before the first FROM. */
  | 'global'
  /** An ARG of this stage, or of one it builds on. */
  | 'arg'
  /** An ENV of this stage, or of one it builds on. */
  | 'env'
  /** Always there, no ARG needed: `HTTP_PROXY` and its like. */
  | 'predefined'
  /** Set by the builder once declared: `TARGETARCH` and its like. Known without ARG before the first FROM. */
  | 'platform'

export interface Variable {
  readonly name: string
  /** What it is without `--build-arg`. `undefined` where only the build can tell. */
  readonly value?: string
  readonly origin: Origin
  /** The key that defines it: in the ARG or ENV that counts. Missing for predefined ones. */
  readonly word?: Word
  readonly instruction?: Instruction
  /** Whose instruction that is; missing for global ones. */
  readonly stage?: Stage
  /** For `ARG name` without a value that takes it from before the first FROM: the ARG there. */
  readonly global?: Variable
}

/** A `$name` or `${name…}` in an instruction. */
export interface Reference {
  readonly name: string
  /** `${name:-operand}`: `:-` and `operand`. */
  readonly operator?: string
  readonly operand?: string
  /** All of it, `$` and braces included. */
  readonly span: Span
  readonly nameSpan: Span
  /**
   * `build`: BuildKit puts the value in. `shell`: it is left to the shell, in the build (RUN) or in the container (CMD …).
   * `nobody`: it stays as written (an exec form of RUN or CMD), or stops the build (`COPY --from=$x`).
   */
  readonly expandedBy: 'build' | 'shell' | 'nobody'
}

/** What stands at a place of the file. */
export type DockerfileNode =
  | { readonly kind: 'directive'; readonly directive: Directive; readonly part: 'name' | 'value'; readonly span: Span }
  | { readonly kind: 'comment'; readonly comment: Comment; readonly span: Span }
  | (InInstruction &
      (
        | { readonly kind: 'keyword' }
        | { readonly kind: 'flag'; readonly flag: Flag }
        | { readonly kind: 'flag-value'; readonly flag: Flag }
        | {
            readonly kind: 'option'
            readonly flag: Flag
            readonly option: FlagOption
            readonly part: 'key' | 'value'
          }
        | { readonly kind: 'variable'; readonly reference: Reference }
        | {
            readonly kind: 'image'
            readonly image: ImageReference
            readonly part: 'registry' | 'repository' | 'tag' | 'digest'
          }
        /** A name or number that means an earlier stage, in FROM, `--from=` or a mount's `from=`. */
        | { readonly kind: 'stage'; readonly stage: Stage; readonly text: string }
        /** `AS name` */
        | { readonly kind: 'stage-name'; readonly stage: Stage; readonly word: Word }
        | { readonly kind: 'as'; readonly word: Word }
        | { readonly kind: 'pair'; readonly pair: Pair; readonly part: 'key' | 'value' }
        | { readonly kind: 'port'; readonly word: Word }
        | { readonly kind: 'exec'; readonly word: ExecWord; readonly position: number }
        | { readonly kind: 'heredoc'; readonly heredoc: Heredoc; readonly part: 'start' | 'body' | 'end' }
        /** A word of a shell command; `position` 0 is the program. */
        | {
            readonly kind: 'command'
            readonly command: ShellCommand
            readonly word: ShellWord
            readonly position: number
          }
        | { readonly kind: 'argument'; readonly word: Word; readonly position: number }
      ))

interface InInstruction {
  /** The innermost: what stands behind ONBUILD, or behind HEALTHCHECK. */
  readonly instruction: Instruction
  readonly span: Span
}
