import { describe, expect, test } from 'vitest'
import { showHover } from '../../../harness/check.js'
import { here } from '../_here.js'

const level = (lines: string, name = 'ci'): string => `apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata: { name: ${name} }
spec:
  type: Limited
  limited:
    ${lines}
`
const queues = `limitResponse:
      type: Queue
      queuing: { que<|>ues: 64, handSize: 6, queueLengthLimit: 50 }`

describe('API Priority and Fairness', () => {
  test('the seats of a level', async () => {
    const source = level('nominalConcurrency<|>Shares: 20\n    lendablePercent: 50\n    borrowingLimitPercent: 25')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[nominalConcurrencyShares]

      nominalConcurrencyShares · a share of the API server's seats

      In this file ci gets 46 of 600 (400 + 200, the defaults) seats: ceil(600 × 20 / 265), the built-in levels included. While it is idle others may use 23 of them; 23 are always its own. Borrowing takes it to 58 at most.

      The level's share of the API server's concurrency, in proportion to the other levels.

      An API server works on a limited number of requests at once: its seats. Each priority level gets seats in proportion to nominalConcurrencyShares (30 by default); requests beyond them wait or are refused with 429.

      - seats = ceil(limit × shares / sum of all shares), for each API server on its own. Built in (shares): workload-low 100, workload-high 40, node-high 40, system 30, global-default 20, leader-election 10, catch-all 5, in all 245.
      - lendablePercent (default 0) of them may be used by others while idle; borrowingLimitPercent caps what this level may borrow (left out: no cap).
      - type: Exempt never waits and never is refused: only exempt (system:masters, probes) should be it. A long list takes several seats; a watch counts only while it starts.
      - Look: kubectl get --raw /debug/api_priority_and_fairness/dump_priority_levels, apiserver_flowcontrol_rejected_requests_total.

      In flight or fair? With APF on (the default since 1.20) --max-requests-inflight and --max-mutating-requests-inflight no longer cap reads and writes apart: their sum (400 + 200 = 600) is the number of seats, and priority levels divide it. --enable-priority-and-fairness=false brings the old caps back.

      integer · default 30 · since 1.29

      https://kubernetes.io/docs/concepts/cluster-administration/flow-control/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[nominalConcurrencyShares]

      nominalConcurrencyShares · 在 API 服务器并发席位中的份额

      在本文件中，ci 得到 600（默认 400 + 200）个席位中的 46 个：ceil(600 × 20 / 265)，分母含内置级别。空闲时其中 23 个可借给别人，23 个始终保留。借入后最多 58 个。

      该级别在 API 服务器并发量中所占的份额，与其他级别按比例分。

      API 服务器同时处理的请求数有限，这就是席位。每个优先级按 nominalConcurrencyShares（默认 30）的比例得到席位；超出的请求排队，或以 429 拒绝。

      - 席位 = ceil(总数 × 份额 / 份额之和)，每个 API 服务器各算各的。内置级别的份额：workload-low 100、workload-high 40、node-high 40、system 30、global-default 20、leader-election 10、catch-all 5，合计 245。
      - 空闲时可借出其中的 lendablePercent（默认 0）；borrowingLimitPercent 限制能借入多少（不写则不限）。
      - type: Exempt 既不排队也不会被拒：只应有 exempt（system:masters、探针）是这样。大的 list 会占多个席位；watch 只在建立时占用。
      - 排查：kubectl get --raw /debug/api_priority_and_fairness/dump_priority_levels、apiserver_flowcontrol_rejected_requests_total。

      并发上限还是公平性？ 开启 APF（1.20 起默认）后，--max-requests-inflight 和 --max-mutating-requests-inflight 不再分别限制读写：它们的总和（400 + 200 = 600）就是席位数，由各优先级按份额分配。--enable-priority-and-fairness=false 才会恢复旧的限制。

      整数 · 默认 30 · 自 1.29 起

      https://kubernetes.io/docs/concepts/cluster-administration/flow-control/"
    `)
  })

  test('with the flags of the file, and another share for a built-in level', async () => {
    const source = `${level('nominalConcurrency<|>Shares: 200', 'workload-low')}---
apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver, namespace: kube-system }
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.37.0
      command: [kube-apiserver, --max-requests-inflight=800, --max-mutating-requests-inflight=400]
`
    // (245 − 100 + 200) shares of 1200 seats
    expect(await here(source)).toContain('workload-low gets 696 of 1200 (from the flags in this file) seats')
  })

  test('queues', async () => {
    const source = level(`nominalConcurrencyShares: 20\n    ${queues}`)
    expect(await here(source)).toMatchInlineSnapshot(
      `"46 requests run, 3,200 can wait (64 queues × 50), further ones get 429. A flow uses 6 queues, so it holds 300 waiting requests at most; another flow has exactly the same hand with a chance of 1 in 7.5 × 10^7."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"46 个请求在处理，3,200 个可排队（64 个队列 × 50），再多就是 429。一个流用 6 个队列，最多 300 个请求在等；另一个流抽到完全相同一手的概率是 7.5 × 10^7 分之一。"`,
    )
    expect(await here(source.replace('handSize: 6', 'handSize: 80'))).toContain('the API server refuses it')
    expect(await here(level('limitResponse: { ty<|>pe: Reject }'))).toContain('nothing waits')
  })

  test('a schema', async () => {
    const source = `apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: FlowSchema
metadata: { name: ci-runners }
spec:
  matching<|>Precedence: 1000
  priorityLevelConfiguration: { name: ci }
  distinguisherMethod: { type: ByUser }
  rules:
    - subjects:
        - kind: ServiceAccount
          serviceAccount: { name: runner, namespace: ci }
      resourceRules:
        - { verbs: ["*"], apiGroups: ["*"], resources: [pods, jobs], namespaces: ["*"] }
---
${level('nominalConcurrencyShares: 20')}`
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[matchingPrecedence]

      matchingPrecedence · which requests belong to which priority level

      In this file requests of ci/runner for pods and jobs go to the priority level ci, which has 46 seats. Each user is a flow of its own. With precedence 1000 it is asked after kube-system-service-accounts and before service-accounts.

      Of several schemas that match, the one with the smallest number wins; 1 to 10000.

      Sorts requests to the API server by who sends them and what they ask for. Of all schemas that match, the one with the smallest matchingPrecedence counts (1 to 10000, 1000 by default; with equal ones the name decides).

      - A rule matches when one of its subjects and one of its resourceRules or nonResourceRules do; one rule is enough.
      - distinguisherMethod divides the requests into flows that share fairly: ByUser, or ByNamespace; left out, all are one flow.
      - Built in, by precedence: exempt 1, probes 2, system-leader-election 100, workload-leader-election 200, system-nodes 500, kube-controller-manager and kube-scheduler 800, service-accounts 9000, global-default 9900, catch-all 10000.
      - To see which schema a request got: response headers X-Kubernetes-PF-FlowSchema-UID and -PriorityLevel-UID (kubectl -v=8).

      In flight or fair? With APF on (the default since 1.20) --max-requests-inflight and --max-mutating-requests-inflight no longer cap reads and writes apart: their sum (400 + 200 = 600) is the number of seats, and priority levels divide it. --enable-priority-and-fairness=false brings the old caps back.

      integer · default 1000 · since 1.29

      https://kubernetes.io/docs/concepts/cluster-administration/flow-control/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[matchingPrecedence]

      matchingPrecedence · 哪些请求归入哪个优先级

      在本文件中，ci/runner 对 pods 和 jobs 的请求归入优先级 ci，它有 46 个席位。每个用户是一个流。优先顺序 1000：在 kube-system-service-accounts 之后、在 service-accounts 之前匹配。

      多个匹配时数值最小的生效；1 到 10000。

      按“谁发的、要什么”给访问 API 服务器的请求分类。匹配的多个 FlowSchema 中，matchingPrecedence 最小的生效（1 到 10000，默认 1000；相同时按名字）。

      - 一条规则要同时匹配一个 subjects 和一个 resourceRules 或 nonResourceRules；满足一条规则即可。
      - distinguisherMethod 把请求分成公平分享的流：ByUser 或 ByNamespace；不写则全部算一个流。
      - 内置的按优先顺序：exempt 1、probes 2、system-leader-election 100、workload-leader-election 200、system-nodes 500、kube-controller-manager 与 kube-scheduler 800、service-accounts 9000、global-default 9900、catch-all 10000。
      - 想知道请求归了哪个：看响应头 X-Kubernetes-PF-FlowSchema-UID 和 -PriorityLevel-UID（kubectl -v=8）。

      并发上限还是公平性？ 开启 APF（1.20 起默认）后，--max-requests-inflight 和 --max-mutating-requests-inflight 不再分别限制读写：它们的总和（400 + 200 = 600）就是席位数，由各优先级按份额分配。--enable-priority-and-fairness=false 才会恢复旧的限制。

      整数 · 默认 1000 · 自 1.29 起

      https://kubernetes.io/docs/concepts/cluster-administration/flow-control/"
    `)
  })
})

