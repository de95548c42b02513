import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/shell-not-json',
  severity: 'error',
  local: true,
  title: { en: '`SHELL` is not a JSON array', 'zh-cn': '`SHELL` 不是 JSON 数组' },
  why: {
    en: '`SHELL` has no shell form: the shell and its options have to be the strings of a JSON array, in double quotes. BuildKit stops at anything else.',
    'zh-cn':
      '`SHELL` 没有 shell 形式：shell 及其选项必须是 JSON 数组里的字符串，用双引号。其他写法会让 BuildKit 停下。',
  },
  instead: {
    en: 'Write for example `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
    'zh-cn': '例如写成 `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`。',
  },
  message: {
    en: '`SHELL` takes a JSON array of strings in double quotes, and the build stops here.',
    'zh-cn': '`SHELL` 需要 JSON 数组，其中的字符串用双引号；构建会在这里停下。',
  },
  fix: { title: { en: 'Change to `{json}`', 'zh-cn': '改为 `{json}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
SHELL /bin/bash -c
      ^^^^^^^^^^^^
`,
      `
FROM debian:13
SHELL ['/bin/bash', '-c']
      ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nSHELL ["/bin/bash", "-c"]'],
  },
  check(document, report) {
    for (const instruction of document.instructions) {
      const { keyword, form, rawArguments, argumentsSpan, args } = instruction
      if (keyword !== 'SHELL' || form !== 'shell' || rawArguments === '') continue
      const words = /^\[.*\]$/.test(rawArguments)
        ? [...rawArguments.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '')
        : args.map(({ value }) => value)
      const json = `[${words.map(word => JSON.stringify(word)).join(', ')}]`
      report(argumentsSpan, { json }, words.length > 0 ? [{ span: argumentsSpan, text: json }] : [])
    }
  },
} satisfies DockerfileRule
