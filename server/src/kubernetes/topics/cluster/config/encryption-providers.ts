import type { Localized } from '../../../../core/localized.js'
import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asMap, asString, entries, get, itemsOf, keyOf } from '../../../tree.js'
import { explained, own } from '../../_file.js'
import { code, codes, docs, say } from '../../_text.js'

export default {
  key: 'ResourceConfiguration.providers',
  also: [
    'EncryptionConfiguration',
    'EncryptionConfiguration.resources',
    'ProviderConfiguration.aescbc',
    'ProviderConfiguration.aesgcm',
    'ProviderConfiguration.secretbox',
    'ProviderConfiguration.kms',
    'ProviderConfiguration.identity',
  ],
  title: { en: 'how Secrets are encrypted in etcd', 'zh-cn': 'Secret 在 etcd 中如何加密' },
  summary: {
    en: '**The first provider encrypts what is written; all of them are tried to read.** `identity` is no encryption: first in the list it means plain text.',
    'zh-cn': '**写入用第一个 provider 加密；读取时逐个尝试。** `identity` 表示不加密：排在第一就是明文。',
  },
  notes: {
    en: [
      'What is already stored stays as it is until written again: `kubectl get secrets -A -o json | kubectl replace -f -`.',
      'Rotating a key: add the new one second, restart every API server, move it to the front, restart, rewrite all Secrets, then remove the old one. Losing the key loses the data.',
      '`secretbox` is strong and fast; `aescbc` is open to padding oracles; `aesgcm` needs a new key every 200,000 writes. Their keys lie in this file on the control plane: they protect backups of etcd, not the machine.',
      '`kms` v2 (stable since 1.29) keeps the key outside, in Vault or the cloud; v1 is off since 1.29. The API server gets the file with `--encryption-provider-config`, the same on every control plane.',
    ],
    'zh-cn': [
      '已存的数据保持原样，重写才会加密：`kubectl get secrets -A -o json | kubectl replace -f -`。',
      '轮换密钥：新密钥先加在第二位，重启所有 API 服务器；再移到首位，重启，重写全部 Secret，最后删掉旧的。密钥丢了，数据也就没了。',
      '`secretbox` 强且快；`aescbc` 有 padding oracle 风险；`aesgcm` 每写 20 万次须换密钥。它们的密钥就在控制平面的这个文件里：能保护 etcd 备份，保护不了机器本身。',
      '`kms` v2（1.29 起稳定）把密钥放在外部，例如 Vault 或云厂商；v1 自 1.29 起默认关闭。API 服务器用 `--encryption-provider-config` 读取本文件，每个控制平面都要相同。',
    ],
  },
  see: docs('tasks/administer-cluster/encrypt-data/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const at = typeof path[1] === 'number' ? path[1] : 0
  const row = get(resource.root, 'resources', at)
  const names = itemsOf(get(row, 'providers')).flatMap(({ value }) => {
    const map = asMap(value)
    const pair = map && entries(map)[0]
    return pair ? [keyOf(pair.key)] : []
  })
  const resources = itemsOf(get(row, 'resources')).flatMap(({ value }) => asString(value) ?? [])
  const [first, ...rest] = names
  const told = own(meanings, first)
  if (first === undefined || !told) return undefined
  const plain = rest.includes('identity')
  return explained(
    say(
      {
        en: '{resources} are written {told}.',
        'zh-cn': '{resources} 写入时{told}。',
      },
      { resources: codes(resources.length > 0 ? resources : ['secrets']), told },
    ),
    first === 'identity'
      ? rest.length > 0
        ? say(
            {
              en: '**Whoever reads etcd or a backup reads them.** {rest} only decrypt what was written earlier: put one of them first.',
              'zh-cn': '**谁能读 etcd 或备份，谁就能读到它们。** {rest} 只用来解密以前写入的：应把它移到首位。',
            },
            { rest: codes(rest) },
          )
        : {
            en: '**Whoever reads etcd or a backup reads them.**',
            'zh-cn': '**谁能读 etcd 或备份，谁就能读到它们。**',
          }
      : plain
        ? {
            en: '`identity` behind it still reads what was stored in plain text before.',
            'zh-cn': '后面的 `identity` 用来读取以前以明文存下的数据。',
          }
        : say(
            {
              en: 'Without `identity` at the end, what was stored in plain text before can no longer be read.',
              'zh-cn': '末尾没有 `identity`，以前以明文存下的数据就读不出来了。',
            },
            {},
          ),
    first === 'kms'
      ? say(
          {
            en: 'The plugin {name} has to run on every control-plane node before its API server.',
            'zh-cn': '插件 {name} 要先于 API 服务器在每个控制平面节点上运行。',
          },
          { name: code(asString(get(itemsOf(get(row, 'providers'))[0]?.value, 'kms', 'name')) ?? 'kms') },
        )
      : undefined,
  )
}

const meanings: Readonly<Record<string, Localized>> = {
  identity: { en: 'as **plain text** (`identity` comes first)', 'zh-cn': '是**明文**（`identity` 排在第一）' },
  aescbc: { en: 'with AES-CBC, the first key of `aescbc`', 'zh-cn': '用 `aescbc` 的第一个密钥以 AES-CBC 加密' },
  aesgcm: { en: 'with AES-GCM, the first key of `aesgcm`', 'zh-cn': '用 `aesgcm` 的第一个密钥以 AES-GCM 加密' },
  secretbox: {
    en: 'with XSalsa20-Poly1305, the first key of `secretbox`',
    'zh-cn': '用 `secretbox` 的第一个密钥以 XSalsa20-Poly1305 加密',
  },
  kms: { en: 'with a key that the KMS plugin protects', 'zh-cn': '用由 KMS 插件保护的密钥加密' },
}
