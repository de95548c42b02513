import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs } from '../_text.js'

export default {
  key: 'proxy argument',
  title: { en: 'proxy of the build', 'zh-cn': '构建所用的代理' },
  summary: {
    en: '`HTTP_PROXY`, `HTTPS_PROXY`, `FTP_PROXY`, `NO_PROXY` and `ALL_PROXY`, in capitals or small letters, need no `ARG`: `--build-arg HTTPS_PROXY=…` is enough, and `RUN` sees them.',
    'zh-cn':
      '`HTTP_PROXY`、`HTTPS_PROXY`、`FTP_PROXY`、`NO_PROXY`、`ALL_PROXY`（大小写均可）不需要 `ARG`：写 `--build-arg HTTPS_PROXY=…` 就够了，`RUN` 能看到它们。',
  },
  notes: {
    en: [
      'They are left out of `docker history` and of the cache key: another proxy runs nothing anew.',
      'An `ARG` or `ENV` of that name ends this: the value is then kept in the history (`ENV`: in every container too).',
    ],
    'zh-cn': [
      '它们不写进 `docker history`，也不影响缓存：换代理不会重新执行。',
      '写了同名的 `ARG` 或 `ENV` 就不再如此：值会留在历史里（`ENV` 还会进入每个容器）。',
    ],
  },
  example: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n',
  see: docs('predefined-args'),
  explain: ({ node }) => {
    if (node.kind !== 'pair') return undefined
    const name = node.pair.key.value
    return {
      text: both(
        `this \`ARG\` is not needed for ${code(`--build-arg ${name}=…`)}, and it puts the value into \`docker history\` and the cache key.`,
        `用 ${code(`--build-arg ${name}=…`)} 并不需要这条 \`ARG\`，写了反而会让值进入 \`docker history\` 并影响缓存。`,
      ),
    }
  },
} satisfies DockerfileTopic
