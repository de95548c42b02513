import type { KubernetesRule } from '../../rule.js'
import admissionConfigurationEventRateLimit from './admission-configuration-event-rate-limit.js'
import apiserverAlwaysAdmit from './apiserver-always-admit.js'
import apiserverAlwaysAllow from './apiserver-always-allow.js'
import apiserverAlwaysPullImages from './apiserver-always-pull-images.js'
import apiserverAlwaysPullImagesUnset from './apiserver-always-pull-images-unset.js'
import apiserverAnonymousAuth from './apiserver-anonymous-auth.js'
import apiserverAuditLogMaxage from './apiserver-audit-log-maxage.js'
import apiserverAuditLogMaxageLow from './apiserver-audit-log-maxage-low.js'
import apiserverAuditLogMaxbackup from './apiserver-audit-log-maxbackup.js'
import apiserverAuditLogMaxbackupLow from './apiserver-audit-log-maxbackup-low.js'
import apiserverAuditLogMaxsize from './apiserver-audit-log-maxsize.js'
import apiserverAuditLogMaxsizeLow from './apiserver-audit-log-maxsize-low.js'
import apiserverAuditLogPath from './apiserver-audit-log-path.js'
import apiserverBasicAuthFile from './apiserver-basic-auth-file.js'
import apiserverClientCaFile from './apiserver-client-ca-file.js'
import apiserverDenyExternalIps from './apiserver-deny-external-ips.js'
import apiserverEncryptionProviderConfig from './apiserver-encryption-provider-config.js'
import apiserverEtcdCaFile from './apiserver-etcd-ca-file.js'
import apiserverEtcdCertificate from './apiserver-etcd-certificate.js'
import apiserverEventRateLimit from './apiserver-event-rate-limit.js'
import apiserverInsecureBindAddress from './apiserver-insecure-bind-address.js'
import apiserverInsecurePort from './apiserver-insecure-port.js'
import apiserverKubeletCertificateAuthority from './apiserver-kubelet-certificate-authority.js'
import apiserverKubeletClientCertificate from './apiserver-kubelet-client-certificate.js'
import apiserverKubeletHttps from './apiserver-kubelet-https.js'
import apiserverNamespaceLifecycleDisabled from './apiserver-namespace-lifecycle-disabled.js'
import apiserverNamespaceLifecycleUnlisted from './apiserver-namespace-lifecycle-unlisted.js'
import apiserverNodeAuthorization from './apiserver-node-authorization.js'
import apiserverNodeRestriction from './apiserver-node-restriction.js'
import apiserverNodeRestrictionUnset from './apiserver-node-restriction-unset.js'
import apiserverPodSecurityPolicy from './apiserver-pod-security-policy.js'
import apiserverProfiling from './apiserver-profiling.js'
import apiserverRbac from './apiserver-rbac.js'
import apiserverRequestTimeout from './apiserver-request-timeout.js'
import apiserverSecurePort from './apiserver-secure-port.js'
import apiserverSecurityContextDeny from './apiserver-security-context-deny.js'
import apiserverServiceAccountAdmissionDisabled from './apiserver-service-account-admission-disabled.js'
import apiserverServiceAccountAdmissionUnlisted from './apiserver-service-account-admission-unlisted.js'
import apiserverServiceAccountKeyFile from './apiserver-service-account-key-file.js'
import apiserverServiceAccountKeyPem from './apiserver-service-account-key-pem.js'
import apiserverServiceAccountLookup from './apiserver-service-account-lookup.js'
import apiserverServiceAccountLookupUnset from './apiserver-service-account-lookup-unset.js'
import apiserverTlsCertificate from './apiserver-tls-certificate.js'
import apiserverTlsCipherSuites from './apiserver-tls-cipher-suites.js'
import apiserverTokenAuthFile from './apiserver-token-auth-file.js'
import controllerManagerBindAddress from './controller-manager-bind-address.js'
import controllerManagerPrivateKeyFile from './controller-manager-private-key-file.js'
import controllerManagerPrivateKeyPem from './controller-manager-private-key-pem.js'
import controllerManagerProfiling from './controller-manager-profiling.js'
import controllerManagerRootCaFile from './controller-manager-root-ca-file.js'
import controllerManagerRootCaPem from './controller-manager-root-ca-pem.js'
import controllerManagerRotateServerCertificate from './controller-manager-rotate-server-certificate.js'
import controllerManagerServiceAccountCredentials from './controller-manager-service-account-credentials.js'
import controllerManagerTerminatedPodGc from './controller-manager-terminated-pod-gc.js'
import controllerManagerTerminatedPodGcOff from './controller-manager-terminated-pod-gc-off.js'
import etcdAutoTls from './etcd-auto-tls.js'
import etcdCertificate from './etcd-certificate.js'
import etcdClientCertAuth from './etcd-client-cert-auth.js'
import etcdPeerAutoTls from './etcd-peer-auto-tls.js'
import etcdPeerCertificate from './etcd-peer-certificate.js'
import etcdPeerClientCertAuth from './etcd-peer-client-cert-auth.js'
import kubeletAnonymousAuth from './kubelet-anonymous-auth.js'
import kubeletAuthorizationMode from './kubelet-authorization-mode.js'
import kubeletClientCaFile from './kubelet-client-ca-file.js'
import kubeletEventQps from './kubelet-event-qps.js'
import kubeletHostnameOverride from './kubelet-hostname-override.js'
import kubeletMakeIptablesUtilChains from './kubelet-make-iptables-util-chains.js'
import kubeletProtectKernelDefaults from './kubelet-protect-kernel-defaults.js'
import kubeletReadOnlyPort from './kubelet-read-only-port.js'
import kubeletRotateCertificates from './kubelet-rotate-certificates.js'
import kubeletStreamingTimeout from './kubelet-streaming-timeout.js'
import kubeletTlsCertificate from './kubelet-tls-certificate.js'
import kubeletTlsCipherSuites from './kubelet-tls-cipher-suites.js'
import nodeAdminConfMode from './node-admin-conf-mode.js'
import nodeAdminConfOwner from './node-admin-conf-owner.js'
import nodeApiserverManifestMode from './node-apiserver-manifest-mode.js'
import nodeApiserverManifestOwner from './node-apiserver-manifest-owner.js'
import nodeCniConfigurationMode from './node-cni-configuration-mode.js'
import nodeCniConfigurationOwner from './node-cni-configuration-owner.js'
import nodeControllerManagerConfMode from './node-controller-manager-conf-mode.js'
import nodeControllerManagerConfOwner from './node-controller-manager-conf-owner.js'
import nodeControllerManagerManifestMode from './node-controller-manager-manifest-mode.js'
import nodeControllerManagerManifestOwner from './node-controller-manager-manifest-owner.js'
import nodeEtcdDataMode from './node-etcd-data-mode.js'
import nodeEtcdDataOwner from './node-etcd-data-owner.js'
import nodeEtcdManifestMode from './node-etcd-manifest-mode.js'
import nodeEtcdManifestOwner from './node-etcd-manifest-owner.js'
import nodeKubeProxyKubeconfigMode from './node-kube-proxy-kubeconfig-mode.js'
import nodeKubeProxyKubeconfigOwner from './node-kube-proxy-kubeconfig-owner.js'
import nodeKubeletClientCaMode from './node-kubelet-client-ca-mode.js'
import nodeKubeletClientCaOwner from './node-kubelet-client-ca-owner.js'
import nodeKubeletConfMode from './node-kubelet-conf-mode.js'
import nodeKubeletConfOwner from './node-kubelet-conf-owner.js'
import nodeKubeletConfigMode from './node-kubelet-config-mode.js'
import nodeKubeletConfigOwner from './node-kubelet-config-owner.js'
import nodeKubeletServiceMode from './node-kubelet-service-mode.js'
import nodeKubeletServiceOwner from './node-kubelet-service-owner.js'
import nodeKubeletTlsCertificate from './node-kubelet-tls-certificate.js'
import nodeKubeletTlsCipherSuites from './node-kubelet-tls-cipher-suites.js'
import nodeKubeletTlsKey from './node-kubelet-tls-key.js'
import nodePkiCertificatesMode from './node-pki-certificates-mode.js'
import nodePkiKeysMode from './node-pki-keys-mode.js'
import nodePkiOwner from './node-pki-owner.js'
import nodeRotateServerCertificate from './node-rotate-server-certificate.js'
import nodeSchedulerConfMode from './node-scheduler-conf-mode.js'
import nodeSchedulerConfOwner from './node-scheduler-conf-owner.js'
import nodeSchedulerManifestMode from './node-scheduler-manifest-mode.js'
import nodeSchedulerManifestOwner from './node-scheduler-manifest-owner.js'
import rotateServerCertificateOff from './rotate-server-certificate-off.js'
import schedulerBindAddress from './scheduler-bind-address.js'
import schedulerProfiling from './scheduler-profiling.js'

