import { joined, type Localized } from '../../../core/localized.js'
import type { Container } from '../../pods.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { type PodAt, restartPolicyOf } from '../_pod.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.initContainers',
  title: { en: 'run one after the other before the containers start', 'zh-cn': '在容器启动之前依次运行' },
  summary: {
    en: 'For what has to be done first: wait for a database, fetch files, migrate. Each must end with exit code 0 before the next one starts.',
    'zh-cn': '用于必须先做的事：等待数据库、下载文件、做迁移。每个都以退出码 0 结束，才轮到下一个。',
  },
  notes: {
    en: [
      'They have no probes and no `lifecycle`: the API server refuses them. Sidecars may have both.',
      'They run again when the Pod is restarted as a whole, so they should not mind being repeated.',
      'For scheduling, the largest request of an init container counts or the sum of the containers, whichever is more.',
      'A Pod waits as `Pending`, shown as `Init:0/2`; `kubectl logs POD -c NAME` shows what an init container says.',
    ],
    'zh-cn': [
      '不能有探针和 `lifecycle`：API 服务器不接受。边车则两者都可以有。',
      'Pod 整体重启时会再执行一遍，因此重复执行不能出错。',
      '调度时取 Init 容器中最大的请求量与各容器之和，以较大者为准。',
      '期间 Pod 是 `Pending`，显示为 `Init:0/2`；用 `kubectl logs POD -c NAME` 看 Init 容器的日志。',
    ],
  },
  compare: {
    en: '**Init container or sidecar?** An init container ends before the program starts. With `restartPolicy: Always` of its own it is a sidecar: it starts in order, runs on beside the program, and stops after it (GA since 1.33).',
    'zh-cn':
      '**Init 容器还是边车？** Init 容器在程序启动前就结束。给它写上 `restartPolicy: Always` 就成了边车：按顺序启动，与程序一起运行，在程序之后停止（1.33 起 GA）。',
  },
  example: podExample(
    '',
    'initContainers:\n  - name: wait-for-db\n    image: docker.io/library/postgres:17.6\n    command: [pg_isready, -h, db, -t, "60"]\n  - name: proxy\n    image: registry.example.com/proxy:2.1.0\n    restartPolicy: Always',
  ),
  see: docs('concepts/workloads/pods/init-containers/'),
  explain: aboutPod(explain),
} satisfies KubernetesTopic

function explain(pod: PodAt): Localized | undefined {
  const inits = pod.containers.filter(({ list }) => list === 'initContainers')
  const main = pod.containers.filter(({ list }) => list === 'containers')
  if (inits.length === 0 || inits.some(({ name }) => name === undefined)) return undefined
  const ends = inits.filter(({ sidecar }) => !sidecar)
  const { policy } = restartPolicyOf(pod)
  return joined([
    say(
      { en: '{steps}, then {main}.', 'zh-cn': '{steps}，最后{main}。' },
      {
        steps: joined(inits.map(step), { en: ', then ', 'zh-cn': '，接着' }),
        main:
          main.length === 1
            ? say({ en: '{name} starts', 'zh-cn': '启动 {name}' }, { name: code(main[0]!.name ?? '?') })
            : say(
                { en: '{names} start side by side', 'zh-cn': '{names} 一起启动' },
                { names: codes(main.flatMap(({ name }) => name ?? [])) },
              ),
      },
    ),
    ends.length === 0
      ? undefined
      : policy === 'Never'
        ? {
            en: 'One that fails fails the whole Pod (`restartPolicy: Never`).',
            'zh-cn': '其中一个失败，整个 Pod 就失败（`restartPolicy: Never`）。',
          }
        : {
            en: 'One that fails is run again, with growing delays, until it succeeds.',
            'zh-cn': '失败的那个会隔着越来越长的时间重试，直到成功。',
          },
  ])
}

const step = ({ name = '?', sidecar }: Container): Localized =>
  say(
    sidecar
      ? { en: '{name} starts and keeps running (sidecar)', 'zh-cn': '启动 {name} 并一直运行（边车）' }
      : { en: '{name} runs to its end', 'zh-cn': '{name} 运行到结束' },
    { name: code(name) },
  )
