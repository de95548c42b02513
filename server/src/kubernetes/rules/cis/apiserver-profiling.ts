import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-profiling',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0018'], checkov: ['CKV_K8S_90'] },
  title: { en: 'Profiles of kube-apiserver are open', 'zh-cn': 'kube-apiserver 的性能剖析接口开着' },
  why: {
    en: 'Profiles at `/debug/pprof/` tell how the program works inside, and taking one costs CPU: a way to learn and to slow down. They are on by default.',
    'zh-cn': '`/debug/pprof/` 会暴露程序的内部细节，采样还消耗 CPU，可被用来刺探或拖慢服务。它默认开启。',
  },
  instead: { en: 'Set `--profiling=false`.', 'zh-cn': '设置 `--profiling=false`。' },
  message: {
    en: '`--profiling` {found}: whoever may ask can read internals and burn CPU at `/debug/pprof/`. Set `false` unless you are measuring.',
    'zh-cn':
      '`--profiling` {found}：有权访问的人可以通过 `/debug/pprof/` 读取内部信息、消耗 CPU。不做测量时设为 `false`。',
  },
  fix: { title: { en: 'Set `--profiling=false`', 'zh-cn': '设为 `--profiling=false`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^'),
      staticPod('kube-apiserver', '--profiling=true', '            ^^^^'),
    ],
    good: [staticPod('kube-apiserver', '--profiling=false')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'profiling',
    missing: true,
    isBad: value => value !== 'false',
    value: 'false',
  }),
} satisfies KubernetesRule
