import { type ConfigKind, field, type Types } from './model.js'

const types: Types = {
  Cluster: {
    name: field('string', {
      en: 'Name of the cluster; `--name` and the variable `KIND_CLUSTER_NAME` win over it.',
      'zh-cn': '集群名；`--name` 和环境变量 `KIND_CLUSTER_NAME` 优先于它。',
      default: 'kind',
    }),
    nodes: field('[]Node', {
      en: 'The nodes, one container each; a single control-plane node where it is left out. Several control-plane nodes get a load balancer by themselves.',
      'zh-cn': '节点列表，每个节点是一个容器；不写则只有一个控制平面节点。有多个控制平面节点时会自动加上负载均衡器。',
    }),
    networking: field('Networking', {
      en: 'Address ranges, API address, network plugin and proxy mode.',
      'zh-cn': '地址段、API 地址、网络插件与代理模式。',
    }),
    featureGates: field('map[string]boolean', {
      en: 'Feature gates of all components.',
      'zh-cn': '所有组件的特性门控。',
    }),
    runtimeConfig: field('map[string]string', {
      en: 'API versions to switch on or off, as the API server\'s `--runtime-config` takes them: `"api/alpha": "true"`.',
      'zh-cn': '要开启或关闭的 API 版本，与 API 服务器的 `--runtime-config` 相同：`"api/alpha": "true"`。',
    }),
    kubeadmConfigPatches: field('[]string', {
      en: 'Patches for the kubeadm configuration that kind writes, each a block of YAML with the `kind` it is meant for.',
      'zh-cn': '对 kind 生成的 kubeadm 配置的补丁，每个是一段 YAML，用 `kind` 指明目标。',
    }),
    kubeadmConfigPatchesJSON6902: field('[]PatchJSON6902', {
      en: 'The same, as JSON patches (RFC 6902).',
      'zh-cn': '同上，写成 JSON 补丁（RFC 6902）。',
    }),
    containerdConfigPatches: field('[]string', {
      en: "Patches for containerd's configuration on every node, as TOML: mirrors of registries, as a rule.",
      'zh-cn': '对每个节点上 containerd 配置的补丁，写成 TOML，通常用来配置镜像仓库。',
    }),
    containerdConfigPatchesJSON6902: field('[]string', {
      en: 'The same, as JSON patches (RFC 6902).',
      'zh-cn': '同上，写成 JSON 补丁（RFC 6902）。',
    }),
  },
  Node: {
    role: field('string', {
      en: 'Whether the node carries the control plane or only workloads.',
      'zh-cn': '节点承载控制平面，还是只运行工作负载。',
      default: 'control-plane',
      enum: ['control-plane', 'worker'],
    }),
    image: field('string', {
      en: "Image of the node, which decides the Kubernetes version. Pin it with the digest from kind's release notes.",
      'zh-cn': '节点镜像，决定了 Kubernetes 版本。最好用 kind 发布说明中的摘要固定它。',
    }),
    labels: field('map[string]string', { en: 'Labels of the Node.', 'zh-cn': 'Node 的标签。' }),
    extraMounts: field('[]Mount', {
      en: 'Files and folders of the host that the node sees.',
      'zh-cn': '让节点看到宿主机上的哪些文件和目录。',
    }),
    extraPortMappings: field('[]PortMapping', {
      en: 'Ports of the host that lead into the node. A NodePort or an ingress is reached from outside only through one of these.',
      'zh-cn': '把宿主机端口映射进节点。NodePort 和 Ingress 只有经过这里才能从外部访问。',
    }),
    gpus: field('string', {
      en: "Gives the node access to the host's GPUs; `all` for every one.",
      'zh-cn': '让节点使用宿主机的 GPU；`all` 表示全部。',
    }),
    kubeadmConfigPatches: field('[]string', {
      en: "Patches for this node's kubeadm configuration, applied after those of the cluster.",
      'zh-cn': '对本节点 kubeadm 配置的补丁，在集群级补丁之后应用。',
    }),
    kubeadmConfigPatchesJSON6902: field('[]PatchJSON6902', {
      en: 'The same, as JSON patches (RFC 6902).',
      'zh-cn': '同上，写成 JSON 补丁（RFC 6902）。',
    }),
  },
  Mount: {
    hostPath: field('string', {
      en: 'File or folder on the host.',
      'zh-cn': '宿主机上的文件或目录。',
      required: true,
      format: 'path',
    }),
    containerPath: field('string', {
      en: 'Where the node sees it. Pods reach it there through a `hostPath` volume.',
      'zh-cn': '节点看到它的路径。Pod 可再用 `hostPath` 卷访问该路径。',
      required: true,
      format: 'path',
    }),
    readOnly: field('boolean', { en: 'Mounts it read-only.', 'zh-cn': '以只读方式挂载。', default: 'false' }),
    selinuxRelabel: field('boolean', {
      en: 'Relabels it for SELinux.',
      'zh-cn': '为 SELinux 重新打标签。',
      default: 'false',
    }),
    propagation: field('string', {
      en: 'Whether mounts made later pass from host to node, or both ways.',
      'zh-cn': '之后新增的挂载是否从宿主机传到节点，或双向传递。',
      default: 'None',
      enum: ['None', 'HostToContainer', 'Bidirectional'],
    }),
  },
  PortMapping: {
    containerPort: field('integer', {
      en: 'Port on the node: a NodePort (30000–32767), or a `hostPort` of a Pod.',
      'zh-cn': '节点上的端口：NodePort（30000–32767），或某个 Pod 的 `hostPort`。',
      min: 0,
      max: 65535,
      format: 'port',
    }),
    hostPort: field('integer', {
      en: 'Port on the host. Left out, kind picks a free one; `-1` leaves the choice to the container runtime.',
      'zh-cn': '宿主机上的端口。不写由 kind 挑选空闲端口；`-1` 交给容器运行时决定。',
      min: -1,
      max: 65535,
    }),
    listenAddress: field('string', {
      en: 'Address of the host that listens; `127.0.0.1` keeps it to this machine.',
      'zh-cn': '宿主机上监听的地址；`127.0.0.1` 只供本机访问。',
      default: '0.0.0.0',
      format: 'ip',
    }),
    protocol: field('string', {
      en: 'Protocol of the port.',
      'zh-cn': '端口的协议。',
      default: 'TCP',
      enum: ['TCP', 'UDP', 'SCTP', 'tcp', 'udp', 'sctp'],
    }),
  },
  Networking: {
    ipFamily: field('string', {
      en: 'Which addresses the cluster uses.',
      'zh-cn': '集群使用哪种地址。',
      default: 'ipv4',
      enum: ['ipv4', 'ipv6', 'dual'],
    }),
    apiServerAddress: field('string', {
      en: 'Address of the host where the API server listens. Anything but loopback lets others reach your cluster.',
      'zh-cn': 'API 服务器在宿主机上监听的地址。只要不是环回地址，别人就能访问你的集群。',
      default: '127.0.0.1',
      format: 'ip',
    }),
    apiServerPort: field('integer', {
      en: 'Port of the host for the API server; a free one where it is left out.',
      'zh-cn': 'API 服务器在宿主机上的端口；不写则用空闲端口。',
      min: -1,
      max: 65535,
    }),
    podSubnet: field('string', {
      en: 'Range of Pod addresses.',
      'zh-cn': 'Pod 地址的网段。',
      default: '10.244.0.0/16',
      format: 'cidrs',
    }),
    serviceSubnet: field('string', {
      en: 'Range of Service addresses.',
      'zh-cn': 'Service 地址的网段。',
      default: '10.96.0.0/16',
      format: 'cidrs',
    }),
    disableDefaultCNI: field('boolean', {
      en: "Leaves out kind's own network plugin, so that you can install another. Nodes stay NotReady until you do.",
      'zh-cn': '不安装 kind 自带的网络插件，以便自行安装。装好之前节点一直是 NotReady。',
      default: 'false',
    }),
    kubeProxyMode: field('string', {
      en: 'How Services are forwarded; `none` runs no kube-proxy.',
      'zh-cn': 'Service 的转发方式；`none` 表示不运行 kube-proxy。',
      default: 'iptables',
      enum: ['iptables', 'ipvs', 'nftables', 'none'],
    }),
    dnsSearch: field('[]string', {
      en: 'DNS search domains of the nodes; those of the host where it is left out.',
      'zh-cn': '节点的 DNS 搜索域；不写则沿用宿主机的。',
    }),
  },
  PatchJSON6902: {
    group: field('string', { en: 'API group of what is patched.', 'zh-cn': '补丁目标的 API 组。', required: true }),
    version: field('string', {
      en: 'API version of what is patched.',
      'zh-cn': '补丁目标的 API 版本。',
      required: true,
    }),
    kind: field('string', { en: 'Kind of what is patched.', 'zh-cn': '补丁目标的类型。', required: true }),
    patch: field('string', {
      en: 'The patch, as a text of YAML or JSON.',
      'zh-cn': '补丁内容，YAML 或 JSON 文本。',
      required: true,
    }),
  },
}

/** The configuration file of kind, which runs clusters in containers. */
export const kindCluster: ConfigKind = {
  apiVersion: 'kind.x-k8s.io/v1alpha4',
  kind: 'Cluster',
  summary: {
    en: 'A cluster that `kind create cluster --config` makes on one machine, each node a container. Most changes need a new cluster.',
    'zh-cn': '由 `kind create cluster --config` 在一台机器上创建的集群，每个节点是一个容器。多数改动需要重建集群。',
  },
  see: 'https://kind.sigs.k8s.io/docs/user/configuration/',
  type: 'Cluster',
  types,
}
