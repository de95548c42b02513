import type { Span } from '../../../core/types.js'
import type { DockerfileDocument, ShellCommand, ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { variableAt } from '../../variables.js'
import { curlArguments, wgetArguments } from './_downloads.js'
import { type Option, optionOf, readArguments } from './_options.js'
import { type Run, runsOf } from './_runs.js'

export default {
  id: 'dockerfile/password-in-command',
  severity: 'warning',
  local: true,
  title: { en: 'A password in a command', 'zh-cn': '命令中带有密码' },
  why: {
    en: 'Command lines stay in the history of the image (`docker history`), build arguments with their values included. Everyone who can pull the image can read them.',
    'zh-cn': '命令行会留在镜像的构建历史里（`docker history`），构建参数的值也在其中。能拉取镜像的人都能看到。',
  },
  instead: {
    en: 'Mount the secret: `RUN --mount=type=secret,id=token …`, and read it from `/run/secrets/token`.',
    'zh-cn': '挂载机密：`RUN --mount=type=secret,id=token …`，再从 `/run/secrets/token` 读取。',
  },
  message: {
    en: 'This password stays in the history of the image, for everyone who can pull it. Mount it with `--mount=type=secret`.',
    'zh-cn': '这个密码会留在镜像的构建历史里，能拉取镜像的人都能看到。改用 `--mount=type=secret` 挂载。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ARG TOKEN
RUN git clone https://bot:$TOKEN@github.com/example/private.git
                          ^^^^^^
`,
      `
FROM debian:13
RUN curl -fsS -u admin:hunter2 https://example.com/tool -o tool
                 ^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN --mount=type=secret,id=token git clone "https://bot:$(cat /run/secrets/token)@github.com/example/private.git"',
      'FROM debian:13\nRUN curl -fsS -u "admin:$(cat /run/secrets/password)" https://example.com/tool -o tool',
      'FROM debian:13\nRUN git clone ssh://git@github.com/example/app.git',
    ],
  },
  check(document, report) {
    for (const run of runsOf(document))
      for (const command of run.commands) {
        const found = command.effective.words.flatMap(word => inAddress(document, run, word) ?? [])
        const word = credential(command)?.valueWord
        if (word && isKnown(document, run, word)) found.push(word.span)
        for (const span of found) report(span)
      }
  },
} satisfies DockerfileRule

/** `https://user:password@host`: the password. */
function inAddress(document: DockerfileDocument, run: Run, word: ShellWord): Span | undefined {
  const [, before, password] = /^([^:]*?[a-z]:\/\/[^\s/:@]*:)([^\s/@]+)@/.exec(word.text) ?? []
  if (before === undefined || password === undefined || !isSecret(document, run, password)) return undefined
  const start = word.span.start + before.length
  const span = { start, end: start + password.length }
  return document.text.slice(span.start, span.end) === password ? span : undefined
}

/** The option of a program that carries a password. */
function credential(command: ShellCommand): Option | undefined {
  const { name, words } = command.effective
  if (name === 'curl') return withPassword(optionOf(curlArguments(command), '-u', '--user', '--proxy-user', '-U'))
  if (name === 'wget') return optionOf(wgetArguments(command), '--password', '--http-password')
  if (name === 'sshpass') return optionOf(readArguments(words.slice(1, 3), { short: 'p' }), '-p')
  if (name === 'docker' && words[1]?.value === 'login')
    return optionOf(readArguments(words.slice(2), { short: 'pu', long: ['password', 'username'] }), '-p', '--password')
  return undefined
}

/** `user:` alone asks for the password. */
const withPassword = (option: Option | undefined): Option | undefined =>
  /^["']?[^:"']*:[^"']+/.test(option?.valueWord?.text ?? '') ? option : undefined

/** True where the file or the build arguments say what it is; false where it is read from a file when the command runs. */
const isKnown = (document: DockerfileDocument, run: Run, { text }: ShellWord): boolean =>
  isSecret(document, run, text.replace(/^["']?[^:]*:/, '').replace(/["']$/, ''))

function isSecret(document: DockerfileDocument, run: Run, password: string): boolean {
  if (password === '' || /`|\$\(/.test(password)) return false
  const variable = /^\$(?:\{(\w+)\}|(\w+))$/.exec(password)?.slice(1).find(Boolean)
  if (variable !== undefined) return variableAt(document, run.outer, variable) !== undefined
  // a placeholder is no secret
  return !/[$<>{}]|^x+$|^\*+$/.test(password)
}
