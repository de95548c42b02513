import { flagNamedIn, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { partSpan } from './_flags.js'

export default {
  id: 'kubernetes/admission-plugin-on-and-off',
  severity: 'error',
  title: { en: 'An admission plugin that is switched on and off', 'zh-cn': '同一个准入插件既启用又禁用' },
  why: {
    en: 'The API server does not guess which of the two is meant, and does not start.',
    'zh-cn': 'API 服务器不会猜测以哪个为准，而是拒绝启动。',
  },
  instead: { en: 'Name it in one of the two lists.', 'zh-cn': '只写在其中一个列表里。' },
  message: {
    en: '`{plugin}` stands in `--enable-admission-plugins` too, and the API server does not start with both. Remove it from one.',
    'zh-cn': '`{plugin}` 也写在 `--enable-admission-plugins` 里，两处并存时 API 服务器无法启动。去掉其中一个。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction,PodNodeSelector',
        '--disable-admission-plugins=PodNodeSelector',
        '                            ^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--disable-admission-plugins=DefaultStorageClass')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      const on = flagNamedIn(known, 'enable-admission-plugins')?.written.value?.split(',') ?? []
      const off = flagNamedIn(known, 'disable-admission-plugins')?.written
      for (const plugin of off?.value?.split(',') ?? [])
        if (off && plugin !== '' && on.includes(plugin)) report(partSpan(slice, off, plugin), { plugin })
    }
  },
} satisfies KubernetesRule
