import { asWritten, flagNamedIn, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

/** A file in place of single flags: the API server refuses both together. */
const files: readonly { readonly file: string; readonly others: RegExp }[] = [
  { file: 'authorization-config', others: /^authorization-(?:mode|webhook-.*|policy-file)$/ },
  { file: 'authentication-config', others: /^oidc-/ },
]

export default {
  id: 'kubernetes/flags-exclude-each-other',
  severity: 'error',
  title: { en: 'Flags that exclude each other', 'zh-cn': '互相排斥的标志' },
  why: {
    en: 'A configuration file for authentication or authorization takes the place of the flags for it. The API server does not start with both, so that nobody has to guess which one counts.',
    'zh-cn': '认证或授权的配置文件取代了对应的标志。两者并存时 API 服务器不会启动，免得有人猜测以谁为准。',
  },
  instead: { en: 'Move what the flag says into the file.', 'zh-cn': '把标志的内容移到文件里。' },
  message: {
    en: '`{flag}` cannot stand beside `--{file}`: the API server does not start with both. Move it into the file.',
    'zh-cn': '`{flag}` 不能与 `--{file}` 同时使用：两者并存时 API 服务器不会启动。把它移到文件里。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--authorization-config=/etc/kubernetes/authorization.yaml',
        '--authorization-mode=Node,RBAC',
        '  ^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--authorization-mode=Node,RBAC')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      if (known.component.name !== 'kube-apiserver') continue
      for (const { file, others } of files) {
        if (!flagNamedIn(known, file)) continue
        for (const { written, flag } of known.flags)
          if (flag && others.test(flag.name)) report(written.nameSpan, { flag: asWritten(written), file })
      }
    }
  },
} satisfies KubernetesRule
