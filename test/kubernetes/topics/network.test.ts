import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const shop = `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: frontend, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: front } }
    spec:
      containers:
        - name: nginx
          image: nginx:1
          ports:
            - { name: web, containerPort: 8080 }
`
const at = (needle: string, source = shop): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)

describe('Services', () => {
  test('the kind, the type', async () => {
    expect(await showHover(at('Service'))).toMatchInlineSnapshot(`
      "[Service]

      Service · a stable name for changing Pods

      In this file clients in the cluster call web.shop.svc.cluster.local, and clients outside call any node, at NODE:30080. It sends to Pods with app=web, here those of Deployment frontend (3 Pods), as long as they are ready.

      - http: NODE:30080 → web:80 → web → port 8080 of container nginx (Deployment frontend)

      A stable name and address for a changing set of Pods, found by labels; connections are spread over those that are ready.

      - The Pods behind it stand in EndpointSlices, kept up to date from the selector: only ready ones get traffic.
      - kube-proxy spreads connections, not requests: a long-lived HTTP/2 or gRPC connection stays with one Pod.
      - The DNS name is NAME.NAMESPACE.svc.cluster.local; the cluster domain may be another one.
      - Every Pod has an IP of its own and reaches every other without NAT; a network plugin (flannel, Calico, Cilium) sees to that.

      ClusterIP, NodePort, LoadBalancer? Each contains the one before: an address inside the cluster, then a port on every node too, then a load balancer in front of that. ExternalName is none of them, only a DNS alias.

      https://kubernetes.io/docs/concepts/services-networking/service/"
    `)
    expect(await showHover(at('Service'), 'zh-cn')).toMatchInlineSnapshot(`
      "[Service]

      Service · 为变化的 Pod 提供稳定的名字

      在本文件中，集群内的客户端访问 web.shop.svc.cluster.local，集群外的客户端访问任一节点的 NODE:30080。它把流量发给带 app=web 的 Pod，在这里是 Deployment frontend 的 3 个 Pod，前提是 Pod 已就绪。

      - http：NODE:30080 → web:80 → web → 容器 nginx 的端口 8080（Deployment frontend）

      为按标签选中、不断变化的一组 Pod 提供稳定的名字和地址；连接分给其中就绪的 Pod。

      - 背后的 Pod 记录在 EndpointSlice 里，按选择算符自动更新：只有就绪的才收流量。
      - kube-proxy 分摊的是连接而不是请求：HTTP/2、gRPC 的长连接会一直留在同一个 Pod。
      - 域名是 名字.命名空间.svc.cluster.local；集群域也可能另有设置。
      - 每个 Pod 都有自己的 IP，彼此直连、不经 NAT；由网络插件（flannel、Calico、Cilium）实现。

      ClusterIP、NodePort 还是 LoadBalancer？ 后者包含前者：集群内的一个地址，再加每个节点上的端口，再加前面的负载均衡器。ExternalName 不在其列，只是 DNS 别名。

      https://kubernetes.io/docs/concepts/services-networking/service/"
    `)
    expect(await showHover(at('NodePort'))).toContain('clients outside call any node, at NODE:30080')
    const plain = shop.replace('  type: NodePort\n', '').replace('      nodePort: 30080\n', '')
    expect(await showHover(at('Service', plain))).toContain('(from the same namespace web is enough)')
    const cloud = shop.replace('type: NodePort', 'type: LoadBalancer')
    expect(await showHover(at('LoadBalancer', cloud), 'zh-cn')).toContain('须由云厂商')
    const alias = shop.replace('type: NodePort', 'type: ExternalName\n  externalName: db.example.com')
    expect(await showHover(at('ExternalName', alias))).toContain('a DNS alias (CNAME) of db.example.com')
  })

  test('the chain of ports', async () => {
    expect(await showHover(at('targetPort'))).toMatchInlineSnapshot(`
      "[targetPort]

      targetPort · the Pods' port behind the Service

      In this file a connection goes NODE:30080 → web:80 → web → port 8080 of container nginx (Deployment frontend).

      The Pods' port: a number, or the name of a container port. A number in quotes is taken for a name and refused; left out, it equals port. Headless Services ignore it.

      - A name is looked up in each Pod by itself: Pods of a new version may listen elsewhere and still be found.
      - The default is the same number as port.

      Four ports. port is what clients call on the Service, targetPort what the program listens on, nodePort the door on every node. containerPort in the Pod only informs: it opens nothing, and leaving it out closes nothing.

      integer or string

      https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"
    `)
    expect(await showHover(at('targetPort'), 'zh-cn')).toMatchInlineSnapshot(`
      "[targetPort]

      targetPort · Service 背后 Pod 的端口

      在本文件中，连接这样走：NODE:30080 → web:80 → web → 容器 nginx 的端口 8080（Deployment frontend）。

      Pod 上的端口：数字，或容器端口的名字。数字加了引号会被当成名字而遭拒绝；不写就等于 port。无头服务不看它。

      - 名字在每个 Pod 里分别查找：新版 Pod 换了端口号也照样找得到。
      - 默认与 port 相同。

      四种端口。 port 是客户端访问 Service 用的，targetPort 是程序监听的，nodePort 是每个节点上的入口。Pod 里的 containerPort 只是说明：写了不会打开，不写也不会关闭任何端口。

      整数或字符串

      https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"
    `)
    const lost = shop.replace('targetPort: web', 'targetPort: grpc')
    expect(await showHover(at('targetPort', lost))).toContain(
      'nowhere: no container of Deployment frontend has a port named grpc',
    )
    const number = shop.replace('targetPort: web', 'targetPort: 9000')
    expect(await showHover(at('targetPort', number))).toContain('port 9000 of the Pods (no container lists it')
    expect(await showHover(at('ports', shop))).toContain('NODE:30080 → web:80 → web → port 8080 of container nginx')
    expect(await showHover(at('name: http'))).toContain('_http._tcp.web.shop.svc.cluster.local')
  })

  test('whom the selector chooses', async () => {
    expect(await showHover(at('selector'))).toContain('those of Deployment frontend (3 Pods)')
    const elsewhere = shop.replace('namespace: shop }', 'namespace: other }')
    expect(await showHover(at('selector', elsewhere))).toContain(
      'no workload of this file makes such Pods in its namespace',
    )
  })

  test('headless', async () => {
    const headless = shop.replace('type: NodePort', 'clusterIP: None').replace('      nodePort: 30080\n', '')
    expect(await showHover(at('clusterIP', headless))).toContain('stands for the addresses of its ready Pods')
    expect(await showHover(at('targetPort', headless))).toContain('translates no ports')
  })

  test('affinity counts seconds', async () => {
    const sticky = shop.replace('type: NodePort', 'sessionAffinity: ClientIP')
    expect(await showHover(at('sessionAffinity', sticky))).toContain('until 10800 s (3 h), the default, have passed')
    expect(await showHover(at('sessionAffinity', sticky), 'zh-cn')).toContain('默认的 10800 秒（3 小时）')
  })

  test('traffic policies', async () => {
    const local = shop.replace('type: NodePort', 'type: NodePort\n  externalTrafficPolicy: Local')
    expect(await showHover(at('externalTrafficPolicy', local))).toContain("with the client's address intact")
  })
})

