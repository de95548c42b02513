import { type ConfigKind, type Fields, field, reach, type Types } from './model.js'

const image = {
  imageRepository: field('string', {
    en: "Registry to pull this image from, where it is not the cluster's `imageRepository`.",
    'zh-cn': '从哪个仓库拉取该镜像；不写则用集群的 `imageRepository`。',
  }),
  imageTag: field('string', {
    en: 'Tag of the image. Once it is set, upgrades leave the version alone.',
    'zh-cn': '镜像标签。一旦设置，升级时就不再改动它的版本。',
  }),
} as const satisfies Fields

const component = {
  extraArgs: field('[]Arg', {
    en: "Flags added to those kubeadm sets, as a list of `name` and `value` without dashes; the same name replaces kubeadm's own.",
    'zh-cn':
      '在 kubeadm 设置的标志之外追加的标志，写成不带短横线的 `name` 与 `value` 列表；同名的会取代 kubeadm 自己的。',
  }),
  extraVolumes: field('[]HostPathMount', {
    en: 'Files and folders of the node that the component sees, such as an audit policy.',
    'zh-cn': '让组件看到节点上的哪些文件和目录，例如审计策略。',
  }),
  extraEnvs: field('[]core.EnvVar', { en: 'Environment variables of the component.', 'zh-cn': '组件的环境变量。' }),
} as const satisfies Fields

