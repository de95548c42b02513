import type { DockerfileRule } from '../../rule.js'
import { invocations, isInstall } from './_invocations.js'

export default {
  id: 'dockerfile/upgrade-alone',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { trivy: ['DS-0017'], checkov: ['CKV_DOCKER_5'] },
  title: { en: 'All packages upgraded in a `RUN` of its own', 'zh-cn': '单独一条 `RUN` 升级所有软件包' },
  why: {
    en: 'The step is cached: it upgrades on the day of the first build, and then no more until something above it changes.',
    'zh-cn': '这一步会被缓存：只在第一次构建那天升级，之后上面的内容不变就不再执行。',
  },
  instead: {
    en: 'Take a newer base image, or build with `--no-cache` when fixes are due.',
    'zh-cn': '换用更新的基础镜像；需要安全更新时，用 `--no-cache` 构建。',
  },
  message: {
    en: '`{command}` is cached: it upgrades once, and not again until something above it changes. A newer base image brings the fixes for sure.',
    'zh-cn': '`{command}` 会被缓存：只升级一次，上面的内容不变就不再执行。更新的基础镜像才能确保拿到修复。',
  },
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum -y update
           ^^^^^^
`,
    ],
    good: ['FROM amazonlinux:2\nRUN yum -y update && yum -y install httpd-2.4.62 && yum clean all'],
  },
  check(document, report) {
    const calls = invocations(document, 'yum', 'dnf', 'microdnf', 'zypper')
    for (const { run, command, verb, action, operands, written, manager } of calls) {
      if (!verb || !['update', 'up'].includes(action) || operands.length > 0) continue
      const installs = calls.some(
        one =>
          one.run === run && one.manager === manager && isInstall(one) && one.command.span.start > command.span.start,
      )
      if (!installs) report(verb.span, { command: written })
    }
  },
} satisfies DockerfileRule
