import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-encryption-provider-config',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0030'], checkov: ['CKV_K8S_104'] },
  title: { en: 'Secrets lie in etcd in plain text', 'zh-cn': 'Secret 以明文存放在 etcd 中' },
  why: {
    en: 'Base64 is no encryption: whoever gets a snapshot or a disk of etcd reads every Secret. What was written before stays plain until it is written again.',
    'zh-cn': 'base64 不是加密：拿到 etcd 快照或磁盘的人能读到所有 Secret。启用之前写入的数据，重新写一次才会加密。',
  },
  instead: {
    en: 'Name an `EncryptionConfiguration` whose first provider encrypts (`secretbox`, `aescbc` or better `kms` v2), then write the Secrets anew.',
    'zh-cn':
      '指定一个 `EncryptionConfiguration`，第一个 provider 要能加密（`secretbox`、`aescbc`，最好是 `kms` v2），然后重写一遍 Secret。',
  },
  message: {
    en: '`--encryption-provider-config` {found}: whoever gets a snapshot of etcd reads every Secret. Name an `EncryptionConfiguration`.',
    'zh-cn':
      '`--encryption-provider-config` {found}：拿到 etcd 快照的人能读到所有 Secret。指定一个 `EncryptionConfiguration`。',
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--encryption-provider-config=/etc/kubernetes/encryption.yaml')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'encryption-provider-config', missing: true, unfixed: true }),
} satisfies KubernetesRule