const policy = (spec: string): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: canary, namespace: default }
spec:
${spec
  .split('\n')
  .map(line => `  ${line}`)
  .join('\n')}
`

describe('NetworkPolicies', () => {
  const from = policy(`podSelector: { matchLabels: { app: canary-nginx } }
ingress:
  - from:
      - podSelector: { matchLabels: { name: busybox } }
      - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: hello } }
      - ipBlock: { cidr: 192.168.0.0/16, except: [192.168.1.0/24] }`)

  test('in words', async () => {
    expect(await showHover(at('from:', from))).toMatchInlineSnapshot(`
      "[from]

      from · who may reach the Pods

      In this file Pods with app=canary-nginx in namespace default accept traffic from

      - Pods with name=busybox in the same namespace, or
      - every Pod in namespaces with kubernetes.io/metadata.name=hello, or
      - addresses in 192.168.0.0/16 except 192.168.1.0/24,

      and from nobody else.

      Who may come in: each - is an alternative. Left out or empty, everyone.

      - ingress: [] or nothing lets nobody in; ingress: [{}] lets everybody in.
      - Peers of an item are alternatives, and so are its ports; a peer needs one of the ports of the same item.
      - Use namespaceSelector with kubernetes.io/metadata.name to name a namespace.

      Union or intersection? Each - under from or to is one more way (union). Two selectors under one - must both hold (intersection): one dash more or less changes who gets in.

      list of NetworkPolicyPeer

      https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"
    `)
    expect(await showHover(at('from:', from), 'zh-cn')).toMatchInlineSnapshot(`
      "[from]

      from · 谁可以访问这些 Pod

      在本文件中，命名空间 default 里带 app=canary-nginx 的 Pod 只接受以下来源的流量：

      - 同一命名空间里带 name=busybox 的 Pod，或
      - 带 kubernetes.io/metadata.name=hello 的命名空间里的所有 Pod，或
      - 192.168.0.0/16 内的地址（192.168.1.0/24 除外）。

      允许谁访问：每个 - 是一个可选来源。不写或为空表示所有来源。

      - ingress: [] 或不写表示谁都进不来；ingress: [{}] 表示谁都能进。
      - 同一项里的多个来源是“或”，多个端口也是“或”；来源须走同一项里的端口。
      - 用 namespaceSelector 配 kubernetes.io/metadata.name 可按名字指定命名空间。

      并集还是交集？ from 或 to 下每个 - 是一条独立的放行规则（并集）；同一个 - 下的两个选择算符必须同时满足（交集）：多一个或少一个短横线，放行的对象就不同。

      列表，元素为 NetworkPolicyPeer

      https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"
    `)
    expect(await showHover(at('namespaceSelector', from))).toContain(
      'lets in every Pod in namespaces with kubernetes.io/metadata.name=hello',
    )
  })

  test('both selectors under one dash', async () => {
    const both = policy(`podSelector: {}
