import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

const context = (inner: string, spec = ''): string => podWith(`securityContext: { ${inner} }`, spec)

describe('securityContext', () => {
  test('the resulting Pod Security level', async () => {
    const source = context('runAsUser: 1000, allowPrivilegeEscalation: false').replace('secur', 'sec<|>ur')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[securityContext]

      securityContext · as whom and with which powers the containers run

      In this file web runs as user 1000 and the group of the image, 0 where it names none. It keeps the default capabilities of the runtime. The Pod fits the Pod Security level Baseline. Restricted also wants runAsNonRoot: true (web), seccompProfile: {type: RuntimeDefault} (web), drop: [ALL] (web).

      Under the Pod it holds for all containers (and fsGroup for its volumes); under a container for that one. Where both say something, the container wins. Some fields exist only in one place: privileged, capabilities, readOnlyRootFilesystem and allowPrivilegeEscalation only under a container, fsGroup and sysctls only under the Pod.

      level       what it is for
      privileged  everything allowed: node agents, storage and network drivers
      baseline    an ordinary Pod passes; no host namespaces, host paths or ports, privileged containers, dangerous capabilities
      restricted  also: not root, no privilege escalation, capabilities dropped, seccomp on, plain volumes only

      SecurityContext

      https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[securityContext]

      securityContext · 容器以什么身份、什么权限运行

      在本文件中，web 以用户 1000、组由镜像决定（没写就是 0）的身份运行。保留运行时默认的权能。这个 Pod 符合 Pod 安全性级别 Baseline。Restricted 还要求 runAsNonRoot: true（web）、seccompProfile: {type: RuntimeDefault}（web）、drop: [ALL]（web）。

      写在 Pod 下对所有容器生效（fsGroup 作用于卷），写在容器下只对它生效；两处都写，以容器为准。有的字段只能写在一处：privileged、capabilities、readOnlyRootFilesystem、allowPrivilegeEscalation 只能写在容器下，fsGroup、sysctls 只能写在 Pod 下。

      级别        用途
      privileged  什么都允许：节点代理、存储和网络驱动
      baseline    普通 Pod 都能通过；不许用主机命名空间、主机路径和端口、特权容器、危险权能
      restricted  此外：不是 root、不许提权、去掉权能、启用 seccomp、只用普通卷类型

      SecurityContext

      https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    `)
  })
  test('all of Restricted', async () => {
    const source = context(
      'allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }',
      'sec<|>urityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, seccompProfile: { type: RuntimeDefault } }',
    )
    expect(await here(source)).toMatchInlineSnapshot(
      `"the containers run as user 1000, group 1000. The Pod fits the Pod Security level Restricted, the strictest one."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"各容器以用户 1000、组 1000 的身份运行。这个 Pod 符合最严格的 Pod 安全性级别 Restricted。"`,
    )
  })
  test('what the Namespace in the file makes of it', async () => {
    const source = `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
---
${context('privileged: true').replace('name: web,', 'name: web, namespace: shop,').replace('secur', 'sec<|>ur')}`
    expect(await here(source)).toMatchInlineSnapshot(
      `"web runs as the user of the image (root where it has no USER). It is privileged: as good as root on the node. The Pod fits only the Pod Security level Privileged, where everything is allowed. Baseline refuses privileged: true (web). The Namespace shop in this file enforces baseline: such Pods are refused."`,
    )
  })
})

describe('user', () => {
  test.each([
    ['runAs<|>User: 0', '', 'web runs as root (runAsUser: 0).'],
    ['runAs<|>User: 0, runAsNonRoot: true', '', 'contradicts that: the container does not start'],
    ['runAs<|>NonRoot: true', '', 'there is no runAsUser, so the image decides'],
    ['runAs<|>NonRoot: true', 'securityContext: { runAsUser: 5 }', 'the check is fulfilled by runAsUser 5'],
    ['runAs<|>NonRoot: false', '', 'nothing is checked'],
    ['runAs<|>User: 7', 'securityContext: { runAsUser: 5, runAsGroup: 6 }', 'web runs as user 7, group 6.'],
  ])('%s, %s', async (inner, spec, words) => expect(await here(context(inner, spec))).toContain(words))
})

describe('powers', () => {
  test('capabilities', async () => {
    expect(
      await showHover(context('capa<|>bilities: { drop: [ALL], add: [NET_BIND_SERVICE] }')),
    ).toMatchInlineSnapshot(`
      "[capabilities]

      capabilities · which parts of root's power the container has

      In this file the container has only NET_BIND_SERVICE.

      Linux divides what root may do into some forty capabilities. A container begins with about a dozen, chosen by the runtime; drop takes some away, add grants more. Names stand without CAP_.

      - drop comes first: drop: [ALL] with add: [NET_BIND_SERVICE] leaves exactly one.
      - A program that is not root has an added capability only if its file carries it too (setcap).
      - Ports below 1024 need NET_BIND_SERVICE, or the sysctl net.ipv4.ip_unprivileged_port_start, which containerd sets to 0 for Pods on many clusters.
      - Baseline allows to add only the default ones; Restricted wants drop: [ALL] and allows to add NET_BIND_SERVICE alone.

      Capabilities

      https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    `)
    expect(await here(context('capabilities: { a<|>dd: [SYS_ADMIN] }'))).toMatchInlineSnapshot(
      `"the container has the default set and SYS_ADMIN. SYS_ADMIN is nearly root on the node: mounts, namespaces and much more."`,
    )
    expect(await here(context('capabilities: { a<|>dd: [SYS_ADMIN] }'), 'zh-cn')).toMatchInlineSnapshot(
      `"容器拥有默认的那些权能，加上 SYS_ADMIN。SYS_ADMIN 几乎等于节点上的 root：挂载、命名空间等等。"`,
    )
  })
  test.each([
    ['privi<|>leged: true', 'whoever breaks into it owns the node'],
    ['allow<|>PrivilegeEscalation: false', 'no_new_privs is set'],
    ['allow<|>PrivilegeEscalation: false, privileged: true', 'the API server refuses false together with'],
    ['readOnly<|>RootFilesystem: true', 'nothing can be written'],
    ['secc<|>ompProfile: { type: RuntimeDefault }', 'runs under the filter of containerd or CRI-O'],
    ['secc<|>ompProfile: { type: Localhost, localhostProfile: a.json }', '/var/lib/kubelet/seccomp/a.json'],
  ])('%s', async (inner, words) => expect(await here(context(inner))).toContain(words))

  test('a read-only root with a volume', async () => {
    const source = podWith(`
securityContext: { readOnly<|>RootFilesystem: true }
volumeMounts: [{ name: a, mountPath: /tmp }, { name: b, mountPath: /etc/x, readOnly: true }]
`)
    expect(await here(source)).toBe('only /tmp can be written, where volumes are mounted.')
  })
  test('volumes of a group', async () => {
    expect(await here(podWith('tty: false', 'securityContext: { fs<|>Group: 2000 }'))).toMatchInlineSnapshot(
      `"all containers also belong to group 2000, and volumes are given to it when they are mounted: file by file, at every mount (Always), which takes minutes on large volumes."`,
    )
  })
  test('kernel parameters', async () => {
    const source = podWith(
      'tty: false',
      'securityContext: { sys<|>ctls: [{ name: net.core.somaxconn, value: "1024" }] }',
    )
    expect(await here(source)).toMatchInlineSnapshot(
      `"the Pod sets net.core.somaxconn for itself. net.core.somaxconn is not among the safe ones: the kubelet has to allow it, and the Baseline level refuses it."`,
    )
  })
})
