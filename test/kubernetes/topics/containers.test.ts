import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

const image = (name: string, more = ''): string =>
  podWith('tty: false').replace(/ image: .*\n/, ` im<|>age: ${name}\n${more && `      ${more}\n`}`)

describe('image', () => {
  test('where it comes from, and the pull policy that follows', async () => {
    expect(await here(image('nginx'))).toMatchInlineSnapshot(
      `"the node pulls tag latest (since none is written) of library/nginx from Docker Hub (docker.io, since no registry is named). imagePullPolicy is not set, so it is Always, as for every latest: each start asks the registry and may run another program than the last one."`,
    )
    expect(await here(image('nginx'), 'zh-cn')).toMatchInlineSnapshot(
      `"节点从 Docker Hub（没写仓库地址，即 docker.io）拉取 library/nginx 的标签 latest（没写标签）。没写 imagePullPolicy，标签 latest 时就是 Always：每次启动都去问仓库，运行的可能已经是另一个程序。"`,
    )
    expect(await here(image('registry.example.com:5000/shop/web:1.4.2'))).toMatchInlineSnapshot(
      `"the node pulls tag 1.4.2 of shop/web from registry.example.com:5000. imagePullPolicy is not set, so it is IfNotPresent: a node that has the image already does not ask the registry."`,
    )
  })
  test('a digest', async () => {
    const digest = `ghcr.io/a/b:1@sha256:${'a'.repeat(64)}`
    expect(await here(image(digest))).toContain('exactly this digest (the tag 1 is ignored) of a/b from ghcr.io')
  })
  test('nothing for what is no image name', async () => {
    expect(await here(image('"a b"'))).toBe('nothing')
    expect(await here(image('{{ .Values.image }}'))).toBe('nothing')
  })
  test.each([
    ['nginx:latest', 'Always', 'Without this line it would be the same'],
    ['nginx:1.29', 'Always', 'Without this line it would be IfNotPresent'],
    ['nginx', 'IfNotPresent', 'Without this line it would be Always'],
  ])('imagePullPolicy of %s', async (name, policy, words) => {
    expect(await here(image(name, `image<|>PullPolicy: ${policy}`).replace('im<|>age:', 'image:'))).toContain(words)
  })
})

