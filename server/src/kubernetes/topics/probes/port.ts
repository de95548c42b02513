import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { kindName } from './_story.js'

export default {
  key: 'HTTPGetAction.port',
  also: ['TCPSocketAction.port'],
  title: { en: 'number or name of the port that is asked', 'zh-cn': '探测的端口，数字或名字' },
  summary: summary('HTTPGetAction.port'),
  notes: {
    en: [
      'It is the port the program listens on in the container (`containerPort`), never the port of a Service.',
      'A number need not be listed under `ports`. A name is looked up there, in the same container only; one that is missing makes every attempt fail.',
    ],
    'zh-cn': [
      '这是程序在容器里监听的端口（`containerPort`），不是 Service 的端口。',
      '写数字时不必列在 `ports` 里；写名字则只在同一容器的 `ports` 里找，找不到每次都失败。',
    ],
  },
  see: probePage,
  explain: aboutProbe(({ type }, { does }) =>
    say({ en: 'the {kind} probe {does}.', 'zh-cn': '{kind}探针{does}。' }, { kind: kindName[type], does }),
  ),
} satisfies KubernetesTopic
