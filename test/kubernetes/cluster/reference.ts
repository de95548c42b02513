/** Files with all that their reference describes. Nothing in them is wrong in the newest Kubernetes. */
export const references: readonly (readonly [name: string, yaml: string])[] = [
  [
    'kubeadm init with everything, v1beta4',
    `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
bootstrapTokens:
  - token: 9a08jv.c0izixklcxtmnze7
    description: for the first workers
    ttl: 24h
    usages: [authentication, signing]
    groups: ["system:bootstrappers:kubeadm:default-node-token"]
nodeRegistration:
  name: cp1
  criSocket: unix:///var/run/containerd/containerd.sock
  taints:
    - key: node-role.kubernetes.io/control-plane
      effect: NoSchedule
  kubeletExtraArgs:
    - name: node-ip
      value: 10.0.0.11
    - name: v
      value: "4"
  ignorePreflightErrors: [IsPrivilegedUser]
  imagePullPolicy: IfNotPresent
  imagePullSerial: true
localAPIEndpoint:
  advertiseAddress: 10.0.0.11
  bindPort: 6443
certificateKey: e6a2eb8581237ab72a4f494f30285ec12a9694d750b9785706a83bfcbbbd2204
skipPhases: [addon/kube-proxy]
patches:
  directory: /etc/kubernetes/patches
dryRun: false
timeouts:
  controlPlaneComponentHealthCheck: 60s
  kubernetesAPICall: 40s
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
etcd:
  external:
    endpoints:
      - https://10.0.0.21:2379
      - https://10.0.0.22:2379
      - https://10.0.0.23:2379
    caFile: /etc/kubernetes/pki/etcd/ca.crt
    certFile: /etc/kubernetes/pki/apiserver-etcd-client.crt
    keyFile: /etc/kubernetes/pki/apiserver-etcd-client.key
networking:
  serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
  podSubnet: 10.244.0.0/16,fd00:10:244::/56
  dnsDomain: cluster.local
kubernetesVersion: v1.37.0
controlPlaneEndpoint: k8s.example.com:6443
apiServer:
  extraArgs:
    - name: authorization-mode
      value: Node,RBAC
  extraEnvs:
    - name: GOGC
      value: "75"
  extraVolumes:
    - name: audit
      hostPath: /etc/kubernetes/audit
      mountPath: /etc/kubernetes/audit
      readOnly: true
      pathType: DirectoryOrCreate
  certSANs: [k8s.example.com, 10.0.0.10]
controllerManager:
  extraArgs:
    - name: node-cidr-mask-size
      value: "20"
scheduler:
  extraArgs:
    - name: bind-address
      value: 10.0.0.11
certificatesDir: /etc/kubernetes/pki
imageRepository: registry.k8s.io
clusterName: shop
encryptionAlgorithm: ECDSA-P256
dns:
  disabled: true
proxy:
  disabled: true
certificateValidityPeriod: 8760h
caCertificateValidityPeriod: 87600h
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
cgroupDriver: systemd
maxPods: 200
podPidsLimit: 4096
evictionHard:
  memory.available: 500Mi
  nodefs.available: 10%
  imagefs.available: 15%
evictionSoft:
  memory.available: 1Gi
evictionSoftGracePeriod:
  memory.available: 1m30s
systemReserved: { cpu: 500m, memory: 1Gi, ephemeral-storage: 1Gi, pid: "1000" }
kubeReserved: { cpu: 100m, memory: 500Mi }
enforceNodeAllocatable: [pods]
imageGCHighThresholdPercent: 85
imageGCLowThresholdPercent: 80
containerLogMaxSize: 50Mi
containerLogMaxFiles: 5
serializeImagePulls: false
maxParallelImagePulls: 5
featureGates: { NodeSwap: true }
failSwapOn: false
memorySwap: { swapBehavior: LimitedSwap }
cpuManagerPolicy: static
cpuManagerPolicyOptions: { full-pcpus-only: "true" }
topologyManagerPolicy: best-effort
reservedSystemCPUs: 0-1
rotateCertificates: true
serverTLSBootstrap: true
tlsMinVersion: VersionTLS12
allowedUnsafeSysctls: ["net.core.somaxconn"]
shutdownGracePeriod: 30s
shutdownGracePeriodCriticalPods: 10s
registerWithTaints:
  - { key: dedicated, value: gpu, effect: NoSchedule }
clusterDNS: [169.254.20.10]
readOnlyPort: 0
---
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ipvs
clusterCIDR: 10.244.0.0/16,fd00:10:244::/56
ipvs:
  scheduler: wlc
  strictARP: true
  syncPeriod: 30s
  excludeCIDRs: [10.0.0.10/32]
iptables: { masqueradeAll: true, masqueradeBit: 14 }
conntrack: { maxPerCore: 0, min: 131072 }
nodePortAddresses: [primary]
metricsBindAddress: 0.0.0.0:10249
`,
  ],
  [
    'kubeadm join, reset and upgrade',
    `apiVersion: kubeadm.k8s.io/v1beta4
kind: JoinConfiguration
caCertPath: /etc/kubernetes/pki/ca.crt
discovery:
  file:
    kubeConfigPath: https://10.0.0.10/discovery.conf
  tlsBootstrapToken: abcdef.0123456789abcdef
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ResetConfiguration
force: true
cleanupTmpDir: true
certificatesDir: /etc/kubernetes/pki
criSocket: unix:///var/run/crio/crio.sock
ignorePreflightErrors: [all]
skipPhases: [preflight]
unmountFlags: [MNT_DETACH]
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: UpgradeConfiguration
apply:
  kubernetesVersion: v1.37.1
  certificateRenewal: true
  etcdUpgrade: true
  ignorePreflightErrors: []
  patches: { directory: /etc/kubernetes/patches }
node: { etcdUpgrade: false }
plan: { printConfig: true }
diff: { contextLines: 5 }
timeouts: { upgradeManifests: 10m }
`,
  ],
  [
    'a cluster of kind with several nodes and patches',
    `kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
name: shop
featureGates:
  NodeSwap: true
runtimeConfig:
  api/alpha: "false"
networking:
  ipFamily: ipv4
  apiServerAddress: 127.0.0.1
  apiServerPort: 6443
  podSubnet: 10.244.0.0/16
  serviceSubnet: 10.96.0.0/12
  disableDefaultCNI: true
  kubeProxyMode: none
  dnsSearch: []
kubeadmConfigPatches:
  - |-
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: ClusterConfiguration
    apiServer:
      extraArgs:
        - name: enable-admission-plugins
          value: NodeRestriction
  - |
    kind: ClusterConfiguration
    # older nodes
    apiServer:
      extraArgs:
        "audit-log-path": /var/log/audit.log
      extraVolumes:
        - name: audit
          hostPath: /etc/audit
          mountPath: /etc/audit
  - |
    kind: KubeletConfiguration
    maxPods: 250
kubeadmConfigPatchesJSON6902:
  - group: kubeadm.k8s.io
    version: v1beta4
    kind: ClusterConfiguration
    patch: |
      - op: add
        path: /apiServer/certSANs/-
        value: shop.local
containerdConfigPatches:
  - |-
    [plugins."io.containerd.grpc.v1.cri".registry]
      config_path = "/etc/containerd/certs.d"
nodes:
  - role: control-plane
    image: kindest/node:v1.37.0@sha256:0000000000000000000000000000000000000000000000000000000000000000
    kubeadmConfigPatches:
      - |
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            node-labels: "ingress-ready=true"
    extraPortMappings:
      - containerPort: 80
        hostPort: 8080
        listenAddress: "127.0.0.1"
        protocol: TCP
  - role: worker
    labels: { tier: frontend }
    extraMounts:
      - hostPath: /data
        containerPath: /data
        readOnly: true
        selinuxRelabel: false
        propagation: HostToContainer
    kubeadmConfigPatches:
      - |
        kind: JoinConfiguration
        nodeRegistration:
          taints:
            - key: dedicated
              value: gpu
              effect: NoSchedule
`,
  ],
  [
    'an audit policy with rules of every sort',
    `apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived]
omitManagedFields: true
rules:
  - level: None
    users: ["system:kube-proxy"]
    verbs: [watch]
    resources:
      - group: ""
        resources: [endpoints, services]
  - level: None
    userGroups: ["system:authenticated"]
    nonResourceURLs: ["/api*", /version]
  - level: Request
    resources:
      - group: ""
        resources: [configmaps]
    namespaces: [kube-system]
  - level: Metadata
    resources:
      - group: ""
        resources: [secrets, configmaps]
        resourceNames: [controller-leader]
  - level: RequestResponse
    omitManagedFields: false
    resources:
      - group: apps
  - level: Metadata
    omitStages: [RequestReceived, ResponseStarted]
`,
  ],
  [
    'authentication, authorization, egress, tracing',
    `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
  - issuer:
      url: https://login.example.com
      audiences: [shop]
      audienceMatchPolicy: MatchAny
    claimValidationRules:
      - expression: claims.hd == 'example.com'
        message: only our own
    claimMappings:
      username: { expression: "'oidc:' + claims.sub" }
      groups: { claim: groups, prefix: "oidc:" }
    userValidationRules:
      - expression: "!user.username.startsWith('system:')"
        message: reserved
anonymous:
  enabled: true
  conditions:
    - path: /livez
---
apiVersion: apiserver.config.k8s.io/v1
kind: AuthorizationConfiguration
authorizers:
  - type: Webhook
    name: webhook
    webhook:
      authorizedTTL: 30s
      unauthorizedTTL: 30s
      timeout: 3s
      subjectAccessReviewVersion: v1
      matchConditionSubjectAccessReviewVersion: v1
      failurePolicy: Deny
      connectionInfo:
        type: KubeConfigFile
        kubeConfigFile: /etc/kubernetes/webhook.conf
      matchConditions:
        - expression: has(request.resourceAttributes)
  - type: Node
    name: node
  - type: RBAC
    name: rbac
---
apiVersion: apiserver.k8s.io/v1beta1
kind: EgressSelectorConfiguration
egressSelections:
  - name: cluster
    connection:
      proxyProtocol: GRPC
      transport:
        uds:
          udsName: /etc/kubernetes/konnectivity-server/konnectivity-server.socket
---
apiVersion: apiserver.config.k8s.io/v1
kind: TracingConfiguration
endpoint: localhost:4317
samplingRatePerMillion: 100
`,
  ],
  [
    'encryption with old and new keys',
    `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets, "*.apps"]
    providers:
      - aescbc:
          keys:
            - name: key2
              secret: c2VjcmV0IGlzIHNlY3VyZSwgSSB0aGluaw==
            - name: key1
              secret: dGhpcyBpcyBwYXNzd29yZA==
      - aesgcm:
          keys:
            - name: key1
              secret: c2VjcmV0IGlzIHNlY3VyZQ==
      - kms:
          apiVersion: v1
          name: kms
          endpoint: unix:///tmp/kms.socket
          cachesize: 100
          timeout: 3s
      - identity: {}
`,
  ],
  [
    'admission with every file that plugins read',
    `apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
  - name: ValidatingAdmissionWebhook
    configuration:
      apiVersion: apiserver.config.k8s.io/v1
      kind: WebhookAdmissionConfiguration
      kubeConfigFile: /etc/kubernetes/admission.conf
  - name: ResourceQuota
    configuration:
      apiVersion: apiserver.config.k8s.io/v1
      kind: ResourceQuotaConfiguration
      limitedResources:
        - resource: pods
          matchScopes:
            - scopeName: PriorityClass
              operator: In
              values: [cluster-services]
  - name: EventRateLimit
    path: /etc/kubernetes/eventconfig.yaml
  - name: PodNodeSelector
    configuration:
      podNodeSelectorPluginConfig:
        clusterDefaultNodeSelector: env=shop
`,
  ],
  [
    'a scheduler with profiles, plugins and extenders',
    `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
parallelism: 16
leaderElection:
  leaderElect: true
  leaseDuration: 15s
  renewDeadline: 10s
  retryPeriod: 2s
  resourceLock: leases
  resourceName: kube-scheduler
  resourceNamespace: kube-system
clientConnection:
  kubeconfig: /etc/kubernetes/scheduler.conf
  qps: 50
  burst: 100
percentageOfNodesToScore: 50
podInitialBackoffSeconds: 1
podMaxBackoffSeconds: 10
profiles:
  - schedulerName: default-scheduler
    percentageOfNodesToScore: 30
    plugins:
      multiPoint:
        enabled:
          - name: NodeResourcesFit
            weight: 2
      score:
        disabled:
          - name: "*"
    pluginConfig:
      - name: PodTopologySpread
        args:
          defaultingType: List
          defaultConstraints:
            - maxSkew: 1
              topologyKey: topology.kubernetes.io/zone
              whenUnsatisfiable: ScheduleAnyway
      - name: NodeResourcesFit
        args:
          apiVersion: kubescheduler.config.k8s.io/v1
          kind: NodeResourcesFitArgs
          ignoredResources: [example.com/gpu]
          scoringStrategy:
            type: RequestedToCapacityRatio
            resources:
              - name: cpu
                weight: 1
            requestedToCapacityRatio:
              shape:
                - utilization: 0
                  score: 0
                - utilization: 100
                  score: 10
      - name: NodeAffinity
        args:
          addedAffinity:
            requiredDuringSchedulingIgnoredDuringExecution:
              nodeSelectorTerms:
                - matchExpressions:
                    - key: scheduler-profile
                      operator: In
                      values: [shop]
      - name: VolumeBinding
        args: { bindTimeoutSeconds: 600 }
      - name: MyOwnPlugin
        args: { anything: [1, two] }
extenders:
  - urlPrefix: https://extender.example.com
    filterVerb: filter
    prioritizeVerb: prioritize
    weight: 1
    enableHTTPS: true
    httpTimeout: 5s
    nodeCacheCapable: false
    managedResources:
      - name: example.com/gpu
        ignoredByScheduler: true
    ignorable: true
`,
  ],
  [
    'credential providers',
    `apiVersion: kubelet.config.k8s.io/v1
kind: CredentialProviderConfig
providers:
  - name: ecr-credential-provider
    matchImages:
      - "*.dkr.ecr.*.amazonaws.com"
    defaultCacheDuration: 12h
    apiVersion: credentialprovider.kubelet.k8s.io/v1
    args: [get-credentials]
    env:
      - name: AWS_PROFILE
        value: shop
`,
  ],
]
