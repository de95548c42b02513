import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-key-pem',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_97'] },
  title: {
    en: '--service-account-key-file does not end in .pem',
    'zh-cn': '--service-account-key-file 不以 .pem 结尾',
  },
  why: {
    en: 'A name is only a name: kubeadm writes `.crt`, `.key` and `.pub`, which hold PEM as well. Some benchmarks look at the ending; keep this rule off unless yours does.',
    'zh-cn':
      '文件名只是名字：kubeadm 生成的 `.crt`、`.key`、`.pub` 里同样是 PEM。有些基准只看后缀；所用的基准没有这个要求就不要启用本规则。',
  },
  instead: { en: 'Name a file that ends in `.pem`.', 'zh-cn': '指定以 `.pem` 结尾的文件。' },
  message: {
    en: '`--service-account-key-file` {found}: some benchmarks want a name that ends in `.pem`. Rename the file if yours does; what is in it is the same.',
    'zh-cn': '`--service-account-key-file` {found}：有些基准要求文件名以 `.pem` 结尾。需要时改名即可，内容不变。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--service-account-key-file=/etc/kubernetes/pki/sa.pub',
        '                           ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-apiserver', '--service-account-key-file=/etc/kubernetes/pki/sa.pem'),
      staticPod('kube-apiserver', '--v=2'),
    ],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'service-account-key-file',
    isBad: value => !value.endsWith('.pem'),
    unfixed: true,
  }),
} satisfies KubernetesRule
