import type { FlagTopic } from './_flag.js'

export const serviceAccountKeys: FlagTopic = {
  flags: [
    'kube-apiserver --service-account-key-file',
    'kube-apiserver --service-account-signing-key-file',
    'kube-apiserver --service-account-issuer',
    'kube-controller-manager --service-account-private-key-file',
  ],
  title: { en: 'keys of ServiceAccount tokens', 'zh-cn': 'ServiceAccount 令牌的密钥' },
  notes: {
    en: [
      'The API server signs the tokens of Pods with the private key (`--service-account-signing-key-file`, kubeadm: `sa.key`) and checks them with the public one (`--service-account-key-file`, `sa.pub`); the controller manager signs old tokens in Secrets with the same private key.',
      'All API servers need the same pair. To change it, add the new public key beside the old (the flag may be repeated), switch the signing key, and drop the old one when its tokens are gone.',
      '`--service-account-issuer` stands in each token as `iss`: a new one voids the old tokens, unless the old one is listed as a second value.',
    ],
    'zh-cn': [
      'API 服务器用私钥（`--service-account-signing-key-file`，kubeadm 的 `sa.key`）签发 Pod 的令牌，用公钥（`--service-account-key-file`，`sa.pub`）校验；控制器管理器用同一私钥签发 Secret 里的旧式令牌。',
      '所有 API 服务器必须使用同一对密钥。更换时先并列加入新公钥（标志可重复），再切换签名私钥，等旧令牌用尽后去掉旧公钥。',
      '`--service-account-issuer` 写在每个令牌的 `iss` 里：换了它旧令牌就失效，除非把旧值作为第二个值保留。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
}
