import type { KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, codes, docs, say } from '../../_text.js'

export default {
  key: 'APIServer.certSANs',
  title: { en: 'further names in the API server certificate', 'zh-cn': 'API 服务器证书中的额外名称' },
  summary: {
    en: "Names and addresses under which clients may call the API server besides those kubeadm puts in: the node's, `controlPlaneEndpoint`, `kubernetes.default.svc…` and the first Service address.",
    'zh-cn':
      '客户端访问 API 服务器时可用的额外域名和地址。kubeadm 已自动加入：节点的名字和地址、`controlPlaneEndpoint`、`kubernetes.default.svc…` 以及第一个 Service 地址。',
  },
  notes: {
    en: [
      'A name that is missing shows as `x509: certificate is valid for …, not …`.',
      'To add one later: change this field, move `apiserver.crt` and `apiserver.key` away, `kubeadm init phase certs apiserver --config …` on every control plane, and restart kube-apiserver.',
    ],
    'zh-cn': [
      '缺少名称时的报错是 `x509: certificate is valid for …, not …`。',
      '事后补加：改这里，移走 `apiserver.crt` 和 `apiserver.key`，在每个控制平面上执行 `kubeadm init phase certs apiserver --config …`，再重启 kube-apiserver。',
    ],
  },
  see: docs('tasks/administer-cluster/kubeadm/kubeadm-certs/'),
  explain({ resource }) {
    const names = itemsOf(resource.at('apiServer', 'certSANs')).flatMap(({ value }) => asString(value) ?? [])
    const endpoint = asString(resource.at('controlPlaneEndpoint'))
    return names.length === 0
      ? undefined
      : explained(
          say(
            {
              en: 'the certificate is good for {names} as well{endpoint}.',
              'zh-cn': '证书还适用于 {names}{endpoint}。',
            },
            {
              names: codes(names),
              endpoint:
                endpoint === undefined
                  ? ''
                  : say(
                      { en: '; {one} is in it anyway', 'zh-cn': '；{one} 本来就在其中' },
                      { one: code(endpoint.replace(/:\d+$/, '')) },
                    ),
            },
          ),
        )
  },
} satisfies KubernetesTopic
