import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

const one: Localized = { en: 'a value', 'zh-cn': '一个值' }
const pair: Localized = { en: 'at least one `key=value`', 'zh-cn': '至少一个 `key=value`' }
const two: Localized = { en: 'a source and a destination', 'zh-cn': '源和目标' }

/** What an instruction needs. RUN, CMD and ENTRYPOINT do without. */
const needs: Readonly<Record<string, Localized>> = {
  ADD: two,
  ARG: { en: 'at least one name', 'zh-cn': '至少一个名称' },
  COPY: two,
  ENV: pair,
  EXPOSE: { en: 'at least one port', 'zh-cn': '至少一个端口' },
  FROM: { en: 'an image', 'zh-cn': '一个镜像' },
  HEALTHCHECK: { en: '`CMD` and a command, or `NONE`', 'zh-cn': ' `CMD` 加命令，或 `NONE`' },
  LABEL: pair,
  MAINTAINER: one,
  ONBUILD: { en: 'an instruction', 'zh-cn': '一条指令' },
  SHELL: { en: 'a JSON array with at least one string', 'zh-cn': '至少含一个字符串的 JSON 数组' },
  STOPSIGNAL: { en: 'a signal', 'zh-cn': '一个信号' },
  USER: { en: 'a user', 'zh-cn': '一个用户' },
  VOLUME: { en: 'at least one path', 'zh-cn': '至少一个路径' },
  WORKDIR: { en: 'a path', 'zh-cn': '一个路径' },
}

export default {
  id: 'dockerfile/missing-arguments',
  severity: 'error',
  local: true,
  title: { en: 'An instruction lacks its arguments', 'zh-cn': '指令缺少参数' },
  why: {
    en: 'BuildKit reads the whole file before it builds, and stops at an instruction that does not say what to do.',
    'zh-cn': 'BuildKit 先读完整个文件才开始构建，遇到没写明内容的指令就会停下。',
  },
  instead: { en: 'Add what is missing.', 'zh-cn': '补上缺少的内容。' },
  message: {
    en: '`{keyword}` needs {needs}; the build stops here.',
    'zh-cn': '`{keyword}` 需要{needs}，构建会在这里停下。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
WORKDIR
^^^^^^^
`,
      `
FROM alpine:3.20
COPY package.json
^^^^
`,
      `
FROM alpine:3.20
HEALTHCHECK --interval=30s CMD
                           ^^^
`,
    ],
    good: ['FROM alpine:3.20\nWORKDIR /app\nCOPY package.json ./\nCMD []'],
  },
  check(document, report) {
    for (const { keyword, keywordSpan, args, form, trigger } of acting(document)) {
      const needed = Object.hasOwn(needs, keyword) ? needs[keyword] : undefined
      if (!needed) continue
      const least = needed === two ? 2 : 1
      if (args.length < least && !(keyword === 'SHELL' && form !== 'exec' && args.length > 0))
        report(keywordSpan, { keyword, needs: needed })
      else if (keyword === 'HEALTHCHECK' && trigger?.args.length === 0)
        report(trigger.keywordSpan, {
          keyword: 'HEALTHCHECK CMD',
          needs: { en: 'a command', 'zh-cn': '一条命令' },
        })
    }
  },
} satisfies DockerfileRule