describe('command and args', () => {
  test('command replaces ENTRYPOINT', async () => {
    const source = podWith('com<|>mand: [sh, -c, "while true; do date; sleep 1; done"]')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[command]

      command · replaces the image's ENTRYPOINT

      In this file the container starts sh -c 'while true; do date; sleep 1; done', whatever the image says: command replaces ENTRYPOINT and drops CMD. PID 1 is the shell: SIGTERM may not reach the program unless the script ends with exec.

      The program and its first words. No shell looks at them: for pipes, && or $VAR write ["sh", "-c", "…"].

      - $(NAME) stands for a variable of env, even without a shell; $$(NAME) for that text itself.
      - command in Kubernetes is ENTRYPOINT in Docker, and args is CMD: the names do not match.

      the manifest has  the container starts
      neither           ENTRYPOINT + CMD of the image
      args              ENTRYPOINT of the image + args
      command           command alone: CMD is dropped
      both              command + args

      list of string

      https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"容器启动的是 sh -c 'while true; do date; sleep 1; done'，与镜像里写的无关：command 取代 ENTRYPOINT，CMD 一并作废。PID 1 是 shell：脚本最后不用 exec 的话，SIGTERM 可能到不了程序。"`,
    )
  })
  test('args replace CMD, and take variables', async () => {
    const source = podWith(`
ar<|>gs: [--log-level, $(LEVEL), $(NOPE), $$(TEXT), $(DB_SERVICE_HOST)]
env: [{ name: LEVEL, value: info }]
`)
    expect(await here(source)).toMatchInlineSnapshot(
      `"the container starts the image's ENTRYPOINT with --log-level $(LEVEL) $(NOPE) $$(TEXT) $(DB_SERVICE_HOST): args replaces CMD. $(LEVEL) becomes info before the start. $(NOPE) stays as it is: env has no such variable."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"容器启动镜像的 ENTRYPOINT，参数是 --log-level $(LEVEL) $(NOPE) $$(TEXT) $(DB_SERVICE_HOST)：args 取代 CMD。启动前 $(LEVEL) 会换成 info。$(NOPE) 原样保留：env 里没有这个变量。"`,
    )
  })
  test('both', async () => {
    expect(await here(podWith('command: [ping]\nar<|>gs: [-c, 3, localhost]'))).toMatchInlineSnapshot(
      `"the container starts ping -c 3 localhost, whatever the image says: command replaces ENTRYPOINT and drops CMD, -c 3 localhost follow from args."`,
    )
  })
})

const objects = `---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { LEVEL: debug, REGION: eu }
---
apiVersion: v1
kind: Secret
metadata: { name: keys }
stringData: { REGION: us, TOKEN: x }
`
describe('env', () => {
  const source = `${podWith(`
e<|>nv:
  - { name: LEVEL, value: info }
  - { name: URL, value: "http://$(HOST):80/$(LEVEL)" }
  - { name: HOST, value: db }
  - { name: NODE, valueFrom: { fieldRef: { fieldPath: spec.nodeName } } }
envFrom:
  - configMapRef: { name: settings }
  - secretRef: { name: keys }
`)}${objects}`
  const at = (needle: string): string =>
    source.replace('<|>', '').replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)

  test('who wins', async () => {
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[env]

      env · environment variables, one by one

      In this file the program finds LEVEL, URL, HOST and NODE in its environment; 1 of 4 taken from elsewhere (valueFrom). LEVEL also comes from envFrom: env wins. REGION is in ConfigMap settings and in Secret keys: the later one wins.

      Variables for the program, in order. They are read once, when the container starts: a later change of a ConfigMap or Secret reaches only containers started after it.

      - $(NAME) in a value stands for a variable defined before it; one defined later, or nowhere, stays as text.
      - Values are strings: quote numbers and booleans.

      Who wins? env over envFrom; within envFrom the later source; within env the later entry; and all of them over the ENV of the image.

      list of EnvVar

      https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"程序的环境里有 LEVEL、URL、HOST 和 NODE；4 个中有 1 个取自别处（valueFrom）。LEVEL 在 envFrom 里也有：以 env 为准。ConfigMap settings 和 Secret keys 都有 REGION：后者优先。"`,
    )
  })
  test('envFrom', async () => {
    expect(await here(at('envFrom'))).toMatchInlineSnapshot(`
      "every key of these becomes a variable, the later source wins:

      - ConfigMap settings (LEVEL and REGION)
      - Secret keys (REGION and TOKEN)"
    `)
    expect(await here(at('envFrom'), 'zh-cn')).toMatchInlineSnapshot(`
      "以下来源的每个键都变成一个变量，后面的优先：

      - ConfigMap settings（LEVEL 和 REGION）
      - Secret keys（REGION 和 TOKEN）"
    `)
  })
  test('a value that refers to others', async () => {
    expect(await here(at('value: "http'))).toMatchInlineSnapshot(
      `"the program sees URL as http://$(HOST):80/info. $(HOST) stays as text: the variable is defined further down."`,
    )
    expect(await here(at('value: "http'), 'zh-cn')).toMatchInlineSnapshot(
      `"程序看到的 URL 是 http://$(HOST):80/info。$(HOST) 原样保留：这个变量定义在后面。"`,
    )
  })
  test('valueFrom', async () => {
    expect(await here(at('valueFrom'))).toBe('NODE is the name of the node.')
    const key = (name: string) =>
      `${podWith(`env: [{ name: A, valueFrom: { secretKey<|>Ref: { name: keys, key: ${name} } } }]`)}${objects}`
    expect(await here(key('TOKEN'))).toMatchInlineSnapshot(
      `"A gets the value of key TOKEN of the Secret keys, as it is when the container starts. Without it the container does not start (CreateContainerConfigError)."`,
    )
    expect(await here(key('NOPE'), 'zh-cn')).toMatchInlineSnapshot(
      `"A 取 Secret keys 的键 NOPE 在容器启动那一刻的值。本文件中的这个 Secret 没有这个键。没有它容器就启动不了（CreateContainerConfigError）。"`,
    )
  })
})

