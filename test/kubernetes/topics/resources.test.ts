import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

const resources = (inner: string): string => podWith(`resources: { ${inner} }`)

describe('resources', () => {
  const source = resources('requests: { cpu: 250m, memory: 128Mi }, limits: { memory: 256Mi }').replace(
    'resour',
    'res<|>our',
  )
  test('what is reserved, what is enforced, and the QoS class', async () => {
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[resources]

      resources · what the container reserves, and may use at most

      In this file web reserves 0.25 CPU and 128 MiB memory. CPU is not limited: it may use what is idle. Above 256 MiB of memory it is OOM-killed. The QoS class of the Pod is Burstable, since web has no limit for cpu: when the node runs short of memory, it goes early if it uses more than it requests, and late otherwise.

      requests reserve room on a node and decide where the Pod goes. limits are enforced while it runs: CPU above the limit is throttled, memory above it gets the container killed (OOM, exit code 137).

      - A request that is left out equals the limit; with neither it is zero, unless a LimitRange of the namespace fills it in.
      - Requests are promises, not measurements: a node is full when they add up, however idle it is.

      QoS class   when                                                node short of memory
      Guaranteed  every container: CPU and memory, requests = limits  evicted last
      Burstable   some request or limit                               early if above its requests
      BestEffort  none at all                                         evicted first

      ResourceRequirements

      https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[resources]

      resources · 容器预留多少、最多能用多少

      在本文件中，容器 web 预留 0.25 核 CPU 和 128 MiB 内存。CPU 没有限制：空闲的都可以用。内存超过 256 MiB 就被 OOM 杀死。Pod 的 QoS 类是 Burstable，因为 web 没有 cpu 限制：节点内存紧张时，用量超过请求量就先被驱逐，没超过则靠后。

      requests 在节点上预留资源，决定 Pod 去哪里；limits 在运行时强制执行：CPU 超出会被限流，内存超出容器会被杀死（OOM，退出码 137）。

      - 没写请求量就等于限制；两者都没写则为零，除非命名空间的 LimitRange 会补上。
      - 请求量是预留而不是实际用量：加起来满了，节点再空闲也放不下新的 Pod。

      QoS 类      条件                                          节点内存紧张时
      Guaranteed  每个容器的 CPU 和内存都写了，且请求量 = 限制  最后驱逐
      Burstable   写了一部分                                    用量超过请求量的先驱逐
      BestEffort  什么都没写                                    最先驱逐

      ResourceRequirements

      https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    `)
  })

  test.each([
    ['Guaranteed', 'limits: { cpu: 1, memory: 1Gi }'],
    ['Guaranteed', 'requests: { cpu: 1000m, memory: 1024Mi }, limits: { cpu: 1, memory: 1Gi }'],
    ['Burstable', 'requests: { cpu: 1 }'],
    ['Burstable', 'requests: { cpu: 500m }, limits: { cpu: 1, memory: 1Gi }'],
    ['BestEffort', 'limits: { nvidia.com/gpu: 1 }'],
    ['BestEffort', ''],
  ])('%s: %s', async (name, inner) => {
    expect(await here(resources(inner).replace('resources:', 'res<|>ources:'))).toContain(
      `The QoS class of the Pod is ${name}`,
    )
  })

  test('all containers of the Pod count, and the hungriest moment of the start', async () => {
    const source = podWith(
      'res<|>ources: { requests: { cpu: 1, memory: 1Gi } }',
      `initContainers:
  - { name: load, image: l:1, resources: { requests: { cpu: 3, memory: 512Mi } } }
  - { name: proxy, image: p:1, restartPolicy: Always, resources: { requests: { cpu: 500m } } }`,
    )
    // load: 3 CPU before the sidecar runs; later 1.5 CPU and 1 GiB together
    expect(await here(source)).toContain('The whole Pod needs a node with 3 CPU and 1 GiB memory to spare.')
  })

  test('a quantity that cannot be read says nothing', async () => {
    expect(await here(resources('requests: { cpu: much }').replace('resources:', 'res<|>ources:'))).toBe('nothing')
    expect(await here(resources('requests: { cpu: {{ .Values.cpu }} }').replace('resources:', 'res<|>ources:'))).toBe(
      'nothing',
    )
  })
})

describe('one quantity', () => {
  const one = (inner: string): Promise<string> => here(resources(inner))
  test('CPU request', async () => {
    expect(await one('requests: { c<|>pu: 250m }')).toMatchInlineSnapshot(
      `"250m is 0.25 cores' worth of CPU time: the Pod goes only to a node that has it unreserved. The container may use more while CPU is idle; when it is not, time is shared in proportion to the requests (cgroup cpu.weight). The QoS class of the Pod is Burstable, since web has no limit for cpu: when the node runs short of memory, it goes early if it uses more than it requests, and late otherwise."`,
    )
  })
  test('CPU limit is throttled', async () => {
    expect(await one('limits: { c<|>pu: 1500m, memory: 1Gi }')).toMatchInlineSnapshot(
      `"1500m is 1.5 cores' worth of CPU time: in every 100 ms its threads together may run 150 ms, then they wait for the next 100 ms (throttling; cgroup cpu.max is 150000 100000). CPU never gets a container killed. No request is written for it, so as much is reserved. The QoS class of the Pod is Guaranteed, since every container has limits for CPU and memory, and requests just as much: when the node runs short of memory, it is among the last to go."`,
    )
    expect(await here(resources('limits: { c<|>pu: 1500m }'), 'zh-cn')).toMatchInlineSnapshot(
      `"1500m 即 1.5 个核的 CPU 时间：每 100 毫秒里各线程合计最多运行 150 毫秒，用完就等下一个 100 毫秒（限流；cgroup cpu.max 为 150000 100000）。CPU 超限从不会杀死容器。没写它的请求量，因此预留同样多。Pod 的 QoS 类是 Burstable，因为 web 没有 memory 限制：节点内存紧张时，用量超过请求量就先被驱逐，没超过则靠后。"`,
    )
  })
  test('memory limit gets it killed', async () => {
    expect(await showHover(resources('limits: { cpu: 1, mem<|>ory: 256Mi }'))).toMatchInlineSnapshot(`
      "[memory]

      memory · what the container may use at most

      In this file 256Mi is 256 MiB (268,435,456 bytes): the kernel enforces it (cgroup memory.max = 268435456). A container that wants more is OOM-killed with SIGKILL: reason OOMKilled, exit code 137, then its restartPolicy decides. No request is written for it, so as much is reserved. The QoS class of the Pod is Guaranteed, since every container has limits for CPU and memory, and requests just as much: when the node runs short of memory, it is among the last to go.

      Enforced by the kernel while the container runs. CPU can be taken away, so it is throttled; memory cannot, so the container is killed.

      - A limit without a request reserves just as much.
      - A runtime that sizes its heap by itself has to know the limit: JVM -XX:MaxRAMPercentage, Go GOMEMLIMIT, Node --max-old-space-size. Leave room for what is not heap.
      - An OOM kill leaves no heap dump. A JVM writes one only when its own heap is full, below the limit: -XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/dumps, on a volume: an emptyDir outlives the restart of the container, not the Pod.
      - What happened: kubectl describe pod shows Last State: Terminated, Reason: OOMKilled.

      map to quantity

      https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    `)
    expect(await here(resources('limits: { mem<|>ory: 256Mi }'), 'zh-cn')).toMatchInlineSnapshot(
      `"256Mi 即 256 MiB（268,435,456 字节）：由内核强制执行（cgroup memory.max = 268435456）。再要更多就被 OOM 以 SIGKILL 杀死：原因 OOMKilled，退出码 137，之后按 restartPolicy 处理。没写它的请求量，因此预留同样多。Pod 的 QoS 类是 Burstable，因为 web 没有 cpu 限制：节点内存紧张时，用量超过请求量就先被驱逐，没超过则靠后。"`,
    )
  })
  test('a memory of thousandths', async () => {
    expect(await one('requests: { mem<|>ory: 512m }')).toContain('512m is 0.512 of a byte')
  })
  test('decimal and binary units', async () => {
    expect(await one('requests: { mem<|>ory: 1G }')).toContain('1G is 953.67 MiB (1,000,000,000 bytes)')
  })
  test('huge pages, disk, devices', async () => {
    expect(await one('limits: { huge<|>pages-2Mi: 128Mi }')).toContain('64 pages of 2 MiB')
    expect(await one('limits: { ephemeral<|>-storage: 1Gi }')).toContain('evicted as a whole')
    expect(await one('limits: { nvidia.com<|>/gpu: 2 }')).toMatchInlineSnapshot(
      `"2: so many of them belong to this container alone. They are whole numbers, never shared; the request is the same. No request is written for it, so as much is reserved. The QoS class of the Pod is BestEffort, since no container has a request or limit for CPU or memory: when the node runs short of memory, it is among the first to go."`,
    )
  })
})

test('one budget for the Pod', async () => {
  const source = podWith('command: [run]', 're<|>sources: { requests: { cpu: 2 }, limits: { cpu: 2, memory: 2Gi } }')
  expect(await here(source)).toMatchInlineSnapshot(
    `"the containers together reserve 2 CPU and 2 GiB memory and may use up to 2 CPU and 2 GiB memory. The QoS class of the Pod is Guaranteed, since it has limits for CPU and memory, and requests just as much: when the node runs short of memory, it is among the last to go."`,
  )
})