/** What the CIS benchmark asks of the control plane and of kubelet. */
export const cisRules: readonly KubernetesRule[] = [
  admissionConfigurationEventRateLimit,
  apiserverAlwaysAdmit,
  apiserverAlwaysAllow,
  apiserverAlwaysPullImages,
  apiserverAlwaysPullImagesUnset,
  apiserverAnonymousAuth,
  apiserverAuditLogMaxage,
  apiserverAuditLogMaxageLow,
  apiserverAuditLogMaxbackup,
  apiserverAuditLogMaxbackupLow,
  apiserverAuditLogMaxsize,
  apiserverAuditLogMaxsizeLow,
  apiserverAuditLogPath,
  apiserverBasicAuthFile,
  apiserverClientCaFile,
  apiserverDenyExternalIps,
  apiserverEncryptionProviderConfig,
  apiserverEtcdCaFile,
  apiserverEtcdCertificate,
  apiserverEventRateLimit,
  apiserverInsecureBindAddress,
  apiserverInsecurePort,
  apiserverKubeletCertificateAuthority,
  apiserverKubeletClientCertificate,
  apiserverKubeletHttps,
  apiserverNamespaceLifecycleDisabled,
  apiserverNamespaceLifecycleUnlisted,
  apiserverNodeAuthorization,
  apiserverNodeRestriction,
  apiserverNodeRestrictionUnset,
  apiserverPodSecurityPolicy,
  apiserverProfiling,
  apiserverRbac,
  apiserverRequestTimeout,
  apiserverSecurePort,
  apiserverSecurityContextDeny,
  apiserverServiceAccountAdmissionDisabled,
  apiserverServiceAccountAdmissionUnlisted,
  apiserverServiceAccountKeyFile,
  apiserverServiceAccountKeyPem,
  apiserverServiceAccountLookup,
  apiserverServiceAccountLookupUnset,
  apiserverTlsCertificate,
  apiserverTlsCipherSuites,
  apiserverTokenAuthFile,
  controllerManagerBindAddress,
  controllerManagerPrivateKeyFile,
  controllerManagerPrivateKeyPem,
  controllerManagerProfiling,
  controllerManagerRootCaFile,
  controllerManagerRootCaPem,
  controllerManagerRotateServerCertificate,
  controllerManagerServiceAccountCredentials,
  controllerManagerTerminatedPodGc,
  controllerManagerTerminatedPodGcOff,
  etcdAutoTls,
  etcdCertificate,
  etcdClientCertAuth,
  etcdPeerAutoTls,
  etcdPeerCertificate,
  etcdPeerClientCertAuth,
  kubeletAnonymousAuth,
  kubeletAuthorizationMode,
  kubeletClientCaFile,
  kubeletEventQps,
  kubeletHostnameOverride,
  kubeletMakeIptablesUtilChains,
  kubeletProtectKernelDefaults,
  kubeletReadOnlyPort,
  kubeletRotateCertificates,
  kubeletStreamingTimeout,
  kubeletTlsCertificate,
  kubeletTlsCipherSuites,
  nodeAdminConfMode,
  nodeAdminConfOwner,
  nodeApiserverManifestMode,
  nodeApiserverManifestOwner,
  nodeCniConfigurationMode,
  nodeCniConfigurationOwner,
  nodeControllerManagerConfMode,
  nodeControllerManagerConfOwner,
  nodeControllerManagerManifestMode,
  nodeControllerManagerManifestOwner,
  nodeEtcdDataMode,
  nodeEtcdDataOwner,
  nodeEtcdManifestMode,
  nodeEtcdManifestOwner,
  nodeKubeProxyKubeconfigMode,
  nodeKubeProxyKubeconfigOwner,
  nodeKubeletClientCaMode,
  nodeKubeletClientCaOwner,
  nodeKubeletConfMode,
  nodeKubeletConfOwner,
  nodeKubeletConfigMode,
  nodeKubeletConfigOwner,
  nodeKubeletServiceMode,
  nodeKubeletServiceOwner,
  nodeKubeletTlsCertificate,
  nodeKubeletTlsCipherSuites,
  nodeKubeletTlsKey,
  nodePkiCertificatesMode,
  nodePkiKeysMode,
  nodePkiOwner,
  nodeRotateServerCertificate,
  nodeSchedulerConfMode,
  nodeSchedulerConfOwner,
  nodeSchedulerManifestMode,
  nodeSchedulerManifestOwner,
  rotateServerCertificateOff,
  schedulerBindAddress,
  schedulerProfiling,
]
