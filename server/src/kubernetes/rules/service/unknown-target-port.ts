import { each, listed } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import { nearest } from '../../../core/nearest.js'
import { replaceScalar } from '../../edits.js'
import type { Resource } from '../../model.js'
import { containersOf } from '../../pods.js'
import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { asScalar, get } from '../../tree.js'
import { resourceWith, workloadWith } from '../_examples.js'
import { mapsIn, textIn } from '../_typed.js'
import { portsOf } from '../container/_ports.js'
import { chosenBy, filed, ofKind, workloadsOf } from '../networking/_file.js'

const file = (name: string): string =>
  `${resourceWith('v1', 'Service', `spec:\n  selector: { app: shop }\n  ports:\n    - port: 80\n      targetPort: ${name}`)}---${workloadWith('Deployment', '', web)}`

const web = `containers:
  - name: web
    image: nginx:1.29
    ports:
      - { name: http, containerPort: 8080 }`

export default {
  id: 'kubernetes/unknown-target-port',
  severity: 'warning',
  title: { en: 'A Service that forwards to a port nobody has', 'zh-cn': 'Service 转发到没有人声明的端口' },
  why: {
    en: 'A `targetPort` by name is looked up among the ports of each Pod. Where none has that name the Pod gets no entry in the EndpointSlices, and connections are refused.',
    'zh-cn':
      '按名字写的 `targetPort` 会在每个 Pod 的端口里查找。没有同名端口，Pod 就不会出现在 EndpointSlice 中，连接会被拒绝。',
  },
  instead: {
    en: 'Write the name that a container gives its port, or the number.',
    'zh-cn': '写容器里端口的名字，或直接写端口号。',
  },
  message: {
    en: 'No container of the Pods that this Service selects has a port named `{name}` ({known}), so it reaches none of them. Correct the name, or write the number.',
    'zh-cn': '这个 Service 选中的 Pod 里，没有容器的端口叫 `{name}`（{known}），一个也到达不了。改正名字，或写端口号。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [file('htp\n                  ^^^')],
    good: [file('http'), file('8080')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const service of ofKind(all, '', 'Service')) {
      const wanted = wantedOf(service.resource)
      const selector = selectorOf(service.resource)
      if (wanted.length === 0 || !selector || selector.requirements.length === 0) continue
      const chosen = chosenBy(selector, service, workloads)
      if (!chosen || chosen.length === 0) continue
      const names = chosen.map(({ resource }) => namesOf(resource))
      if (names.includes(undefined)) continue
      for (const { name, scalar } of wanted) {
        if (names.some(own => own?.includes(name))) continue
        const known = [...new Set(names.flatMap(own => own ?? []))]
        const meant = nearest(name, known)
        report(
          service.at(scalar.span),
          { name, known: knownOf(known), meant: meant ?? '' },
          meant === undefined ? [] : service.edits(replaceScalar(scalar, meant)),
        )
      }
    }
  },
} satisfies ManifestRule

/** The names of ports that a Service sends to. */
const wantedOf = memo((service: Resource) =>
  mapsIn(service.at('spec', 'ports')).flatMap(port => {
    const name = textIn(port, 'targetPort')
    const scalar = asScalar(get(port, 'targetPort'))
    // digits in quotes are no name at all, see kubernetes/invalid-format
    return name && scalar && !/^\d+$/.test(name) ? [{ name, scalar }] : []
  }),
)

/** The names of a workload's ports; `undefined` where these are not all known. */
const namesOf = memo((workload: Resource): readonly string[] | undefined => {
  const nodes = containersOf(workload).map(({ node }) => node)
  // a patch does not list the ports of the base
  if (nodes.some(node => node.templated || !get(node, 'image') || get(node, 'ports')?.templated)) return undefined
  if (nodes.some(hasUnknownName)) return undefined
  return nodes.flatMap(node => portsOf(node).flatMap(({ name }) => name ?? []))
})

const hasUnknownName = (container: Parameters<typeof portsOf>[0]): boolean =>
  mapsIn(get(container, 'ports')).some(port => get(port, 'name') !== undefined && textIn(port, 'name') === undefined)

const knownOf = (names: readonly string[]) =>
  names.length === 0
    ? { en: 'none of their ports has a name', 'zh-cn': '端口都没有名字' }
    : each(locale => {
        const words = listed(names.map(name => `\`${name}\``))[locale]
        return locale === 'en' ? `they have ${words}` : `现有 ${words}`
      })
