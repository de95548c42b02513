import type { Localized } from '../../core/localized.js'

/** Dynamic resource allocation: claims, device classes. */
export const devices: Readonly<Record<string, Localized>> = {
  'CoreResourceClaim.name': {
    en: "The name of an entry in the Pod's `resourceClaims`.",
    'zh-cn': 'Pod 的 `resourceClaims` 里某一项的名字。',
  },
  'CoreResourceClaim.request': {
    en: 'One request of the claim; left out, all its devices.',
    'zh-cn': '申领里的某一项请求；不写则使用全部设备。',
  },
  'ResourceClaimSpec.devices': {
    en: 'Which devices are wanted, and how they belong together.',
    'zh-cn': '需要哪些设备，以及它们之间的关系。',
  },
  'ResourceClaimTemplateSpec.spec': { en: 'The claim that is made for each Pod.', 'zh-cn': '为每个 Pod 创建的申领。' },
  'ResourceClaimTemplateSpec.metadata': {
    en: 'Labels and annotations that are copied to each claim.',
    'zh-cn': '会复制到每个申领上的标签和注解。',
  },
  'DeviceClaim.requests': {
    en: 'The single requests, at most 32; all must be satisfied on one node.',
    'zh-cn': '各项请求，最多 32 项；须在同一节点上全部满足。',
  },
  'DeviceClaim.constraints': {
    en: 'Conditions across devices, such as the same NUMA node.',
    'zh-cn': '设备之间的条件，例如位于同一 NUMA 节点。',
  },
  'DeviceClaim.config': { en: 'Settings for the driver.', 'zh-cn': '传给驱动的设置。' },
  'DeviceRequest.name': {
    en: 'A name, by which containers may use this request alone.',
    'zh-cn': '请求的名字，容器可以只使用这一项。',
  },
  'DeviceRequest.exactly': { en: 'One request that must be met as it stands.', 'zh-cn': '必须照此满足的一项请求。' },
  'DeviceRequest.firstAvailable': {
    en: 'Alternatives in order of preference; the first that can be met is taken.',
    'zh-cn': '按偏好排序的备选，取第一个能满足的。',
  },
  'ExactDeviceRequest.deviceClassName': {
    en: 'The DeviceClass, such as `gpu.example.com`.',
    'zh-cn': '设备类，例如 `gpu.example.com`。',
  },
  'ExactDeviceRequest.selectors': {
    en: 'CEL conditions on the device, all of which must hold.',
    'zh-cn': '对设备的 CEL 条件，须全部满足。',
  },
  'ExactDeviceRequest.allocationMode': {
    en: '`ExactCount` takes `count` devices, `All` every matching one of the node.',
    'zh-cn': '`ExactCount` 取 `count` 个，`All` 取节点上所有匹配的。',
  },
  'ExactDeviceRequest.count': { en: 'How many devices; 1 where it is left out.', 'zh-cn': '要几个设备，不写是 1。' },
  'ExactDeviceRequest.adminAccess': {
    en: '`true` also gets devices in use, for monitoring; only in namespaces labelled for it.',
    'zh-cn': '`true` 可访问正在使用的设备，供监控用；只能在打了相应标签的命名空间里用。',
  },
  'ExactDeviceRequest.tolerations': {
    en: 'Device taints that the request puts up with.',
    'zh-cn': '能容忍的设备污点。',
  },
  'DeviceSelector.cel': { en: 'The condition, in CEL.', 'zh-cn': '用 CEL 写的条件。' },
  'CELDeviceSelector.expression': {
    en: 'A CEL expression over `device`, such as `device.driver == "gpu.example.com"`.',
    'zh-cn': '针对 `device` 的 CEL 表达式，例如 `device.driver == "gpu.example.com"`。',
  },
  'DeviceConstraint.requests': {
    en: 'The requests that the condition is about; left out, all.',
    'zh-cn': '条件涉及哪些请求；不写表示全部。',
  },
  'DeviceConstraint.matchAttribute': {
    en: 'An attribute that must have the same value on all devices.',
    'zh-cn': '所有设备取值须相同的属性。',
  },
  'DeviceClassSpec.selectors': {
    en: 'CEL conditions that devices of the class meet.',
    'zh-cn': '该类设备满足的 CEL 条件。',
  },
  'DeviceClassSpec.config': {
    en: 'Settings for the driver that every claim of the class gets.',
    'zh-cn': '该类的每个申领都会带上的驱动设置。',
  },
  'DeviceClassSpec.extendedResourceName': {
    en: 'Lets Pods ask for the class as an extended resource such as `example.com/gpu` (GA in 1.37).',
    'zh-cn': '让 Pod 用扩展资源的写法申请该类，例如 `example.com/gpu`（1.37 起 GA）。',
  },
  'DeviceConstraint.distinctAttribute': {
    en: 'An attribute that must have a different value on each device.',
    'zh-cn': '各设备取值须互不相同的属性。',
  },
  'DeviceClaimConfiguration.requests': {
    en: 'The requests that the settings are for; left out, all.',
    'zh-cn': '设置针对哪些请求；不写表示全部。',
  },
  'DeviceClaimConfiguration.opaque': {
    en: 'Settings that only the driver understands.',
    'zh-cn': '只有驱动才懂的设置。',
  },
  'OpaqueDeviceConfiguration.driver': { en: 'The driver that the settings are for.', 'zh-cn': '设置针对的驱动。' },
  'OpaqueDeviceConfiguration.parameters': {
    en: "The settings, in the driver's own form.",
    'zh-cn': '具体设置，格式由驱动决定。',
  },
}
