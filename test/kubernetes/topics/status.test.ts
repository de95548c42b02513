import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './_here.js'

const pod = (status: string): string => `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: web, image: "web:1", resources: { limits: { memory: 64Mi } } }] }
status: { ${status} }
`
const waiting = (reason: string): string =>
  pod(`containerStatuses: [{ name: web, state: { waiting: { reason: <|>${reason} } } }]`)
const ended = (exit: string, reason: string): string =>
  pod(`containerStatuses: [{ name: web, lastState: { terminated: { exitCode: <|>${exit}, reason: ${reason} } } }]`)

describe('what became of a Pod', () => {
  test('why it waits', async () => {
    expect(await showHover(waiting('CrashLoopBackOff'))).toMatchInlineSnapshot(`
      "[CrashLoopBackOff]

      reason · why a container does not run

      In this file the program started and ended, again and again, and the kubelet waits before the next try: 10 s, 20 s, 40 s … up to 300 s. lastState says how it ended.

      Why it does not run: ContainerCreating, ImagePullBackOff, CrashLoopBackOff …

      - Where to look: kubectl describe pod NAME for the events, kubectl logs NAME -c CONTAINER --previous for what the last try said.
      - It is a reason of one container; the phase of the Pod is Pending or Running meanwhile.

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-states"
    `)
    expect(await showHover(waiting('CrashLoopBackOff'), 'zh-cn')).toMatchInlineSnapshot(`
      "[CrashLoopBackOff]

      reason · 容器为什么没有运行

      在本文件中，程序启动后又退出，反复如此，kubelet 要等一会儿再试：10 秒、20 秒、40 秒……最多 300 秒。lastState 里有它是怎么结束的。

      没有运行的原因：ContainerCreating、ImagePullBackOff、CrashLoopBackOff 等。

      - 排查：kubectl describe pod NAME 看事件，kubectl logs NAME -c CONTAINER --previous 看上一次的输出。
      - 这是单个容器的原因；此时 Pod 的阶段是 Pending 或 Running。

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-states"
    `)
    expect(await here(waiting('CreateContainerConfigError'))).toContain('runAsNonRoot refuses its user')
    expect(await here(waiting('constructor'))).toBe('nothing')
  })

  test('how it ended', async () => {
    expect(await showHover(ended('137', 'OOMKilled'))).toMatchInlineSnapshot(`
      "[137]

      exitCode · how the container ended

      In this file the kernel killed a process of the container with SIGKILL (137 = 128 + 9), since its memory limit was reached, or the node was out of memory. It leaves no heap dump: the limit has to be larger, or the program smaller.

      The exit code: 137 is SIGKILL (often out of memory), 143 SIGTERM.

      - Above 128 it is 128 + the number of a signal: 137 = 128 + 9 (SIGKILL), 143 = 128 + 15 (SIGTERM), 139 = 128 + 11 (SIGSEGV).
      - 137 alone does not mean memory: a failed liveness probe or a grace period that ran out kills with SIGKILL too. Only the reason OOMKilled says memory.
      - kubectl logs NAME -c CONTAINER --previous shows what it said last.

      https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-state-terminated"
    `)
    expect(await here(ended('137', 'OOMKilled'), 'zh-cn')).toMatchInlineSnapshot(
      `"达到内存限制（或节点内存耗尽），内核用 SIGKILL 杀死了容器里的进程（137 = 128 + 9）。不会留下堆转储：要么调大限制，要么让程序少用内存。"`,
    )
    expect(await here(ended('137', 'Error'))).toBe('exit code 137 = 128 + 9: the program was ended by SIGKILL.')
    expect(await here(ended('143', 'Error'), 'zh-cn')).toBe('退出码 143 = 128 + 15：程序被 SIGTERM 结束。')
    expect(await here(ended('127', 'Error'))).toContain('did not find the program')
    expect(await here(ended('3', 'Error'))).toBe('exit code 3 is the answer of the program itself: its log says why.')
    expect(await here(ended('0', 'Completed'))).toContain('ended by itself with exit code 0')
  })

  test('who is evicted first', async () => {
    expect(await here(pod('qos<|>Class: Burstable'))).toContain(
      'the QoS class of the Pod is Burstable, since web has no',
    )
  })
})
