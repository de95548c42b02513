import { nearest } from '../../../core/nearest.js'
import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'
import { corefileExample, corefiles, pluginsIn } from './_corefile.js'

export default {
  id: 'kubernetes/corefile-unknown-plugin',
  severity: 'information',
  title: { en: 'A plugin that the stock CoreDNS does not have', 'zh-cn': '标准 CoreDNS 没有的插件' },
  why: {
    en: 'CoreDNS does not start with a plugin it was not built with: `Unknown directive`. Only a build of your own can have more.',
    'zh-cn': 'CoreDNS 遇到没有编译进去的插件会报 `Unknown directive` 并无法启动。只有自行编译的版本才可能有更多插件。',
  },
  instead: {
    en: 'Mend the spelling, or use an image that was built with it.',
    'zh-cn': '改正拼写，或使用编译了该插件的镜像。',
  },
  message: {
    en: 'The stock CoreDNS has no plugin `{plugin}` and would not start with it. {advice}',
    'zh-cn': '标准 CoreDNS 没有插件 `{plugin}`，写了会无法启动。{advice}',
  },
  fix: { title: { en: 'Mend the spelling', 'zh-cn': '改正拼写' }, safe: false },
  examples: {
    bad: [corefileExample('loadbalancer\n^^^^^^^^^^^^')],
    good: [corefileExample('loadbalance'), corefileExample('forward . /etc/resolv.conf\nimport snippets/*')],
  },
  check: (slice, report) => {
    const tables = cluster()
    if (!tables) return
    const names = tables.corednsPlugins.map(({ name }) => name)
    for (const corefile of corefiles(slice)) {
      // what follows an open brace may belong anywhere
      if (corefile.problems.length > 0) continue
      for (const { name } of pluginsIn(corefile)) {
        const { text } = name
        // what is not a word comes from somewhere else: a variable, a template
        if (!/^[a-z][\w-]*$/i.test(text) || text === 'import' || names.includes(text)) continue
        if (Object.hasOwn(tables.removedPlugins, text)) continue
        const near = nearest(text, names)
        report(
          name.span,
          {
            plugin: text,
            advice:
              near === undefined
                ? { en: 'It needs an image that was built with it.', 'zh-cn': '需要编译了该插件的镜像。' }
                : { en: `Did you mean \`${near}\`?`, 'zh-cn': `是不是想写 \`${near}\`？` },
          },
          ...(near === undefined ? [] : [[{ span: name.span, text: near }]]),
        )
      }
    }
  },
} satisfies KubernetesRule
