import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

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
const children: Readonly<Record<string, (name: string) => string>> = {
  Deployment: name => `${name}-5d8f9c7b6d-x2k4p`,
  ReplicaSet: name => `${name}-x2k4p`,
  StatefulSet: name => `${name}-0`,
  DaemonSet: name => `${name}-x2k4p`,
  Job: name => `${name}-x2k4p`,
  CronJob: name => `${name}-29401440-x2k4p`,
}

function explain({ resource, path }: KubernetesPlace): Explanation | undefined {
  const { kind = '', name } = resource
  const child = Object.hasOwn(children, kind) ? children[kind] : undefined
  if (name === undefined || path.length !== 2 || !child) return undefined
  return explained(
    say(
      { en: 'Pods get names such as {example}.', 'zh-cn': 'Pod 的名字形如 {example}。' },
      { example: code(child(name)) },
    ),
    say(
      { en: '`kubectl get {kind} {name}` shows it.', 'zh-cn': '`kubectl get {kind} {name}` 可以查看。' },
      { kind: kind.toLowerCase(), name },
    ),
  )
}
