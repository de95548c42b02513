import type { DockerfileRule } from '../../rule.js'
import { invocations } from './_invocations.js'

export default {
  id: 'dockerfile/zypper-dist-upgrade',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3035'] },
  title: { en: '`zypper dist-upgrade` in a build', 'zh-cn': '构建中使用了 `zypper dist-upgrade`' },
  why: {
    en: 'It moves the whole system to what the repositories hold today, with downgrades and removals, and stores every changed file a second time.',
    'zh-cn': '它会把整个系统变成仓库当天的状态，包括降级和卸载；每个改动的文件还会多存一份。',
  },
  instead: { en: 'Take a newer base image.', 'zh-cn': '换用更新的基础镜像。' },
  message: {
    en: '`{command}` turns the system into whatever the repositories hold on the day of the build. Take a newer base image.',
    'zh-cn': '`{command}` 会把系统变成构建当天仓库里的状态。换用更新的基础镜像。',
  },
  examples: {
    bad: [
      `
FROM opensuse/leap:15.6
RUN zypper --non-interactive dup
                             ^^^
`,
    ],
    good: ['FROM opensuse/leap:15.6\nRUN zypper --non-interactive patch'],
  },
  check(document, report) {
    for (const { verb, action, written } of invocations(document, 'zypper'))
      if (verb && (action === 'dist-upgrade' || action === 'dup')) report(verb.span, { command: written })
  },
} satisfies DockerfileRule
