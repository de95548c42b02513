import type { FlagTopic } from './_flag.js'

export const encryptionConfig: FlagTopic = {
  flags: ['kube-apiserver --encryption-provider-config*'],
  title: { en: 'encryption of what lies in etcd', 'zh-cn': '对 etcd 中数据的加密' },
  notes: {
    en: [
      'Without it Secrets lie in etcd, and in every snapshot of it, as plain text: Base64 is no encryption.',
      'In the file the *first* provider encrypts what is written, all of them can read. `identity` first means plain text. `kms` v2 keeps the key outside of the node; `secretbox` and `aescbc` keep it in the file.',
      'Old Secrets stay as they are until written again: `kubectl get secrets -A -o json | kubectl replace -f -`. All API servers need the same file.',
    ],
    'zh-cn': [
      '不设的话，Secret 在 etcd 及其每份快照里都是明文：base64 不是加密。',
      '文件中*第一个* provider 负责加密写入的数据，全部都能用于读取。`identity` 排第一等于明文。`kms` v2 把密钥放在节点之外，`secretbox`、`aescbc` 的密钥就在文件里。',
      '旧的 Secret 重写一次才会加密：`kubectl get secrets -A -o json | kubectl replace -f -`。所有 API 服务器要用同一份文件。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
}
