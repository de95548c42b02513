import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asMap, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { codes, say } from '../_text.js'
import { conflicts, envPage, namesIn, sourcesOf } from './_env.js'

export default {
  key: 'Container.env',
  also: ['EphemeralContainer.env'],
  title: { en: 'environment variables, one by one', 'zh-cn': '逐个设置环境变量' },
  summary: {
    en: 'Variables for the program, in order. They are read once, when the container starts: a later change of a ConfigMap or Secret reaches only containers started after it.',
    'zh-cn':
      '给程序的环境变量，按顺序生效。只在容器启动时读取一次：之后修改 ConfigMap 或 Secret，只对新启动的容器生效。',
  },
  notes: {
    en: [
      '`$(NAME)` in a `value` stands for a variable defined *before* it; one defined later, or nowhere, stays as text.',
      'Values are strings: quote numbers and booleans.',
    ],
    'zh-cn': [
      '`value` 里的 `$(NAME)` 会换成*前面*定义的变量；定义在后面或没有定义的，原样保留。',
      '值都是字符串：数字和布尔值要加引号。',
    ],
  },
  compare: {
    en: '**Who wins?** `env` over `envFrom`; within `envFrom` the later source; within `env` the later entry; and all of them over the `ENV` of the image.',
    'zh-cn':
      '**谁优先？** `env` 优先于 `envFrom`；`envFrom` 里后面的来源优先；`env` 里后面的条目优先；它们都优先于镜像里的 `ENV`。',
  },
  example: podExample(
    'env:\n  - name: DB_HOST\n    value: db\n  - name: DB_URL\n    value: postgres://$(DB_HOST):5432\n  - name: NODE_NAME\n    valueFrom:\n      fieldRef:\n        fieldPath: spec.nodeName',
  ),
  see: envPage,
  explain: aboutContainer((container, { resource }, { manifest }) => {
    const items = itemsOf(get(container.node, 'env'))
    const names = namesIn(container)
    if (names.length === 0) return undefined
    const taken = items.filter(({ value }) => asMap(get(value, 'valueFrom'))).length
    return joined([
      say(
        {
          en: 'the program finds {names} in its environment{taken}.',
          'zh-cn': '程序的环境里有 {names}{taken}。',
        },
        {
          names: codes([...new Set(names)]),
          taken:
            taken > 0
              ? {
                  en: `; ${taken} of ${names.length} taken from elsewhere (\`valueFrom\`)`,
                  'zh-cn': `；${names.length} 个中有 ${taken} 个取自别处（\`valueFrom\`）`,
                }
              : '',
        },
      ),
      conflicts(names, sourcesOf(container, manifest, resource)),
    ])
  }),
} satisfies KubernetesTopic
