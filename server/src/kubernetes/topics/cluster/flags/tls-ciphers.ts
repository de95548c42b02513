import type { FlagTopic } from './_flag.js'

export const tlsCiphers: FlagTopic = {
  flags: ['--tls-cipher-suites', '--tls-min-version', 'etcd --cipher-suites'],
  title: { en: 'which TLS is accepted', 'zh-cn': '接受哪些 TLS' },
  notes: {
    en: [
      'The suites are about TLS 1.2 only: those of TLS 1.3 cannot be chosen, they are always on. Left out, Go decides what is secure, and gets better with each release.',
      'HTTP/2 needs `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256` or `TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256` in a list with TLS 1.2.',
      '`--tls-min-version=VersionTLS13` shuts out old clients, and makes the list of suites pointless.',
    ],
    'zh-cn': [
      '套件只针对 TLS 1.2：TLS 1.3 的套件不可选择，始终启用。不写则由 Go 决定哪些安全，并随版本改进。',
      '使用 TLS 1.2 的列表时，HTTP/2 要求包含 `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256` 或 `TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256`。',
      '`--tls-min-version=VersionTLS13` 会拒绝旧客户端，套件列表也就不再起作用。',
    ],
  },
}
