import type { KubernetesRule } from '../../rule.js'
import { ingressWithSnippet, snippets } from './_snippets.js'

export default {
  id: 'kubernetes/ingress-snippet-code',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_152'] },
  title: { en: 'An nginx snippet that runs Lua', 'zh-cn': '运行 Lua 的 nginx 片段' },
  why: {
    en: 'Lua code in a snippet runs inside of the controller, with all that its ServiceAccount may do (CVE-2021-25742).',
    'zh-cn': '片段里的 Lua 代码在控制器里运行，拥有其 ServiceAccount 的全部权限（CVE-2021-25742）。',
  },
  instead: { en: 'Leave it out.', 'zh-cn': '去掉它。' },
  message: {
    en: 'This snippet runs Lua code in the controller, and so reaches what that may read: every Secret. Leave it out.',
    'zh-cn': '这个片段会在控制器里运行 Lua 代码，能触及控制器可读的一切，包括所有 Secret。去掉它。',
  },
  examples: {
    bad: [
      ingressWithSnippet(
        '|\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n      content_by_lua_block { ngx.say(1) }',
      ),
    ],
    good: [ingressWithSnippet('add_header X-Shop 1;')],
  },
  check: snippets(text => /\blua_|_by_lua/.test(text)),
} satisfies KubernetesRule
