import type { Localized } from '../../core/localized.js'

/** HorizontalPodAutoscalers (`autoscaling/v2`). */
export const autoscaling: Readonly<Record<string, Localized>> = {
  'HorizontalPodAutoscalerSpec.scaleTargetRef': {
    en: 'The workload whose `replicas` are set: a Deployment, a StatefulSet or anything with a `scale` subresource. Take `replicas` out of its manifest, or each apply undoes the scaling.',
    'zh-cn':
      '要调整 `replicas` 的工作负载：Deployment、StatefulSet 或带 `scale` 子资源的对象。其清单里不要再写 `replicas`，否则每次 apply 都会抵消扩缩。',
  },
  'HorizontalPodAutoscalerSpec.minReplicas': {
    en: 'Never fewer than this. 0 needs an `Object` or `External` metric, and Kubernetes 1.37 (or the `HPAScaleToZero` gate).',
    'zh-cn':
      '副本数的下限。写 0 需要 `Object` 或 `External` 指标，并且是 Kubernetes 1.37（更早须打开特性门控 `HPAScaleToZero`）。',
  },
  'HorizontalPodAutoscalerSpec.maxReplicas': {
    en: 'Never more than this, whatever the load; not below `minReplicas`.',
    'zh-cn': '负载再高也不会超过的上限，不得小于 `minReplicas`。',
  },
  'HorizontalPodAutoscalerSpec.metrics': {
    en: 'What is measured. Each metric gives a number of replicas, `ceil(current replicas × current value ÷ target)`, and the largest wins; left out, 80 % of the CPU requests.',
    'zh-cn':
      '依据的指标。每个指标算出一个副本数 `ceil(current replicas × current value ÷ target)`，取最大的；不写则以 CPU 请求量的 80% 为目标。',
  },
  'HorizontalPodAutoscalerSpec.behavior': {
    en: 'How fast it may scale up and down, and how long it hesitates.',
    'zh-cn': '扩容和缩容的快慢，以及犹豫多久。',
  },
  'CrossVersionObjectReference.apiVersion': {
    en: 'The API version of the workload, such as `apps/v1`.',
    'zh-cn': '目标的 API 版本，例如 `apps/v1`。',
  },
  'CrossVersionObjectReference.kind': {
    en: 'The kind, such as `Deployment`.',
    'zh-cn': '目标的类型，例如 `Deployment`。',
  },
  'CrossVersionObjectReference.name': {
    en: 'The name, in the same namespace.',
    'zh-cn': '目标的名称，须在同一命名空间。',
  },
  'MetricSpec.type': {
    en: '`Resource` CPU or memory of the Pods, `ContainerResource` of one container, `Pods` a custom metric per Pod, `Object` of one object, `External` from outside. The block of that name must follow.',
    'zh-cn':
      '`Resource` Pod 的 CPU 或内存，`ContainerResource` 单个容器，`Pods` 每个 Pod 的自定义指标，`Object` 某个对象，`External` 集群外。须写同名的配置块。',
  },
  'MetricSpec.resource': {
    en: 'CPU or memory, summed over the containers of each Pod; needs the metrics server.',
    'zh-cn': 'CPU 或内存，按 Pod 内所有容器合计；需要 metrics server。',
  },
  'MetricSpec.containerResource': {
    en: 'CPU or memory of one container, so that sidecars do not blur it (GA in 1.30).',
    'zh-cn': '单个容器的 CPU 或内存，不受边车干扰（1.30 起 GA）。',
  },
  'MetricSpec.pods': {
    en: 'A custom metric that each Pod has, averaged, such as requests per second; needs an adapter for custom metrics.',
    'zh-cn': '每个 Pod 都有的自定义指标（取平均），例如每秒请求数；需要自定义指标适配器。',
  },
  'MetricSpec.object': {
    en: 'A metric of one other object, such as the requests of an Ingress; needs an adapter for custom metrics.',
    'zh-cn': '另一个对象的指标，例如某个 Ingress 的请求数；需要自定义指标适配器。',
  },
  'MetricSpec.external': {
    en: 'A metric from outside the cluster, such as the length of a queue; needs an adapter for external metrics.',
    'zh-cn': '集群外的指标，例如队列长度；需要外部指标适配器。',
  },
  'ResourceMetricSource.name': {
    en: '`cpu` or `memory`. Memory seldom falls when Pods are added, so it scales up and rarely down.',
    'zh-cn': '`cpu` 或 `memory`。增加 Pod 后内存很少下降，因此用它往往只扩不缩。',
  },
  'ResourceMetricSource.target': {
    en: "The value to aim at, usually `averageUtilization`: percent of the containers' requests, which must be set.",
    'zh-cn': '目标值，一般用 `averageUtilization`：占容器请求量的百分比，因此必须写请求量。',
  },
  'ContainerResourceMetricSource.name': { en: '`cpu` or `memory`.', 'zh-cn': '`cpu` 或 `memory`。' },
  'ContainerResourceMetricSource.container': { en: 'The container that is measured.', 'zh-cn': '要测量的容器。' },
  'ContainerResourceMetricSource.target': { en: 'The value to aim at.', 'zh-cn': '目标值。' },
  'PodsMetricSource.metric': {
    en: 'Which metric, by name and perhaps labels.',
    'zh-cn': '哪个指标，按名称以及可选的标签。',
  },
  'PodsMetricSource.target': {
    en: 'The average per Pod to aim at (`averageValue`).',
    'zh-cn': '每个 Pod 平均值的目标（`averageValue`）。',
  },
  'ObjectMetricSource.describedObject': { en: 'The object that the metric is about.', 'zh-cn': '指标所描述的对象。' },
  'ObjectMetricSource.metric': {
    en: 'Which metric, by name and perhaps labels.',
    'zh-cn': '哪个指标，按名称以及可选的标签。',
  },
  'ObjectMetricSource.target': {
    en: 'The value to aim at: `value` as it is, `averageValue` divided by the number of Pods.',
    'zh-cn': '目标值：`value` 直接比较，`averageValue` 先除以 Pod 数。',
  },
  'ExternalMetricSource.metric': {
    en: 'Which metric, by name and perhaps labels.',
    'zh-cn': '哪个指标，按名称以及可选的标签。',
  },
  'ExternalMetricSource.target': {
    en: 'The value to aim at: `value` as it is, `averageValue` divided by the number of Pods.',
    'zh-cn': '目标值：`value` 直接比较，`averageValue` 先除以 Pod 数。',
  },
  'MetricIdentifier.name': { en: "The metric's name as the adapter knows it.", 'zh-cn': '适配器所认识的指标名。' },
  'MetricIdentifier.selector': {
    en: 'Labels that narrow the metric, such as one queue.',
    'zh-cn': '缩小指标范围的标签，例如某个队列。',
  },
  'MetricTarget.type': {
    en: '`Utilization` percent of the requests, `AverageValue` an amount per Pod, `Value` an amount in all. The field of that name must follow.',
    'zh-cn': '`Utilization` 占请求量的百分比，`AverageValue` 每个 Pod 的量，`Value` 总量。须写对应的字段。',
  },
  'MetricTarget.averageUtilization': {
    en: 'Percent of the requests, averaged over the Pods; it may exceed 100.',
    'zh-cn': '占请求量的百分比，按 Pod 取平均；可以大于 100。',
  },
  'MetricTarget.averageValue': {
    en: 'An amount per Pod, such as `500m` or `200Mi`.',
    'zh-cn': '每个 Pod 的量，例如 `500m`、`200Mi`。',
  },
  'MetricTarget.value': {
    en: 'An amount in all, not divided by the number of Pods.',
    'zh-cn': '总量，不除以 Pod 数。',
  },
  'HorizontalPodAutoscalerBehavior.scaleUp': {
    en: 'The pace upwards. By default without hesitation, at most doubling or adding 4 Pods in 15 s, whichever is more.',
    'zh-cn': '扩容的节奏。默认不犹豫，每 15 秒最多翻倍或增加 4 个，取较大者。',
  },
  'HorizontalPodAutoscalerBehavior.scaleDown': {
    en: 'The pace downwards. By default only to the highest number that was advised in the last 300 s, then as far as that at once.',
    'zh-cn': '缩容的节奏。默认只降到最近 300 秒内建议值的最大值，然后一步到位。',
  },
  'HPAScalingRules.stabilizationWindowSeconds': {
    en: 'How many seconds of earlier advice are looked at, 0 to 3600: downwards the highest counts, upwards the lowest. Calms a number that goes up and down.',
    'zh-cn': '参考过去多少秒的建议值，0 到 3600：缩容取最大值，扩容取最小值。用来平息来回跳动。',
  },
  'HPAScalingRules.policies': {
    en: 'Limits on the change within a period; `selectPolicy` says which of them counts.',
    'zh-cn': '一段时间内变化量的限制，由 `selectPolicy` 决定用哪条。',
  },
  'HPAScalingRules.selectPolicy': {
    en: '`Max` lets the policy decide that changes most, `Min` the one that changes least, `Disabled` forbids this direction.',
    'zh-cn': '`Max` 用变化最大的策略，`Min` 用变化最小的，`Disabled` 禁止这个方向。',
  },
  'HPAScalingRules.tolerance': {
    en: "How far the metric may be off before anything is done, as in `0.05` for 5 % (GA in 1.37); otherwise the cluster's setting, usually 10 %.",
    'zh-cn': '指标偏离多少才动作，例如 `0.05` 表示 5%（1.37 起 GA）；不写用集群的设置，一般是 10%。',
  },
  'HPAScalingPolicy.type': {
    en: '`Pods` counts Pods, `Percent` percent of those running.',
    'zh-cn': '`Pods` 按个数，`Percent` 按当前数量的百分比。',
  },
  'HPAScalingPolicy.value': {
    en: 'The most that may change within the period, in Pods or percent.',
    'zh-cn': '该时段内最多变化多少，个数或百分比。',
  },
  'HPAScalingPolicy.periodSeconds': { en: 'The period in seconds, 1 to 1800.', 'zh-cn': '时段的秒数，1 到 1800。' },
}
