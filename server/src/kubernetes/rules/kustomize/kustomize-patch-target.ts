import { nearest } from '../../../core/nearest.js'
import { isTarget, targetsOf } from '../../kustomize/targets.js'
import type { SurroundingsRule } from '../../rule.js'
import { kustomizationOf } from './_kustomization.js'

/** What comes of a patch that names its object itself, and of one with a `target`. */
const fails = { en: 'so `kustomize build` stops at this patch', 'zh-cn': '`kustomize build` 会停在这个补丁上' }
const nothing = { en: 'so this patch changes nothing', 'zh-cn': '这个补丁什么也不会改' }

export default {
  id: 'kubernetes/kustomize-patch-target',
  severity: 'warning',
  title: { en: 'A patch finds nothing to change', 'zh-cn': '补丁找不到要修改的对象' },
  why: {
    en: 'A patch changes the objects that its `target` (or its own `kind` and `name`) selects among `resources`. A strategic merge patch that finds none fails the build; a `target` that selects none is skipped without a word.',
    'zh-cn':
      '补丁修改的是其 `target`（或自身的 `kind` 和 `name`）在 `resources` 中选中的对象。策略性合并补丁找不到对象时构建失败；`target` 什么也没选中时则被悄悄跳过。',
  },
  instead: {
    en: 'Write the kind and the name of an object that `resources` has, or add the file that has it.',
    'zh-cn': '写上 `resources` 中某个对象的 kind 和名称，或添加包含该对象的文件。',
  },
  message: {
    en: 'None of the `resources` is {target}, {effect}. {hint}',
    'zh-cn': '`resources` 中没有 {target}，{effect}。{hint}',
  },
  examples: {
    bad: [
      `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
patches:
  - path: replicas.yaml
    target:
      kind: Deployment
      name: wbe
            ^^^
`,
    ],
    good: [
      `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
patches:
  - path: replicas.yaml
    target:
      kind: Deployment
      name: web.*
`,
    ],
    around: {
      file: 'kustomization.yaml',
      others: {
        'deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n',
        'replicas.yaml': '- op: replace\n  path: /spec/replicas\n  value: 3\n',
      },
    },
  },
  check({ document, around: { objects, targets } }, report) {
    const { resource, start } = kustomizationOf(document)
    if (!resource || !objects.complete) return
    for (const target of [...targetsOf(resource), ...targets]) {
      if (objects.objects.some(object => isTarget(target, object))) continue
      const { kind, name, span, exact } = target
      const called = [kind, name].filter(word => word !== undefined).join(' ')
      const names = objects.objects.filter(one => kind === undefined || one.kind === kind).flatMap(one => one.names)
      const near = name === undefined ? undefined : nearest(name, names)
      const hint =
        near === undefined
          ? { en: 'Mend the target, or add the file.', 'zh-cn': '修正目标，或添加对应的文件。' }
          : { en: `Is \`${near}\` meant?`, 'zh-cn': `是不是想写 \`${near}\`？` }
      report(
        { start: start + span.start, end: start + span.end },
        { target: `\`${called}\``, effect: exact ? fails : nothing, hint },
      )
    }
  },
} satisfies SurroundingsRule
