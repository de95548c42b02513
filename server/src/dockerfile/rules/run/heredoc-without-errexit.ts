import { isPosix } from '../../dialect.js'
import type { DockerfileRule } from '../../rule.js'
import { insertion } from './_edits.js'
import { isErrexit, setsErrexit } from './_errexit.js'
import { runsOf } from './_runs.js'
import { shellWords } from './_shells.js'

export default {
  id: 'dockerfile/heredoc-without-errexit',
  severity: 'warning',
  local: true,
  title: { en: 'A heredoc goes on after a failure', 'zh-cn': 'heredoc 中的命令失败后会继续执行' },
  why: {
    en: 'Lines of a heredoc are not joined with `&&`: when one fails, the next one runs, and only the last decides whether the build goes on.',
    'zh-cn': 'heredoc 的各行之间没有 `&&`：一行失败，下一行照样执行，构建是否继续只看最后一行。',
  },
  instead: { en: 'Begin it with `set -e`.', 'zh-cn': '以 `set -e` 开头。' },
  message: {
    en: 'When a line of this heredoc fails, the next one runs all the same, and only the last line decides. Begin it with `set -e`.',
    'zh-cn': '这段 heredoc 里某一行失败时，下一行照样执行，成败只看最后一行。以 `set -e` 开头。',
  },
  fix: { title: { en: 'Begin with `set -e`', 'zh-cn': '在开头加上 `set -e`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN <<EOF
    ^^^^^
make
make install
EOF
`,
      `
FROM debian:13
RUN bash <<EOF
         ^^^^^
make
make install
EOF
`,
    ],
    good: [
      'FROM debian:13\nRUN <<EOF\nset -eux\nmake\nmake install\nEOF',
      'FROM debian:13\nRUN <<EOF\n#!/bin/bash -e\nmake\nmake install\nEOF',
      'FROM debian:13\nRUN <<EOF\nmake && make install\nEOF',
      'FROM debian:13\nSHELL ["/bin/bash", "-euo", "pipefail", "-c"]\nRUN <<EOF\nmake\nmake install\nEOF',
      'FROM debian:13\nRUN python3 <<EOF\nprint(1)\nprint(2)\nEOF',
    ],
  },
  check(document, report) {
    for (const run of runsOf(document))
      for (const script of run.scripts) {
        const { heredoc, tree, source, dialect } = script
        if (!heredoc || !tree || !isPosix(dialect) || tree.children.length < 2 || setsErrexit(script)) continue
        if (isErrexit(shellWords(document, run, script))) continue
        const shebang = /^#![^\n]*\n?/.exec(source.text)?.[0] ?? ''
        const start = shebang.length
        report(heredoc.span, {}, [insertion(source.toOffset(start), 'set -e\n')])
      }
  },
} satisfies DockerfileRule
