import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import scalerBehavior from './scaler-behavior.js'
import scalerMetrics from './scaler-metrics.js'
import scalerMinReplicas from './scaler-min-replicas.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(scalerBehavior, {
    'HorizontalPodAutoscalerBehavior.scaleUp': { en: 'how fast it scales up', 'zh-cn': '扩容的快慢' },
    'HorizontalPodAutoscalerBehavior.scaleDown': { en: 'how fast it scales down', 'zh-cn': '缩容的快慢' },
    'HPAScalingRules.policies': { en: 'how much may change in a period', 'zh-cn': '一段时间内最多变多少' },
    'HPAScalingRules.selectPolicy': { en: 'which of the policies counts', 'zh-cn': '以哪条策略为准' },
    'HPAScalingPolicy.type': { en: 'counted in Pods or in percent', 'zh-cn': '按个数还是按百分比' },
    'HPAScalingPolicy.value': { en: 'how much may change', 'zh-cn': '最多变多少' },
    'HPAScalingPolicy.periodSeconds': { en: 'in which time', 'zh-cn': '在多长时间内' },
    'HPAScalingRules.stabilizationWindowSeconds': { en: 'how long it hesitates', 'zh-cn': '犹豫多久' },
  }),
  ...variants(scalerMetrics, {
    'MetricSpec.type': { en: 'what kind of metric', 'zh-cn': '指标的种类' },
    'MetricSpec.resource': { en: 'CPU or memory of the Pods', 'zh-cn': 'Pod 的 CPU 或内存' },
    'ResourceMetricSource.target': { en: 'the value to aim at', 'zh-cn': '目标值' },
    'MetricTarget.averageUtilization': { en: 'percent of the requests to aim at', 'zh-cn': '目标占 requests 的百分比' },
    'MetricTarget.averageValue': { en: 'the amount per Pod to aim at', 'zh-cn': '每个 Pod 的目标量' },
    'MetricTarget.value': { en: 'the amount in all to aim at', 'zh-cn': '目标总量' },
    'MetricTarget.type': { en: 'how the target is counted', 'zh-cn': '目标的计法' },
    'ResourceMetricSource.name': { en: 'cpu or memory', 'zh-cn': 'cpu 或 memory' },
    'ContainerResourceMetricSource.target': { en: 'the value to aim at', 'zh-cn': '目标值' },
  }),
  ...variants(scalerMinReplicas, {
    'HorizontalPodAutoscalerSpec.maxReplicas': { en: 'never more Pods than this', 'zh-cn': 'Pod 数的上限' },
    'HorizontalPodAutoscalerSpec.scaleTargetRef': { en: 'the workload that is scaled', 'zh-cn': '被扩缩的工作负载' },
  }),
]
