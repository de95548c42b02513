import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { envPage } from './_env.js'
import envValue from './env-value.js'
import envValueFrom from './env-value-from.js'

export default {
  key: 'EnvVar.name',
  title: { en: 'the name of the variable', 'zh-cn': '变量的名字' },
  summary: summary('EnvVar.name'),
  notes: {
    en: [
      'Later values may use it as `$(NAME)`, and so may `command` and `args`.',
      'It wins over a key of the same name from `envFrom`, and over the `ENV` of the image.',
    ],
    'zh-cn': [
      '后面的变量可以用 `$(NAME)` 引用它，`command` 和 `args` 也可以。',
      '它优先于 `envFrom` 里的同名键，也优先于镜像里的 `ENV`。',
    ],
  },
  see: envPage,
  explain: (place: KubernetesPlace) => envValue.explain(place) ?? envValueFrom.explain(place),
} satisfies KubernetesTopic
