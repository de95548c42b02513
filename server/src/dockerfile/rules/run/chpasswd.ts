import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/chpasswd',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_17'] },
  title: { en: 'A password set with `chpasswd`', 'zh-cn': '用 `chpasswd` 设置了密码' },
  why: {
    en: 'The password is in the image for good: as a hash in `/etc/shadow`, and mostly in plain text in the history. Everyone who can pull the image can read it there, and every container has the same.',
    'zh-cn':
      '密码会永远留在镜像里：`/etc/shadow` 里有它的哈希，构建历史里多半还有明文。能拉取镜像的人都拿得到，而且每个容器的密码都一样。',
  },
  instead: {
    en: 'Containers need no passwords: choose the user with `USER`, and enter with `docker exec`.',
    'zh-cn': '容器不需要密码：用 `USER` 指定用户，用 `docker exec` 进入容器。',
  },
  message: {
    en: 'The password is then in the image, at least as a hash, for everyone who can pull it. Leave it out: `docker exec` needs none.',
    'zh-cn': '密码（至少是它的哈希）会留在镜像里，能拉取镜像的人都拿得到。去掉它：`docker exec` 不需要密码。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo 'root:secret' | chpasswd
                         ^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN useradd --no-log-init app\nUSER app'],
  },
  check(document, report) {
    for (const { command } of commandsNamed(document, 'chpasswd')) report(command.effective.words[0]!.span)
  },
} satisfies DockerfileRule
