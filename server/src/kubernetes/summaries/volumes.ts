import type { Localized } from '../../core/localized.js'

/** Volumes of a Pod, by type. */
export const volumes: Readonly<Record<string, Localized>> = {
  'Volume.name': {
    en: "The volume's name within the Pod (a DNS label), by which `volumeMounts` refer to it.",
    'zh-cn': '卷在 Pod 内的名字（DNS 标签），供 `volumeMounts` 引用。',
  },
  'Volume.emptyDir': {
    en: 'An empty directory that lives as long as the Pod: it survives restarts of containers, and is gone with the Pod. For caches, scratch files and passing files between containers.',
    'zh-cn': '随 Pod 存亡的空目录：容器重启还在，Pod 没了就没了。用于缓存、临时文件和容器间传文件。',
  },
  'Volume.configMap': {
    en: 'The keys of a ConfigMap as files. Changes reach running containers after a minute or so, except where `subPath` is used; reading them again is up to the program.',
    'zh-cn':
      '把 ConfigMap 的键变成文件。改动大约一分钟后到达运行中的容器（用了 `subPath` 的除外），程序要自己重新读取。',
  },
  'Volume.secret': {
    en: 'The keys of a Secret as files, decoded, kept in memory (tmpfs) on the node. Changes arrive as with a ConfigMap.',
    'zh-cn': '把 Secret 的键变成文件，内容已解码，在节点上只存于内存（tmpfs）。更新方式与 ConfigMap 相同。',
  },
  'Volume.projected': {
    en: 'Several sources (ConfigMaps, Secrets, Pod fields, tokens) merged into one directory.',
    'zh-cn': '把多个来源（ConfigMap、Secret、Pod 字段、令牌）合并到一个目录。',
  },
  'Volume.downwardAPI': {
    en: 'Fields of the Pod itself, such as its labels, as files. Unlike environment variables they follow later changes.',
    'zh-cn': '把 Pod 自身的字段（如标签）变成文件。与环境变量不同，之后的改动会跟着更新。',
  },
  'Volume.persistentVolumeClaim': {
    en: 'Storage that outlives the Pod, through a claim in the same namespace. The Pod waits until the claim is bound.',
    'zh-cn': '通过同一命名空间里的持久卷申领使用比 Pod 活得更久的存储。申领绑定之前 Pod 会一直等待。',
  },
  'Volume.ephemeral': {
    en: 'A fresh claim for each Pod, deleted together with it: more room, or another class, than an `emptyDir` offers.',
    'zh-cn': '为每个 Pod 新建一个申领，随 Pod 一起删除：容量和存储类的选择比 `emptyDir` 多。',
  },
  'Volume.hostPath': {
    en: 'A file or directory of the node. Another node has other content, and write access is a way to take over the node: for node agents, best read-only. Baseline Pod Security forbids it.',
    'zh-cn':
      '节点上的文件或目录。换个节点内容就不同，可写还可能被用来控制整个节点：只适合节点代理，最好只读。Pod 安全性标准的 Baseline 级别禁止它。',
  },
  'Volume.csi': {
    en: 'Storage that a CSI driver makes for this Pod only, such as secrets from a vault. The driver has to support inline volumes.',
    'zh-cn': '由 CSI 驱动专为这个 Pod 提供的存储，例如从密钥库取来的密钥。驱动须支持内联卷。',
  },
  'Volume.nfs': {
    en: 'A directory of an NFS server. It must be exported already, and the node needs the NFS client; mount options need a PersistentVolume.',
    'zh-cn': 'NFS 服务器上的目录。须事先导出，节点上要有 NFS 客户端；要设挂载选项得用持久卷。',
  },
  'Volume.image': {
    en: 'The content of a container image or OCI artifact as a read-only directory, without running it (GA in 1.36).',
    'zh-cn': '把容器镜像或 OCI 制品的内容当作只读目录挂载，并不运行它（1.36 起 GA）。',
  },
  'Volume.iscsi': {
    en: 'A disk of an iSCSI target; it must exist already, and the node needs the iSCSI tools.',
    'zh-cn': 'iSCSI 目标上的磁盘；须事先建好，节点上要有 iSCSI 工具。',
  },
  'Volume.fc': {
    en: 'A Fibre Channel disk that already exists and is zoned for the node.',
    'zh-cn': '已有的、对节点可见的光纤通道磁盘。',
  },
  'Volume.gitRepo': {
    en: 'Clones a git repository. Off by default since 1.33 and gone from the kubelet in 1.36: clone in an init container into an `emptyDir` instead.',
    'zh-cn': '克隆 git 仓库。1.33 起默认关闭，1.36 起 kubelet 已不再支持：改为在 Init 容器里克隆到 `emptyDir`。',
  },
  'Volume.awsElasticBlockStore': {
    en: 'An AWS EBS disk, by now served by the CSI driver `ebs.csi.aws.com`. Deprecated: use CSI storage.',
    'zh-cn': 'AWS EBS 磁盘，实际已转由 CSI 驱动 `ebs.csi.aws.com` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.azureDisk': {
    en: 'An Azure disk, by now served by the CSI driver `disk.csi.azure.com`. Deprecated: use CSI storage.',
    'zh-cn': 'Azure 磁盘，实际已转由 CSI 驱动 `disk.csi.azure.com` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.azureFile': {
    en: 'An Azure Files share, by now served by the CSI driver `file.csi.azure.com`. Deprecated: use CSI storage.',
    'zh-cn': 'Azure Files 共享，实际已转由 CSI 驱动 `file.csi.azure.com` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.gcePersistentDisk': {
    en: 'A Google Cloud disk, by now served by the CSI driver `pd.csi.storage.gke.io`. Deprecated: use CSI storage.',
    'zh-cn': 'Google Cloud 磁盘，实际已转由 CSI 驱动 `pd.csi.storage.gke.io` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.vsphereVolume': {
    en: 'A vSphere disk, by now served by the CSI driver `csi.vsphere.vmware.com`. Deprecated: use CSI storage.',
    'zh-cn': 'vSphere 磁盘，实际已转由 CSI 驱动 `csi.vsphere.vmware.com` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.cinder': {
    en: 'An OpenStack disk, by now served by the CSI driver `cinder.csi.openstack.org`. Deprecated: use CSI storage.',
    'zh-cn': 'OpenStack 磁盘，实际已转由 CSI 驱动 `cinder.csi.openstack.org` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.portworxVolume': {
    en: 'A Portworx volume, by now served by the CSI driver `pxd.portworx.com`. Deprecated: use CSI storage.',
    'zh-cn': 'Portworx 卷，实际已转由 CSI 驱动 `pxd.portworx.com` 处理。已弃用：改用 CSI 存储。',
  },
  'Volume.flexVolume': {
    en: 'Storage through a program installed on each node. Deprecated: use a CSI driver.',
    'zh-cn': '借助安装在每个节点上的程序提供存储。已弃用：改用 CSI 驱动。',
  },
  'Volume.cephfs': {
    en: 'CephFS built into Kubernetes, removed in 1.31. Use the Ceph CSI driver.',
    'zh-cn': '内置的 CephFS 支持，1.31 已移除。改用 Ceph CSI 驱动。',
  },
  'Volume.rbd': {
    en: 'Ceph RBD built into Kubernetes, removed in 1.31. Use the Ceph CSI driver.',
    'zh-cn': '内置的 Ceph RBD 支持，1.31 已移除。改用 Ceph CSI 驱动。',
  },
  'Volume.glusterfs': {
    en: 'GlusterFS built into Kubernetes, removed in 1.26. Use a CSI driver or NFS.',
    'zh-cn': '内置的 GlusterFS 支持，1.26 已移除。改用 CSI 驱动或 NFS。',
  },
  'EmptyDirVolumeSource.medium': {
    en: "`Memory` keeps the files in RAM (tmpfs): fast, and counted against the memory limit of the container that writes them. Left empty, they are on the node's disk.",
    'zh-cn': '`Memory` 把文件放在内存里（tmpfs）：速度快，但计入写入者的内存限制。留空则放在节点磁盘上。',
  },
  'EmptyDirVolumeSource.sizeLimit': {
    en: 'How large the directory may become, such as `500Mi`. On disk the Pod is evicted some time after it is exceeded; with `Memory` it is the size of the tmpfs, so writing fails.',
    'zh-cn':
      '目录最大多大，例如 `500Mi`。在磁盘上时，超出一会儿后 Pod 会被驱逐；用 `Memory` 时就是 tmpfs 的大小，写满会失败。',
  },
  'HostPathVolumeSource.path': {
    en: 'The path on the node; links are followed.',
    'zh-cn': '节点上的路径；符号链接会被跟随。',
  },
  'HostPathVolumeSource.type': {
    en: 'What must be there: `Directory`, `File`, `Socket`, `BlockDevice`, `CharDevice`, or `DirectoryOrCreate` and `FileOrCreate` to make it. Left empty, nothing is checked and a typo goes unnoticed.',
    'zh-cn':
      '该路径应当是什么：`Directory`、`File`、`Socket`、`BlockDevice`、`CharDevice`，或用 `DirectoryOrCreate`、`FileOrCreate` 自动创建。留空则不检查，路径写错也发现不了。',
  },
  'ConfigMapVolumeSource.name': {
    en: "The ConfigMap, in the Pod's namespace. Without it the Pod does not start, unless it is `optional`.",
    'zh-cn': 'ConfigMap 的名称，须与 Pod 在同一命名空间。它不存在时 Pod 启动不了，除非写了 `optional`。',
  },
  'ConfigMapVolumeSource.items': {
    en: 'Only these keys, under these paths. A key that does not exist keeps the Pod from starting, unless the source is `optional`.',
    'zh-cn': '只取这些键，放到这些路径。键不存在会使 Pod 启动不了，除非写了 `optional`。',
  },
  'ConfigMapVolumeSource.defaultMode': {
    en: 'Permission bits of the files. Write four digits with a leading zero (`0440`): YAML reads that as octal, while plain `440` is decimal and means something else.',
    'zh-cn': '文件的权限位。写成带前导零的四位数（`0440`）：YAML 按八进制读，光写 `440` 是十进制，含义就变了。',
  },
  'ConfigMapVolumeSource.optional': {
    en: '`true` lets the Pod start without the ConfigMap or its keys; the files appear once they exist.',
    'zh-cn': '`true` 表示 ConfigMap 或键不存在也照常启动，等它们出现后文件才出现。',
  },
  'SecretVolumeSource.secretName': {
    en: "The Secret, in the Pod's namespace (here `secretName`, not `name`). Without it the Pod does not start, unless it is `optional`.",
    'zh-cn':
      'Secret 的名称，须与 Pod 在同一命名空间（这里是 `secretName`，不是 `name`）。它不存在时 Pod 启动不了，除非写了 `optional`。',
  },
  'SecretVolumeSource.items': {
    en: 'Only these keys, under these paths. A key that does not exist keeps the Pod from starting, unless the source is `optional`.',
    'zh-cn': '只取这些键，放到这些路径。键不存在会使 Pod 启动不了，除非写了 `optional`。',
  },
  'SecretVolumeSource.defaultMode': {
    en: 'Permission bits of the files; for keys rather `0400` than the readable `0644`. Keep the leading zero, so that YAML reads octal.',
    'zh-cn': '文件的权限位；密钥更适合 `0400`，而不是人人可读的 `0644`。保留前导零，YAML 才按八进制读。',
  },
  'SecretVolumeSource.optional': {
    en: '`true` lets the Pod start without the Secret or its keys; the files appear once they exist.',
    'zh-cn': '`true` 表示 Secret 或键不存在也照常启动，等它们出现后文件才出现。',
  },
  'KeyToPath.key': { en: 'The key to take.', 'zh-cn': '要取的键。' },
  'KeyToPath.path': {
    en: 'The file to write, relative to the volume, possibly in a subdirectory; no `..`.',
    'zh-cn': '写到卷里的哪个文件（相对路径），可以带子目录；不能有 `..`。',
  },
  'KeyToPath.mode': {
    en: 'Permission bits of this one file, over `defaultMode`.',
    'zh-cn': '这个文件的权限位，优先于 `defaultMode`。',
  },
  'ProjectedVolumeSource.sources': {
    en: 'What is put into the directory; two sources must not write the same path.',
    'zh-cn': '放进目录的各个来源；两个来源不能写同一路径。',
  },
  'ProjectedVolumeSource.defaultMode': {
    en: 'Permission bits of the files; keep the leading zero (`0440`), so that YAML reads octal.',
    'zh-cn': '文件的权限位；保留前导零（`0440`），YAML 才按八进制读。',
  },
  'VolumeProjection.configMap': { en: 'Keys of a ConfigMap as files.', 'zh-cn': 'ConfigMap 的键，变成文件。' },
  'VolumeProjection.secret': { en: 'Keys of a Secret as files.', 'zh-cn': 'Secret 的键，变成文件。' },
  'VolumeProjection.downwardAPI': { en: 'Fields of the Pod as files.', 'zh-cn': 'Pod 的字段，变成文件。' },
  'VolumeProjection.serviceAccountToken': {
    en: "A token of the Pod's ServiceAccount for one audience, which expires and is renewed by the kubelet; the program has to read the file again.",
    'zh-cn': 'Pod 的 ServiceAccount 令牌，限定受众，会过期并由 kubelet 更新；程序要重新读取文件。',
  },
  'VolumeProjection.clusterTrustBundle': {
    en: 'CA certificates from ClusterTrustBundles, as a file that is kept up to date (GA in 1.37).',
    'zh-cn': '来自 ClusterTrustBundle 的 CA 证书，文件会保持最新（1.37 起 GA）。',
  },
  'VolumeProjection.podCertificate': {
    en: 'A private key and certificate made for this Pod by a signer, renewed in time (GA in 1.37).',
    'zh-cn': '由签名者为这个 Pod 签发的私钥和证书，会及时更新（1.37 起 GA）。',
  },
  'ConfigMapProjection.name': {
    en: "The ConfigMap, in the Pod's namespace.",
    'zh-cn': 'ConfigMap 的名称，须与 Pod 在同一命名空间。',
  },
  'ConfigMapProjection.items': {
    en: 'Only these keys, under these paths; left out, all of them.',
    'zh-cn': '只取这些键，放到这些路径；不写则全部。',
  },
  'ConfigMapProjection.optional': {
    en: '`true` lets the Pod start without the ConfigMap or its keys.',
    'zh-cn': '`true` 表示 ConfigMap 或键不存在也照常启动。',
  },
  'SecretProjection.name': {
    en: "The Secret, in the Pod's namespace (here `name`, unlike the plain secret volume).",
    'zh-cn': 'Secret 的名称，须与 Pod 在同一命名空间（这里是 `name`，与普通 Secret 卷不同）。',
  },
  'SecretProjection.items': {
    en: 'Only these keys, under these paths; left out, all of them.',
    'zh-cn': '只取这些键，放到这些路径；不写则全部。',
  },
  'SecretProjection.optional': {
    en: '`true` lets the Pod start without the Secret or its keys.',
    'zh-cn': '`true` 表示 Secret 或键不存在也照常启动。',
  },
  'ServiceAccountTokenProjection.audience': {
    en: 'Whom the token is meant for; others should refuse it. Left out, it is the API server.',
    'zh-cn': '令牌给谁用，其他接收方应当拒绝。不写就是 API 服务器。',
  },
  'ServiceAccountTokenProjection.expirationSeconds': {
    en: 'Seconds that the token is valid, at least 600; the kubelet renews it when 80 % have passed.',
    'zh-cn': '令牌的有效秒数，至少 600；过去 80% 时 kubelet 会更新它。',
  },
  'ServiceAccountTokenProjection.path': {
    en: "The token's file, relative to the volume.",
    'zh-cn': '令牌文件在卷里的相对路径。',
  },
  'DownwardAPIProjection.items': {
    en: 'The files, each with one field of the Pod.',
    'zh-cn': '各个文件，每个文件对应 Pod 的一个字段。',
  },
  'DownwardAPIVolumeSource.items': {
    en: 'The files, each with one field of the Pod.',
    'zh-cn': '各个文件，每个文件对应 Pod 的一个字段。',
  },
  'DownwardAPIVolumeSource.defaultMode': {
    en: 'Permission bits of the files; keep the leading zero (`0440`), so that YAML reads octal.',
    'zh-cn': '文件的权限位；保留前导零（`0440`），YAML 才按八进制读。',
  },
  'DownwardAPIVolumeFile.path': {
    en: 'The file to write, relative to the volume.',
    'zh-cn': '写到卷里的哪个文件（相对路径）。',
  },
  'DownwardAPIVolumeFile.fieldRef': {
    en: 'The field of the Pod: in volumes `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` and `metadata.annotations`, whole or by key.',
    'zh-cn':
      'Pod 的字段：卷里可用 `metadata.name`、`metadata.namespace`、`metadata.uid`，以及 `metadata.labels` 和 `metadata.annotations`（整体或单个键）。',
  },
  'DownwardAPIVolumeFile.resourceFieldRef': {
    en: "A container's request or limit; `containerName` is required here.",
    'zh-cn': '某个容器的请求量或限制；这里必须写 `containerName`。',
  },
  'DownwardAPIVolumeFile.mode': {
    en: 'Permission bits of this one file, over `defaultMode`.',
    'zh-cn': '这个文件的权限位，优先于 `defaultMode`。',
  },
  'ClusterTrustBundleProjection.name': {
    en: 'One ClusterTrustBundle by name; either this or `signerName`.',
    'zh-cn': '按名称选一个 ClusterTrustBundle；与 `signerName` 二选一。',
  },
  'ClusterTrustBundleProjection.signerName': {
    en: 'All ClusterTrustBundles of this signer that `labelSelector` picks.',
    'zh-cn': '这个签名者名下、被 `labelSelector` 选中的所有 ClusterTrustBundle。',
  },
  'ClusterTrustBundleProjection.labelSelector': {
    en: 'Which bundles of `signerName`: left out it picks none, empty (`{}`) it picks all.',
    'zh-cn': '选 `signerName` 的哪些证书包：不写一个都不选，写空（`{}`）则全选。',
  },
  'ClusterTrustBundleProjection.path': {
    en: 'The file with the certificates, relative to the volume.',
    'zh-cn': '证书文件在卷里的相对路径。',
  },
  'ClusterTrustBundleProjection.optional': {
    en: '`true` lets the Pod start while no such bundle exists.',
    'zh-cn': '`true` 表示没有这样的证书包也照常启动。',
  },
  'PodCertificateProjection.signerName': {
    en: 'Who signs the certificate, such as `example.com/service-mesh`.',
    'zh-cn': '由谁签发证书，例如 `example.com/service-mesh`。',
  },
  'PodCertificateProjection.keyType': {
    en: 'The kind of key that the kubelet makes: `ED25519`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521`, `RSA3072` or `RSA4096`.',
    'zh-cn': 'kubelet 生成的密钥类型：`ED25519`、`ECDSAP256`、`ECDSAP384`、`ECDSAP521`、`RSA3072` 或 `RSA4096`。',
  },
  'PodCertificateProjection.maxExpirationSeconds': {
    en: 'The longest lifetime asked for, in seconds: from 3600 (1 hour) to 7862400 (91 days); the signer may give less.',
    'zh-cn': '申请的最长有效期，单位秒：3600（1 小时）到 7862400（91 天），签名者可以给得更短。',
  },
  'PodCertificateProjection.credentialBundlePath': {
    en: 'One file with the private key and the chain. Better than two files: key and certificate always fit together.',
    'zh-cn': '把私钥和证书链写进同一个文件。比分成两个文件好：密钥和证书始终匹配。',
  },
  'PodCertificateProjection.keyPath': { en: 'A file for the private key alone.', 'zh-cn': '只放私钥的文件。' },
  'PodCertificateProjection.certificateChainPath': {
    en: 'A file for the certificate chain alone.',
    'zh-cn': '只放证书链的文件。',
  },
  'PersistentVolumeClaimVolumeSource.claimName': {
    en: "The claim, in the Pod's namespace.",
    'zh-cn': '持久卷申领的名称，须与 Pod 在同一命名空间。',
  },
  'PersistentVolumeClaimVolumeSource.readOnly': {
    en: 'Makes every mount of this volume in the Pod read-only.',
    'zh-cn': '让这个卷在 Pod 里的所有挂载都只读。',
  },
  'EphemeralVolumeSource.volumeClaimTemplate': {
    en: 'The claim that is made for each Pod, named after the Pod and the volume; it is deleted with the Pod.',
    'zh-cn': '为每个 Pod 创建的申领，名字由 Pod 名和卷名组成；随 Pod 一起删除。',
  },
  'PersistentVolumeClaimTemplate.metadata': {
    en: 'Labels and annotations that are copied to the claim.',
    'zh-cn': '会复制到申领上的标签和注解。',
  },
  'PersistentVolumeClaimTemplate.spec': {
    en: 'The claim itself: class, size, access modes.',
    'zh-cn': '申领本身：存储类、容量、访问模式。',
  },
  'CSIVolumeSource.driver': {
    en: "The CSI driver's name, such as `secrets-store.csi.k8s.io`. It must be installed on the node.",
    'zh-cn': 'CSI 驱动的名称，例如 `secrets-store.csi.k8s.io`。节点上须已安装。',
  },
  'CSIVolumeSource.volumeAttributes': {
    en: 'Settings for the driver; its own documentation lists them.',
    'zh-cn': '传给驱动的设置，具体看驱动自己的文档。',
  },
  'CSIVolumeSource.nodePublishSecretRef': {
    en: 'A Secret of the same namespace that the driver may use for mounting.',
    'zh-cn': '同一命名空间里的 Secret，供驱动挂载时使用。',
  },
  'CSIVolumeSource.readOnly': { en: 'Asks the driver for a read-only volume.', 'zh-cn': '要求驱动提供只读卷。' },
  'CSIVolumeSource.fsType': {
    en: 'The file system, such as `ext4`; left out, the driver decides.',
    'zh-cn': '文件系统，例如 `ext4`；不写由驱动决定。',
  },
  'NFSVolumeSource.server': {
    en: 'Host name or IP of the NFS server. The node resolves it, not the cluster DNS, so a Service name usually fails.',
    'zh-cn': 'NFS 服务器的主机名或 IP。由节点解析而不是集群 DNS，所以写 Service 名通常不行。',
  },
  'NFSVolumeSource.path': { en: 'The exported path on the server.', 'zh-cn': '服务器上导出的路径。' },
  'NFSVolumeSource.readOnly': { en: 'Mounts the share read-only.', 'zh-cn': '以只读方式挂载。' },
  'ImageVolumeSource.reference': {
    en: "The image or OCI artifact, as in a container's `image`; pulled with the same credentials.",
    'zh-cn': '镜像或 OCI 制品，写法同容器的 `image`；拉取凭据也相同。',
  },
  'ImageVolumeSource.pullPolicy': {
    en: "`Always`, `IfNotPresent` or `Never`, as for a container's image; the content stays fixed until the Pod is made anew.",
    'zh-cn': '`Always`、`IfNotPresent` 或 `Never`，与容器镜像相同；重建 Pod 之前内容不变。',
  },
  'ISCSIVolumeSource.targetPortal': {
    en: 'Address of the iSCSI target, with the port where it is not the usual 3260.',
    'zh-cn': 'iSCSI 目标的地址，端口不是常用的 3260 时一并写上。',
  },
  'ISCSIVolumeSource.iqn': {
    en: "The target's qualified name, such as `iqn.2001-04.com.example:storage`.",
    'zh-cn': '目标的限定名，例如 `iqn.2001-04.com.example:storage`。',
  },
  'ISCSIVolumeSource.lun': { en: 'The number of the disk within the target.', 'zh-cn': '磁盘在目标里的编号。' },
  'ISCSIVolumeSource.fsType': {
    en: 'The file system on the disk, such as `ext4`.',
    'zh-cn': '磁盘上的文件系统，例如 `ext4`。',
  },
  'FCVolumeSource.targetWWNs': {
    en: 'World-wide names of the Fibre Channel targets, together with `lun`; or use `wwids` alone.',
    'zh-cn': '光纤通道目标的全球唯一名称，与 `lun` 一起写；或者只写 `wwids`。',
  },
  'FCVolumeSource.lun': { en: 'The number of the disk within the target.', 'zh-cn': '磁盘在目标里的编号。' },
  'FCVolumeSource.wwids': {
    en: 'World-wide identifiers of the disk, in place of `targetWWNs` and `lun`.',
    'zh-cn': '磁盘的全球唯一标识，代替 `targetWWNs` 和 `lun`。',
  },
  'EmptyDirVolumeSource.mode': {
    en: 'Permission bits of the directory, such as `01777`. Alpha in 1.37, behind the `EmptyDirVolumeMode` gate.',
    'zh-cn': '目录的权限位，例如 `01777`。1.37 为 Alpha，需打开特性门控 `EmptyDirVolumeMode`。',
  },
  'GitRepoVolumeSource.repository': {
    en: "The repository's URL. Kubelets no longer clone since 1.36: do it in an init container.",
    'zh-cn': '仓库的 URL。1.36 起 kubelet 不再克隆：改到 Init 容器里做。',
  },
  'GitRepoVolumeSource.revision': { en: 'The commit to check out.', 'zh-cn': '要检出的提交。' },
  'GitRepoVolumeSource.directory': { en: 'The directory to clone into.', 'zh-cn': '克隆到哪个目录。' },
}
