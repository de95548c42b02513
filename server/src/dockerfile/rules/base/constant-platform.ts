import type { DockerfileRule } from '../../rule.js'
import { withoutFlag } from './_flags.js'
import { parsePlatform } from './_platforms.js'

export default {
  id: 'dockerfile/constant-platform',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3029'], buildkit: ['FromPlatformFlagConstDisallowed'] },
  title: { en: '`FROM --platform` is a constant', 'zh-cn': '`FROM --platform` 写成了固定值' },
  why: {
    en: 'A fixed platform wins over `docker build --platform`: an image for another architecture gets this one inside, or is built in slow emulation.',
    'zh-cn':
      '固定的平台会盖过 `docker build --platform`：为其他架构构建的镜像里装的仍是这个架构，或者只能在缓慢的模拟环境里构建。',
  },
  instead: {
    en: 'Leave the flag out, use `$BUILDPLATFORM` for stages that cross-compile, or name the platform in the name of the stage where it is meant to be fixed.',
    'zh-cn': '去掉这个标志；交叉编译的阶段用 `$BUILDPLATFORM`；确实要固定平台时，把平台写进阶段名。',
  },
  message: {
    en: 'This stage is `{platform}` whatever `docker build --platform` asks for. Leave the flag out, or use `$BUILDPLATFORM`.',
    'zh-cn':
      '无论 `docker build --platform` 指定什么，这个阶段都是 `{platform}`。去掉这个标志，或改用 `$BUILDPLATFORM`。',
  },
  fix: { title: { en: 'Remove `--platform`', 'zh-cn': '去掉 `--platform`' }, safe: false },
  examples: {
    bad: [
      `
FROM --platform=linux/amd64 debian:13
                ^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13',
      'FROM --platform=$BUILDPLATFORM golang:1.25 AS build',
      'FROM --platform=linux/arm64 debian:13 AS tools-arm64',
    ],
  },
  check(document, report) {
    for (const { platform, name } of document.stages) {
      const value = platform?.value
      if (!platform?.valueSpan || !value || value.includes('$')) continue
      const parsed = parsePlatform(value)
      const stage = name?.value.toLowerCase() ?? ''
      if (!parsed || [parsed.os, parsed.arch].some(part => part && stage.includes(part))) continue
      report(platform.valueSpan, { platform: value }, [withoutFlag(document, platform)])
    }
  },
} satisfies DockerfileRule
