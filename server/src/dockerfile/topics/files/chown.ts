import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { chown, explainFlag } from './_flags.js'

export default {
  key: '--chown',
  title: { en: 'owner of the files', 'zh-cn': '文件的属主' },
  summary: {
    en: 'Gives what is copied to a user and group, by name or number: `user`, `user:group`, `1000:1000`. Without it files of the build context belong to root (0:0), whatever `USER` says; with `--from` they keep their owner.',
    'zh-cn':
      '把复制的内容交给某个用户和组，可以写名字或编号：`user`、`user:group`、`1000:1000`。不写时，构建上下文里的文件属于 root（0:0），与 `USER` 无关；带 `--from` 时保留原来的属主。',
  },
  notes: {
    en: [
      'Names are looked up in `/etc/passwd` and `/etc/group` of the image; without these files (`scratch`) or with `--link`, only numbers work.',
      'A number without a group also gives the group that number; a name without a group brings its own group.',
      '`RUN chown -R` afterwards would store every file a second time, in a new layer.',
      'Linux images only.',
    ],
    'zh-cn': [
      '名字在镜像的 `/etc/passwd` 和 `/etc/group` 里查找；没有这些文件（`scratch`）或用了 `--link` 时，只能写数字。',
      '只写用户编号时，组用相同的编号；只写用户名时，用该用户自己的主组。',
      '事后用 `RUN chown -R` 会在新的一层里把每个文件再存一份。',
      '仅限 Linux 镜像。',
    ],
  },
  example: 'FROM node:22\nWORKDIR /app\nCOPY --chown=node:node . .\nUSER node\n',
  see: docs('copy---chown'),
  explain: explainFlag(chown),
} satisfies DockerfileTopic