/** The types of `kubeadm.k8s.io/v1beta4`. v1beta3 is told by how it differs. */
export const types = {
  InitConfiguration: {
    bootstrapTokens: field('[]BootstrapToken', {
      en: 'Tokens that nodes join with. Left out, `kubeadm init` makes one that lives 24 hours.',
      'zh-cn': '供节点加入集群的引导令牌。不写时 `kubeadm init` 会生成一个有效期 24 小时的令牌。',
    }),
    nodeRegistration: field('NodeRegistrationOptions', {
      en: 'How this node enters the cluster.',
      'zh-cn': '本节点如何加入集群。',
    }),
    localAPIEndpoint: field('APIEndpoint', {
      en: 'Where the API server of this node listens. The address of the whole cluster is `controlPlaneEndpoint`.',
      'zh-cn': '本节点的 API 服务器监听在哪里。整个集群的入口地址是 `controlPlaneEndpoint`。',
    }),
    certificateKey: field('string', {
      en: 'Key (32 bytes in hex) that encrypts the certificates uploaded for further control-plane nodes. The upload is deleted after two hours.',
      'zh-cn': '加密证书所用的密钥（32 字节的十六进制），上传后供其他控制平面节点取用。上传的内容两小时后删除。',
    }),
    skipPhases: field('[]string', {
      en: 'Phases that `kubeadm init` leaves out, such as `addon/kube-proxy` where the network plugin replaces it.',
      'zh-cn': '`kubeadm init` 跳过的阶段，例如网络插件取代 kube-proxy 时的 `addon/kube-proxy`。',
    }),
    patches: field('Patches', { en: 'Patches for what kubeadm deploys.', 'zh-cn': '对 kubeadm 所部署内容的补丁。' }),
    timeouts: field('Timeouts', { en: 'How long kubeadm waits for what.', 'zh-cn': 'kubeadm 各步骤的等待时限。' }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  ClusterConfiguration: {
    kubernetesVersion: field('string', {
      en: 'Version of the control plane, such as `v1.37.0`. A label like `stable-1` is looked up on the Internet; write the version down to get the same cluster tomorrow.',
      'zh-cn': '控制平面的版本，例如 `v1.37.0`。`stable-1` 这样的标签要联网查询；写明版本，明天才能得到同样的集群。',
      default: 'stable-1',
    }),
    controlPlaneEndpoint: field('string', {
      en: 'Address that nodes and users reach the control plane by: a DNS name, a virtual IP (keepalived) or a load balancer (HAProxy) in front of port 6443. Set it from the start: without it, more control-plane nodes cannot join later.',
      'zh-cn':
        '节点和用户访问控制平面的地址：DNS 名、虚拟 IP（keepalived）或 6443 端口前的负载均衡器（HAProxy）。一开始就要设置：没有它，以后无法再加入更多控制平面节点。',
      format: 'hostPort',
    }),
    networking: field('Networking', {
      en: 'Address ranges and the DNS domain of the cluster.',
      'zh-cn': '集群的地址段与 DNS 域。',
    }),
    etcd: field('Etcd', {
      en: 'Whether etcd runs on the control-plane nodes (`local`) or elsewhere (`external`).',
      'zh-cn': 'etcd 运行在控制平面节点上（`local`），还是另有一套（`external`）。',
    }),
    apiServer: field('APIServer', {
      en: 'Flags, volumes and certificate names of kube-apiserver.',
      'zh-cn': 'kube-apiserver 的标志、卷与证书名称。',
    }),
    controllerManager: field('ControlPlaneComponent', {
      en: 'Flags and volumes of kube-controller-manager.',
      'zh-cn': 'kube-controller-manager 的标志与卷。',
    }),
    scheduler: field('ControlPlaneComponent', {
      en: 'Flags and volumes of kube-scheduler.',
      'zh-cn': 'kube-scheduler 的标志与卷。',
    }),
    dns: field('DNS', {
      en: 'Image of CoreDNS, or whether to leave it out.',
      'zh-cn': 'CoreDNS 的镜像，或者不安装它。',
    }),
    proxy: field('Proxy', { en: 'Whether to leave kube-proxy out.', 'zh-cn': '是否不安装 kube-proxy。' }),
    certificatesDir: field('string', {
      en: "Folder of the cluster's certificates and keys. Back it up: the CA in it cannot be made again.",
      'zh-cn': '集群证书与私钥所在目录。务必备份：其中的 CA 无法重新生成。',
      default: '/etc/kubernetes/pki',
      format: 'path',
    }),
    certificateValidityPeriod: field('duration', {
      en: 'Lifetime of the certificates kubeadm issues, a year by default. `kubeadm certs check-expiration` shows them, `kubeadm certs renew all` on each control-plane node renews them, and so does every upgrade.',
      'zh-cn':
        'kubeadm 所签发证书的有效期，默认一年。`kubeadm certs check-expiration` 查看，`kubeadm certs renew all` 在每个控制平面节点上续期；每次升级也会续期。',
      default: '8760h',
    }),
    caCertificateValidityPeriod: field('duration', {
      en: 'Lifetime of the CA certificates, ten years by default. kubeadm does not renew a CA.',
      'zh-cn': 'CA 证书的有效期，默认十年。kubeadm 不会为 CA 续期。',
      default: '87600h',
    }),
    encryptionAlgorithm: field('string', {
      en: 'Algorithm of the keys and certificates that kubeadm makes. `ECDSA-P384` came with 1.34.',
      'zh-cn': 'kubeadm 生成密钥和证书所用的算法。`ECDSA-P384` 自 1.34 起可用。',
      default: 'RSA-2048',
      enum: ['RSA-2048', 'RSA-3072', 'RSA-4096', 'ECDSA-P256', 'ECDSA-P384'],
    }),
    imageRepository: field('string', {
      en: 'Registry of all images of the control plane. Put your mirror here where `registry.k8s.io` is out of reach.',
      'zh-cn': '控制平面所有镜像的仓库。无法访问 `registry.k8s.io` 时，在这里填你的镜像站。',
      default: 'registry.k8s.io',
    }),
    featureGates: field('map[string]boolean', {
      en: "Feature gates of kubeadm itself. Those of the components go into `extraArgs` or the component's own configuration.",
      'zh-cn': 'kubeadm 自身的特性门控。各组件的特性门控写在 `extraArgs` 或组件自己的配置里。',
    }),
    clusterName: field('string', {
      en: 'Name of the cluster in the kubeconfig files.',
      'zh-cn': 'kubeconfig 文件中的集群名。',
      default: 'kubernetes',
    }),
  },
  JoinConfiguration: {
    discovery: field('Discovery', {
      en: 'How the node finds the cluster and makes sure that it is the right one.',
      'zh-cn': '节点如何找到集群，并确认没有找错。',
      required: true,
    }),
    nodeRegistration: field('NodeRegistrationOptions', {
      en: 'How this node enters the cluster.',
      'zh-cn': '本节点如何加入集群。',
    }),
    controlPlane: field('JoinControlPlane', {
      en: 'Makes the node a further control-plane node; without it the node becomes a worker.',
      'zh-cn': '让节点成为又一个控制平面节点；不写则成为工作节点。',
    }),
    caCertPath: field('string', {
      en: "Where the cluster's CA certificate is kept on the node.",
      'zh-cn': '集群 CA 证书在节点上的存放位置。',
      default: '/etc/kubernetes/pki/ca.crt',
      format: 'path',
    }),
    skipPhases: field('[]string', {
      en: 'Phases that `kubeadm join` leaves out.',
      'zh-cn': '`kubeadm join` 跳过的阶段。',
    }),
    patches: field('Patches', {
      en: 'Patches for what kubeadm deploys on this node.',
      'zh-cn': '对 kubeadm 在本节点所部署内容的补丁。',
    }),
    timeouts: field('Timeouts', { en: 'How long kubeadm waits for what.', 'zh-cn': 'kubeadm 各步骤的等待时限。' }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  ResetConfiguration: {
    certificatesDir: field('string', {
      en: 'Folder of certificates that is emptied.',
      'zh-cn': '要清空的证书目录。',
      default: '/etc/kubernetes/pki',
      format: 'path',
    }),
    cleanupTmpDir: field('boolean', {
      en: 'Empties `/etc/kubernetes/tmp` as well, where kubeadm keeps back-ups of upgrades.',
      'zh-cn': '同时清空 `/etc/kubernetes/tmp`，kubeadm 升级时的备份就放在那里。',
      default: 'false',
    }),
    criSocket: field('string', {
      en: 'Socket of the container runtime whose containers are removed.',
      'zh-cn': '要删除哪个容器运行时中的容器，填它的套接字。',
    }),
    force: field('boolean', { en: 'Resets without asking.', 'zh-cn': '不经询问直接重置。', default: 'false' }),
    ignorePreflightErrors: field('[]string', {
      en: 'Checks whose failure is shown as a warning only; `all` stands for every check.',
      'zh-cn': '哪些检查失败时只作警告；`all` 表示全部。',
    }),
    skipPhases: field('[]string', {
      en: 'Phases that `kubeadm reset` leaves out.',
      'zh-cn': '`kubeadm reset` 跳过的阶段。',
    }),
    unmountFlags: field('[]string', {
      en: 'Flags of the `umount2()` call that frees `/var/lib/kubelet`.',
      'zh-cn': '卸载 `/var/lib/kubelet` 时 `umount2()` 调用的标志。',
      enum: ['MNT_FORCE', 'MNT_DETACH', 'MNT_EXPIRE', 'UMOUNT_NOFOLLOW'],
    }),
    timeouts: field('Timeouts', { en: 'How long kubeadm waits for what.', 'zh-cn': 'kubeadm 各步骤的等待时限。' }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  UpgradeConfiguration: {
    apply: field('UpgradeApplyConfiguration', {
      en: 'Settings of `kubeadm upgrade apply`, for the first control-plane node.',
      'zh-cn': '`kubeadm upgrade apply` 的设置，用于第一个控制平面节点。',
    }),
    node: field('UpgradeNodeConfiguration', {
      en: 'Settings of `kubeadm upgrade node`, for every other node.',
      'zh-cn': '`kubeadm upgrade node` 的设置，用于其余节点。',
    }),
    plan: field('UpgradePlanConfiguration', {
      en: 'Settings of `kubeadm upgrade plan`.',
      'zh-cn': '`kubeadm upgrade plan` 的设置。',
    }),
    diff: field('UpgradeDiffConfiguration', {
      en: 'Settings of `kubeadm upgrade diff`.',
      'zh-cn': '`kubeadm upgrade diff` 的设置。',
    }),
    timeouts: field('Timeouts', { en: 'How long kubeadm waits for what.', 'zh-cn': 'kubeadm 各步骤的等待时限。' }),
  },
  BootstrapToken: {
    token: field('string', {
      en: 'The token: six characters, a dot, sixteen characters of `a-z0-9`. Left out, kubeadm makes one. It is a credential: keep it out of Git.',
      'zh-cn':
        '令牌：由 `a-z0-9` 组成，六个字符、一个点、十六个字符。不写则由 kubeadm 生成。它就是凭据：不要提交到 Git。',
    }),
    description: field('string', { en: 'Why the token is there.', 'zh-cn': '说明这个令牌的用途。' }),
    ttl: field('duration', {
      en: 'Lifetime of the token; `0s` never expires. Exclusive with `expires`.',
      'zh-cn': '令牌的有效时长；`0s` 表示永不过期。与 `expires` 互斥。',
      default: '24h',
    }),
    expires: field('time', {
      en: 'Moment the token expires. Exclusive with `ttl`.',
      'zh-cn': '令牌的过期时刻。与 `ttl` 互斥。',
    }),
    usages: field('[]string', {
      en: "What the token is good for: logging in (`authentication`), vouching for the cluster's address (`signing`).",
      'zh-cn': '令牌的用途：登录（`authentication`），为集群地址签名作证（`signing`）。',
      default: '["signing", "authentication"]',
      enum: ['signing', 'authentication'],
    }),
    groups: field('[]string', {
      en: 'Groups whose rights the token gives; each begins with `system:bootstrappers:`.',
      'zh-cn': '令牌所属的用户组，权限由此而来；都以 `system:bootstrappers:` 开头。',
      default: '["system:bootstrappers:kubeadm:default-node-token"]',
    }),
  },
  NodeRegistrationOptions: {
    name: field('string', {
      en: 'Name of the Node; the host name in lower case where it is left out.',
      'zh-cn': 'Node 的名字；不写则用小写的主机名。',
    }),
    criSocket: field('string', {
      en: 'Socket of the container runtime. Needed only where the node has more than one.',
      'zh-cn': '容器运行时的套接字。只有节点上装了多个运行时才需要写。',
    }),
    taints: field('[]core.Taint', {
      en: 'Taints the Node is born with. Left out, a control-plane node gets `node-role.kubernetes.io/control-plane:NoSchedule`; `[]` lets ordinary Pods run there.',
      'zh-cn':
        '节点注册时自带的污点。不写时控制平面节点会得到 `node-role.kubernetes.io/control-plane:NoSchedule`；写成 `[]` 则允许普通 Pod 运行在上面。',
    }),
    kubeletExtraArgs: field('[]Arg', {
      en: 'Flags of the kubelet on this node only, such as `node-ip`. What holds for all nodes belongs in `KubeletConfiguration`.',
      'zh-cn': '只用于本节点 kubelet 的标志，例如 `node-ip`。所有节点通用的设置写在 `KubeletConfiguration`。',
    }),
    ignorePreflightErrors: field('[]string', {
      en: 'Checks whose failure is shown as a warning only, such as `Swap`; `all` stands for every check.',
      'zh-cn': '哪些检查失败时只作警告，例如 `Swap`；`all` 表示全部。',
    }),
    imagePullPolicy: field('string', {
      en: 'Whether kubeadm pulls the images it needs.',
      'zh-cn': 'kubeadm 是否拉取所需镜像。',
      default: 'IfNotPresent',
      enum: ['Always', 'IfNotPresent', 'Never'],
    }),
    imagePullSerial: field('boolean', {
      en: 'Pulls one image after the other; `false` pulls several at a time.',
      'zh-cn': '逐个拉取镜像；`false` 则同时拉取多个。',
      default: 'true',
    }),
  },
  APIEndpoint: {
    advertiseAddress: field('string', {
      en: 'IP address that the API server tells others to reach it by; that of the default route where it is left out.',
      'zh-cn': 'API 服务器对外公布的 IP 地址；不写则取默认路由所在网卡的地址。',
      format: 'ip',
    }),
    bindPort: field('integer', {
      en: 'Port of the API server on this node.',
      'zh-cn': '本节点上 API 服务器的端口。',
      default: '6443',
      min: 1,
      max: 65535,
      format: 'port',
    }),
  },
  Networking: {
    serviceSubnet: field('string', {
      en: 'Range of Service addresses (ClusterIP). It must overlap neither `podSubnet` nor your own network, and is hard to change later.',
      'zh-cn': 'Service 地址（ClusterIP）的网段。不能与 `podSubnet` 或你自己的网络重叠，以后也很难更改。',
      default: '10.96.0.0/12',
      format: 'cidrs',
    }),
    podSubnet: field('string', {
      en: 'Range of Pod addresses, of which each node gets a part. It must be what the network plugin is set to (flannel: `10.244.0.0/16`).',
      'zh-cn': 'Pod 地址的网段，每个节点分到其中一段。必须与网络插件的设置一致（flannel：`10.244.0.0/16`）。',
      format: 'cidrs',
    }),
    dnsDomain: field('string', {
      en: 'DNS domain of the cluster: a Service is `name.namespace.svc.cluster.local`.',
      'zh-cn': '集群的 DNS 域：Service 的全名是 `name.namespace.svc.cluster.local`。',
      default: 'cluster.local',
    }),
  },
  Etcd: {
    local: field('LocalEtcd', {
      en: 'etcd as a static Pod on each control-plane node (stacked). Exclusive with `external`.',
      'zh-cn': 'etcd 以静态 Pod 运行在每个控制平面节点上（堆叠式）。与 `external` 互斥。',
    }),
    external: field('ExternalEtcd', {
      en: 'An etcd cluster that you run yourself. Exclusive with `local`.',
      'zh-cn': '由你自行运维的 etcd 集群。与 `local` 互斥。',
    }),
  },
  LocalEtcd: {
    ...image,
    dataDir: field('string', {
      en: "Folder of etcd's data. It belongs on a fast disk (SSD) of its own: every write waits for it.",
      'zh-cn': 'etcd 的数据目录。应放在独立的快盘（SSD）上：每次写入都要等它落盘。',
      default: '/var/lib/etcd',
      format: 'path',
    }),
    extraArgs: component.extraArgs,
    extraEnvs: component.extraEnvs,
    serverCertSANs: field('[]string', {
      en: "More names and addresses in etcd's server certificate.",
      'zh-cn': 'etcd 服务端证书中额外的名称与地址。',
    }),
    peerCertSANs: field('[]string', {
      en: 'More names and addresses in the certificate that etcd members show each other.',
      'zh-cn': 'etcd 成员互相认证所用证书中额外的名称与地址。',
    }),
  },
  ExternalEtcd: {
    endpoints: field('[]string', {
      en: 'Client URLs of the etcd members, such as `https://10.0.0.11:2379`.',
      'zh-cn': 'etcd 各成员的客户端 URL，例如 `https://10.0.0.11:2379`。',
      required: true,
      format: 'url',
    }),
    httpEndpoints: field('[]string', {
      en: 'URLs of `/health` and `/metrics`, where etcd serves them apart from gRPC (`--listen-client-http-urls`).',
      'zh-cn': 'etcd 把 `/health` 和 `/metrics` 与 gRPC 分开监听时（`--listen-client-http-urls`）的 URL。',
      since: '1.35',
      format: 'url',
    }),
    caFile: field('string', {
      en: "CA that etcd's certificate is signed by.",
      'zh-cn': '签发 etcd 证书的 CA。',
      format: 'path',
    }),
    certFile: field('string', {
      en: 'Client certificate the API server shows etcd.',
      'zh-cn': 'API 服务器访问 etcd 时出示的客户端证书。',
      format: 'path',
    }),
    keyFile: field('string', { en: 'Private key of `certFile`.', 'zh-cn': '`certFile` 的私钥。', format: 'path' }),
  },
  ControlPlaneComponent: component,
  APIServer: {
    ...component,
    certSANs: field('[]string', {
      en: "More names and addresses in the API server's certificate: those of the load balancer, above all. A client that uses another name gets a certificate error.",
      'zh-cn': 'API 服务器证书中额外的名称与地址，首先是负载均衡器的。客户端用了证书里没有的名字就会报证书错误。',
    }),
  },
  Arg: {
    name: field('string', { en: 'Name of the flag, without dashes.', 'zh-cn': '标志名，不带短横线。', required: true }),
    value: field('string', { en: 'Value of the flag.', 'zh-cn': '标志的值。' }),
  },
  HostPathMount: {
    name: field('string', { en: 'Name of the volume in the Pod.', 'zh-cn': 'Pod 中的卷名。', required: true }),
    hostPath: field('string', {
      en: 'File or folder on the node.',
      'zh-cn': '节点上的文件或目录。',
      required: true,
      format: 'path',
    }),
    mountPath: field('string', {
      en: 'Where the component sees it.',
      'zh-cn': '组件看到它的路径。',
      required: true,
      format: 'path',
    }),
    readOnly: field('boolean', { en: 'Mounts it read-only.', 'zh-cn': '以只读方式挂载。', default: 'false' }),
    pathType: field('string', {
      en: 'What must be there: with `DirectoryOrCreate` and `FileOrCreate` it is made where it is missing.',
      'zh-cn': '该路径应是什么；`DirectoryOrCreate` 和 `FileOrCreate` 会在缺失时创建。',
      enum: ['', 'DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'],
    }),
  },
  DNS: {
    ...image,
    disabled: field('boolean', {
      en: 'Installs no CoreDNS. Service names resolve to nothing then, unless you bring another DNS.',
      'zh-cn': '不安装 CoreDNS。除非你自备 DNS，否则 Service 的名字将无法解析。',
      default: 'false',
    }),
  },
  Proxy: {
    disabled: field('boolean', {
      en: 'Installs no kube-proxy, for network plugins that do its work (Cilium).',
      'zh-cn': '不安装 kube-proxy，适用于能代替它的网络插件（Cilium）。',
      default: 'false',
    }),
  },
  JoinControlPlane: {
    localAPIEndpoint: field('APIEndpoint', {
      en: 'Where the API server of this node listens.',
      'zh-cn': '本节点的 API 服务器监听在哪里。',
    }),
    certificateKey: field('string', {
      en: 'Key that decrypts the certificates which `kubeadm init --upload-certs` left in the cluster.',
      'zh-cn': '解密 `kubeadm init --upload-certs` 留在集群中的证书所用的密钥。',
    }),
  },
  Discovery: {
    bootstrapToken: field('BootstrapTokenDiscovery', {
      en: 'Finds the cluster by its address and a token. Exclusive with `file`.',
      'zh-cn': '凭地址和令牌找到集群。与 `file` 互斥。',
    }),
    file: field('FileDiscovery', {
      en: 'Finds the cluster by a kubeconfig file. Exclusive with `bootstrapToken`.',
      'zh-cn': '凭 kubeconfig 文件找到集群。与 `bootstrapToken` 互斥。',
    }),
    tlsBootstrapToken: field('string', {
      en: 'Token the kubelet asks for its certificate with; that of `bootstrapToken` where it is left out.',
      'zh-cn': 'kubelet 申请证书时使用的令牌；不写则用 `bootstrapToken` 中的令牌。',
    }),
  },
  BootstrapTokenDiscovery: {
    token: field('string', {
      en: 'Token that `kubeadm token create` has printed.',
      'zh-cn': '`kubeadm token create` 打印出的令牌。',
      required: true,
    }),
    apiServerEndpoint: field('string', {
      en: 'Address of the API server without scheme: `10.0.0.10:6443`.',
      'zh-cn': 'API 服务器的地址，不带协议：`10.0.0.10:6443`。',
      required: true,
      format: 'hostPort',
    }),
    caCertHashes: field('[]string', {
      en: "Fingerprints (`sha256:…`) of the cluster's CA. They prove that the node talks to your cluster.",
      'zh-cn': '集群 CA 的指纹（`sha256:…`），证明节点连的确实是你的集群。',
    }),
    unsafeSkipCAVerification: field('boolean', {
      en: 'Joins without the fingerprint: whoever sits in between can pose as the cluster.',
      'zh-cn': '不核对指纹就加入：中间人可以冒充集群。',
      default: 'false',
    }),
  },
  FileDiscovery: {
    kubeConfigPath: field('string', {
      en: "Path or URL of a kubeconfig that holds the cluster's address and CA.",
      'zh-cn': '写有集群地址与 CA 的 kubeconfig 的路径或 URL。',
      required: true,
    }),
  },
  Patches: {
    directory: field('string', {
      en: 'Folder of patch files, named `target[suffix][+patchtype].extension`, such as `kube-apiserver0+merge.yaml`.',
      'zh-cn':
        '补丁文件所在目录，文件名形如 `target[suffix][+patchtype].extension`，例如 `kube-apiserver0+merge.yaml`。',
      format: 'path',
    }),
  },
  Timeouts: {
    controlPlaneComponentHealthCheck: field('duration', {
      en: 'How long kubeadm waits for a control-plane component to become healthy.',
      'zh-cn': '等待控制平面组件变为健康的时限。',
      default: '4m',
    }),
    kubeletHealthCheck: field('duration', {
      en: 'How long kubeadm waits for the kubelet.',
      'zh-cn': '等待 kubelet 就绪的时限。',
      default: '4m',
    }),
    kubernetesAPICall: field('duration', {
      en: 'Time limit of a call to the API server, retries included.',
      'zh-cn': '调用 API 服务器的时限，含重试。',
      default: '1m',
    }),
    etcdAPICall: field('duration', {
      en: 'Time limit of a call to etcd, retries included.',
      'zh-cn': '调用 etcd 的时限，含重试。',
      default: '2m',
    }),
    tlsBootstrap: field('duration', {
      en: 'How long kubeadm waits for the kubelet to get its certificate.',
      'zh-cn': '等待 kubelet 取得证书的时限。',
      default: '5m',
    }),
    discovery: field('duration', {
      en: 'How long a joining node looks for the cluster.',
      'zh-cn': '加入的节点寻找集群的时限。',
      default: '5m',
    }),
    upgradeManifests: field('duration', {
      en: 'How long an upgrade waits for a static Pod to come up with its new manifest.',
      'zh-cn': '升级时等待静态 Pod 以新清单启动的时限。',
      default: '5m',
    }),
  },
  UpgradeApplyConfiguration: {
    kubernetesVersion: field('string', {
      en: 'Version to upgrade to. One minor at a time.',
      'zh-cn': '要升级到的版本。一次只升一个小版本。',
    }),
    allowExperimentalUpgrades: field('boolean', {
      en: 'Accepts an alpha, beta or release candidate as the target.',
      'zh-cn': '允许升级到 alpha、beta 或候选版本。',
      default: 'false',
    }),
    allowRCUpgrades: field('boolean', {
      en: 'Accepts a release candidate as the target.',
      'zh-cn': '允许升级到候选版本。',
      default: 'false',
    }),
    certificateRenewal: field('boolean', {
      en: 'Renews the certificates along the way.',
      'zh-cn': '升级时顺带续期证书。',
      default: 'true',
    }),
    etcdUpgrade: field('boolean', {
      en: 'Upgrades the local etcd as well.',
      'zh-cn': '同时升级本地 etcd。',
      default: 'true',
    }),
    forceUpgrade: field('boolean', {
      en: 'Upgrades even where a requirement is not met.',
      'zh-cn': '即使不满足某些条件也强制升级。',
      default: 'false',
    }),
    ignorePreflightErrors: field('[]string', {
      en: 'Checks whose failure is shown as a warning only; `all` stands for every check.',
      'zh-cn': '哪些检查失败时只作警告；`all` 表示全部。',
    }),
    skipPhases: field('[]string', { en: 'Phases that are left out.', 'zh-cn': '跳过的阶段。' }),
    patches: field('Patches', {
      en: 'Patches for what kubeadm deploys. Leave them out and earlier patches are lost.',
      'zh-cn': '对 kubeadm 所部署内容的补丁。不写的话，之前打过的补丁会丢失。',
    }),
    printConfig: field('boolean', {
      en: 'Prints the configuration that the upgrade uses.',
      'zh-cn': '打印升级所用的配置。',
      default: 'false',
    }),
    imagePullPolicy: field('string', {
      en: 'Whether kubeadm pulls the images it needs.',
      'zh-cn': 'kubeadm 是否拉取所需镜像。',
      default: 'IfNotPresent',
      enum: ['Always', 'IfNotPresent', 'Never'],
    }),
    imagePullSerial: field('boolean', {
      en: 'Pulls one image after the other.',
      'zh-cn': '逐个拉取镜像。',
      default: 'true',
    }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  UpgradeNodeConfiguration: {
    certificateRenewal: field('boolean', {
      en: 'Renews the certificates along the way.',
      'zh-cn': '升级时顺带续期证书。',
      default: 'true',
    }),
    etcdUpgrade: field('boolean', {
      en: 'Upgrades the local etcd as well.',
      'zh-cn': '同时升级本地 etcd。',
      default: 'true',
    }),
    ignorePreflightErrors: field('[]string', {
      en: 'Checks whose failure is shown as a warning only; `all` stands for every check.',
      'zh-cn': '哪些检查失败时只作警告；`all` 表示全部。',
    }),
    skipPhases: field('[]string', { en: 'Phases that are left out.', 'zh-cn': '跳过的阶段。' }),
    patches: field('Patches', {
      en: 'Patches for what kubeadm deploys. Leave them out and earlier patches are lost.',
      'zh-cn': '对 kubeadm 所部署内容的补丁。不写的话，之前打过的补丁会丢失。',
    }),
    imagePullPolicy: field('string', {
      en: 'Whether kubeadm pulls the images it needs.',
      'zh-cn': 'kubeadm 是否拉取所需镜像。',
      default: 'IfNotPresent',
      enum: ['Always', 'IfNotPresent', 'Never'],
    }),
    imagePullSerial: field('boolean', {
      en: 'Pulls one image after the other.',
      'zh-cn': '逐个拉取镜像。',
      default: 'true',
    }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  UpgradePlanConfiguration: {
    kubernetesVersion: field('string', { en: 'Version the plan is made for.', 'zh-cn': '为哪个版本制定升级计划。' }),
    allowExperimentalUpgrades: field('boolean', {
      en: 'Shows alphas, betas and release candidates too.',
      'zh-cn': '同时列出 alpha、beta 和候选版本。',
      default: 'false',
    }),
    allowRCUpgrades: field('boolean', {
      en: 'Shows release candidates too.',
      'zh-cn': '同时列出候选版本。',
      default: 'false',
    }),
    etcdUpgrade: field('boolean', {
      en: 'Plans the upgrade of the local etcd as well.',
      'zh-cn': '计划中包含本地 etcd 的升级。',
      default: 'true',
      since: '1.33',
    }),
    ignorePreflightErrors: field('[]string', {
      en: 'Checks whose failure is shown as a warning only; `all` stands for every check.',
      'zh-cn': '哪些检查失败时只作警告；`all` 表示全部。',
    }),
    printConfig: field('boolean', {
      en: 'Prints the configuration that the upgrade would use.',
      'zh-cn': '打印升级将使用的配置。',
      default: 'false',
    }),
    dryRun: field('boolean', {
      en: 'Shows what would be done, and does nothing.',
      'zh-cn': '只显示将要做什么，不实际执行。',
      default: 'false',
    }),
  },
  UpgradeDiffConfiguration: {
    kubernetesVersion: field('string', {
      en: 'Version the manifests are compared with.',
      'zh-cn': '与哪个版本的清单作比较。',
    }),
    contextLines: field('integer', {
      en: 'Unchanged lines shown around each difference.',
      'zh-cn': '每处差异前后显示多少行未变的内容。',
      default: '3',
      min: 0,
    }),
  },
} as const satisfies Types

const reference = 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/#kubeadm-k8s-io-v1beta4-'

/** What each kind is for; the same in every version. */
export const summaries = {
  InitConfiguration: {
    en: 'What `kubeadm init` needs to know of the first control-plane node: its addresses, its registration, tokens. It is read once and not kept in the cluster.',
    'zh-cn':
      '`kubeadm init` 需要知道的、有关第一个控制平面节点的信息：地址、注册方式、令牌。只读取一次，不会保存在集群里。',
  },
  ClusterConfiguration: {
    en: 'What holds for the cluster as a whole: version, networks, etcd, control-plane components. kubeadm keeps it in the ConfigMap `kubeadm-config` and upgrades read it there.',
    'zh-cn':
      '整个集群共有的设置：版本、网络、etcd、控制平面组件。kubeadm 把它保存在名为 `kubeadm-config` 的 ConfigMap 中，升级时从那里读取。',
  },
  JoinConfiguration: {
    en: 'What `kubeadm join` needs to bring one more node into the cluster, as a worker or as a control-plane node.',
    'zh-cn': '`kubeadm join` 把又一个节点（工作节点或控制平面节点）加入集群所需的信息。',
  },
  ResetConfiguration: {
    en: 'How `kubeadm reset` takes a node out of the cluster again.',
    'zh-cn': '`kubeadm reset` 如何把节点从集群中清退。',
  },
  UpgradeConfiguration: {
    en: 'Settings of the `kubeadm upgrade` commands: `apply`, `node`, `plan` and `diff`.',
    'zh-cn': '`kubeadm upgrade` 各命令的设置：`apply`、`node`、`plan` 和 `diff`。',
  },
} as const

export const kubeadmV1beta4: readonly ConfigKind[] = Object.entries(summaries).map(([kind, summary]) => ({
  apiVersion: 'kubeadm.k8s.io/v1beta4',
  kind,
  summary,
  see: reference + kind,
  type: kind,
  types: reach(types, kind),
  lifetime: { since: '1.31' },
}))
