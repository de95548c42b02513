import type { ContextRule } from '../../rule.js'
import { contextSources } from '../../sources.js'

export default {
  id: 'dockerfile/missing-source',
  severity: 'warning',
  title: { en: 'A source that is not in the build context', 'zh-cn': '源路径不在构建上下文中' },
  why: {
    en: '`COPY` and `ADD` fail with "not found" when a source is not in the build context. Paths count from the root of the context and keep their letter case, also on Windows and macOS.',
    'zh-cn':
      '源路径不在构建上下文中时，`COPY` 和 `ADD` 会以 "not found" 失败。路径从上下文的根目录算起，且区分大小写，在 Windows 和 macOS 上也一样。',
  },
  instead: {
    en: 'Write the path as it is in the build context. What another stage makes is taken with `COPY --from=stage`.',
    'zh-cn': '按构建上下文中的实际路径书写。其他阶段的产物用 `COPY --from=stage` 取。',
  },
  message: {
    en: '`{source}` is not in the build context, so `{keyword}` fails. Paths count from the root of the context; letter case matters.',
    'zh-cn': '构建上下文中没有 `{source}`，`{keyword}` 会失败。路径从上下文的根目录算起，并区分大小写。',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [
      `
FROM node:22
WORKDIR /app
COPY package.json pakage-lock.json ./
                  ^^^^^^^^^^^^^^^^
COPY src ./src
`,
    ],
    good: [
      'FROM node:22\nWORKDIR /app\nCOPY package*.json ./\nCOPY src ./src',
      'FROM node:22\nCOPY package.json /app/\nCOPY --from=assets /styles.css /app/\nCOPY dist /app/dist',
    ],
    around: {
      file: 'Dockerfile',
      others: { 'package.json': '{}', 'package-lock.json': '{}', 'src/index.js': '' },
    },
  },
  check({ document, around }, report) {
    for (const one of contextSources(document)) {
      const state = around.sources.get(one.value)
      if (state?.is !== 'missing') continue
      const { instruction, source } = one
      const { near } = state
      const plain = near !== undefined && !source.quote
      const edits = plain ? [{ span: source.span, text: source.value.startsWith('./') ? `./${near}` : near }] : []
      report(source.span, { source: source.value, keyword: instruction.keyword, near: near ?? '' }, edits)
    }
  },
} satisfies ContextRule
