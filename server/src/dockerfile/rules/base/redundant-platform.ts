import type { DockerfileRule } from '../../rule.js'
import { onlyVariable, withoutFlag } from './_flags.js'

export default {
  id: 'dockerfile/redundant-platform',
  severity: 'hint',
  local: true,
  aliases: { hadolint: ['DL3065'], buildkit: ['RedundantTargetPlatform'] },
  tag: 'unnecessary',
  title: { en: '`--platform=$TARGETPLATFORM` is the default', 'zh-cn': '`--platform=$TARGETPLATFORM` 就是默认值' },
  why: {
    en: 'A stage is built for the target platform anyway. The flag says nothing, and invites the thought that it does.',
    'zh-cn': '阶段本来就按目标平台构建。这个标志什么也没改变，却让人以为有用。',
  },
  instead: { en: 'Leave the flag out.', 'zh-cn': '去掉这个标志。' },
  message: {
    en: '`$TARGETPLATFORM` is what a stage is built for anyway. Leave the flag out.',
    'zh-cn': '阶段本来就按 `$TARGETPLATFORM` 构建。去掉这个标志。',
  },
  fix: { title: { en: 'Remove `--platform`', 'zh-cn': '去掉 `--platform`' }, safe: true },
  examples: {
    bad: [
      `
FROM --platform=$TARGETPLATFORM debian:13
     ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM --platform=\${TARGETPLATFORM} debian:13 AS app
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13', 'FROM --platform=$BUILDPLATFORM debian:13'],
  },
  check(document, report) {
    for (const { platform } of document.stages)
      if (platform?.value && onlyVariable(platform.value) === 'TARGETPLATFORM')
        report(platform.span, {}, [withoutFlag(document, platform)])
  },
} satisfies DockerfileRule
