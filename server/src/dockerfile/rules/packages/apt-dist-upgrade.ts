import type { DockerfileRule } from '../../rule.js'
import { invocations } from './_invocations.js'

export default {
  id: 'dockerfile/apt-dist-upgrade',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { trivy: ['DS-0024'] },
  title: { en: '`apt-get dist-upgrade` in a build', 'zh-cn': '构建中使用了 `apt-get dist-upgrade`' },
  why: {
    en: 'It may remove packages to get others in, and stores every upgraded file a second time: the old one stays in the layer of the base image.',
    'zh-cn': '它可能为了装上新包而卸载别的包；每个升级过的文件还会多存一份：旧的仍留在基础镜像的层里。',
  },
  instead: {
    en: 'Take a newer base image: its makers have upgraded and tested it. `apt-get upgrade` is the milder way where that has to wait.',
    'zh-cn': '换用更新的基础镜像：维护者已经升级并测试过。暂时换不了时，`apt-get upgrade` 更稳妥。',
  },
  message: {
    en: '`{command}` may remove packages on the day of the build, and doubles what it upgrades. Take a newer base image, or `apt-get upgrade`.',
    'zh-cn':
      '`{command}` 可能在构建当天卸载某些包，升级过的文件也会多存一份。换用更新的基础镜像，或者用 `apt-get upgrade`。',
  },
  fix: { title: { en: 'Change to `upgrade`', 'zh-cn': '改为 `upgrade`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get -y dist-upgrade
                                 ^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get update && apt-get -y upgrade && rm -rf /var/lib/apt/lists/*'],
  },
  check(document, report) {
    for (const { verb, action, written } of invocations(document, 'apt'))
      if (verb && (action === 'dist-upgrade' || action === 'full-upgrade'))
        report(verb.span, { command: written }, [{ span: verb.span, text: 'upgrade' }])
  },
} satisfies DockerfileRule
