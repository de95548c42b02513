/** The feature gates of the components, of kubeadm and of etcd. */

/** Whose gates they are: Kubernetes' components share one list. */
export type GateOwner = 'kubernetes' | 'kubeadm' | 'etcd'

export type Stage = 'alpha' | 'beta' | 'ga' | 'deprecated'

/** What a gate is from a release on. Releases are second numbers: 35 of `1.35`, 6 of `3.6`. */
export interface GateStage {
  readonly stage: Stage
  readonly since: number
  /** Whether the feature is on where nobody says anything. */
  readonly on: boolean
  /** True where the component refuses to start with the other value. */
  readonly locked: boolean
}

export interface FeatureGate {
  readonly name: string
  /** In order, at least one. */
  readonly stages: readonly GateStage[]
  /** The first release that no longer knows it. */
  readonly removed: number | undefined
}

/** The newest releases whose gates are all here. */
export const newestGates: Readonly<Record<GateOwner, number>> = { kubernetes: 35, kubeadm: 34, etcd: 7 }

/** The gates of an owner by name. */
export const featureGatesOf = (owner: GateOwner): ReadonlyMap<string, FeatureGate> => tables[owner]

/** What a gate is in a release; `undefined` before it came and after it went. */
export const stageAt = ({ stages, removed }: FeatureGate, release: number): GateStage | undefined =>
  removed !== undefined && removed <= release ? undefined : stages.findLast(({ since }) => since <= release)

const stages: Readonly<Record<string, Stage>> = { a: 'alpha', b: 'beta', g: 'ga', d: 'deprecated' }

/** One line a gate: `a27-` is alpha since 1.27 and off, `g35+!` stable since 1.35, on and locked, `x37` gone since 1.37. */
function tableOf(text: string): ReadonlyMap<string, FeatureGate> {
  const gates = text
    .trim()
    .split('\n')
    .map((line): FeatureGate => {
      const [name = '', ...words] = line.split(' ')
      const gone = words.find(word => word.startsWith('x'))
      return {
        name,
        stages: words
          .filter(word => word !== gone)
          .map(word => ({
            stage: stages[word[0]!]!,
            since: Number.parseInt(word.slice(1), 10),
            on: word.includes('+'),
            locked: word.endsWith('!'),
          })),
        removed: gone === undefined ? undefined : Number(gone.slice(1)),
      }
    })
  return new Map(gates.map(gate => [gate.name, gate]))
}

