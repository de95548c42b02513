import type { DockerfileRule } from '../../rule.js'
import { systemShell } from './_bases.js'
import { wgetArguments } from './_downloads.js'
import { wordBehind } from './_edits.js'
import { hasOption } from './_options.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/wget-progress',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3047'] },
  title: { en: '`wget` fills the build log with its progress', 'zh-cn': '`wget` 的进度条刷满构建日志' },
  why: {
    en: 'Without a terminal `wget` writes a line for every 50 kB. For a big download that is thousands of lines, in which an error gets lost.',
    'zh-cn': '没有终端时，`wget` 每下载 50 kB 就写一行。大文件会刷出几千行，真正的错误就淹没了。',
  },
  instead: {
    en: 'Add `--progress=dot:giga` (a line for every 32 MB), `-nv` or `-q`.',
    'zh-cn': '加上 `--progress=dot:giga`（每 32 MB 一行）、`-nv` 或 `-q`。',
  },
  message: {
    en: '`wget` writes a line for every 50 kB into the build log. Add `{option}`.',
    'zh-cn': '`wget` 每下载 50 kB 就在构建日志里写一行。加上 `{option}`。',
  },
  fix: { title: { en: 'Add `{option}`', 'zh-cn': '加上 `{option}`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN wget -O /tmp/tool.tgz https://example.com/tool.tgz
    ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN wget --progress=dot:giga https://example.com/tool.tgz',
      'FROM debian:13\nRUN wget -qO- https://example.com/tool.tgz | tar -xz',
      'FROM debian:13\nRUN wget -nv https://example.com/tool.tgz',
    ],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'wget')) {
      const program = command.effective.words[0]!
      const given = wgetArguments(command)
      if (given.open || given.operands.length === 0 || hasOption(given, ...quiet)) continue
      if (command.words.some(({ value }) => value?.startsWith('-nv'))) continue
      // BusyBox knows neither --progress nor -nv
      const option = systemShell(run) === 'ash' ? '-q' : '--progress=dot:giga'
      report(program.span, { option }, [wordBehind(run, program, option)])
    }
  },
} satisfies DockerfileRule

const quiet = [
  '-q',
  '--quiet',
  '--no-verbose',
  '-o',
  '--output-file',
  '-a',
  '--append-output',
  '--progress',
  '-b',
  '--help',
  '--version',
  '-V',
]
