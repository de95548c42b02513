import type { Localized } from '../../core/localized.js'

/** Security settings of Pods and containers. */
export const securityContext: Readonly<Record<string, Localized>> = {
  'PodSecurityContext.runAsUser': {
    en: "The user id of every container's program, unless the container sets its own; left out, the image's `USER`. 0 is root.",
    'zh-cn': '所有容器里程序的用户 ID，容器可以另设；不写则按镜像的 `USER`。0 是 root。',
  },
  'PodSecurityContext.runAsGroup': {
    en: 'The primary group id of the programs. Left out, it comes from the image, and is 0 (root) where the image says nothing.',
    'zh-cn': '程序的主组 ID。不写则由镜像决定，镜像没写就是 0（root 组）。',
  },
  'PodSecurityContext.runAsNonRoot': {
    en: '`true` makes the kubelet refuse to start a container as user 0. An image whose `USER` is a name is refused too, since a name proves nothing: set `runAsUser` as well.',
    'zh-cn':
      '`true` 让 kubelet 拒绝以用户 0 启动容器。镜像的 `USER` 写的是名字也会被拒绝，因为名字证明不了什么：再写上 `runAsUser`。',
  },
  'PodSecurityContext.fsGroup': {
    en: 'A group that all containers join and that gets to own the volumes which support it, so that a non-root program can write there. Large volumes make the start slow; see `fsGroupChangePolicy`.',
    'zh-cn':
      '所有容器都加入的组，支持的卷会归它所有，非 root 程序才写得进去。卷很大时会拖慢启动，见 `fsGroupChangePolicy`。',
  },
  'PodSecurityContext.fsGroupChangePolicy': {
    en: "`OnRootMismatch` changes owner and mode only if the volume's root is not right yet, which saves minutes on large volumes; `Always` walks through every file at each mount.",
    'zh-cn':
      '`OnRootMismatch` 只在卷的根目录属主或权限不对时才修改，大卷能省下好几分钟；`Always` 每次挂载都逐个文件处理。',
  },
  'PodSecurityContext.supplementalGroups': {
    en: 'More group ids for the first process of each container, in addition to `runAsGroup` and `fsGroup`.',
    'zh-cn': '每个容器的第一个进程额外加入的组 ID，在 `runAsGroup` 和 `fsGroup` 之外。',
  },
  'PodSecurityContext.supplementalGroupsPolicy': {
    en: "`Strict` ignores group memberships that the image's `/etc/group` gives the user, `Merge` adds them, which can grant more than meant (GA in 1.35; the runtime must support it).",
    'zh-cn':
      '`Strict` 不理会镜像 `/etc/group` 里用户所属的组，`Merge` 会一并加入，可能给出意料之外的权限（1.35 起 GA，需要运行时支持）。',
  },
  'PodSecurityContext.seccompProfile': {
    en: 'The filter of system calls for all containers. `RuntimeDefault` blocks the rarely needed, dangerous ones and satisfies the Restricted Pod Security level.',
    'zh-cn':
      '所有容器的系统调用过滤规则。`RuntimeDefault` 挡住少用又危险的调用，也满足 Pod 安全性标准 Restricted 级别。',
  },
  'PodSecurityContext.appArmorProfile': {
    en: 'The AppArmor profile of all containers, on nodes that have AppArmor (as a field since 1.30; before that an annotation).',
    'zh-cn': '所有容器的 AppArmor 配置，节点需启用 AppArmor（1.30 起是字段，之前用注解）。',
  },
  'PodSecurityContext.seLinuxOptions': {
    en: 'The SELinux label of all containers, on nodes with SELinux; left out, the runtime picks a random one.',
    'zh-cn': '所有容器的 SELinux 标签，节点需启用 SELinux；不写则由运行时随机选一个。',
  },
  'PodSecurityContext.seLinuxChangePolicy': {
    en: "How volumes get the Pod's SELinux label: `MountOption` at once by a mount option, where the driver can, `Recursive` file by file, for volumes that Pods with different labels share.",
    'zh-cn':
      '卷如何获得 Pod 的 SELinux 标签：驱动支持时 `MountOption` 用挂载选项一次完成；`Recursive` 逐个文件改，适合标签不同的 Pod 共用一个卷。',
  },
  'PodSecurityContext.sysctls': {
    en: "Kernel parameters for the Pod's own namespaces. A few are safe everywhere; others must be allowed by the kubelet of the node, or the Pod fails with `SysctlForbidden`.",
    'zh-cn':
      '只作用于 Pod 自己命名空间的内核参数。少数几个到处可用，其余要由节点的 kubelet 放行，否则 Pod 以 `SysctlForbidden` 失败。',
  },
  'PodSecurityContext.windowsOptions': {
    en: 'Settings for Windows containers: user name, GMSA, host process. Not for Linux Pods.',
    'zh-cn': 'Windows 容器的设置：用户名、GMSA、主机进程。不适用于 Linux Pod。',
  },
  'Sysctl.name': {
    en: 'The parameter, such as `net.core.somaxconn` or `kernel.shm_rmid_forced`. `net.*` is refused together with `hostNetwork`.',
    'zh-cn': '参数名，例如 `net.core.somaxconn`、`kernel.shm_rmid_forced`。与 `hostNetwork` 同用时，`net.*` 会被拒绝。',
  },
  'Sysctl.value': { en: 'The value, as a string: `"1024"`.', 'zh-cn': '参数值，写成字符串：`"1024"`。' },
  'SecurityContext.runAsUser': {
    en: "The user id of this container's program, over the Pod's setting and the image's `USER`. 0 is root.",
    'zh-cn': '这个容器里程序的用户 ID，优先于 Pod 的设置和镜像的 `USER`。0 是 root。',
  },
  'SecurityContext.runAsGroup': {
    en: "The primary group id of this container's program, over the Pod's setting.",
    'zh-cn': '这个容器里程序的主组 ID，优先于 Pod 的设置。',
  },
  'SecurityContext.runAsNonRoot': {
    en: "`true` makes the kubelet refuse to start the container as user 0. It checks only; the user itself comes from `runAsUser` or the image's `USER`, which must then be a number.",
    'zh-cn':
      '`true` 让 kubelet 拒绝以用户 0 启动容器。它只做检查，用户本身取自 `runAsUser` 或镜像的 `USER`（此时必须是数字）。',
  },
  'SecurityContext.privileged': {
    en: 'Gives the container all capabilities and all devices of the node: whoever is root inside is as good as root on the node. For a few node agents; most needs are met by single capabilities.',
    'zh-cn':
      '赋予容器全部权能和节点的所有设备：容器里的 root 与节点上的 root 几乎无异。只适合少数节点代理，多数需求加个别权能就够。',
  },
  'SecurityContext.allowPrivilegeEscalation': {
    en: '`false` sets `no_new_privs`: setuid programs such as `sudo` gain nothing. Refused together with `privileged: true`; it does not turn root into a plain user.',
    'zh-cn':
      '`false` 会设置 `no_new_privs`：`sudo` 之类的 setuid 程序提不了权。与 `privileged: true` 同写会被拒绝；它也不会让 root 变成普通用户。',
  },
  'SecurityContext.readOnlyRootFilesystem': {
    en: "`true` makes the container's own file system read-only, so an intruder cannot drop files into it. Give directories that must be writable, such as `/tmp`, an `emptyDir`.",
    'zh-cn': '`true` 让容器自身的文件系统只读，入侵者没法往里放文件。必须可写的目录（如 `/tmp`）挂一个 `emptyDir`。',
  },
  'SecurityContext.capabilities': {
    en: "Which parts of root's power the container has. Dropping `ALL` and adding back the few that are needed is the safe way round.",
    'zh-cn': '容器拥有 root 的哪些权能。先 `ALL` 全部去掉，再加回确实需要的几个，最稳妥。',
  },
  'SecurityContext.procMount': {
    en: '`Unmasked` shows all of `/proc`, for building or nesting containers inside; it needs `hostUsers: false`.',
    'zh-cn': '`Unmasked` 露出完整的 `/proc`，供容器里再构建或嵌套容器；需要 `hostUsers: false`。',
  },
  'SecurityContext.seccompProfile': {
    en: "The filter of system calls for this container, over the Pod's.",
    'zh-cn': '这个容器的系统调用过滤规则，优先于 Pod 的设置。',
  },
  'SecurityContext.appArmorProfile': {
    en: "The AppArmor profile of this container, over the Pod's.",
    'zh-cn': '这个容器的 AppArmor 配置，优先于 Pod 的设置。',
  },
  'SecurityContext.seLinuxOptions': {
    en: "The SELinux label of this container, over the Pod's.",
    'zh-cn': '这个容器的 SELinux 标签，优先于 Pod 的设置。',
  },
  'SecurityContext.windowsOptions': {
    en: "Settings for this Windows container, over the Pod's.",
    'zh-cn': '这个 Windows 容器的设置，优先于 Pod 的设置。',
  },
  'Capabilities.add': {
    en: 'Capabilities to grant, without the `CAP_` prefix: `NET_BIND_SERVICE` for ports below 1024, say. A program that is not root gets them only if its file carries them too.',
    'zh-cn':
      '要授予的权能，不带 `CAP_` 前缀，例如绑定 1024 以下端口用 `NET_BIND_SERVICE`。非 root 程序还要可执行文件本身带有该权能才生效。',
  },
  'Capabilities.drop': {
    en: 'Capabilities to take away, without the `CAP_` prefix. `ALL` takes every one, and `add` puts back what is needed.',
    'zh-cn': '要去掉的权能，不带 `CAP_` 前缀。`ALL` 去掉全部，再用 `add` 加回需要的。',
  },
  'SeccompProfile.type': {
    en: "`RuntimeDefault` is the runtime's own filter, `Localhost` a file on the node, `Unconfined` no filter at all.",
    'zh-cn': '`RuntimeDefault` 用运行时自带的规则，`Localhost` 用节点上的文件，`Unconfined` 不做任何过滤。',
  },
  'SeccompProfile.localhostProfile': {
    en: "The profile's file, relative to the kubelet's `seccomp` directory; it must be there on every node. Only with type `Localhost`.",
    'zh-cn': '规则文件，路径相对于 kubelet 的 `seccomp` 目录；每个节点上都要有。仅用于类型 `Localhost`。',
  },
  'AppArmorProfile.type': {
    en: "`RuntimeDefault` is the runtime's own profile, `Localhost` one that is loaded on the node, `Unconfined` none.",
    'zh-cn': '`RuntimeDefault` 用运行时自带的配置，`Localhost` 用节点上已加载的配置，`Unconfined` 不限制。',
  },
  'AppArmorProfile.localhostProfile': {
    en: 'The name under which the profile is loaded on the node; elsewhere the container does not start. Only with type `Localhost`.',
    'zh-cn': '节点上已加载的配置名；没有加载它的节点启动不了容器。仅用于类型 `Localhost`。',
  },
  'SELinuxOptions.user': { en: 'The user part of the SELinux label.', 'zh-cn': 'SELinux 标签中的用户部分。' },
  'SELinuxOptions.role': { en: 'The role part of the SELinux label.', 'zh-cn': 'SELinux 标签中的角色部分。' },
  'SELinuxOptions.type': {
    en: 'The type part of the SELinux label, such as `container_t`; it decides what the processes may touch.',
    'zh-cn': 'SELinux 标签中的类型部分，例如 `container_t`；决定进程能碰什么。',
  },
  'SELinuxOptions.level': {
    en: 'The level of the SELinux label, such as `s0:c123,c456`; Pods that share a volume need the same.',
    'zh-cn': 'SELinux 标签中的级别，例如 `s0:c123,c456`；共用一个卷的 Pod 要一致。',
  },
  'WindowsSecurityContextOptions.runAsUserName': {
    en: 'The Windows user that runs the program, such as `ContainerUser` or `ContainerAdministrator`.',
    'zh-cn': '运行程序的 Windows 用户，例如 `ContainerUser`、`ContainerAdministrator`。',
  },
  'WindowsSecurityContextOptions.hostProcess': {
    en: 'Runs the container as a process of the Windows node itself, with its privileges; all containers of the Pod must agree, and `hostNetwork` must be true.',
    'zh-cn':
      '容器直接作为 Windows 节点上的进程运行，拥有节点的权限；Pod 内所有容器须一致，且 `hostNetwork` 必须为 true。',
  },
  'WindowsSecurityContextOptions.gmsaCredentialSpecName': {
    en: 'The name of the GMSA credential spec, by which the container acts as an Active Directory account.',
    'zh-cn': 'GMSA 凭据规约的名称，容器据此以 Active Directory 账号的身份运行。',
  },
  'WindowsSecurityContextOptions.gmsaCredentialSpec': {
    en: 'The credential spec itself, filled in by the GMSA webhook from the name.',
    'zh-cn': '凭据规约的内容，由 GMSA Webhook 按名称填入。',
  },
}
