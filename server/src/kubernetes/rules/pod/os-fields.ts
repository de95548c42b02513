import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { below, isSet, ofType, type Typed } from '../_typed.js'

export default {
  id: 'kubernetes/os-fields',
  severity: 'error',
  title: { en: 'A field of another operating system', 'zh-cn': '写了别的操作系统才有的字段' },
  why: {
    en: '`os.name` promises which operating system the Pod is for. The API server refuses fields that only the other one knows.',
    'zh-cn': '`os.name` 声明了 Pod 面向哪个操作系统，只有另一个系统才有的字段会被 API 服务器拒绝。',
  },
  instead: { en: 'Remove the field, or correct `os.name`.', 'zh-cn': '删掉这个字段，或改正 `os.name`。' },
  message: {
    en: '`{field}` is for {other} only, and `os.name: {os}` says that this Pod is for {own}: the API server refuses it. Remove the field, or correct `os.name`.',
    'zh-cn':
      '`{field}` 只适用于 {other}，而 `os.name: {os}` 声明这个 Pod 面向 {own}，API 服务器会拒绝。删掉它，或改正 `os.name`。',
  },
  examples: {
    bad: [
      podWith('os: { name: windows }\nsecurityContext:\n  runAsUser: 1000\n  ^^^^^^^^^'),
      podWith('os: { name: linux }\nsecurityContext:\n  windowsOptions:\n  ^^^^^^^^^^^^^^\n    runAsUserName: web'),
    ],
    good: [podWith('os: { name: windows }\nsecurityContext:\n  windowsOptions:\n    runAsUserName: ContainerUser')],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const os = asString(get(spec.node, 'os', 'name'))
      if (os !== 'windows' && os !== 'linux') continue
      const names = os === 'windows' ? { own: windows, other: linux } : { own: linux, other: windows }
      for (const { at, fields } of placesOf(spec, os))
        for (const field of fields) {
          const pair = pairOf(at.node, field)
          // false is as good as nothing for these two
          const off = (field === 'hostIPC' || field === 'hostPID') && asBoolean(pair?.value) === false
          if (pair && !off && isSet(at.node, field)) report(pair.key.span, { field, os, ...names })
        }
    }
  },
} satisfies KubernetesRule

const linux: Localized = { en: 'Linux', 'zh-cn': 'Linux' }
const windows: Localized = { en: 'Windows', 'zh-cn': 'Windows' }

const both = ['appArmorProfile', 'runAsGroup', 'runAsUser', 'seLinuxOptions', 'seccompProfile']
const foreign = {
  windows: {
    spec: ['hostIPC', 'hostPID', 'hostUsers', 'shareProcessNamespace'],
    pod: [
      ...both,
      'fsGroup',
      'fsGroupChangePolicy',
      'supplementalGroups',
      'supplementalGroupsPolicy',
      'sysctls',
      'seLinuxChangePolicy',
    ],
    container: [
      ...both,
      'allowPrivilegeEscalation',
      'capabilities',
      'privileged',
      'procMount',
      'readOnlyRootFilesystem',
    ],
  },
  linux: { spec: [], pod: ['windowsOptions'], container: ['windowsOptions'] },
}

/** Where fields of the other system could stand, and which. */
function placesOf(spec: Typed, os: keyof typeof foreign) {
  const own = foreign[os]
  const within = (name: string) => below(spec).filter(({ type }) => type === name)
  return [
    { at: spec, fields: own.spec },
    ...within('PodSecurityContext').map(at => ({ at, fields: own.pod })),
    ...within('SecurityContext').map(at => ({ at, fields: own.container })),
  ]
}
