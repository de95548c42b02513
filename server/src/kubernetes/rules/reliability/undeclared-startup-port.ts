import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { undeclaredPort } from './_probe-ports.js'

export default {
  id: 'kubernetes/undeclared-startup-port',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['startup-port'] },
  title: {
    en: 'A startup probe of a port that the container does not declare',
    'zh-cn': '启动探针使用了容器未声明的端口',
  },
  why: {
    en: 'It works if the program listens there, but it is more often a slip: the port was changed in one place only. A name that is not declared fails for sure, and a startup probe that fails restarts the container before it ever ran.',
    'zh-cn':
      '程序确实监听该端口时能工作，但更常见的是笔误：端口只改了一处。未声明的名字则一定失败，而启动探针失败，容器还没启动好就会被重启。',
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
        'ports:\n  - containerPort: 8080\nstartupProbe:\n  httpGet:\n    path: /ready\n    port: 8081\n          ^^^^',
      ),
    ],
    good: [
      containerWith(
        'ports:\n  - name: http\n    containerPort: 8080\nstartupProbe:\n  httpGet:\n    path: /ready\n    port: http',
      ),
    ],
  },
  check: undeclaredPort('startupProbe'),
} satisfies KubernetesRule
