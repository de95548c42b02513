import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { exclude, explainFlag } from './_flags.js'

export default {
  key: '--exclude',
  title: { en: 'files to leave out', 'zh-cn': '不复制的文件' },
  summary: {
    en: 'Leaves out what the pattern matches, in addition to `.dockerignore`. May be repeated.',
    'zh-cn': '在 `.dockerignore` 之外，再排除与模式匹配的文件。可以写多次。',
  },
  notes: {
    en: [
      'Patterns as in the source: `*` within a name, `?` one character, `**` across folders.',
      'It also works with `--from`, where no `.dockerignore` applies. Stable since Dockerfile 1.19.',
    ],
    'zh-cn': [
      '模式与源路径的写法相同：`*` 匹配名字的一部分，`?` 匹配一个字符，`**` 跨目录。',
      '与 `--from` 一起也有效，那里没有 `.dockerignore`。Dockerfile 1.19 起为稳定功能。',
    ],
  },
  example: 'FROM alpine:3.20\nCOPY --exclude=*.md --exclude=test . /app/\n',
  see: docs('copy---exclude'),
  explain: explainFlag(exclude),
} satisfies DockerfileTopic
