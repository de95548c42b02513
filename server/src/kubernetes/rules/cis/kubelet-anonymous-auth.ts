import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { kubeletCheck } from './_kubelet.js'

export default {
  id: 'kubernetes/kubelet-anonymous-auth',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0079'], checkov: ['CKV_K8S_138'] },
  title: { en: 'kubelet answers anonymous requests', 'zh-cn': 'kubelet 接受匿名请求' },
  why: {
    en: "Whoever reaches port 10250 could then list Pods, read logs and, with `AlwaysAllow`, run commands in containers. As a flag the default is `true`, in kubelet's configuration file `false`.",
    'zh-cn':
      '能连到 10250 端口的人就可以列出 Pod、读取日志，若再加上 `AlwaysAllow` 还能在容器里执行命令。作为标志默认是 `true`，在 kubelet 配置文件里默认是 `false`。',
  },
  instead: {
    en: 'Set `--anonymous-auth=false`, or `authentication.anonymous.enabled: false` in the configuration file.',
    'zh-cn': '设置 `--anonymous-auth=false`，或在配置文件中写 `authentication.anonymous.enabled: false`。',
  },
  message: {
    en: 'Anonymous authentication {found}: whoever reaches port 10250 can ask kubelet about its Pods. Set `false`.',
    'zh-cn': '匿名认证{found}：能连到 10250 端口的人都可以向 kubelet 查询 Pod。设为 `false`。',
  },
  fix: { title: { en: 'Set `--anonymous-auth=false`', 'zh-cn': '设为 `--anonymous-auth=false`' }, safe: false },
  examples: {
    bad: [
      staticPod('kubelet', '^^^^^^^', '--v=2'),
      staticPod('kubelet', '--v=2', '--anonymous-auth=true', '                 ^^^^'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: true
             ^^^^
`,
    ],
    good: [
      staticPod('kubelet', '--anonymous-auth=false'),
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
`,
      `
apiVersion: v1
kind: NodeInfo
type: worker
info:
  kubeletAnonymousAuthArgumentSet:
    values:
      - "false"
`,
    ],
  },
  check: kubeletCheck({
    flag: 'anonymous-auth',
    info: 'kubeletAnonymousAuthArgumentSet',
    field: ['authentication', 'anonymous', 'enabled'],
    missing: true,
    isBad: value => value !== 'false',
    isBadInfo: value => value === 'true',
    value: 'false',
  }),
} satisfies KubernetesRule
