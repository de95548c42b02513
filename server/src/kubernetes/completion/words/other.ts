import { asString } from '../../tree.js'
import type { Typing } from '../place.js'
import { always, type Suggestion, texts, type Words } from '../suggestion.js'

/** Words of single fields that are no enumerations, since others may be written too. */

const secretTypes: Readonly<Record<string, readonly string[]>> = {
  Opaque: [],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/basic-auth': ['username', 'password'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/service-account-token': [],
  'bootstrap.kubernetes.io/token': [
    'token-id',
    'token-secret',
    'usage-bootstrap-authentication',
    'usage-bootstrap-signing',
  ],
}

/** The keys that a Secret of this type has. */
function secretKeys(typing: Typing): readonly Suggestion[] {
  const type = asString(typing.resource?.at('type')) ?? ''
  return Object.hasOwn(secretTypes, type) ? texts(secretTypes[type]!, { rank: 0 }) : []
}

const provisioners: readonly Suggestion[] = [
  { text: 'kubernetes.io/no-provisioner', detail: { en: 'volumes are made by hand', 'zh-cn': '卷由人工创建' } },
  { text: 'disk.csi.azure.com', detail: { en: 'Azure Disk', 'zh-cn': 'Azure 磁盘' } },
  { text: 'ebs.csi.aws.com', detail: { en: 'Amazon EBS', 'zh-cn': 'Amazon EBS' } },
  { text: 'efs.csi.aws.com', detail: { en: 'Amazon EFS', 'zh-cn': 'Amazon EFS' } },
  { text: 'file.csi.azure.com', detail: { en: 'Azure Files', 'zh-cn': 'Azure 文件' } },
  { text: 'pd.csi.storage.gke.io', detail: { en: 'Google Persistent Disk', 'zh-cn': 'Google 永久性磁盘' } },
  { text: 'diskplugin.csi.alibabacloud.com', detail: { en: 'Alibaba Cloud disk', 'zh-cn': '阿里云云盘' } },
  { text: 'cinder.csi.openstack.org', detail: { en: 'OpenStack Cinder', 'zh-cn': 'OpenStack Cinder' } },
  { text: 'csi.vsphere.vmware.com', detail: { en: 'vSphere', 'zh-cn': 'vSphere' } },
  { text: 'driver.longhorn.io', detail: { en: 'Longhorn', 'zh-cn': 'Longhorn' } },
  { text: 'nfs.csi.k8s.io', detail: { en: 'NFS', 'zh-cn': 'NFS' } },
  { text: 'rancher.io/local-path', detail: { en: 'folders of the node', 'zh-cn': '节点本地目录' } },
  { text: 'rook-ceph.rbd.csi.ceph.com', detail: { en: 'Ceph, by Rook', 'zh-cn': 'Rook 管理的 Ceph' } },
]

const sysctls = [
  ...['kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_local_reserved_ports'],
  ...['net.ipv4.ip_unprivileged_port_start', 'net.ipv4.ping_group_range', 'net.ipv4.tcp_fin_timeout'],
  ...['net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_keepalive_time'],
  ...['net.ipv4.tcp_rmem', 'net.ipv4.tcp_syncookies', 'net.ipv4.tcp_wmem'],
]

const schedules: readonly Suggestion[] = [
  { text: '*/5 * * * *', detail: { en: 'every 5 minutes', 'zh-cn': '每 5 分钟' } },
  { text: '0 * * * *', detail: { en: 'every hour', 'zh-cn': '每小时' } },
  { text: '0 3 * * *', detail: { en: 'every day at 03:00', 'zh-cn': '每天 03:00' } },
  { text: '0 3 * * 1', detail: { en: 'every Monday at 03:00', 'zh-cn': '每周一 03:00' } },
  { text: '0 3 1 * *', detail: { en: 'the first of every month at 03:00', 'zh-cn': '每月 1 日 03:00' } },
]

const zones = (): readonly Suggestion[] => [
  { text: 'Etc/UTC', rank: 0 },
  ...texts(Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/'))),
]

const modes = always(
  { text: '0400', detail: { en: 'r--------', 'zh-cn': 'r--------' } },
  { text: '0440', detail: { en: 'r--r-----', 'zh-cn': 'r--r-----' } },
  { text: '0444', detail: { en: 'r--r--r--', 'zh-cn': 'r--r--r--' } },
  { text: '0600', detail: { en: 'rw-------', 'zh-cn': 'rw-------' } },
  { text: '0644', detail: { en: 'rw-r--r--', 'zh-cn': 'rw-r--r--' } },
  { text: '0755', detail: { en: 'rwxr-xr-x', 'zh-cn': 'rwxr-xr-x' } },
)

export const otherKeys: Words = { 'Secret.data': secretKeys, 'Secret.stringData': secretKeys }

export const otherWords: Words = {
  'CertificateSigningRequestSpec.signerName': always(
    'kubernetes.io/kube-apiserver-client',
    'kubernetes.io/kube-apiserver-client-kubelet',
    'kubernetes.io/kubelet-serving',
  ),
  'ConfigMapVolumeSource.defaultMode': modes,
  'CronJobSpec.schedule': () => schedules.map((one, rank) => ({ ...one, rank })),
  'CronJobSpec.timeZone': zones,
  'DownwardAPIVolumeSource.defaultMode': modes,
  'IngressClassSpec.controller': always('k8s.io/ingress-nginx', 'traefik.io/ingress-controller', 'ingress.k8s.aws/alb'),
  'KeyToPath.mode': modes,
  'PodFailurePolicyOnPodConditionsPattern.type': always('DisruptionTarget', 'ConfigIssue'),
  'PodFailurePolicyOnPodConditionsPattern.status': always('True', 'False', 'Unknown'),
  'ProjectedVolumeSource.defaultMode': modes,
  'Secret.type': () => Object.keys(secretTypes).map((text, rank) => ({ text, rank })),
  'SecretVolumeSource.defaultMode': modes,
  'ServiceSpec.clusterIP': always({
    text: 'None',
    detail: { en: 'headless: no address of its own', 'zh-cn': '无头服务：没有自己的地址' },
  }),
  'StorageClass.provisioner': () => provisioners,
  'Sysctl.name': () => texts(sysctls),
}
