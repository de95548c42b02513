import type { KubernetesRule } from '../../rule.js'
import { ingressWithSnippet, snippets } from './_snippets.js'

export default {
  id: 'kubernetes/ingress-snippet-alias',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_154'] },
  title: { en: "An nginx snippet that serves the controller's files", 'zh-cn': '对外提供控制器文件的 nginx 片段' },
  why: {
    en: '`alias` and `root` serve files of the controller, the token of its ServiceAccount among them (CVE-2021-25742).',
    'zh-cn': '`alias` 和 `root` 会对外提供控制器的文件，包括 ServiceAccount 的令牌（CVE-2021-25742）。',
  },
  instead: { en: 'Leave it out.', 'zh-cn': '去掉它。' },
  message: {
    en: "This snippet serves the controller's files, its token among them, and that opens every Secret. Leave it out.",
    'zh-cn': '这个片段会对外提供控制器的文件，其中的令牌能打开所有 Secret。去掉它。',
  },
  examples: {
    bad: [
      ingressWithSnippet(
        '|\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n      location /files { alias /var/run/; }',
      ),
    ],
    good: [ingressWithSnippet('add_header X-Shop 1;')],
  },
  check: snippets(text => /\b(?:alias|root)\s/.test(text)),
} satisfies KubernetesRule
