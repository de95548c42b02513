import type { DockerfileRule } from '../../rule.js'
import { curlArguments } from './_downloads.js'
import { wordBehind } from './_edits.js'
import { hasOption } from './_options.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/curl-without-fail',
  severity: 'information',
  local: true,
  preset: 'strict',
  title: { en: '`curl` takes an error page for the file', 'zh-cn': '`curl` 会把错误页当成文件' },
  why: {
    en: 'Without `-f` an answer like 404 is a success for `curl`: the error page is saved as the file, and the build goes on.',
    'zh-cn': '没有 `-f` 时，404 之类的响应对 `curl` 来说也是成功：错误页会被存成文件，构建照常继续。',
  },
  instead: {
    en: 'Add `-f` (`--fail`); with `-fsSL` it is quiet, shows errors and follows redirects.',
    'zh-cn': '加上 `-f`（`--fail`）；用 `-fsSL` 还能静默、显示错误并跟随重定向。',
  },
  message: {
    en: 'When the server answers 404, `curl` saves the error page and reports success. Add `-f`.',
    'zh-cn': '服务器返回 404 时，`curl` 会把错误页存下来并报告成功。加上 `-f`。',
  },
  fix: { title: { en: 'Add `-f`', 'zh-cn': '加上 `-f`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -sSLo /usr/local/bin/tool https://example.com/tool
    ^^^^
`,
      `
FROM debian:13
RUN curl -sSL https://example.com/tool.tgz | tar -xz
    ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN curl -fsSLo /usr/local/bin/tool https://example.com/tool',
      'FROM debian:13\nRUN curl --fail-with-body -O https://example.com/tool && curl --version',
    ],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'curl')) {
      const given = curlArguments(command)
      if (given.open || hasOption(given, ...telling)) continue
      const kept =
        hasOption(given, '-o', '--output', '-O', '--remote-name', '--remote-name-all') ||
        command.pipelineIndex < command.pipelineLength - 1 ||
        command.redirects.some(({ operator, fd }) => operator.startsWith('>') && (fd === undefined || fd === 1))
      const program = command.effective.words[0]!
      if (kept) report(program.span, {}, [wordBehind(run, program, '-f')])
    }
  },
} satisfies DockerfileRule

/** Options with which it fails, asks for nothing but the headers, or says how it went. */
const telling = ['-f', '--fail', '--fail-with-body', '-K', '--config', '-I', '--head', '-w', '--write-out', '--version']
