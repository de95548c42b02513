import type { ContextRule } from '../../rule.js'
import { contextSources } from '../../sources.js'

export default {
  id: 'dockerfile/ignored-source',
  severity: 'warning',
  aliases: { buildkit: ['CopyIgnoredFile'] },
  title: { en: 'A source that the ignore file leaves out', 'zh-cn': '源路径被忽略文件排除' },
  why: {
    en: 'What `.dockerignore` matches is not sent to the builder. For `COPY` and `ADD` it does not exist: the build fails with "not found", though the file is plainly there.',
    'zh-cn':
      '`.dockerignore` 匹配到的内容不会发送给构建器。对 `COPY` 和 `ADD` 来说它并不存在：文件明明在，构建却以 "not found" 失败。',
  },
  instead: {
    en: 'Take it back in with an exception, `!path`, below the pattern, or copy something else.',
    'zh-cn': '在该模式之后用 `!path` 例外地保留它，或者改为复制别的内容。',
  },
  message: {
    en: '`{file}` keeps `{source}` out of the build, so `{keyword}` does not find it. An exception, `!{path}`, takes it back in.',
    'zh-cn': '`{file}` 把 `{source}` 排除在构建之外，`{keyword}` 找不到它。加一行例外 `!{path}` 即可保留。',
  },
  examples: {
    bad: [
      `
FROM node:22
COPY package.json .env /app/
                  ^^^^
`,
    ],
    good: ['FROM node:22\nCOPY package.json /app/\nCOPY docs/api.md /app/'],
    around: {
      file: 'Dockerfile',
      others: {
        '.dockerignore': '.env*\ndocs\n!docs/api.md\n',
        '.env': '',
        'package.json': '{}',
        'docs/api.md': '',
      },
    },
  },
  check({ document, around }, report) {
    for (const one of contextSources(document)) {
      const state = around.sources.get(one.value)
      if (state?.is !== 'ignored') continue
      const { instruction, source } = one
      const path = source.value.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '')
      report(source.span, { source: source.value, keyword: instruction.keyword, file: state.by.name, path })
    }
  },
} satisfies ContextRule