ingress:
  - from:
      - podSelector: { matchLabels: { role: client } }
        namespaceSelector: {}
    ports:
      - port: 6379
      - { protocol: UDP, port: 5000, endPort: 5010 }`)
    expect(await showHover(at('namespaceSelector', both))).toContain('Both selectors must hold')
    expect(await showHover(at('NetworkPolicy', both))).toContain(
      'Pods with role=client in every namespace, on TCP 6379 or UDP 5000 to 5010',
    )
    expect(await showHover(at('endPort', both))).toContain(
      'on TCP 6379 or UDP 5000 to 5010, for the peer of the same item',
    )
  })

  test('deny all, and the types that follow from what is written', async () => {
    const deny = policy('podSelector: {}\npolicyTypes: [Ingress, Egress]')
    expect(await showHover(at('policyTypes', deny))).toContain('all Pods in namespace default accept no traffic at all')
    expect(await showHover(at('policyTypes', deny))).toContain('They may not connect to anything, not even to DNS')
    const silent = policy('podSelector: {}\npolicyTypes: [Ingress]\negress: [{}]')
    expect(await showHover(at('egress', silent))).toContain('it has no effect: policyTypes does not name Egress')
    const open = policy('podSelector: {}\ningress: [{}]')
    expect(await showHover(at('ingress', open))).toContain('accept traffic from everybody')
  })

  test('egress without DNS', async () => {
    const egress = policy(
      'podSelector: {}\negress:\n  - to: [{ ipBlock: { cidr: 10.0.0.0/8 } }]\n    ports: [{ port: 5432 }]',
    )
    expect(await showHover(at('egress', egress))).toContain('DNS (port 53, UDP and TCP) is not among them')
    expect(await showHover(at('egress', egress.replace('5432', '53')))).not.toContain('is not among them')
  })
})

describe('Ingresses', () => {
  const ingress = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop, namespace: shop }
spec:
  ingressClassName: nginx
  tls: [{ hosts: [shop.example.com], secretName: cert }]
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend: { service: { name: web, port: { number: 8080 } } }
---${shop}`

  test('routes', async () => {
    expect(await showHover(at('Ingress', ingress))).toMatchInlineSnapshot(`
      "[Ingress]

      Ingress · HTTP by host and path to Services

      In this file requests go this way:

      - shop.example.com, /api and what lies below it → Service web, port 8080 (which it does not have)

      The controller of class nginx serves it. HTTPS ends at the controller, for shop.example.com; behind it plain HTTP goes on.

      Rules by which HTTP hosts and paths reach Services. It needs an Ingress controller in the cluster: alone it does nothing. Its API is frozen; new features go to the Gateway API.

      - The community controller ingress-nginx was retired in March 2026: what runs goes on running, without security fixes.
      - Backends are Services of the same namespace.

      Ingress or LoadBalancer? A LoadBalancer Service passes connections of one Service (TCP, UDP). An Ingress sorts HTTP requests by host and path among many Services, behind one address.

      https://kubernetes.io/docs/concepts/services-networking/ingress/"
    `)
    expect(await showHover(at('Ingress', ingress), 'zh-cn')).toMatchInlineSnapshot(`
      "[Ingress]

      Ingress · 按主机名和路径把 HTTP 转给 Service

      在本文件中，请求这样走：

      - shop.example.com，/api 及其下级路径 → Service web 的端口 8080（它没有这个端口）

      由 nginx 类的控制器处理。HTTPS 在控制器处终止（shop.example.com），之后默认走明文 HTTP。

      规定 HTTP 主机名和路径通往哪些 Service。集群里须有 Ingress 控制器，单独存在不起作用。API 已冻结，新功能在 Gateway API。

      - 社区的 ingress-nginx 控制器已于 2026 年 3 月退役：已部署的照常运行，但不再有安全修复。
      - 后端是同一命名空间的 Service。

      Ingress 还是 LoadBalancer？ LoadBalancer 型 Service 为一个 Service 转发连接（TCP、UDP）；Ingress 用一个地址，按主机名和路径把 HTTP 请求分给多个 Service。

      https://kubernetes.io/docs/concepts/services-networking/ingress/"
    `)
    expect(await showHover(at('pathType', ingress))).toContain('/api/x matches, /apix does not')
    expect(await showHover(at('ingressClassName', ingress))).toContain('the controller of class nginx serves it')
    expect(await showHover(at('secretName', ingress))).toContain('certificate in Secret cert (not in this file)')
  })
})
