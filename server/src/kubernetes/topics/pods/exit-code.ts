import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asNumber, asString, get } from '../../tree.js'
import { explained, own, ownerOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'ContainerStateTerminated.exitCode',
  also: ['ContainerStateTerminated.reason', 'ContainerStateTerminated.signal'],
  title: { en: 'how the container ended', 'zh-cn': '容器是怎么结束的' },
  summary: summary('ContainerStateTerminated.exitCode'),
  notes: {
    en: [
      'Above 128 it is 128 + the number of a signal: 137 = 128 + 9 (SIGKILL), 143 = 128 + 15 (SIGTERM), 139 = 128 + 11 (SIGSEGV).',
      '137 alone does not mean memory: a failed liveness probe or a grace period that ran out kills with SIGKILL too. Only the reason `OOMKilled` says memory.',
      '`kubectl logs NAME -c CONTAINER --previous` shows what it said last.',
    ],
    'zh-cn': [
      '大于 128 的是 128 + 信号编号：137 = 128 + 9（SIGKILL），143 = 128 + 15（SIGTERM），139 = 128 + 11（SIGSEGV）。',
      '只看 137 不能断定是内存：存活探针失败、宽限期用完也会发 SIGKILL。原因写着 `OOMKilled` 才是内存。',
      '`kubectl logs NAME -c CONTAINER --previous` 看它最后的输出。',
    ],
  },
  see: docs('concepts/workloads/pods/pod-lifecycle/#container-state-terminated'),
  explain: (place: KubernetesPlace) => {
    const owner = ownerOf(place)?.node
    const exit = asNumber(get(owner, 'exitCode'))
    const reason = asString(get(owner, 'reason'))
    const text = joined([
      own(reasons, reason),
      exit === undefined || (reason === 'OOMKilled' && exit === 137) || reason === 'Completed'
        ? undefined
        : exitInWords(exit),
    ])
    return text.en === '' ? undefined : explained({ ...text, en: text.en.charAt(0).toLowerCase() + text.en.slice(1) })
  },
} satisfies KubernetesTopic

const reasons: Readonly<Record<string, Localized>> = {
  OOMKilled: {
    en: 'The kernel killed a process of the container with SIGKILL (137 = 128 + 9), since its memory limit was reached, or the node was out of memory. It leaves no heap dump: the limit has to be larger, or the program smaller.',
    'zh-cn':
      '达到内存限制（或节点内存耗尽），内核用 SIGKILL 杀死了容器里的进程（137 = 128 + 9）。不会留下堆转储：要么调大限制，要么让程序少用内存。',
  },
  Completed: {
    en: 'The program ended by itself with exit code 0: as it should in a Job, a surprise under `restartPolicy: Always`.',
    'zh-cn': '程序自己以退出码 0 结束：在 Job 里正常，在 `restartPolicy: Always` 下就不对了。',
  },
  DeadlineExceeded: {
    en: '`activeDeadlineSeconds` was over.',
    'zh-cn': '超过了 `activeDeadlineSeconds`。',
  },
  ContainerStatusUnknown: {
    en: 'The node lost track of the container, after a crash or an eviction: nobody knows how it ended.',
    'zh-cn': '节点崩溃或驱逐之后丢失了容器的状态：没人知道它是怎么结束的。',
  },
}

const signals: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  6: 'SIGABRT',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  13: 'SIGPIPE',
  15: 'SIGTERM',
}

const known: Readonly<Record<number, Localized>> = {
  0: { en: 'Exit code 0: the program ended without an error.', 'zh-cn': '退出码 0：程序正常结束。' },
  126: {
    en: 'Exit code 126: the shell found the program but may not run it (no execute permission).',
    'zh-cn': '退出码 126：shell 找到了程序但不能执行（没有执行权限）。',
  },
  127: {
    en: 'Exit code 127: the shell did not find the program; a misspelt name, or it is not in the image.',
    'zh-cn': '退出码 127：shell 找不到程序；名字写错，或镜像里没有。',
  },
}

function exitInWords(exit: number): Localized | undefined {
  const signal = own(signals as Readonly<Record<string, string>>, String(exit - 128))
  if (signal !== undefined)
    return say(
      {
        en: 'Exit code {exit} = 128 + {number}: the program was ended by {signal}.',
        'zh-cn': '退出码 {exit} = 128 + {number}：程序被 {signal} 结束。',
      },
      { exit, number: exit - 128, signal: code(signal) },
    )
  return (
    own(known as Readonly<Record<string, Localized>>, String(exit)) ??
    say(
      {
        en: 'Exit code {exit} is the answer of the program itself: its log says why.',
        'zh-cn': '退出码 {exit} 是程序自己返回的：原因看它的日志。',
      },
      { exit },
    )
  )
}
