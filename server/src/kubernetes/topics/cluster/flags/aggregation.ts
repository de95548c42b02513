import type { FlagTopic } from './_flag.js'

export const aggregation: FlagTopic = {
  flags: ['--requestheader-*', 'kube-apiserver --proxy-client-cert-file', 'kube-apiserver --proxy-client-key-file'],
  title: { en: 'how extension API servers trust this one', 'zh-cn': '扩展 API 服务器如何信任它' },
  notes: {
    en: [
      'The aggregation layer: for an APIService such as `metrics.k8s.io` the API server passes the request on to another server and says in headers (`X-Remote-User`, `X-Remote-Group`) who asked. That server believes them only from a client certificate of this CA.',
      'It has to be a CA of its own (kubeadm: `front-proxy-ca`): with the CA of client certificates, every user could write those headers and be anybody, unless `--requestheader-allowed-names` holds.',
      'The API server puts these settings into the ConfigMap `extension-apiserver-authentication` of `kube-system`, where extension servers read them.',
    ],
    'zh-cn': [
      '聚合层：对 `metrics.k8s.io` 这类 APIService，API 服务器把请求转给另一个服务器，并用请求头（`X-Remote-User`、`X-Remote-Group`）说明是谁发的。对方只相信持有该 CA 所签客户端证书的来者。',
      '它必须是独立的 CA（kubeadm 的 `front-proxy-ca`）：若与客户端证书共用 CA，任何用户都能自己写这些请求头冒充别人，除非有 `--requestheader-allowed-names` 限制。',
      'API 服务器把这些设置写入 `kube-system` 的 ConfigMap `extension-apiserver-authentication`，供扩展服务器读取。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/',
}
