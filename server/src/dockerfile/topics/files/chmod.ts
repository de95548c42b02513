import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { chmod, explainFlag } from './_flags.js'

export default {
  key: '--chmod',
  title: { en: 'permissions of the files', 'zh-cn': '文件的权限' },
  summary: {
    en: 'Sets the permissions of what is copied, in octal (`755`) or, since Dockerfile 1.14, as symbols (`+x`, `u=rwX,go=rX`). Without it they stay as they are.',
    'zh-cn':
      '设置复制内容的权限，用八进制（`755`），或从 Dockerfile 1.14 起用符号（`+x`、`u=rwX,go=rX`）。不写就保持原样。',
  },
  notes: {
    en: [
      'An octal mode applies to files and folders alike: `644` makes a folder that nobody can enter. A capital `X` sets the bit for folders and programs only.',
      'It spares a `RUN chmod`, which would store the files a second time. Needs BuildKit and Dockerfile 1.2; Linux images only.',
    ],
    'zh-cn': [
      '八进制模式对文件和目录一视同仁：`644` 会让目录无法进入。大写的 `X` 只给目录和可执行文件加执行位。',
      '它省去了 `RUN chmod`，后者会把文件再存一份。需要 BuildKit 和 Dockerfile 1.2；仅限 Linux 镜像。',
    ],
  },
  example: 'FROM alpine:3.20\nCOPY --chmod=755 entrypoint.sh /usr/local/bin/\n',
  see: docs('copy---chmod'),
  explain: explainFlag(chmod),
} satisfies DockerfileTopic
