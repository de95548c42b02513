import { secondsOf } from '../../../quantities.js'
import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'BootstrapToken.ttl',
  also: [
    'BootstrapToken.token',
    'BootstrapTokenDiscovery.token',
    'BootstrapTokenDiscovery.caCertHashes',
    'InitConfiguration.bootstrapTokens',
    'InitConfiguration.certificateKey',
    'JoinControlPlane.certificateKey',
  ],
  title: { en: 'what lets a machine join', 'zh-cn': '机器凭什么加入集群' },
  summary: {
    en: 'A bootstrap token (`abcdef.0123456789abcdef`) lets a machine fetch the cluster information and ask for a kubelet certificate; the hash of the CA tells it that it is talking to the right cluster.',
    'zh-cn':
      '引导令牌（`abcdef.0123456789abcdef`）让机器取得集群信息并申请 kubelet 证书；CA 的哈希让它确认对面确实是这个集群。',
  },
  notes: {
    en: [
      'A token lasts 24 h by default; `ttl: 0s` never ends, and whoever has it can join a machine. `kubeadm token create --print-join-command` makes a new one with the whole command.',
      'Control planes also need the certificates: `kubeadm init phase upload-certs --upload-certs` puts them, encrypted, into the Secret `kubeadm-certs` for 2 h and prints the `certificateKey`.',
      'Leave secrets out of files that go into Git: kubeadm makes tokens by itself.',
    ],
    'zh-cn': [
      '令牌默认 24 小时有效；`ttl: 0s` 永不过期，谁拿到它都能让机器加入。`kubeadm token create --print-join-command` 会新建一个并打印完整的加入命令。',
      '控制平面还需要证书：`kubeadm init phase upload-certs --upload-certs` 把证书加密后存入 Secret `kubeadm-certs`，保留 2 小时，并打印 `certificateKey`。',
      '不要把它们写进会提交到 Git 的文件：kubeadm 会自己生成令牌。',
    ],
  },
  see: docs('reference/access-authn-authz/bootstrap-tokens/'),
  explain(place) {
    const value = place.field?.name === 'ttl' ? textAt(place) : undefined
    const seconds = value === undefined ? undefined : secondsOf(value)
    if (value === undefined || seconds === undefined) return undefined
    return explained(
      seconds === 0
        ? {
            en: 'the token never ends: delete it with `kubeadm token delete` once all machines have joined.',
            'zh-cn': '令牌永不过期：所有机器加入后用 `kubeadm token delete` 删掉它。',
          }
        : say(
            {
              en: 'machines can join with it for {ttl}; after that make a new one.',
              'zh-cn': '机器可在 {ttl} 内用它加入，之后要新建令牌。',
            },
            { ttl: code(value) },
          ),
    )
  },
} satisfies KubernetesTopic
