import type { Localized } from '../../core/localized.js'

/** Where Pods go: affinity, spreading, taints, priority, runtime classes. */
export const scheduling: Readonly<Record<string, Localized>> = {
  'Affinity.nodeAffinity': {
    en: 'Which nodes, by their labels: what `nodeSelector` does, plus "one of", "not", "exists", comparisons and wishes.',
    'zh-cn': '按标签选节点：`nodeSelector` 能做的都能做，还支持“任选其一”“不在其中”“存在”、大小比较以及偏好。',
  },
  'Affinity.podAffinity': {
    en: 'Near which other Pods, by their labels: on the same node, in the same zone, as `topologyKey` says.',
    'zh-cn': '靠近哪些 Pod（按标签）：同一节点还是同一可用区，由 `topologyKey` 决定。',
  },
  'Affinity.podAntiAffinity': {
    en: 'Away from which other Pods, to keep replicas on different nodes or in different zones. For even spreading `topologySpreadConstraints` is gentler.',
    'zh-cn': '远离哪些 Pod，用来把副本放到不同节点或可用区。只求分布均匀的话，`topologySpreadConstraints` 更温和。',
  },
  'NodeAffinity.requiredDuringSchedulingIgnoredDuringExecution': {
    en: 'Conditions that the node must meet, or the Pod stays `Pending`. Looked at only when it is placed: labels that change later move nothing.',
    'zh-cn': '节点必须满足的条件，否则 Pod 一直 `Pending`。只在调度时检查，之后标签变了也不会搬动 Pod。',
  },
  'NodeAffinity.preferredDuringSchedulingIgnoredDuringExecution': {
    en: 'Wishes with weights: of the possible nodes, the one with the highest sum has better chances. Nothing waits for them.',
    'zh-cn': '带权重的偏好：可选节点里总分高的更有机会。满足不了也不会等待。',
  },
  'NodeSelector.nodeSelectorTerms': {
    en: 'Alternatives: one of the terms has to hold. Within a term all expressions have to hold.',
    'zh-cn': '多个条件任选其一：满足其中一项即可。每一项内部的表达式须全部满足。',
  },
  'NodeSelectorTerm.matchExpressions': {
    en: "Conditions on the node's labels, all of which must hold.",
    'zh-cn': '对节点标签的条件，须全部满足。',
  },
  'NodeSelectorTerm.matchFields': {
    en: 'Conditions on fields of the node; only `metadata.name` is possible.',
    'zh-cn': '对节点字段的条件，只支持 `metadata.name`。',
  },
  'NodeSelectorRequirement.key': {
    en: 'The node label, such as `topology.kubernetes.io/zone` or `kubernetes.io/arch`.',
    'zh-cn': '节点标签，例如 `topology.kubernetes.io/zone`、`kubernetes.io/arch`。',
  },
  'NodeSelectorRequirement.operator': {
    en: '`In` and `NotIn` compare with `values`, `Exists` and `DoesNotExist` ask for the label alone, `Gt` and `Lt` compare numbers. `NotIn` also picks nodes without the label.',
    'zh-cn':
      '`In`、`NotIn` 与 `values` 比较，`Exists`、`DoesNotExist` 只看有没有这个标签，`Gt`、`Lt` 比较数字。`NotIn` 也会选中没有该标签的节点。',
  },
  'NodeSelectorRequirement.values': {
    en: 'Values for `In` and `NotIn` (at least one); exactly one whole number, as a string, for `Gt` and `Lt`; none for the others.',
    'zh-cn': '`In`、`NotIn` 的取值（至少一个）；`Gt`、`Lt` 只写一个整数（字符串）；其余不写。',
  },
  'PreferredSchedulingTerm.weight': {
    en: 'How much the wish counts, 1 to 100; the weights of all that hold are added up for each node.',
    'zh-cn': '偏好的分量，1 到 100；每个节点把满足的各项权重相加。',
  },
  'PreferredSchedulingTerm.preference': { en: 'What the node should be like.', 'zh-cn': '希望节点是什么样的。' },
  'PodAffinity.requiredDuringSchedulingIgnoredDuringExecution': {
    en: 'The Pod is placed only where such Pods already run; all terms must hold. A Pod that matches its own rule may still be the first.',
    'zh-cn': '只放到已有这类 Pod 的地方，各项须全部满足。自己也符合规则的 Pod 可以成为第一个。',
  },
  'PodAffinity.preferredDuringSchedulingIgnoredDuringExecution': {
    en: 'Wishes with weights to be near such Pods; nothing waits for them.',
    'zh-cn': '带权重的偏好：尽量靠近这类 Pod，满足不了也不会等待。',
  },
  'PodAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution': {
    en: 'Never in the same domain as such Pods. With `kubernetes.io/hostname` one per node: replicas beyond the number of nodes stay `Pending`.',
    'zh-cn':
      '绝不与这类 Pod 同处一个拓扑域。用 `kubernetes.io/hostname` 就是每个节点一个：副本比节点多时，多出的一直 `Pending`。',
  },
  'PodAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution': {
    en: 'Wishes with weights to be apart from such Pods; if there is no other place, they share.',
    'zh-cn': '带权重的偏好：尽量远离这类 Pod，没有别的地方时仍会放在一起。',
  },
  'WeightedPodAffinityTerm.weight': { en: 'How much the wish counts, 1 to 100.', 'zh-cn': '偏好的分量，1 到 100。' },
  'WeightedPodAffinityTerm.podAffinityTerm': {
    en: 'Which Pods, and what counts as the same place.',
    'zh-cn': '针对哪些 Pod，怎样算同一处。',
  },
  'PodAffinityTerm.labelSelector': {
    en: 'Which Pods count, by their labels. Left out it matches none; empty (`{}`) it matches all.',
    'zh-cn': '按标签选择要考虑的 Pod。不写一个都不匹配，写空（`{}`）则匹配全部。',
  },
  'PodAffinityTerm.topologyKey': {
    en: 'The node label that defines "the same place": `kubernetes.io/hostname` for a node, `topology.kubernetes.io/zone` for a zone. Must not be empty.',
    'zh-cn':
      '用哪个节点标签定义“同一处”：`kubernetes.io/hostname` 是同一节点，`topology.kubernetes.io/zone` 是同一可用区。不能为空。',
  },
  'PodAffinityTerm.namespaces': {
    en: "Namespaces whose Pods count, by name; together with `namespaceSelector`. With neither, only the Pod's own.",
    'zh-cn': '考虑哪些命名空间的 Pod（按名称），与 `namespaceSelector` 取并集。两者都不写就只看 Pod 自己的命名空间。',
  },
  'PodAffinityTerm.namespaceSelector': {
    en: 'Namespaces whose Pods count, by label; empty (`{}`) means all of them.',
    'zh-cn': '考虑哪些命名空间的 Pod（按标签）；写空（`{}`）表示所有命名空间。',
  },
  'PodAffinityTerm.matchLabelKeys': {
    en: "Labels whose values must equal the new Pod's own, such as `pod-template-hash` to count only Pods of the same rollout (GA in 1.33). Needs `labelSelector`.",
    'zh-cn':
      '取值须与新 Pod 相同的标签，例如 `pod-template-hash` 表示只看同一版本的 Pod（1.33 起 GA）。需要写 `labelSelector`。',
  },
  'PodAffinityTerm.mismatchLabelKeys': {
    en: "Labels whose values must differ from the new Pod's own, such as a tenant label (GA in 1.33). Needs `labelSelector`.",
    'zh-cn': '取值须与新 Pod 不同的标签，例如租户标签（1.33 起 GA）。需要写 `labelSelector`。',
  },
  'TopologySpreadConstraint.maxSkew': {
    en: 'By how many matching Pods a domain may exceed the emptiest one; at least 1. With 1 and three zones, five Pods lie 2/2/1.',
    'zh-cn': '某个拓扑域比最少的那个最多多几个匹配的 Pod，至少 1。设为 1、三个可用区、五个 Pod 时，分布是 2/2/1。',
  },
  'TopologySpreadConstraint.topologyKey': {
    en: 'The node label whose values are the domains. Nodes without it get none of these Pods.',
    'zh-cn': '用哪个节点标签的取值划分拓扑域。没有该标签的节点不会分到这些 Pod。',
  },
  'TopologySpreadConstraint.whenUnsatisfiable': {
    en: '`DoNotSchedule` leaves the Pod `Pending` rather than break the skew; `ScheduleAnyway` only prefers emptier domains.',
    'zh-cn': '`DoNotSchedule` 宁可让 Pod `Pending` 也不超出偏差；`ScheduleAnyway` 只是优先放到较空的域。',
  },
  'TopologySpreadConstraint.labelSelector': {
    en: "Which Pods of the namespace are counted. It should match the Pod's own labels, or the constraint counts others and spreads nothing.",
    'zh-cn': '统计本命名空间里的哪些 Pod。应当匹配 Pod 自己的标签，否则数的是别人，起不到分散作用。',
  },
  'TopologySpreadConstraint.matchLabelKeys': {
    en: 'Labels taken from the Pod itself to narrow the count: with `pod-template-hash` each rollout is spread by itself. On by default since 1.27; needs `labelSelector`.',
    'zh-cn':
      '从 Pod 自身取值来缩小统计范围的标签：用 `pod-template-hash` 可让每个版本各自均匀分布。1.27 起默认启用，需要写 `labelSelector`。',
  },
  'TopologySpreadConstraint.minDomains': {
    en: 'How many domains there should be at least: with fewer, the emptiest counts as 0, so Pods wait for new zones or nodes. Only with `DoNotSchedule` (GA in 1.30).',
    'zh-cn':
      '至少应有多少个拓扑域：不足时最小值按 0 算，Pod 会等新的可用区或节点。只能配 `DoNotSchedule`（1.30 起 GA）。',
  },
  'TopologySpreadConstraint.nodeAffinityPolicy': {
    en: "Whether only nodes that fit the Pod's node selector and affinity count (`Honor`) or all nodes (`Ignore`). GA in 1.33.",
    'zh-cn': '`Honor` 只统计符合 Pod 节点选择算符和亲和性的节点，`Ignore` 统计所有节点。1.33 起 GA。',
  },
  'TopologySpreadConstraint.nodeTaintsPolicy': {
    en: '`Honor` leaves out tainted nodes that the Pod does not tolerate, `Ignore` (the default) counts them, which can make Pods wait for a domain they can never enter. GA in 1.33.',
    'zh-cn':
      '`Honor` 不统计 Pod 无法容忍其污点的节点；`Ignore`（默认）会统计，可能让 Pod 等待一个永远进不去的域。1.33 起 GA。',
  },
  'Toleration.key': {
    en: "The taint's key. Left empty, with operator `Exists`, it tolerates every taint: right only for a few node agents.",
    'zh-cn': '污点的键。留空并配 `Exists` 表示容忍所有污点，只适合少数节点代理。',
  },
  'Toleration.operator': {
    en: '`Equal` (the default) compares key and value, `Exists` the key alone and takes no value. `Lt` and `Gt` compare numbers (alpha since 1.35).',
    'zh-cn': '`Equal`（默认）比较键和值，`Exists` 只比较键、不写值。`Lt` 和 `Gt` 比较数字（1.35 起为 Alpha）。',
  },
  'Toleration.value': {
    en: 'The taint\'s value, for `Equal`; quote numbers and booleans (`"true"`). Leave it out with `Exists`.',
    'zh-cn': '污点的值，配合 `Equal`；数字和布尔值要加引号（`"true"`）。用 `Exists` 时不写。',
  },
  'Toleration.effect': {
    en: 'Which effect is tolerated: `NoSchedule`, `PreferNoSchedule` or `NoExecute`; left out, all three.',
    'zh-cn': '容忍哪种效果：`NoSchedule`、`PreferNoSchedule` 或 `NoExecute`；不写表示三种都容忍。',
  },
  'Toleration.tolerationSeconds': {
    en: 'For `NoExecute` only: how many seconds the Pod stays after the taint appears before it is evicted. 0 or less evicts at once; left out, it stays for good.',
    'zh-cn': '仅用于 `NoExecute`：污点出现后 Pod 还能留多少秒才被驱逐。0 或负数立即驱逐，不写则一直留下。',
  },
  'Taint.key': {
    en: "The taint's key, such as `dedicated` or `example.com/gpu`.",
    'zh-cn': '污点的键，例如 `dedicated`、`example.com/gpu`。',
  },
  'Taint.value': { en: "The taint's value; may be empty.", 'zh-cn': '污点的值，可以为空。' },
  'Taint.effect': {
    en: 'What happens to Pods without a toleration: `NoSchedule` keeps new ones away, `PreferNoSchedule` does if it can, `NoExecute` also evicts those that already run.',
    'zh-cn':
      '没有相应容忍度的 Pod 会怎样：`NoSchedule` 不再接收新 Pod，`PreferNoSchedule` 尽量不接收，`NoExecute` 连正在运行的也驱逐。',
  },
  'Taint.timeAdded': { en: 'When the taint was added; set by the system.', 'zh-cn': '添加污点的时间，由系统填写。' },
  'NodeSpec.unschedulable': {
    en: '`true` keeps new Pods away; what runs stays. `kubectl cordon` sets it, `kubectl uncordon` takes it back.',
    'zh-cn': '`true` 表示不再接收新 Pod，已运行的不受影响。`kubectl cordon` 设置它，`kubectl uncordon` 撤销。',
  },
  'NodeSpec.taints': {
    en: 'Marks that keep Pods without a matching toleration away.',
    'zh-cn': '污点：没有相应容忍度的 Pod 会被挡在外面。',
  },
  'NodeSpec.podCIDR': {
    en: "The address range from which this node's Pods get their IPs; set by the system.",
    'zh-cn': '这个节点上的 Pod 从中获取 IP 的地址段，由系统分配。',
  },
  'NodeSpec.podCIDRs': {
    en: 'The same as `podCIDR`, one range for each IP family.',
    'zh-cn': '与 `podCIDR` 相同，每个 IP 协议族一段。',
  },
  'NodeSpec.providerID': {
    en: "The machine's id at the cloud provider; set by the cloud controller.",
    'zh-cn': '机器在云厂商那里的 ID，由云控制器填写。',
  },
  'PriorityClass.value': {
    en: 'The priority, up to 1000000000; higher goes first. It cannot be changed afterwards, and Pods keep the number they were created with.',
    'zh-cn': '优先级数值，最大 1000000000，越大越优先。创建后不能改，Pod 沿用创建时的数值。',
  },
  'PriorityClass.globalDefault': {
    en: '`true` gives this priority to all new Pods that name no class; at most one class should have it.',
    'zh-cn': '`true` 表示没写优先级类的新 Pod 都用它；最多只应有一个类这样设置。',
  },
  'PriorityClass.preemptionPolicy': {
    en: '`PreemptLowerPriority` (the default) may evict others to make room; `Never` only goes ahead in the queue.',
    'zh-cn': '`PreemptLowerPriority`（默认）可以抢占别的 Pod 来腾出位置；`Never` 只在队列里靠前。',
  },
  'PriorityClass.description': { en: 'When to use this class, for people.', 'zh-cn': '说明何时该用这个类，给人看的。' },
  'RuntimeClass.handler': {
    en: "The runtime's name in the configuration of containerd or CRI-O on the node, such as `runsc` or `kata`. Cannot be changed.",
    'zh-cn': '节点上 containerd 或 CRI-O 配置里的运行时名称，例如 `runsc`、`kata`。创建后不能改。',
  },
  'RuntimeClass.overhead': {
    en: "What the sandbox costs for each Pod; it is added to the Pod's requests.",
    'zh-cn': '每个 Pod 的沙箱额外开销，会加到 Pod 的请求量上。',
  },
  'RuntimeClass.scheduling': {
    en: 'Which nodes have this runtime, so that Pods of the class go only there.',
    'zh-cn': '哪些节点有这个运行时，使用该类的 Pod 只会去那里。',
  },
  'Overhead.podFixed': {
    en: 'The cost per Pod, such as `cpu: 250m` and `memory: 120Mi`.',
    'zh-cn': '每个 Pod 的固定开销，例如 `cpu: 250m`、`memory: 120Mi`。',
  },
  'Scheduling.nodeSelector': {
    en: "Labels of the nodes that have the runtime; added to each Pod's own `nodeSelector`.",
    'zh-cn': '拥有该运行时的节点标签，会合并到每个 Pod 自己的 `nodeSelector`。',
  },
  'Scheduling.tolerations': {
    en: 'Tolerations that each Pod of the class gets in addition.',
    'zh-cn': '使用该类的每个 Pod 额外获得的容忍度。',
  },
}