describe('ports', () => {
  test('only inform; who uses them', async () => {
    const source = `${podWith('readinessProbe: { httpGet: { port: http } }').replace('ports:', 'po<|>rts:')}---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
`
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[ports]

      ports · which ports the program listens on

      In this file web is declared to listen on 8080/TCP (http). Service port shop:80 leads to 8080. readinessProbe asks it.

      For information: it opens nothing and publishes nothing. A port that is not listed can be reached all the same; one that is listed answers only if the program listens there on all addresses (0.0.0.0), not just on localhost.

      - What it is good for: a name that Services, probes and NetworkPolicies can use, so that the number may change.
      - To reach the Pod from elsewhere takes a Service; from outside the cluster a NodePort, a LoadBalancer or an Ingress.
      - TCP and UDP on the same port take two entries.

      containerPort, targetPort, port? containerPort is where the program listens, targetPort of a Service says where to send, port is what clients of the Service use. EXPOSE in a Dockerfile is a note as well.

      list of ContainerPort

      https://kubernetes.io/docs/concepts/services-networking/connect-applications-service/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"声明容器 web 监听 8080/TCP（http）。Service 端口 shop:80 通向 8080。readinessProbe 探测的就是它。"`,
    )
  })
  test('hostPort', async () => {
    const source = podWith('tty: false').replace('containerPort: 8080', 'containerPort: 8080, host<|>Port: 80')
    expect(await here(source)).toMatchInlineSnapshot(
      `"port 80 of the node leads to port 8080 of the container; a node has room for one such Pod."`,
    )
    expect(await here(source.replace('hostname: web', 'hostNetwork: true'))).toContain(
      'wants it equal to containerPort 8080',
    )
  })
})

describe('terminal', () => {
  test('attach or exec', async () => {
    expect(await showHover(podWith('std<|>in: true\ntty: true'))).toMatchInlineSnapshot(`
      "[stdin]

      stdin · standard input and a terminal for PID 1

      In this file kubectl attach -it gives you the terminal of the program itself.

      stdin: true keeps standard input open, tty: true makes it a terminal, so that kubectl attach -it can talk to the program. Without them, reading ends at once: a bare shell exits.

      - tty alone gives output a terminal (colours, line ends \\r\\n), but nobody can type: it belongs with stdin.
      - stdinOnce: true closes standard input for good when the first attached client leaves.
      - Servers need none of them.

      attach or exec? kubectl attach joins the program that already runs (PID 1) and uses these fields; Ctrl+C there may end the container. kubectl exec -it … -- sh starts another process with a terminal of its own and needs none of them.

      boolean · default false

      https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/"
    `)
    expect(await here(podWith('t<|>ty: true'))).toContain('standard input is closed')
  })
})

test('hooks', async () => {
  const source = podWith(
    'life<|>cycle: { postStart: { exec: { command: [touch, /ok] } }, preStop: { sleep: { seconds: 3 } } }',
  )
  expect(await here(source)).toMatchInlineSnapshot(
    `"right after the start the kubelet runs touch /ok in the container; deleting the Pod takes 30 s at most. At 0 s it leaves the endpoints of its Services; at the same time preStop of web waits 3 s. SIGTERM (signal 15) follows after 3 s, SIGKILL (signal 9) 30 s after the deletion: 27 s are left for the program itself."`,
  )
  expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
    `"启动后 kubelet 立即在容器里执行 touch /ok；删除 Pod 最多用 30 秒。第 0 秒从 Service 的端点中摘下；同时容器 web 的 preStop 等待 3 秒。3 秒后发 SIGTERM（信号 15），从删除算起 30 秒后发 SIGKILL（信号 9）：留给程序自己的是 27 秒。"`,
  )
  expect(await here(podWith('lifecycle: { post<|>Start: { httpGet: { port: 80 } } }'))).toMatchInlineSnapshot(
    `"the kubelet asks GET :80/ as soon as the container is created, at the same time as the program starts. If that fails, the container is killed and started again."`,
  )
})

test('a hook that does more than sleep takes at least that long', async () => {
  const hook = (command: string) => here(podWith(`lifecycle: { preStop: { exec: { comm<|>and: ${command} } } }`))
  expect(await hook('[sleep, "5"]')).toContain('SIGTERM (signal 15) follows after 5 s, SIGKILL')
  expect(await hook('[sh, -c, "sleep 5 && curl localhost/drain"]')).toContain('after 5 s at the earliest')
  expect(await hook('[nginx, -s, quit]')).toContain('Only when it has ended, SIGTERM (signal 15) is sent')
})

test('imagePullSecrets', async () => {
  const source = `${podWith('tty: false', 'image<|>PullSecrets: [{ name: regcred }]')}---
apiVersion: v1
kind: Secret
metadata: { name: regcred }
type: Opaque
`
  expect(await here(source)).toMatchInlineSnapshot(
    `"the kubelet uses the credentials in regcred to pull from registry.example.com, as far as they are for that registry. regcred in this file is of another type and is not used for that."`,
  )
  expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
    `"kubelet 用 regcred 里的凭据从 registry.example.com 拉取镜像（凭据要与仓库对应）。本文件中的 regcred 不是这种类型，不会用于拉取。"`,
  )
})
