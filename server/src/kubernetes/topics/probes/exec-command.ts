import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { afterStart } from '../containers/post-start.js'
import { explainTermination } from '../pods/_termination.js'
import { aboutProbe, probePage } from './_fields.js'
import { asks } from './_story.js'

const probe = aboutProbe(asks)
const hook = aboutContainer((container, pod, { path }) =>
  path.includes('preStop')
    ? explainTermination(pod, container)
    : path.includes('postStart')
      ? afterStart(container, pod)
      : undefined,
)

export default {
  key: 'ExecAction.command',
  title: { en: 'the program and its words, without a shell', 'zh-cn': '要执行的程序和参数，不经过 shell' },
  summary: summary('ExecAction.command'),
  notes: {
    en: [
      'It runs in the container, so the program has to be in the image: `curl` and `sh` are missing from small ones.',
    ],
    'zh-cn': ['它在容器里执行，镜像里必须有这个程序：精简镜像里往往没有 `curl` 和 `sh`。'],
  },
  see: probePage,
  explain: place => probe(place) ?? hook(place),
} satisfies KubernetesTopic
