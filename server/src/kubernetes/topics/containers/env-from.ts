import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { summary } from '../_summary.js'
import { bullets, say } from '../_text.js'
import { configMapEnvPage, conflicts, namesIn, sourcesOf, sourceText } from './_env.js'

export default {
  key: 'Container.envFrom',
  also: [
    'EphemeralContainer.envFrom',
    'EnvFromSource.configMapRef',
    'EnvFromSource.secretRef',
    'EnvFromSource.prefix',
    'ConfigMapEnvSource.name',
    'ConfigMapEnvSource.optional',
    'SecretEnvSource.name',
    'SecretEnvSource.optional',
  ],
  title: {
    en: 'every key of a ConfigMap or Secret as a variable',
    'zh-cn': '把 ConfigMap 或 Secret 的所有键变成环境变量',
  },
  summary: summary('Container.envFrom'),
  notes: {
    en: [
      'A ConfigMap or Secret that does not exist keeps the container from starting (`CreateContainerConfigError`), unless it is `optional`.',
      'Changes reach the program only with the next start; a mounted volume follows by itself.',
      'The whole Secret becomes visible to the program and to whatever it starts, keys added later included.',
    ],
    'zh-cn': [
      'ConfigMap 或 Secret 不存在时容器启动不了（`CreateContainerConfigError`），除非写了 `optional`。',
      '改动要等下次启动才生效；用卷挂载则会自动更新。',
      'Secret 的全部内容对程序及其子进程可见，以后新增的键也一样。',
    ],
  },
  compare: {
    en: '**Who wins?** `env` over `envFrom`; within `envFrom` the later source; and all of them over the `ENV` of the image.',
    'zh-cn': '**谁优先？** `env` 优先于 `envFrom`；`envFrom` 里后面的来源优先；它们都优先于镜像里的 `ENV`。',
  },
  example: `${podExample('envFrom:\n  - configMapRef:\n      name: settings')}---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  LOG_LEVEL: info\n`,
  see: configMapEnvPage,
  explain: aboutContainer((container, { resource }, { manifest }) => {
    const sources = sourcesOf(container, manifest, resource)
    if (sources.length === 0) return undefined
    const list = sources.map(sourceText)
    return joined(
      [
        sources.length === 1
          ? say(
              { en: 'every key of {source} becomes a variable.', 'zh-cn': '{source} 的每个键都变成一个变量。' },
              { source: list[0]! },
            )
          : say(
              {
                en: 'every key of these becomes a variable, the later source wins:\n\n{list}',
                'zh-cn': '以下来源的每个键都变成一个变量，后面的优先：\n\n{list}',
              },
              { list: bullets(list) },
            ),
        conflicts(namesIn(container), sources),
      ],
      sources.length === 1 ? undefined : { en: '\n\n', 'zh-cn': '\n\n' },
    )
  }),
} satisfies KubernetesTopic
