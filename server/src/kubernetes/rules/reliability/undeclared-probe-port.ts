import type { KubernetesRule } from '../../rule.js'
import { asScalar, get } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { containerWith } from '../_examples.js'
import { around, isSet, ofType, pointIn } from '../_typed.js'
import { portsOf } from '../container/_ports.js'

export default {
  id: 'kubernetes/undeclared-probe-port',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['liveness-port', 'readiness-port', 'startup-port'] },
  title: { en: 'A probe of a port that the container does not declare', 'zh-cn': '探针使用了容器未声明的端口' },
  why: {
    en: 'The probe works if the program listens there, but it is more often a slip: the port was changed in one place only. A name that is not declared fails for sure.',
    'zh-cn': '程序确实监听该端口时探针能工作，但更常见的是笔误：端口只改了一处。未声明的名字则一定失败。',
  },
  instead: {
    en: 'Declare the port in `ports`, or name the one that is meant.',
    'zh-cn': '在 `ports` 里声明端口，或改成真正想用的端口。',
  },
  message: {
    en: 'The container declares no port `{port}`. Declare it in `ports`, or name the one that is meant.',
    'zh-cn': '容器没有声明端口 `{port}`。在 `ports` 里声明，或改成真正想用的端口。',
  },
  examples: {
    bad: [
      containerWith(
        'ports:\n  - containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /live\n    port: 8081\n          ^^^^',
      ),
    ],
    good: [
      containerWith(
        'ports:\n  - name: http\n    containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /live\n    port: http\nreadinessProbe:\n  tcpSocket:\n    port: 8080',
      ),
    ],
  },
  check(slice, report) {
    for (const probe of ofType(slice, 'Probe')) {
      const container = around(probe, 'Container')
      const list = get(container?.node, 'ports')
      if (!container || container.node.templated || list?.templated) continue
      const declared = portsOf(container.node)
      for (const handler of probe.children) {
        const scalar = asScalar(get(handler.node, 'port'))
        if (!scalar || scalar.templated || scalar.value === null || isPlaceholder(String(scalar.value))) continue
        if (handler.type !== 'GRPCAction' && isSet(handler.node, 'host')) continue
        const port = String(scalar.value)
        if (!declared.some(({ name, number }) => name === port || String(number) === port))
          report(pointIn(handler, 'port'), { port })
      }
    }
  },
} satisfies KubernetesRule
