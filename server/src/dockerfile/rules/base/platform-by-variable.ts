import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/platform-by-variable',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3029'] },
  title: { en: '`FROM --platform` by a variable of your own', 'zh-cn': '`FROM --platform` 使用了自定义变量' },
  why: {
    en: '`docker build --platform` does not reach this stage; somebody has to know the variable, and set it too.',
    'zh-cn': '`docker build --platform` 对这个阶段不起作用；得有人知道这个变量，并一并设置。',
  },
  instead: { en: 'Leave the flag out, or use `$BUILDPLATFORM`.', 'zh-cn': '去掉这个标志，或改用 `$BUILDPLATFORM`。' },
  message: {
    en: '`docker build --platform` does not reach this stage. Leave the flag out, or use `$BUILDPLATFORM`.',
    'zh-cn': '`docker build --platform` 对这个阶段不起作用。去掉这个标志，或改用 `$BUILDPLATFORM`。',
  },
  examples: {
    bad: [
      `
ARG ARCH=linux/amd64
FROM --platform=$ARCH debian:13
                ^^^^^
`,
    ],
    good: ['FROM --platform=$BUILDPLATFORM debian:13', 'FROM --platform=${TARGETPLATFORM} debian:13'],
  },
  check({ stages }, report) {
    for (const { platform } of stages)
      if (platform?.valueSpan && platform.value?.includes('$') && !/(?:BUILD|TARGET)PLATFORM/.test(platform.value))
        report(platform.valueSpan)
  },
} satisfies DockerfileRule
