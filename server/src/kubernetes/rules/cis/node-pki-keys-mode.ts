import { fileMode } from './_node-file.js'

export default fileMode({
  id: 'kubernetes/node-pki-keys-mode',
  trivy: 'KCV-0067',
  path: '/etc/kubernetes/pki/*.key',
  key: 'kubePKIKeyFilePermissions',
  most: 600,
  why: {
    en: 'With the key of the CA anybody can make certificates for any user.',
    'zh-cn': '拿到 CA 的密钥，就能为任何用户签发证书。',
  },
})