const tables: Readonly<Record<GateOwner, ReadonlyMap<string, FeatureGate>>> = {
  kubeadm: tableOf(`
ControlPlaneKubeletLocalMode a31- b33+
EtcdLearnerMode a27- b29+ g32+
IPv6DualStack a16- b21+ g23+ x24
NodeLocalCRISocket a32- b34+
PublicKeysECDSA a19- d31-
RootlessControlPlane a22- d31-
UpgradeAddonsBeforeControlPlane d28-
WaitForAllControlPlaneComponents a30- b33+`),
  etcd: tableOf(`
AllAlpha a6-
AllBeta b6-
CompactHashCheck a6-
FastLeaseKeepAlive b7+
InitialCorruptCheck a6-
LeaseCheckpoint a6-
LeaseCheckpointPersist a6-
PriorityRequest a7-
SetMemberLocalAddr a6-
StopGRPCServiceOnDefrag a6-
TxnModeWriteWithSharedBuffer b6+`),
  kubernetes: tableOf(`
APIListChunking a8- b9+ g29+ x33
APIPriorityAndFairness a18- b20+ g29+ x31
APIResponseCompression a7- b16+
APISelfSubjectReview a26- b27+ g28+ x30
APIServerIdentity a20- b26+
APIServerTracing a22- b27+ g34+
APIServingWithRoutine a30-
Accelerators a6- d11- x12
AdmissionWebhookMatchConditions a27- b28+ g30+ x33
AdvancedAuditing a7- b8+ g12+ x28
AffinityInAnnotations a6- d8- x9
AggregatedDiscoveryEndpoint a26- b27+ g30+ x33
AllAlpha a7-
AllBeta b17-
AllowDNSOnlyNodeCSR d31-
AllowExtTrafficLocalEndpoints b4- g7+ x10
AllowInsecureBackendProxy b17+ g21+ x26
AllowInsecureKubeletCertificateSigningRequests d31-
AllowParsingUserUIDFromCertAuth b33+
AllowServiceLBStatusOnNonLB d29- x35
AllowUnsafeMalformedObjectDeletion a32-
AnonymousAuthConfigurableEndpoints a31- b32+ g34+!
AnyVolumeDataSource a18- b24+ g33+!
AppArmor b4+ g31+ x33
AppArmorFields b30+ g31+ x33
AttachVolumeLimit a11- b12+ g17+ x22
AuthorizeNodeWithSelectors a31- b32+ g34+
AuthorizePodWebsocketUpgradeCreatePermission b35+
AuthorizeWithSelectors a31- b32+ g34+
BalanceAttachedNodeVolumes a11- d22- x23
BlockVolume a9- b13+ g18+ x22
BoundServiceAccountTokenVolume a13- b21+ g22+ x24
BtreeWatchCache b32+ g33+!
CBORServingAndStorage a32-
CPUManager a8- b10+ g26+ x33
CPUManagerPolicyAlphaOptions a23-
CPUManagerPolicyBetaOptions b23+
CPUManagerPolicyOptions a22- b23+ g33+!
CRDObservedGenerationTracking b35-
CRDValidationRatcheting a28- b30+ g33+
CRIContainerLogRotation a10- b11+ g21+ x23
CSIBlockVolume a11- b14+ g18+ x22
CSIDriverRegistry a12- b14+ g18+ x22
CSIInlineVolume a15- b16+ g25+ x27
CSIMigration a14- b17+ g25+ x27
CSIMigrationAWS a14- b17- b23+ g25+ x27
CSIMigrationAWSComplete a17- d21- x22
CSIMigrationAzureDisk a15- b19- b23+ g24+ x27
CSIMigrationAzureDiskComplete a17- d21- x22
CSIMigrationAzureFile a15- b21- b24+ g26+ x30
CSIMigrationAzureFileComplete a17- d21- x22
CSIMigrationGCE a14- b17- b23+ g25+ x28
CSIMigrationGCEComplete a17- d21- x22
CSIMigrationOpenStack a14- b18+ g24+ x26
CSIMigrationOpenStackComplete a17- d21- x22
CSIMigrationPortworx a23- b25- b31+ g33+
CSIMigrationRBD a23- d28- x31
CSIMigrationvSphere a18- b19- b25+ g26+ x29
CSIMigrationvSphereComplete b19- d22- x23
CSINodeExpandSecret a25- b27+ g29+ x31
CSINodeInfo a12- b14+ g17+ x23
CSIPersistentVolume a9- b10+ g13+ x17
CSIServiceAccountToken a20- b21+ g22+ x25
CSIServiceAccountTokenSecrets b35+
CSIStorageCapacity a19- b21+ g24+ x28
CSIVolumeFSGroupPolicy a19- b20+ g23+ x26
CSIVolumeHealth a21-
CSRDuration b22+ g24+ x26
ChangeContainerStatusOnKubeletRestart d35-
ClearingNominatedNodeNameAfterBinding a34- b35+
ClientsAllowCBOR a32-
ClientsPreferCBOR a32-
CloudControllerManagerWatchBasedRoutesReconciliation a35-
CloudControllerManagerWebhook a27-
CloudDualStackNodeIPs a27- b29+ g30+ x32
ClusterTrustBundle a27- b33-
ClusterTrustBundleProjection a29- b33-
ComponentFlagz a32-
ComponentSLIs a26- b27+ g32+! x35
ComponentStatusz a32-
ConcurrentWatchObjectDecode b31-
ConfigurableFSGroupPolicy a18- b20+ g23+ x26
ConsistentHTTPGetHandlers g25+ x31
ConsistentListFromCache a28- b31+ g34+
ConstrainedImpersonation a35-
ContainerCheckpoint a25- b30+
ContainerRestartRules a34- b35+
ContainerStopSignals a33-
ContextualLogging a24- b30+
ControllerManagerLeaderMigration a21- b22+ g24+ x27
CoordinatedLeaderElection a31- b33-
CronJobControllerV2 a20- b21+ g22+ x24
CronJobTimeZone a24- b25+ g27+ x29
CronJobsScheduledAnnotation b28+ g32+
CrossNamespaceVolumeDataSource a26-
CustomCPUCFSQuotaPeriod a12-
CustomPodDNS a9- b10+ g14+ x17
CustomResourceDefaulting a15- b16+ g17+ x19
CustomResourceFieldSelectors a30- b31+ g32+
CustomResourcePublishOpenAPI a14- b15+ g16+ x19
CustomResourceSubresources a10- b11+ g16+ x19
CustomResourceValidation a8- b9+ g16+ x19
CustomResourceValidationExpressions a23- b25+ g29+ x31
CustomResourceWebhookConversion a13- b15+ g16+ x19
DRAAdminAccess a32- b34+
DRAConsumableCapacity a34-
DRAControlPlaneController a26- x32
DRADeviceBindingConditions a34-
DRADeviceTaintRules a35-
DRADeviceTaints a33-
DRAExtendedResource a34-
DRAPartitionableDevices a33-
DRAPrioritizedList a33- b34+
DRAResourceClaimDeviceStatus a32- b33+
DRASchedulerFilterTimeout b34+
DaemonSetUpdateSurge a21- b22+ g25+ x27
DeclarativeValidation b33+
DeclarativeValidationTakeover b33-
DefaultHostNetworkHostPortsInPodTemplates d28- x31
DefaultPodTopologySpread a19- b20+ g24+ x26
DelegateFSGroupToCSIDriver a22- b23+ g26+ x28
DeploymentReplicaSetTerminatingReplicas a33- b35+
DetectCacheInconsistency b34+
DevicePluginCDIDevices a28- b29+ g31+ x34
DevicePlugins a8- b10+ g26+ x28
DisableAcceleratorUsageMetrics a19- b20+ g25+ x28
DisableAllocatorDualWrite a31- b33- g34+
DisableCPUQuotaWithExclusiveCPUs b33+
DisableCloudProviders a22- b29+ g31+ x33
DisableKubeletCloudCredentialProviders a23- b29+ g31+ x33
DisableNodeKubeProxyVersion a29- d31- d33+
DownwardAPIHugePages a20- b21- b22+ g27+ x29
DryRun a12- b13+ g19+ x28
DynamicAuditing a13- d19- x20
DynamicKubeletConfig a4- b11+ d22- x26
DynamicProvisioningScheduling a11- d12- x13
DynamicResourceAllocation a26- b32- g34+ g35+!
DynamicVolumeProvisioning a3+ g8+ x13
EfficientWatchResumption a20- b21+ g24+ x33
ElasticIndexedJob b27+ g31+
EnableAggregatedDiscoveryTimeout d16+ x18
EnableEquivalenceClassCache a8- d13- x24
EndpointSlice a16- b17- b18+ g21+ x25
EndpointSliceNodeName a20- g21+ x25
EndpointSliceProxying a18- b19+ g22+ x25
EndpointSliceTerminatingCondition a20- b22+ g26+ x28
EnvFiles a34- b35+
EphemeralContainers a16- b23+ g25+ x27
EvenPodsSpread a16- b18+ g19+ x22
EventedPLEG a26-
ExecProbeTimeout g20+
ExpandCSIVolumes a14- b16+ g24+ x27
ExpandInUsePersistentVolumes a11- b15+ g24+ x27
ExpandPersistentVolumes a8- b11+ g24+ x27
ExpandedDNSConfig a22- b26+ g28+ x30
ExperimentalCriticalPodAnnotation a5- d13- x17
ExperimentalHostUserNamespaceDefaulting b5- d28- x30
ExternalPolicyForExternalIP g18+ x23
ExternalServiceAccountTokenSigner a32- b34+
GCERegionalPersistentDisk b10+ g13+ x17
GRPCContainerProbe a23- b24+ g27+ x29
GangScheduling a35-
GenericEphemeralVolume a19- b21+ g23+ x25
GenericWorkload a35-
GitRepoVolumeDriver d33-
GracefulNodeShutdown a20- b21+
GracefulNodeShutdownBasedOnPodPriority a23- b24+
HPAConfigurableTolerance a33- b35+
HPAContainerMetrics a20- b27+ g30+ x32
HPAScaleToZero a16-
HonorPVReclaimPolicy a23- b31+ g33+!
HostnameOverride a34- b35+
HugePageStorageMediumSize a18- b19+ g22+ x25
HugePages a8- b10+ g14+ x17
HyperVContainer a10- d20- x21
IPTablesOwnershipCleanup a25- b27+ g28+ x30
IPv6DualStack a15- b21+ g23+ x25
IdentifyPodOS a23- b24+ g25+ x27
ImageMaximumGCAge a29- b30+ g35+
ImageVolume a31- b33- b35+
ImmutableEphemeralVolumes a18- b19+ g21+ x25
InOrderInformers b33+
InOrderInformersBatchProcess b35+
InPlacePodLevelResourcesVerticalScaling a35-
InPlacePodVerticalScaling a27- b33+ g35+!
InPlacePodVerticalScalingAllocatedStatus a32- d33-
InPlacePodVerticalScalingExclusiveCPUs a32-
InPlacePodVerticalScalingExclusiveMemory a34-
InTreePluginAWSUnregister a21- x31
InTreePluginAzureDiskUnregister a21- x31
InTreePluginAzureFileUnregister a21- x31
InTreePluginGCEUnregister a21- x31
InTreePluginOpenStackUnregister a21- x31
InTreePluginPortworxUnregister a23-
InTreePluginRBDUnregister a23- d28- x31
InTreePluginvSphereUnregister a21- x31
IndexedJob a21- b22+ g24+ x26
InformerResourceVersion a30- g35+
IngressClassNamespacedParams a21- b22+ g23+ x25
Initializers a7- d14- x15
JobBackoffLimitPerIndex a28- b29+ g33+!
JobManagedBy a30- b32+ g35+
JobMutableNodeSchedulingDirectives b23+ g27+ x29
JobPodFailurePolicy a25- b26+ g31+ x33
JobPodReplacementPolicy a28- b29+ g34+!
JobReadyPods a23- b24+ g29+ x31
JobSuccessPolicy a30- b31+ g33+!
JobTrackingWithFinalizers a22- b23- b25+ g26+ x29
KMSv1 d28+ d29-
KMSv2 a25- b27+ g29+ x32
KMSv2KDF b28- g29+ x32
KubeProxyDrainingTerminatingNodes a28- b30+ g31+ x33
KubeletCgroupDriverFromCRI a28- b31+ g34+
KubeletConfigFile a8- d10- x11
KubeletCrashLoopBackOffMax a32- b35+
KubeletCredentialProviders a20- b24+ g26+ x29
KubeletEnsureSecretPulledImages a33- b35+
KubeletFineGrainedAuthz a32- b33+
KubeletInUserNamespace a22-
KubeletPSI a33- b34+
KubeletPluginsWatcher a11- b12+ g13+ x17
KubeletPodResources a13- b15+ g28+ x30
KubeletPodResourcesDynamicResources a27- b34+
KubeletPodResourcesGet a27- b34+
KubeletPodResourcesGetAllocatable a21- b23+ g28+ x30
KubeletSeparateDiskGC a29- b31+
KubeletServiceAccountTokenForCredentialProviders a33- b34+
KubeletTracing a25- b27+ g34+!
LegacyNodeRoleBehavior a16- b19+ g21- x23
LegacyServiceAccountTokenCleanUp a28- b29+ g30+ x32
LegacyServiceAccountTokenNoAutoGeneration b24+ g26+ x29
LegacyServiceAccountTokenTracking a26- b27+ g28+ x30
ListFromCacheSnapshot a33- b34+
LoadBalancerIPMode a29- b30+ g32+ x35
LocalStorageCapacityIsolation a7- b10+ g25+ x27
LocalStorageCapacityIsolationFSQuotaMonitoring a15- b31-
LogarithmicScaleDown a21- b22+ g31+
LoggingAlphaOptions a24-
LoggingBetaOptions b24+
MatchLabelKeysInPodAffinity a29- b31+ g33+!
MatchLabelKeysInPodTopologySpread a25- b27+
MatchLabelKeysInPodTopologySpreadSelectorMerge b34+
MaxUnavailableStatefulSet a24- b35+
MemoryManager a21- b22+ g32+
MemoryQoS a22-
MinDomainsInPodTopologySpread a24- b25- b27+ g30+ x32
MinimizeIPTablesRestore a26- b27+ g28+ x30
MixedProtocolLBService a20- b24+ g26+ x28
MountContainers a9- d17- x18
MountPropagation a8- b10+ g12+ x15
MultiCIDRRangeAllocator a25- x29
MultiCIDRServiceAllocator a27- b31- g33+!
MutableCSINodeAllocatableCount a33- b34- b35+
MutablePVNodeAffinity a35-
MutablePodResourcesForSuspendedJobs a35-
MutableSchedulingDirectivesForSuspendedJobs a35-
MutatingAdmissionPolicy a30- b34-
NFTablesProxyMode a29- b31+ g33+!
NamespaceDefaultLabelName b21+ g22+ x24
NetworkPolicyEndPort a21- b22+ g25+ x27
NetworkPolicyStatus a24- x28
NewVolumeManagerReconstruction a25- b27+ g30+ x32
NodeDeclaredFeatures a35-
NodeDisruptionExclusion a16- b19+ g21+ x23
NodeInclusionPolicyInPodTopologySpread a25- b26+ g33+!
NodeLease a12- b14+ g17+ x24
NodeLogQuery a27- b30-
NodeOutOfServiceVolumeDetach a24- b26+ g28+ x32
NodeSwap a22- b28- b30+ g34+!
NominatedNodeNameForExpectation a34- b35+
NonPreemptingPriority a15- b19+ g24+ x26
OpenAPIEnums a23- b24+
OpenAPIV3 a23- b24+ g27+ x29
OpportunisticBatching b35+
OrderedNamespaceDeletion b30- b33+ g34+!
PDBUnhealthyPodEvictionPolicy a26- b27+ g31+ x33
PVCProtection a9- d10- x11
PersistentLocalVolumes a7- b10+ g14+ x17
PersistentVolumeLastPhaseTransitionTime a28- b29+ g31+ x33
PodAffinityNamespaceSelector a21- b22+ g24+ x26
PodAndContainerStatsFromCRI a23-
PodCertificateRequest a34- b35-
PodDeletionCost a21- b22+
PodDisruptionBudget a3- b5+ g21+ x26
PodDisruptionConditions a25- b26+ g31+ x34
PodHasNetworkCondition a25- x28
PodHostIPs a28- b29+ g30+ x32
PodIndexLabel b28+ g32+
PodLevelResources a32- b34+
PodLifecycleSleepAction a29- b30+ g34+!
PodLifecycleSleepActionAllowZero a32- b33+ g34+!
PodLogsQuerySplitStreams a32-
PodObservedGenerationTracking a33- b34+ g35+!
PodOverhead a16- b18+ g24+ x26
PodPriority a8- b11+ g14+ x19
PodReadinessGates a11- b12+ g14+ x17
PodReadyToStartContainersCondition a28- b29+
PodSchedulingReadiness a26- b27+ g30+
PodSecurity a22- b23+ g25+ x28
PodShareProcessNamespace a10- b12+ g17+ x20
PodTopologyLabelsAdmission a33- b35+
PortForwardWebsockets a30- b31+
PreferNominatedNode a21- b22+ g24+ x26
PreferSameTrafficDistribution a33- b34+ g35+!
PreventStaticPodAPIReferences b34+
ProbeTerminationGracePeriod a21- b22- b25+ g28+ x29
ProcMountType a12- b31- b33+
ProxyTerminatingEndpoints a22- b26+ g28+ x30
QOSReserved a11-
ReadOnlyAPIDataVolumes b8+ g10+ x11
ReadWriteOncePod a22- b27+ g29+ x31
RecoverVolumeExpansionFailure a23- b32+ g34+!
RecursiveReadOnlyMounts a30- b31+ g33+!
ReduceDefaultCrashLoopBackOffDecay a33-
RelaxedDNSSearchValidation a32- b33+ g34+!
RelaxedEnvironmentVariableValidation a30- b32+ g34+!
RelaxedServiceNameValidation a34-
ReloadKubeletServerCertificateFile b31+
RemainingItemCount a15- b16+ g29+ x33
RemoteRequestHeaderUID a32- b33+
RemoveSelfLink a16- b20+ g24+ x30
RequestManagement a15- d17- x18
ResilientWatchCacheInitialization b31+ g34+!
ResourceHealthStatus a31-
ResourceLimitsPriorityFunction a9- d19- x20
ResourceQuotaScopeSelectors a11- b12+ g17+ x19
RestartAllContainersOnContainerExits a35-
RetroactiveDefaultStorageClass a25- b26+ g28+ x29
RetryGenerateName a30- b31+ g32+
RootCAConfigMap a13- b20+ g21+ x23
RotateKubeletClientCertificate b8+ g19+ x22
RotateKubeletServerCertificate a7- b12+
RunAsGroup b14+ g21+ x23
RuntimeClass a12- b14+ g20+ x25
RuntimeClassInImageCriApi a29-
SCTPSupport a12- b19+ g20+ x23
SELinuxChangePolicy a32- b33+
SELinuxMount a30- b33-
SELinuxMountReadWriteOncePod a25- b27- b28+
ScheduleDaemonSetPods a11- b12+ g17+ x19
SchedulerAsyncAPICalls b34+
SchedulerAsyncPreemption a32- b33+
SchedulerPopFromBackoffQ b33+
SchedulerQueueingHints b28+ b29- b32+ g34+
SeccompDefault a22- b25+ g27+ x29
SecurityContextDeny a27- x30
SelectorIndex a18- b19+ g20+ x26
SeparateCacheWatchRPC b28+ d33-
SeparateTaintEvictionController b29+ g34+!
ServerSideApply a14- b16+ g22+ x32
ServerSideFieldValidation a23- b25+ g27+ x32
ServiceAccountIssuerDiscovery a18- b20+ g21+ x24
ServiceAccountNodeAudienceRestriction b32- b33+
ServiceAccountTokenJTI a29- b30+ g32+
ServiceAccountTokenNodeBinding a29- b31+ g33+!
ServiceAccountTokenNodeBindingValidation a29- b30+ g32+
ServiceAccountTokenPodNodeInfo a29- b30+ g32+
ServiceAppProtocol a18- b19+ g20+ x23
ServiceIPStaticSubrange a24- b25+ g26+ x28
ServiceInternalTrafficPolicy a21- b22+ g26+ x28
ServiceLBNodePortControl a20- b22+ g24+ x26
ServiceLoadBalancerClass a21- b22+ g24+ x26
ServiceLoadBalancerFinalizer a15- b16+ g17+ x21
ServiceNodeExclusion a8- b19+ g21+ x23
ServiceNodePortStaticSubrange a27- b28+ g29+ x31
ServiceTopology a17- d20- x23
ServiceTrafficDistribution a30- b31+ g33+!
SetHostnameAsFQDN a19- b20+ g22+ x25
SidecarContainers a28- b29+ g33+!
SizeBasedListCostEstimate b34+
SizeMemoryBackedVolumes a20- b22+ g32+! x35
SkipReadOnlyValidationGCE a28- d29+ x31
StableLoadBalancerNodeSet b27+ g30+ x32
StartupProbe a16- b18+ g20+ x24
StatefulSetAutoDeletePVC a23- b27+ g32+
StatefulSetMinReadySeconds a22- b23+ g25+ x27
StatefulSetSemanticRevisionComparison b35+
StatefulSetStartOrdinal a26- b27+ g31+
StorageCapacityScoring a33-
StorageNamespaceIndex b30+ d33+
StorageObjectInUseProtection b10+ g11+ x25
StorageVersionAPI a20-
StorageVersionHash a14- b15+
StorageVersionMigrator a30- b35-
StreamingCollectionEncodingToJSON b33+ g34+!
StreamingCollectionEncodingToProtobuf b33+ g34+!
StreamingProxyRedirects b5- b6+ d18+ d22- x25
StrictCostEnforcementForVAP b30- g32+
StrictCostEnforcementForWebhooks b31- g32+
StrictIPCIDRValidation a33-
StructuredAuthenticationConfiguration a29- b30+ g34+!
StructuredAuthenticationConfigurationEgressSelector b34+
StructuredAuthenticationConfigurationJWKSMetrics b35+
StructuredAuthorizationConfiguration a29- b30+ g32+
SupplementalGroupsPolicy a31- b33+
SupportIPVSProxyMode a8- b9- b10+ g11+ x21
SupportNodePidsLimit a14- b15+ g20+ x24
SupportPodPidsLimit a10- b14+ g20+ x24
SuspendJob a21- b22+ g24+ x26
Sysctls b11+ g21+ x23
SystemdWatchdog b32+
TTLAfterFinished a12- b21+ g23+ x25
TaintBasedEvictions a6- b13+ g18+ x21
TaintNodesByCondition a8- b12+ g17+ x19
TaintTolerationComparisonOperators a35-
TokenRequest a10- b12+ g20+ x22
TokenRequestProjection a11- b12+ g20+ x22
TokenRequestServiceAccountUIDValidation b34+
TopologyAwareHints a21- b23- b24+ g33+!
TopologyManager a16- b18+ g27+ x29
TopologyManagerPolicyAlphaOptions a26-
TopologyManagerPolicyBetaOptions b26- b28+
TopologyManagerPolicyOptions a26- b28+ g32+
TranslateStreamCloseWebsocketRequests a29- b30+
UnauthenticatedHTTP2DOSMitigation b28- b29+
UnknownVersionInteroperabilityProxy a28-
UserNamespacesHostNetworkSupport a35-
UserNamespacesPodSecurityStandards a29- x35
UserNamespacesStatelessPodsSupport a25- x29
UserNamespacesSupport a28- b30- b33+
ValidateProxyRedirects a12- b14+ d22+ x25
ValidatingAdmissionPolicy a26- b28- g30+ x32
VolumeAttributesClass a29- b31- g34+
VolumeCapacityPriority a21- x33
VolumeLimitScaling a35-
VolumePVCDataSource a15- b16+ g18+ x22
VolumeScheduling a9- b10+ g13+ x17
VolumeSnapshotDataSource a12- b17+ g20+ x23
VolumeSubpath g10+ x25
VolumeSubpathEnvExpansion a14- b15+ g17+ x25
WarningHeaders b19+ g22+ x25
WatchBookmark a15- b16+ g17+ x33
WatchCacheInitializationPostStartHook b31-
WatchFromStorageWithoutResourceVersion b30- d33-
WatchList a27- b32+ b33- b34+
WatchListClient b30- b35+
WinDSR a14- b33+ g34+!
WinOverlay a14- b20+ g34+!
WindowsCPUAndMemoryAffinity a32-
WindowsEndpointSliceProxying a19- b21+ g22+ x25
WindowsGMSA a14- b16+ g18+ x19
WindowsGracefulNodeShutdown a32- b34+
WindowsHostNetwork a26+ d33-
WindowsHostProcessContainers a22- b23+ g26+ x28
WindowsRunAsUserName a16- b17+ g18+ x21
ZeroLimitedNominalConcurrencyShares b29- g30+ x32`),
}
