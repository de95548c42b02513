import type { FlagTopic } from './_flag.js'

export const podAutoscaler: FlagTopic = {
  flags: ['kube-controller-manager --horizontal-pod-autoscaler-*'],
  title: { en: 'how all HorizontalPodAutoscalers behave', 'zh-cn': '全部 HorizontalPodAutoscaler 的行为' },
  notes: {
    en: [
      'Defaults: metrics are read every 15 s, 10 % off the target changes nothing (tolerance 0.1), and scaling down takes the highest proposal of the last 5 minutes.',
      'A single autoscaler can have its own in `spec.behavior`: stabilization window, policies and, newer, tolerance. Prefer that to a change for the whole cluster.',
    ],
    'zh-cn': [
      '默认每 15 秒读取一次指标；偏离目标 10% 以内不动（容差 0.1）；缩容取最近 5 分钟内最高的建议值。',
      '单个自动扩缩器可以在 `spec.behavior` 里自定：稳定窗口、策略，较新版本还有容差。优先用它，而不是改整个集群。',
    ],
  },
  see: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
}
