import type { KubernetesRule } from '../../rule.js'
import { containerWith, resourceWith } from '../_examples.js'
import { badFormats } from './_bad-format.js'

export default {
  id: 'kubernetes/port-name',
  severity: 'error',
  aliases: { 'kube-linter': ['invalid-target-ports'], 'kube-score': ['container-ports-check'] },
  title: { en: 'A port name that is refused', 'zh-cn': '不被接受的端口名' },
  why: {
    en: 'Names of ports follow a rule of their own: at most 15 characters, lower case, with a letter among them. In quotes a number is such a name too, and one without a letter.',
    'zh-cn': '端口名有自己的规则：最多 15 个字符，小写，至少含一个字母。加了引号的数字也是名称，而且不含字母。',
  },
  instead: { en: 'Shorten the name, or write the number without quotes.', 'zh-cn': '缩短名称，或去掉数字的引号。' },
  message: {
    en: 'Kubernetes refuses `{text}` as {place}: {problem}. {format}.',
    'zh-cn': 'Kubernetes 不接受 `{text}` 作为 {place}：{problem}。{format}。',
  },
  fix: { title: { en: 'Change to `{next}`', 'zh-cn': '改为 `{next}`' }, safe: false },
  examples: {
    bad: [
      containerWith('ports:\n  - name: HTTP\n          ^^^^\n    containerPort: 8080'),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80\n      targetPort: "8080"\n                  ^^^^^^',
      ),
    ],
    good: [containerWith('ports:\n  - name: http-metrics\n    containerPort: 8080')],
  },
  check: badFormats(format => format === 'port-name'),
} satisfies KubernetesRule