describe('limits at the gateway', () => {
  const ingress = (annotations: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    ${annotations}
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`
  test('of ingress-nginx', async () => {
    const source = ingress(
      'nginx.ingress.kubernetes.io/limit-<|>rps: "10"\n    nginx.ingress.kubernetes.io/limit-whitelist: 10.0.0.0/8',
    )
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[nginx.ingress.kubernetes.io/limit-rps]

      nginx.ingress.kubernetes.io/limit-rps · how much one client may ask of this Ingress

      In this file each client address may have 10 requests a second, and 50 more at once (10 × 5); beyond that comes 503. With 3 replicas of the controller up to 30 a second pass. 10.0.0.0/8 are exempt.

      ingress-nginx limits each client address: limit-rps and limit-rpm requests, limit-connections at once, limit-rate kilobytes a second for each connection.

      - The burst is the limit × limit-burst-multiplier (5 by default): so many pass at once, without delay; beyond that comes 503. limit-req-status-code: "429" in the ConfigMap of the controller is kinder to clients.
      - Each replica of the controller counts for itself: N replicas let N times as much through.
      - Behind a load balancer all clients may share one address: externalTrafficPolicy: Local, PROXY protocol or use-forwarded-headers bring back the real one. limit-whitelist exempts ranges.
      - ingress-nginx is retired: no releases and no security fixes since March 2026. Plan the move to Gateway API.

      map to string

      https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[nginx.ingress.kubernetes.io/limit-rps]

      nginx.ingress.kubernetes.io/limit-rps · 单个客户端可向此 Ingress 请求多少

      在本文件中，每个客户端 IP 允许：每秒 10 个请求，另可瞬间多出 50 个（10 × 5）；超出返回 503。控制器有 3 个副本时，最多放行每秒 30 个。10.0.0.0/8 不受限制。

      ingress-nginx 按客户端 IP 限制：limit-rps、limit-rpm 限请求数，limit-connections 限并发连接，limit-rate 限每个连接每秒多少 KB。

      - 突发量 = 限额 × limit-burst-multiplier（默认 5）：这么多请求可立即通过，不排队，再多返回 503。控制器 ConfigMap 里写 limit-req-status-code: "429" 对客户端更友好。
      - 控制器的每个副本各计各的：N 个副本就放行 N 倍。
      - 在负载均衡器后面，所有客户端可能是同一个 IP：用 externalTrafficPolicy: Local、PROXY protocol 或 use-forwarded-headers 取回真实 IP。limit-whitelist 可豁免网段。
      - ingress-nginx 已退役：2026 年 3 月起不再发布版本和安全修复，应计划迁移到 Gateway API。

      映射，值为字符串

      https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting"
    `)
  })

  test('with a multiplier, on the value too', async () => {
    const source = ingress(
      'nginx.ingress.kubernetes.io/limit-rpm: "3<|>00"\n    nginx.ingress.kubernetes.io/limit-burst-multiplier: "2"',
    )
    expect(await here(source)).toContain('300 requests a minute, and 600 more at once (300 × 2)')
  })

  test('other annotations keep their hover', async () => {
    expect(await showHover(ingress('nginx.ingress.kubernetes.io/rewrite-<|>target: /'))).toContain(
      'notes for tools and people',
    )
  })

  test('of Kong', async () => {
    const source = (policy: string) => `apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limit }
plugin: rate-limiting
config:
  min<|>ute: 20
  hour: 500
  policy: ${policy}
`
    expect(await here(source('local'))).toMatchInlineSnapshot(
      `"each consumer (or address, without authentication) is limited to 20 requests a minute and 500 requests an hour; what is more gets 429. Each Kong Pod counts for itself: with 3 replicas up to three times as many pass."`,
    )
    expect(await here(source('local'), 'zh-cn')).toMatchInlineSnapshot(
      `"每个消费者（没有认证时按 IP）限每分钟 20 个、每小时 500 个请求，超出返回 429。每个 Kong Pod 各计各的：3 个副本时最多放行三倍。"`,
    )
    expect(await here(source('redis'))).toContain('count together in Redis')
  })
})

test('of Events', async () => {
  const source = `apiVersion: eventratelimit.admission.k8s.io/v1alpha1
kind: Configuration
limits:
  - { type: Namespace, q<|>ps: 50, burst: 100 }
`
  expect(await here(source)).toContain('each namespace may create 100 Events at once, then 50 a second')
})
