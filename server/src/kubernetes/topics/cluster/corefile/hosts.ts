import { joined } from '../../../../core/localized.js'
import { code, codes, say } from '../../_text.js'
import { type PluginTopic, propertyOf, textsOf } from './_plugin.js'

const settings = ['fallthrough', 'ttl', 'no_reverse', 'reload']

export default {
  name: 'hosts',
  summary: {
    en: 'Answers names from lines `ADDRESS NAME…`, written here or in a file such as `/etc/hosts`: for a few fixed names that no DNS server knows.',
    'zh-cn':
      '按 `ADDRESS NAME…` 这样的行应答，可写在这里，也可放在 `/etc/hosts` 那样的文件里：适合少量没有 DNS 记录的固定域名。',
  },
  notes: {
    en: [
      '**Without `fallthrough` every other name is NXDOMAIN**: no plugin behind it (`kubernetes`, `forward`) is asked. That is the usual mistake.',
      'Only A, AAAA and PTR records; for wildcards take `template`, for whole zones `file`. `hostAliases` does the same for a single Pod.',
    ],
    'zh-cn': [
      '**没有 `fallthrough`，其他所有域名都是 NXDOMAIN**：后面的插件（`kubernetes`、`forward`）根本轮不到。这是最常见的错误。',
      '只支持 A、AAAA 和 PTR 记录；通配用 `template`，整个区域用 `file`。只给单个 Pod 用时写 `hostAliases`。',
    ],
  },
  properties: {
    fallthrough: {
      en: 'Names that are not listed go on to the next plugin.',
      'zh-cn': '没有列出的域名交给下一个插件。',
    },
    ttl: { en: 'TTL of the answers; 3600 s.', 'zh-cn': '应答的 TTL，默认 3600 秒。' },
    no_reverse: { en: 'Makes no reverse records.', 'zh-cn': '不生成反向记录。' },
    reload: { en: 'How often the file is looked at; 5 s.', 'zh-cn': '多久检查一次文件，默认 5 秒。' },
  },
  explain({ plugin }) {
    const lines = (plugin.block ?? []).filter(({ name }) => !settings.includes(name.text))
    const names = lines.flatMap(({ args }) => textsOf(args))
    const file = textsOf(plugin.args)[0]
    return joined([
      names.length > 0
        ? say(
            { en: 'it answers for {names} from its own lines.', 'zh-cn': '它按自己的条目应答 {names}。' },
            { names: codes(names, 'and', 4) },
          )
        : say({ en: 'it answers from {file}.', 'zh-cn': '它按 {file} 应答。' }, { file: code(file ?? '/etc/hosts') }),
      propertyOf(plugin, 'fallthrough')
        ? { en: 'All other names go on to the next plugin.', 'zh-cn': '其他域名交给下一个插件。' }
        : {
            en: '**All other names are NXDOMAIN, Services too**: add `fallthrough`.',
            'zh-cn': '**其他域名一律 NXDOMAIN，连 Service 也是**：应加上 `fallthrough`。',
          },
    ])
  },
} satisfies PluginTopic
