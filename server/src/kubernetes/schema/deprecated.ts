import type { Deprecation } from './types.js'

const driver = (instead: string): Deprecation => ({ instead, what: 'driver' })
const gone = (minor = 0): Deprecation => ({ gone: minor })

/** Volume plugins that left Kubernetes: their work goes to a CSI driver, or they are no more. */
const volumes: Readonly<Record<string, Deprecation>> = {
  awsElasticBlockStore: driver('ebs.csi.aws.com'),
  azureDisk: driver('disk.csi.azure.com'),
  azureFile: driver('file.csi.azure.com'),
  cephfs: gone(31),
  cinder: driver('cinder.csi.openstack.org'),
  flexVolume: {},
  flocker: gone(),
  gcePersistentDisk: driver('pd.csi.storage.gke.io'),
  glusterfs: gone(),
  photonPersistentDisk: gone(),
  portworxVolume: driver('pxd.portworx.com'),
  quobyte: gone(),
  rbd: gone(31),
  scaleIO: gone(),
  storageos: gone(),
  vsphereVolume: driver('csi.vsphere.vmware.com'),
}

/** By topic key. From the descriptions that come with the API, each read by hand. */
export const deprecatedFields: Readonly<Record<string, Deprecation>> = {
  ...Object.fromEntries(
    ['PersistentVolumeSpec', 'Volume'].flatMap(type =>
      Object.entries(volumes).map(([field, how]) => [`${type}.${field}`, how]),
    ),
  ),
  // off by default since 1.33
  'Volume.gitRepo': { instead: 'emptyDir', what: 'field', gone: 36 },
  'PodSpec.serviceAccount': { instead: 'serviceAccountName', what: 'field' },
  'LifecycleHandler.tcpSocket': gone(),
  'ServiceSpec.loadBalancerIP': {},
  'NodeSpec.configSource': gone(),
  'NodeSpec.externalID': gone(),
  'ObjectMeta.selfLink': gone(),
  'CustomResourceDefinitionSpec.preserveUnknownFields': {},
  'FlockerVolumeSource.datasetName': { instead: 'datasetUUID', what: 'field' },
  'EventsEvent.deprecatedCount': {},
  'EventsEvent.deprecatedFirstTimestamp': {},
  'EventsEvent.deprecatedLastTimestamp': {},
  'EventsEvent.deprecatedSource': {},
}
