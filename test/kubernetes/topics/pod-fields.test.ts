import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

describe('names in a Pod', () => {
  test('ndots, worked out', async () => {
    const dns = podWith('', 'dnsConfig:\n  searches: [corp.local]\n  options: [{ name: ndots, value: <|>"2" }]')
    expect(await showHover(dns)).toMatchInlineSnapshot(`
      "["2"]

      value · changes the resolv.conf of the Pod

      In this file short names are also tried with corp.local behind them. With ndots:2, a name with 2 dots or more, such as api.example.com, is asked as it is first; one with fewer, such as db.shop, is tried with the search domains first.

      The option's value, as a string ("2"); left out for options that take none.

      Nameservers, search domains and options added to the Pod's /etc/resolv.conf, on top of what dnsPolicy brings; required when that is None.

      - ndots is a threshold: a name with fewer dots is first tried with each search domain. ClusterFirst sets 5, so api.example.com (2 dots) costs three useless lookups before the right one.
      - A dot at the end (api.example.com.) skips the search domains whatever ndots says.
      - At most 3 nameservers and 32 search domains, those of dnsPolicy included.

      https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config"
    `)
    expect(await showHover(dns, 'zh-cn')).toMatchInlineSnapshot(`
      "["2"]

      value · 修改 Pod 的 resolv.conf

      在本文件中，短域名还会补上 corp.local 去试。ndots:2：有 2 个点或更多的域名（如 api.example.com）先按原样查询；更少的（如 db.shop）先补上搜索域去试。

      选项的值，写成字符串（"2"）；不带值的选项省略它。

      在 dnsPolicy 之外，追加到 Pod /etc/resolv.conf 里的域名服务器、搜索域和选项；策略为 None 时必填。

      - ndots 是门槛：点数少于它的域名会先逐个补上搜索域去试。ClusterFirst 设为 5，所以 api.example.com（2 个点）要白查三次才查到。
      - 末尾加一个点（api.example.com.）就不补搜索域，不管 ndots 是多少。
      - 连同 dnsPolicy 带来的，最多 3 个域名服务器、32 个搜索域。

      https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config"
    `)
    expect(await here(dns.replace('"2"', '"1"'))).toContain('a name with 1 dot or more, such as db.shop')
    expect(await here(dns.replace('"2"', '"5"'))).toContain('names with fewer than 5 dots')
    expect(await here(dns.replace('"2"', '"0"'))).toContain('every name is asked as it is first')
    expect(await here(dns.replace('"2"', 'many'))).toBe('short names are also tried with corp.local behind them.')
  })

  test('the servers that are asked', async () => {
    const servers = podWith('', 'dnsPolicy: None\ndnsConfig: { name<|>servers: [1.1.1.1, 8.8.8.8] }')
    expect(await here(servers)).toBe('the Pod asks 1.1.1.1 and 8.8.8.8.')
    expect(await here(servers.replace('dnsPolicy: None', 'dnsPolicy: Default'))).toContain(
      'are asked too, after the servers',
    )
  })

  test('/etc/hosts', async () => {
    const hosts = podWith('', 'hostAliases: [{ ip: 10.1.2.3, <|>hostnames: [db.local, db] }]')
    expect(await here(hosts)).toBe('/etc/hosts in the containers gets 10.1.2.3 db.local db, which counts before DNS.')
    expect(await here(hosts, 'zh-cn')).toBe('容器的 /etc/hosts 里会有 10.1.2.3 db.local db，先于 DNS 生效。')
  })

  test('variables of Services', async () => {
    expect(await here(podWith('', 'enableService<|>Links: false'))).toContain('Services do not appear as variables')
  })
})

describe('gates', () => {
  test('of the scheduler', async () => {
    expect(await here(podWith('', 'schedulingGates: [{ <|>name: example.com/quota }]'))).toContain(
      'until a controller has taken example.com/quota out.',
    )
  })

  test('of readiness', async () => {
    expect(await here(podWith('', 'readiness<|>Gates: [{ conditionType: example.com/lb }]'), 'zh-cn')).toBe(
      '所有容器就绪，而且状态里的 example.com/lb 为 True，Pod 才算就绪；在此之前 Service 不给它流量。',
    )
  })
})

describe('the token of the API', () => {
  test('mounted or not', async () => {
    const source = podWith('', 'serviceAccountName: builder\nautomountServiceAccount<|>Token: false')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[automountServiceAccountToken]

      automountServiceAccountToken · whether the Pod gets an API token

      In this file no token is mounted: whoever breaks into a container finds no key to the API, whatever rights builder has.

      Whether an API token is mounted at /var/run/secrets/kubernetes.io/serviceaccount. false suits every Pod that never talks to the Kubernetes API; it wins over the ServiceAccount's own setting.

      - Three files are mounted: token, ca.crt and namespace.
      - The token is made for this Pod: it expires after about 1 h, the kubelet renews it in time, and it ends with the Pod. Client libraries read the file again by themselves.
      - Left out here and in the ServiceAccount, it is true.

      Here or in the ServiceAccount? Where both say something, the Pod wins. Without a token the Pod still runs as its ServiceAccount (pull secrets, admission); it only cannot prove that to the API server.

      boolean

      https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"不挂载令牌：即使容器被攻破，里面也没有访问 API 的钥匙，不管 builder 有什么权限。"`,
    )
    expect(await here(source.replace('false', 'true'))).toContain('/var/run/secrets/kubernetes.io/serviceaccount/token')
  })
})

describe('what a container learns about itself', () => {
  const variable = (from: string): string =>
    podWith(`resources: { limits: { cpu: 1500m, memory: 512Mi } }\nenv: [{ name: X, valueFrom: { ${from} } }]`)

  test('a limit in units of the divisor, rounded up', async () => {
    const limit = (rest: string): string => variable(`resourceFieldRef: { <|>resource: ${rest} }`)
    expect(await here(limit('limits.memory, divisor: 1Mi'))).toContain('X is 512: limits.memory 512Mi')
    expect(await here(limit('limits.cpu'))).toContain('X is 2: limits.cpu 1500m of the container in units of 1')
    expect(await here(limit('limits.cpu, divisor: 0'))).toContain('X is 2')
    expect(await here(limit('requests.cpu'))).toContain('X is the number of requests.cpu')
    expect(await here(limit('nonsense'))).toBe('nothing')
  })

  test('a field of the Pod', async () => {
    expect(await here(variable('fieldRef: { fieldPath: <|>status.podIP }'))).toBe('X is the IP address of the Pod.')
    expect(await here(variable('fieldRef: { fieldPath: "metadata.labels[\'app\']<|>" }'), 'zh-cn')).toBe(
      'X 是 Pod 的标签 app 的值。',
    )
  })

  test('the key of a Secret', async () => {
    expect(await here(variable('secretKeyRef: { name: s, <|>key: password }'))).toContain('the value of key password')
  })

  test('a whole ConfigMap', async () => {
    expect(await here(podWith('envFrom: [{ prefix: <|>APP_, configMapRef: { name: base } }]'))).toContain(
      'ConfigMap base (as APP_KEY)',
    )
  })

  test('whether a resize restarts it', async () => {
    const policy = podWith(
      'resize<|>Policy: [{ resourceName: cpu, restartPolicy: NotRequired }, { resourceName: memory, restartPolicy: RestartContainer }]',
    )
    expect(await here(policy)).toBe(
      'changing cpu of web needs no restart; changing memory of web restarts the container.',
    )
    expect(await here(policy, 'zh-cn')).toBe('修改 web 的 cpu 不用重启；修改 web 的 memory 会重启容器。')
  })
})
