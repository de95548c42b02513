import type { DockerfileRule } from '../../rule.js'
import { withoutFlag } from './_flags.js'
import { parsePlatform } from './_platforms.js'

export default {
  id: 'dockerfile/constant-platform-by-name',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3029'] },
  title: { en: 'A stage that is named after its fixed platform', 'zh-cn': '以固定平台命名的阶段' },
  why: {
    en: 'The name says that the fixed platform is meant. Whoever builds for a new architecture still has to find and change it.',
    'zh-cn': '阶段名说明平台是有意固定的。不过要支持新的架构时，还得找到这里来改。',
  },
  instead: {
    en: 'Where it can be, build for the platform that was asked for, and leave the flag out.',
    'zh-cn': '可以的话，去掉这个标志，按请求的平台构建。',
  },
  message: {
    en: 'This stage stays `{platform}` whatever `docker build --platform` asks for.',
    'zh-cn': '无论 `docker build --platform` 指定什么，这个阶段始终是 `{platform}`。',
  },
  fix: { title: { en: 'Remove `--platform`', 'zh-cn': '去掉 `--platform`' }, safe: false },
  examples: {
    bad: [
      `
FROM --platform=linux/arm64 debian:13 AS tools-arm64
                ^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13 AS tools-arm64', 'FROM --platform=$BUILDPLATFORM debian:13 AS tools'],
  },
  check(document, report) {
    for (const { platform, name } of document.stages) {
      const value = platform?.value
      if (!platform?.valueSpan || !value || !name || value.includes('$')) continue
      const parsed = parsePlatform(value)
      const stage = name.value.toLowerCase()
      if (parsed && [parsed.os, parsed.arch].some(part => part && stage.includes(part)))
        report(platform.valueSpan, { platform: value }, [withoutFlag(document, platform)])
    }
  },
} satisfies DockerfileRule
