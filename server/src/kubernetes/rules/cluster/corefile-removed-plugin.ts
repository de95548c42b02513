import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'
import { corefileExample, corefiles, pluginsIn } from './_corefile.js'

export default {
  id: 'kubernetes/corefile-removed-plugin',
  severity: 'error',
  title: { en: 'A plugin that CoreDNS no longer has', 'zh-cn': 'CoreDNS 已移除的插件' },
  why: {
    en: 'CoreDNS does not start with a plugin it does not know. `proxy` went in 1.5.0 and `federation` in 1.7.0; every supported Kubernetes brings a newer one.',
    'zh-cn':
      'CoreDNS 遇到不认识的插件无法启动。`proxy` 在 1.5.0 移除，`federation` 在 1.7.0 移除；受支持的 Kubernetes 自带的都是更新的版本。',
  },
  instead: {
    en: 'Write `forward` instead of `proxy`, and drop `federation`.',
    'zh-cn': '把 `proxy` 换成 `forward`，删掉 `federation`。',
  },
  message: {
    en: 'CoreDNS has no plugin `{plugin}` since {since}, and does not start with it. {advice}',
    'zh-cn': 'CoreDNS 自 {since} 起没有插件 `{plugin}`，写了就无法启动。{advice}',
  },
  fix: { title: { en: 'Write `forward`', 'zh-cn': '改用 `forward`' }, safe: false },
  examples: {
    bad: [corefileExample('proxy . /etc/resolv.conf\n^^^^^')],
    good: [corefileExample('forward . /etc/resolv.conf')],
  },
  check: (slice, report) => {
    const removed = cluster()?.removedPlugins ?? {}
    for (const corefile of corefiles(slice))
      for (const { name } of pluginsIn(corefile)) {
        const found = Object.hasOwn(removed, name.text) ? removed[name.text] : undefined
        if (!found) continue
        const { instead, since } = found
        report(
          name.span,
          {
            plugin: name.text,
            since,
            advice: instead
              ? { en: `Write \`${instead}\` instead.`, 'zh-cn': `改用 \`${instead}\`。` }
              : { en: 'Remove it.', 'zh-cn': '删掉它。' },
          },
          ...(instead ? [[{ span: name.span, text: instead }]] : []),
        )
      }
  },
} satisfies KubernetesRule
