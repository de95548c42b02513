import type { Localized } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, own } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'StorageClass.provisioner',
  title: { en: 'the driver that makes the volumes', 'zh-cn': '供应卷的驱动' },
  summary: summary('StorageClass.provisioner'),
  notes: {
    en: [
      'The driver must be installed: if nobody listens to this name, claims stay `Pending` without an error.',
      'Drivers built into Kubernetes (`kubernetes.io/aws-ebs` and the like) have moved out into CSI drivers, which answer for the old names or have replaced them.',
    ],
    'zh-cn': [
      '驱动要装好：没有谁认领这个名字，PVC 就一直 `Pending`，也不报错。',
      'Kubernetes 内置的驱动（`kubernetes.io/aws-ebs` 之类）已移到外部的 CSI 驱动，由后者接管旧名字或取而代之。',
    ],
  },
  see: docs('concepts/storage/storage-classes/#provisioner'),
  explain: ({ resource }: KubernetesPlace) => {
    const name = resource.kind === 'StorageClass' ? asString(resource.at('provisioner')) : undefined
    if (name === undefined) return undefined
    if (name === 'kubernetes.io/no-provisioner')
      return explained({
        en: 'nothing is provisioned: somebody makes the PersistentVolumes by hand, as for `local` disks. The class only lets claims wait for the Pod (`WaitForFirstConsumer`).',
        'zh-cn':
          '不会自动供应：PersistentVolume 由人手工创建（例如 `local` 磁盘）。这个类的作用只是让 PVC 等到 Pod 出现再绑定（`WaitForFirstConsumer`）。',
      })
    const what = own(known, name)
    return explained(
      say(
        { en: '{name} makes the volumes{what}.', 'zh-cn': '由 {name} 供应卷{what}。' },
        { name: code(name), what: what ?? '' },
      ),
    )
  },
} satisfies KubernetesTopic

/** What drivers that are met often provide. */
const known: Readonly<Record<string, Localized>> = {
  'ebs.csi.aws.com': {
    en: ': disks of AWS (EBS), each for one node in one zone',
    'zh-cn': '：AWS 云盘（EBS），只在一个可用区、供一个节点使用',
  },
  'efs.csi.aws.com': {
    en: ': file systems of AWS (EFS), for many nodes at once',
    'zh-cn': '：AWS 文件系统（EFS），可供多个节点同时使用',
  },
  'pd.csi.storage.gke.io': { en: ': persistent disks of Google Cloud', 'zh-cn': '：Google Cloud 永久性磁盘' },
  'disk.csi.azure.com': { en: ': disks of Azure, each for one node', 'zh-cn': '：Azure 磁盘，供一个节点使用' },
  'file.csi.azure.com': {
    en: ': file shares of Azure, for many nodes at once',
    'zh-cn': '：Azure 文件共享，可供多个节点同时使用',
  },
  'diskplugin.csi.alibabacloud.com': {
    en: ': disks of Alibaba Cloud, each for one node',
    'zh-cn': '：阿里云云盘，供一个节点使用',
  },
  'nasplugin.csi.alibabacloud.com': {
    en: ': NAS of Alibaba Cloud, for many nodes at once',
    'zh-cn': '：阿里云 NAS，可供多个节点同时使用',
  },
  'nfs.csi.k8s.io': {
    en: ': directories of an NFS server, for many nodes at once',
    'zh-cn': '：NFS 服务器上的目录，可供多个节点同时使用',
  },
  'rancher.io/local-path': { en: ': directories on the node of the Pod', 'zh-cn': '：Pod 所在节点上的目录' },
  'driver.longhorn.io': {
    en: ': replicated disks made of the disks of the nodes (Longhorn)',
    'zh-cn': '：用节点磁盘组成的多副本云盘（Longhorn）',
  },
  'rook-ceph.rbd.csi.ceph.com': { en: ': block devices of Ceph (RBD)', 'zh-cn': '：Ceph 块设备（RBD）' },
  'rook-ceph.cephfs.csi.ceph.com': {
    en: ': CephFS, for many nodes at once',
    'zh-cn': '：CephFS，可供多个节点同时使用',
  },
}
