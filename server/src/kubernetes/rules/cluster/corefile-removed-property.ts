import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'
import { corefileExample, corefiles, pluginsIn } from './_corefile.js'

export default {
  id: 'kubernetes/corefile-removed-property',
  severity: 'error',
  title: { en: 'A property that the `kubernetes` plugin no longer has', 'zh-cn': '`kubernetes` 插件已移除的属性' },
  why: {
    en: '`upstream` and `resyncperiod` come from Corefiles of years ago. CoreDNS stops at them with `unknown property`; for both there is nothing left to set.',
    'zh-cn':
      '`upstream` 和 `resyncperiod` 来自多年前的 Corefile。CoreDNS 遇到它们会报 `unknown property` 并停止；两者都已没有可设置的东西。',
  },
  instead: { en: 'Remove the line.', 'zh-cn': '删掉这一行。' },
  message: {
    en: 'The `kubernetes` plugin no longer knows `{property}`, and CoreDNS does not start with it. Remove the line: it does by itself what was set here.',
    'zh-cn': '`kubernetes` 插件已不认识 `{property}`，写了 CoreDNS 就无法启动。删掉这一行：它现在会自行处理。',
  },
  fix: { title: { en: 'Remove the line', 'zh-cn': '删掉这一行' }, safe: true },
  examples: {
    bad: [corefileExample('kubernetes cluster.local {\n   pods insecure\n   upstream\n   ^^^^^^^^\n}')],
    good: [corefileExample('kubernetes cluster.local {\n   pods insecure\n}')],
  },
  check: (slice, report) => {
    const removed = cluster()?.removedProperties ?? []
    for (const corefile of corefiles(slice))
      for (const plugin of pluginsIn(corefile))
        for (const { name, span } of plugin.name.text === 'kubernetes' ? (plugin.block ?? []) : [])
          if (removed.includes(name.text))
            report(name.span, { property: name.text }, [{ span: line(slice.text, span), text: '' }])
  },
} satisfies KubernetesRule

/** The lines that a span stands on, with the line break behind them. */
function line(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  return { start: from, end: next < 0 ? text.length : next + 1 }
}
