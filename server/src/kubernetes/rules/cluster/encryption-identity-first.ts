import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, itemsOf, keyOf } from '../../tree.js'
import { configsOf } from './_config.js'

const example = (providers: string): string => `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources:
      - secrets
    providers:
${providers}`

const secretbox = `      - secretbox:
          keys:
            - name: key1
              secret: c2VjcmV0LWtleS1vZi0zMi1ieXRlcy1leGFtcGxlISE=
`

export default {
  id: 'kubernetes/encryption-identity-first',
  severity: 'warning',
  title: { en: 'An encryption configuration that encrypts nothing', 'zh-cn': '什么都没加密的加密配置' },
  why: {
    en: 'The first provider encrypts what is written, and `identity` is no encryption. The others only read: Secrets lie in etcd and in its backups as plain text, although the file looks as if they did not.',
    'zh-cn':
      '写入时用第一个 provider，而 `identity` 就是不加密，其余的只用于读取：文件看着像加密了，Secret 在 etcd 及其备份里却是明文。',
  },
  instead: {
    en: 'Put the provider that is to encrypt first, and `identity` last, so that old data can still be read.',
    'zh-cn': '把用来加密的 provider 放在首位，`identity` 放在末尾，以便读取旧数据。',
  },
  message: {
    en: '`identity` comes first, so new data is stored as plain text. Move `{other}` in front of it, then rewrite the Secrets.',
    'zh-cn': '`identity` 排在第一，新数据以明文存储。把 `{other}` 移到它前面，再重写全部 Secret。',
  },
  examples: {
    bad: [example(`      - identity: {}\n        ^^^^^^^^\n${secretbox}`)],
    good: [example(`${secretbox}      - identity: {}\n`), example('      - identity: {}\n')],
  },
  check: (slice, report) => {
    for (const group of ['apiserver.config.k8s.io', ''])
      for (const config of configsOf(slice, group, 'EncryptionConfiguration'))
        for (const { value } of itemsOf(config.at('resources'))) {
          const [first, ...others] = itemsOf(get(value, 'providers')).map(item => {
            const map = asMap(item.value)
            return map && entries(map)[0]
          })
          const other = others.find(pair => pair && keyOf(pair.key) !== 'identity')
          if (first && other && keyOf(first.key) === 'identity') report(first.key.span, { other: keyOf(other.key) })
        }
  },
} satisfies KubernetesRule
