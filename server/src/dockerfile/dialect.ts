import { effectiveAt } from './effective.js'
import type { Dialect, DockerfileDocument, Instruction } from './model.js'
import { stageOf } from './stages.js'
import { ofWhole } from './whole.js'

const programs: Readonly<Record<string, Dialect>> = {
  sh: 'sh',
  bash: 'bash',
  rbash: 'bash',
  dash: 'dash',
  ash: 'ash',
  busybox: 'ash',
  ksh: 'ksh',
  mksh: 'ksh',
  zsh: 'zsh',
  fish: 'fish',
  powershell: 'powershell',
  pwsh: 'powershell',
  cmd: 'cmd',
  python: 'python',
  pypy: 'python',
  perl: 'perl',
  ruby: 'ruby',
  node: 'node',
  nodejs: 'node',
  php: 'php',
}

/** The shells whose scripts we read. */
const posix: ReadonlySet<Dialect> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** True for shells of the Bourne family, whose scripts are parsed. */
export const isPosix = (dialect: Dialect): boolean => posix.has(dialect)

/** The language that a program reads: `/usr/bin/python3.12` → `python`. `undefined` for a program that is no interpreter. */
export function interpreter(program: string): Dialect | undefined {
  const name = baseName(program)
    .toLowerCase()
    .replace(/\.exe$/, '')
    .replace(/[\d.]+$/, '')
  return Object.hasOwn(programs, name) ? programs[name] : undefined
}

/** `/usr/bin/apt-get` → `apt-get`; Windows separators too. */
export const baseName = (program: string): string =>
  program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1)

/** The language that a `#!` line asks for: `#!/usr/bin/env -S bash -e` → `bash`. `undefined` where there is no such line. */
export function shebang(script: string): Dialect | undefined {
  const line = /^#![ \t]*([^\n\r]{0,200})/.exec(script)?.[1]
  if (line === undefined) return undefined
  const words = line.split(/[ \t]+/)
  const program = baseName(words[0] ?? '') === 'env' ? words.slice(1).find(word => !/^-|=/.test(word)) : words[0]
  return (program && interpreter(program)) || 'unknown'
}

/** The shell that reads the shell form of an instruction: by SHELL, by a `# hadolint shell=` comment, or the system's default. */
export function dialectAt(document: DockerfileDocument, instruction: Instruction): Dialect {
  const { shell, os } = effectiveAt(document, instruction)
  const asked = pragmaAt(document, instruction)
  if (asked && !(shell && shell.instruction.span.start > asked.start)) return asked.dialect
  if (!shell) return os === 'windows' ? 'cmd' : 'sh'
  return interpreter(shell.value[0] ?? '') ?? 'unknown'
}

/** The shells that `# hadolint shell=` comments name, in order. */
export const pragmas = ofWhole(document =>
  document.comments.flatMap(({ text, span: { start } }) => {
    const name = /^hadolint\s+shell\s*=\s*(\S+)/.exec(text)?.[1]
    return name === undefined ? [] : [{ dialect: interpreter(name) ?? ('unknown' as const), start }]
  }),
)

/** `# hadolint shell=bash` says what the base image's shell is, from there to the end of the stage. */
function pragmaAt(document: DockerfileDocument, instruction: Instruction) {
  const from = stageOf(document, instruction)?.from.span.end ?? 0
  return pragmas(document).findLast(({ start }) => from <= start && start < instruction.span.start)
}
