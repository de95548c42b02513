import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: 'ADD --keep-git-dir',
  title: { en: 'brings `.git` along', 'zh-cn': '保留 .git 目录' },
  summary: {
    en: 'Keeps the `.git` folder of a Git source, which is left out otherwise. A build needs it only where it asks for tags or the commit.',
    'zh-cn': '保留 Git 来源的 `.git` 目录，默认不保留。只有构建要读取标签或提交号时才需要。',
  },
  notes: {
    en: ['Since Dockerfile 1.1. It makes the image larger and holds the history: keep it out of the final stage.'],
    'zh-cn': ['Dockerfile 1.1 起。它让镜像变大，还带着历史记录：不要放进最终阶段。'],
  },
  example:
    'FROM alpine:3.20 AS source\nADD --keep-git-dir=true https://github.com/moby/buildkit.git#v0.10.1 /buildkit\n',
  see: docs('add---keep-git-dir'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
