import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Resource } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, own } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { used } from '../configuration/_secret.js'
import { dnsName } from '../network/_service.js'
import { claimsInWords, statefulOf } from '../workloads/_stateful.js'

export default {
  key: 'ObjectMeta.name',
  title: { en: 'the name of the object', 'zh-cn': '对象的名字' },
  summary: summary('ObjectMeta.name'),
  notes: {
    en: ['Unique among objects of its kind in the namespace, and fixed once created: another name is another object.'],
    'zh-cn': ['在命名空间内同类对象中唯一，创建后不能改：换名字就是另一个对象。'],
  },
  see: docs('concepts/overview/working-with-objects/names/'),
  explain,
} satisfies KubernetesTopic

/** What the names of Pods look like, by the kind that makes them. */
const children: Readonly<Record<string, (name: string, first: number) => string>> = {
  Deployment: name => `${name}-5d8f9c7b6d-x2k4p`,
  ReplicaSet: name => `${name}-x2k4p`,
  StatefulSet: (name, first) => `${name}-${first}`,
  DaemonSet: name => `${name}-x2k4p`,
  Job: name => `${name}-x2k4p`,
  CronJob: name => `${name}-29401440-x2k4p`,
}

/** The claims that a template of this name makes. */
function claimed(resource: Resource): Explanation | undefined {
  const stateful = statefulOf(resource)
  return stateful && explained(claimsInWords(stateful))
}

/** The name of a Service is its address. */
const addressed = (resource: Resource): readonly (Localized | undefined)[] => [
  say(
    {
      en: 'clients in the same namespace call {short}, those in other namespaces {other}; the full name is {dns}.',
      'zh-cn': '同一命名空间里写 {short} 就能访问，别的命名空间写 {other}；完整域名是 {dns}。',
    },
    {
      short: code(resource.name ?? 'NAME'),
      other: code(`${resource.name ?? 'NAME'}.${resource.namespace ?? 'NAMESPACE'}`),
      dns: code(dnsName(resource), 120),
    },
  ),
  {
    en: 'It has to be a DNS label: lower case letters, digits and `-`, at most 63 characters; a digit in front is accepted since 1.36.',
    'zh-cn': '它必须是 DNS 标签：小写字母、数字和 `-`，最长 63 个字符；1.36 起才可以以数字开头。',
  },
]

/** Who finds a ConfigMap or Secret by its name. */
function usedBy(place: KubernetesPlace): Explanation | undefined {
  const text = used(place)
  return (
    text && {
      text: {
        en: text.en.charAt(0).toLowerCase() + text.en.slice(1).replace('of this file ', ''),
        'zh-cn': text['zh-cn'].replace(/^本文件中/, ''),
      },
    }
  )
}

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, path } = place
  const { kind = '', name } = resource
  if (name === undefined) return undefined
  if (path.includes('volumeClaimTemplates')) return claimed(resource)
  if (path.length !== 2) return undefined
  if (kind === 'Service' && resource.group === '') return explained(...addressed(resource))
  if ((kind === 'ConfigMap' || kind === 'Secret') && resource.group === '') return usedBy(place)
  if (kind === 'Namespace')
    return explained(
      say(
        {
          en: 'Services in it have DNS names such as {dns}. `kubectl -n {name} get all` shows most of what is in it.',
          'zh-cn': '里面的 Service 域名形如 {dns}。`kubectl -n {name} get all` 列出其中的大部分对象。',
        },
        { dns: code(`web.${name}.svc.cluster.local`), name },
      ),
    )
  const child = own(children, kind)
  if (!child) return undefined
  const first = statefulOf(resource)?.start ?? 0
  return explained(
    say(
      { en: 'Pods get names such as {example}{parts}.', 'zh-cn': 'Pod 的名字形如 {example}{parts}。' },
      {
        example: code(child(name, first)),
        parts:
          kind === 'Deployment'
            ? {
                en: ': the name, a hash of the template (the ReplicaSet), five random characters',
                'zh-cn': '：名字、模板的哈希（ReplicaSet）、五个随机字符',
              }
            : '',
      },
    ),
    say(
      { en: '`kubectl get {kind} {name}` shows it.', 'zh-cn': '`kubectl get {kind} {name}` 可以查看。' },
      { kind: kind.toLowerCase(), name },
    ),
  )
}
