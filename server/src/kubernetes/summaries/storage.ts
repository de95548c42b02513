import type { Localized } from '../../core/localized.js'

/** Volumes and claims of the cluster, storage classes, CSI drivers. */
export const storage: Readonly<Record<string, Localized>> = {
  'PersistentVolumeClaimSpec.accessModes': {
    en: 'How many nodes may use it: `ReadWriteOnce` one node (several Pods on it), `ReadWriteOncePod` one Pod, `ReadOnlyMany` and `ReadWriteMany` many nodes. The driver must support the mode.',
    'zh-cn':
      '可以被多少节点使用：`ReadWriteOnce` 一个节点（其上可有多个 Pod），`ReadWriteOncePod` 一个 Pod，`ReadOnlyMany` 和 `ReadWriteMany` 多个节点。驱动须支持该模式。',
  },
  'PersistentVolumeClaimSpec.resources': {
    en: 'How much storage, in `requests.storage`. It may grow later if the class allows it, and never shrink.',
    'zh-cn': '要多少容量，写在 `requests.storage`。存储类允许时可以扩容，永远不能缩小。',
  },
  'VolumeResourceRequirements.requests': {
    en: '`storage` is the size that is asked for, such as `10Gi`; the volume may be larger.',
    'zh-cn': '`storage` 是申请的容量，例如 `10Gi`；实际的卷可能更大。',
  },
  'VolumeResourceRequirements.limits': {
    en: 'Has no effect for most drivers; the size is `requests.storage`.',
    'zh-cn': '对多数驱动不起作用，容量看 `requests.storage`。',
  },
  'PersistentVolumeClaimSpec.storageClassName': {
    en: 'The StorageClass that makes the volume. Left out, the default class; empty (`""`), none at all: only an existing volume without a class will bind. Cannot be changed once set.',
    'zh-cn':
      '由哪个 StorageClass 供应卷。不写用默认类；写空（`""`）表示不用任何类，只绑定没有类的现成卷。设定后不能改。',
  },
  'PersistentVolumeClaimSpec.volumeName': {
    en: 'Binds to this PersistentVolume and no other. Class, size and modes must still fit.',
    'zh-cn': '只绑定这个持久卷。存储类、容量和访问模式仍须相符。',
  },
  'PersistentVolumeClaimSpec.volumeMode': {
    en: '`Filesystem` mounts a directory, `Block` gives the raw device through `volumeDevices`. Claim and volume must agree.',
    'zh-cn': '`Filesystem` 挂载为目录，`Block` 通过 `volumeDevices` 提供裸设备。申领与卷须一致。',
  },
  'PersistentVolumeClaimSpec.selector': {
    en: 'Only existing volumes with these labels are considered; with it nothing is provisioned for the claim.',
    'zh-cn': '只考虑带这些标签的现成卷；写了它就不会为申领动态供应。',
  },
  'PersistentVolumeClaimSpec.dataSource': {
    en: 'Fills the new volume from a VolumeSnapshot or from another claim of the namespace, if the driver can.',
    'zh-cn': '用 VolumeSnapshot 或同一命名空间的另一个申领来填充新卷，需驱动支持。',
  },
  'PersistentVolumeClaimSpec.dataSourceRef': {
    en: 'Like `dataSource`, for any kind that a volume populator understands. Values that cannot work are refused instead of dropped.',
    'zh-cn': '与 `dataSource` 类似，可以是卷填充器认识的任何类型。不可用的值会被拒绝，而不是被忽略。',
  },
  'PersistentVolumeClaimSpec.volumeAttributesClassName': {
    en: 'Performance settings such as IOPS; unlike the storage class it may be changed later (GA in 1.34).',
    'zh-cn': 'IOPS 等性能设置；与存储类不同，之后可以更换（1.34 起 GA）。',
  },
  'TypedLocalObjectReference.apiGroup': {
    en: 'The API group of the object, such as `snapshot.storage.k8s.io`; left out for core kinds.',
    'zh-cn': '对象的 API 组，例如 `snapshot.storage.k8s.io`；核心类型不写。',
  },
  'TypedLocalObjectReference.kind': {
    en: 'The kind of the object, such as `VolumeSnapshot`.',
    'zh-cn': '对象的类型，例如 `VolumeSnapshot`。',
  },
  'TypedLocalObjectReference.name': {
    en: 'The name of the object, in the same namespace.',
    'zh-cn': '对象的名称，须在同一命名空间。',
  },
  'TypedObjectReference.apiGroup': {
    en: 'The API group of the object, such as `snapshot.storage.k8s.io`; left out for core kinds.',
    'zh-cn': '对象的 API 组，例如 `snapshot.storage.k8s.io`；核心类型不写。',
  },
  'TypedObjectReference.kind': {
    en: 'The kind of the object, such as `VolumeSnapshot`.',
    'zh-cn': '对象的类型，例如 `VolumeSnapshot`。',
  },
  'TypedObjectReference.name': { en: 'The name of the object.', 'zh-cn': '对象的名称。' },
  'TypedObjectReference.namespace': {
    en: "The object's namespace, if it is another one; alpha, and a ReferenceGrant there has to allow it.",
    'zh-cn': '对象所在的其他命名空间；属 Alpha，且那边须有 ReferenceGrant 允许。',
  },
  'PersistentVolumeSpec.capacity': {
    en: "The volume's size in `storage`; a claim binds only if it asks for no more.",
    'zh-cn': '卷的容量，写在 `storage`；申领的量不超过它才会绑定。',
  },
  'PersistentVolumeSpec.accessModes': {
    en: 'What the storage can do, not what is enforced: a claim binds if its modes are among these.',
    'zh-cn': '存储具备的能力，并不强制执行；申领的模式在其中才会绑定。',
  },
  'PersistentVolumeSpec.persistentVolumeReclaimPolicy': {
    en: 'What happens when the claim is deleted: `Delete` removes the storage with the data, `Retain` keeps it for you to clean up; the volume is not offered again. `Recycle` is deprecated.',
    'zh-cn':
      '申领删除后怎么办：`Delete` 连存储和数据一起删除，`Retain` 保留下来由你清理，卷不会再被分配。`Recycle` 已弃用。',
  },
  'PersistentVolumeSpec.storageClassName': {
    en: "The class by which claims find the volume; it must equal the claim's, and both may be empty.",
    'zh-cn': '申领据此找到这个卷，须与申领的类相同，两边都可以为空。',
  },
  'PersistentVolumeSpec.volumeMode': {
    en: "`Filesystem` or `Block`; must equal the claim's.",
    'zh-cn': '`Filesystem` 或 `Block`，须与申领一致。',
  },
  'PersistentVolumeSpec.mountOptions': {
    en: 'Options for the mount, such as `nfsvers=4.1`. Nobody checks them: a wrong one shows when the Pod fails to mount.',
    'zh-cn': '挂载选项，例如 `nfsvers=4.1`。不会校验，写错要到 Pod 挂载失败才知道。',
  },
  'PersistentVolumeSpec.nodeAffinity': {
    en: 'From which nodes the volume can be used; required for `local`. Pods that use it are placed accordingly.',
    'zh-cn': '卷能在哪些节点上使用，`local` 卷必填。使用它的 Pod 会据此调度。',
  },
  'PersistentVolumeSpec.claimRef': {
    en: 'The claim that the volume belongs to. Written beforehand, with name and namespace, it reserves the volume.',
    'zh-cn': '卷所属的申领。预先写好名称和命名空间，就能把卷留给它。',
  },
  'PersistentVolumeSpec.volumeAttributesClassName': {
    en: 'The VolumeAttributesClass that the volume has; set by the system.',
    'zh-cn': '卷当前的 VolumeAttributesClass，由系统填写。',
  },
  'PersistentVolumeSpec.hostPath': {
    en: 'A directory of the node, for tests on a single node. `local` is the safe form for real clusters, since it knows its node.',
    'zh-cn': '节点上的目录，只适合单节点测试。真实集群用 `local`，它知道自己在哪个节点。',
  },
  'PersistentVolumeSpec.local': {
    en: 'A disk or directory of one node; needs `nodeAffinity`. If that node is lost, so is the data.',
    'zh-cn': '某个节点上的磁盘或目录，需要写 `nodeAffinity`。节点丢了，数据也就丢了。',
  },
  'PersistentVolumeSpec.nfs': {
    en: 'A directory of an NFS server, which must exist already.',
    'zh-cn': 'NFS 服务器上的目录，须事先建好。',
  },
  'PersistentVolumeSpec.csi': {
    en: 'A volume that a CSI driver manages; for existing storage you write the handle yourself.',
    'zh-cn': '由 CSI 驱动管理的卷；使用已有存储时要自己写上句柄。',
  },
  'PersistentVolumeSpec.iscsi': { en: 'A disk of an iSCSI target.', 'zh-cn': 'iSCSI 目标上的磁盘。' },
  'PersistentVolumeSpec.fc': { en: 'A Fibre Channel disk.', 'zh-cn': '光纤通道磁盘。' },
  'VolumeNodeAffinity.required': {
    en: 'Conditions on the nodes; all terms are alternatives.',
    'zh-cn': '对节点的条件，各项任选其一。',
  },
  'LocalVolumeSource.path': {
    en: 'The path on the node, of a directory or (for `Block`) a device.',
    'zh-cn': '节点上的路径，目录或设备（用于 `Block`）。',
  },
  'LocalVolumeSource.fsType': {
    en: 'The file system to make on a device that has none, such as `ext4`.',
    'zh-cn': '设备上没有文件系统时要建的类型，例如 `ext4`。',
  },
  'CSIPersistentVolumeSource.driver': {
    en: "The CSI driver's name, such as `ebs.csi.aws.com`.",
    'zh-cn': 'CSI 驱动的名称，例如 `ebs.csi.aws.com`。',
  },
  'CSIPersistentVolumeSource.volumeHandle': {
    en: "The storage system's own id of the volume; the driver finds it by this.",
    'zh-cn': '卷在存储系统里的 ID，驱动靠它找到卷。',
  },
  'CSIPersistentVolumeSource.fsType': {
    en: 'The file system, such as `ext4`; without it some drivers do not apply `fsGroup`.',
    'zh-cn': '文件系统，例如 `ext4`；不写的话，有些驱动不会应用 `fsGroup`。',
  },
  'CSIPersistentVolumeSource.readOnly': { en: 'Mounts the volume read-only.', 'zh-cn': '以只读方式挂载。' },
  'CSIPersistentVolumeSource.volumeAttributes': {
    en: 'Settings for the driver, as written when the volume was made.',
    'zh-cn': '传给驱动的设置，即创建卷时写下的内容。',
  },
  'CSIPersistentVolumeSource.nodeStageSecretRef': {
    en: 'The Secret that the driver uses when it prepares the volume on a node.',
    'zh-cn': '驱动在节点上准备卷时使用的 Secret。',
  },
  'CSIPersistentVolumeSource.nodePublishSecretRef': {
    en: 'The Secret that the driver uses when it mounts the volume for a Pod.',
    'zh-cn': '驱动为 Pod 挂载卷时使用的 Secret。',
  },
  'SecretReference.name': { en: "The Secret's name.", 'zh-cn': 'Secret 的名称。' },
  'SecretReference.namespace': { en: "The Secret's namespace.", 'zh-cn': 'Secret 所在的命名空间。' },
  'StorageClass.provisioner': {
    en: 'The driver that makes the volumes, such as `ebs.csi.aws.com`; `kubernetes.io/no-provisioner` for volumes that you make yourself. Cannot be changed.',
    'zh-cn': '供应卷的驱动，例如 `ebs.csi.aws.com`；卷由自己创建时写 `kubernetes.io/no-provisioner`。之后不能改。',
  },
  'StorageClass.parameters': {
    en: 'Settings for the driver, such as the disk type; its own documentation lists them. Cannot be changed: make a new class.',
    'zh-cn': '传给驱动的设置，例如磁盘类型，具体看驱动文档。之后不能改，要改就新建一个类。',
  },
  'StorageClass.reclaimPolicy': {
    en: 'What becomes of volumes made by the class when their claim goes: `Delete`, the default, takes the data with it; `Retain` keeps it. Changing it does not touch existing volumes.',
    'zh-cn': '申领删除后，由该类供应的卷如何处理：默认的 `Delete` 连数据一起删，`Retain` 保留。修改不影响已有的卷。',
  },
  'StorageClass.volumeBindingMode': {
    en: "`WaitForFirstConsumer` makes the volume when a Pod needs it, in that Pod's zone; `Immediate` at once, perhaps in a zone where the Pod cannot run.",
    'zh-cn':
      '`WaitForFirstConsumer` 等 Pod 要用时才在它的可用区供应；`Immediate` 立即供应，可能落在 Pod 去不了的可用区。',
  },
  'StorageClass.allowVolumeExpansion': {
    en: '`true` lets claims grow by editing their size; shrinking is never possible.',
    'zh-cn': '`true` 允许修改申领的容量来扩容；缩小永远不行。',
  },
  'StorageClass.mountOptions': {
    en: 'Mount options of the volumes that are made. A wrong one makes provisioning or mounting fail.',
    'zh-cn': '所供应的卷的挂载选项。写错会导致供应或挂载失败。',
  },
  'StorageClass.allowedTopologies': {
    en: 'Only volumes in these zones or nodes are made; rarely needed with `WaitForFirstConsumer`.',
    'zh-cn': '只在这些可用区或节点上供应卷；用了 `WaitForFirstConsumer` 一般不需要。',
  },
  'TopologySelectorTerm.matchLabelExpressions': {
    en: 'Labels and the values they may have; all must hold.',
    'zh-cn': '标签及其允许的取值，须全部满足。',
  },
  'TopologySelectorLabelRequirement.key': {
    en: 'The node label, such as `topology.kubernetes.io/zone`.',
    'zh-cn': '节点标签，例如 `topology.kubernetes.io/zone`。',
  },
  'TopologySelectorLabelRequirement.values': { en: 'The values that are allowed.', 'zh-cn': '允许的取值。' },
  'VolumeAttributesClass.driverName': {
    en: 'The CSI driver that the settings are for. Cannot be changed.',
    'zh-cn': '这些设置针对的 CSI 驱动。之后不能改。',
  },
  'VolumeAttributesClass.parameters': {
    en: 'The settings, such as IOPS or throughput. Cannot be changed: make a new class and point the claim at it.',
    'zh-cn': '具体设置，例如 IOPS 或吞吐量。之后不能改，要改就新建一个类并让申领指向它。',
  },
  'CSIDriver.spec': {
    en: "What Kubernetes should know of the driver; the driver's installation writes it.",
    'zh-cn': 'Kubernetes 需要了解的驱动信息，由驱动的安装清单写入。',
  },
  'CSIDriverSpec.attachRequired': {
    en: '`false` skips the attach step, for storage that is only mounted, such as NFS.',
    'zh-cn': '`false` 跳过挂接步骤，适合只需挂载的存储，例如 NFS。',
  },
  'CSIDriverSpec.podInfoOnMount': {
    en: '`true` tells the driver at each mount which Pod it is for: name, namespace, UID, ServiceAccount.',
    'zh-cn': '`true` 表示每次挂载时告诉驱动是为哪个 Pod：名称、命名空间、UID 和 ServiceAccount。',
  },
  'CSIDriverSpec.fsGroupPolicy': {
    en: 'Whether the kubelet applies `fsGroup`: `File` always, `None` never, `ReadWriteOnceWithFSType` only for such volumes with a file system type.',
    'zh-cn':
      'kubelet 是否应用 `fsGroup`：`File` 总是，`None` 从不，`ReadWriteOnceWithFSType` 仅限单节点读写且写明文件系统的卷。',
  },
  'CSIDriverSpec.volumeLifecycleModes': {
    en: '`Persistent` for volumes through claims, `Ephemeral` for volumes written inside a Pod.',
    'zh-cn': '`Persistent` 用于申领得来的卷，`Ephemeral` 用于写在 Pod 里的卷。',
  },
  'CSIDriverSpec.storageCapacity': {
    en: '`true` lets the scheduler look at the capacity that the driver reports per topology.',
    'zh-cn': '`true` 让调度器参考驱动按拓扑上报的剩余容量。',
  },
  'CSIDriverSpec.requiresRepublish': {
    en: '`true` calls the driver again and again while the volume is mounted, so that it can refresh the content.',
    'zh-cn': '`true` 表示挂载期间反复调用驱动，让它刷新内容。',
  },
  'CSIDriverSpec.seLinuxMount': {
    en: '`true`: the driver can mount volumes with an SELinux label, which saves relabelling every file.',
    'zh-cn': '`true` 表示驱动能带 SELinux 标签挂载，省去逐个文件改标签。',
  },
  'CSIDriverSpec.tokenRequests': {
    en: 'ServiceAccount tokens of the Pod that the driver gets at each mount, one for each audience.',
    'zh-cn': '每次挂载时交给驱动的 Pod ServiceAccount 令牌，每个受众一个。',
  },
  'TokenRequest.audience': {
    en: 'Whom the token is meant for; empty is the API server.',
    'zh-cn': '令牌给谁用；空表示 API 服务器。',
  },
  'TokenRequest.expirationSeconds': {
    en: 'Seconds that the token is valid, at least 600.',
    'zh-cn': '令牌的有效秒数，至少 600。',
  },
}
