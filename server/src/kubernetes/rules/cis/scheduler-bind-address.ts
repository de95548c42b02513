import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/scheduler-bind-address',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0041'], checkov: ['CKV_K8S_115'] },
  title: { en: 'kube-scheduler listens beyond its node', 'zh-cn': 'kube-scheduler 的监听范围超出本机' },
  why: {
    en: 'Port 10259 serves health and metrics, and profiles where they are on. Only probes on the node and a scraper need it; the default is every address. A scraper from elsewhere needs another address, then with `--authorization-kubeconfig` set.',
    'zh-cn':
      '端口 10259 提供健康检查、指标，以及（若开启）性能剖析。只有本机的探针和采集器需要它，默认却监听所有地址。若要从别处采集指标，则需监听其他地址，并设置 `--authorization-kubeconfig`。',
  },
  instead: { en: 'Set `--bind-address=127.0.0.1`.', 'zh-cn': '设置 `--bind-address=127.0.0.1`。' },
  message: {
    en: '`--bind-address` {found}: port 10259 can be reached from beyond the node. Set `127.0.0.1`, unless metrics are collected from elsewhere.',
    'zh-cn': '`--bind-address` {found}：端口 10259 可从节点外访问。若不需要从别处采集指标，设为 `127.0.0.1`。',
  },
  fix: { title: { en: 'Set `--bind-address=127.0.0.1`', 'zh-cn': '设为 `--bind-address=127.0.0.1`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-scheduler', '^^^^^^^^^^^^^^'),
      staticPod('kube-scheduler', '--bind-address=0.0.0.0', '               ^^^^^^^'),
    ],
    good: [staticPod('kube-scheduler', '--bind-address=127.0.0.1')],
  },
  check: flagCheck({
    program: 'kube-scheduler',
    flag: 'bind-address',
    missing: true,
    isBad: value => value !== '127.0.0.1',
    value: '127.0.0.1',
  }),
} satisfies KubernetesRule
