import { type ConfigKind, field, type Types } from './model.js'

const types: Types = {
  CredentialProviderConfig: {
    providers: field('[]CredentialProvider', {
      en: "Programs that the kubelet asks for registry credentials; of several that match, the first one's answer is tried first.",
      'zh-cn': 'kubelet 用来获取镜像仓库凭据的程序；多个匹配时，先尝试排在前面的结果。',
      required: true,
    }),
  },
  CredentialProvider: {
    name: field('string', {
      en: 'Name of the executable in the folder of `--image-credential-provider-bin-dir`.',
      'zh-cn': '`--image-credential-provider-bin-dir` 目录中可执行文件的名字。',
      required: true,
    }),
    matchImages: field('[]string', {
      en: 'Registries it answers for, such as `*.azurecr.io`; a `*` stands for one part of the host name.',
      'zh-cn': '它负责的镜像仓库，例如 `*.azurecr.io`；一个 `*` 代表主机名的一段。',
      required: true,
    }),
    defaultCacheDuration: field('duration', {
      en: 'How long credentials are kept when the program does not say.',
      'zh-cn': '程序没有说明时，凭据缓存多久。',
      required: true,
    }),
    apiVersion: field('string', {
      en: 'Version of the request the program understands.',
      'zh-cn': '该程序能理解的请求版本。',
      required: true,
      enum: [
        'credentialprovider.kubelet.k8s.io/v1',
        'credentialprovider.kubelet.k8s.io/v1beta1',
        'credentialprovider.kubelet.k8s.io/v1alpha1',
      ],
    }),
    args: field('[]string', { en: 'Arguments the program is started with.', 'zh-cn': '启动该程序时的参数。' }),
    env: field('[]ExecEnvVar', {
      en: 'Environment variables added for the program.',
      'zh-cn': '为该程序追加的环境变量。',
    }),
    tokenAttributes: field('ServiceAccountTokenAttributes', {
      en: "Hands the program a token of the Pod's service account, so that each workload pulls with its own identity.",
      'zh-cn': '把 Pod 的 ServiceAccount 令牌交给程序，使每个工作负载以自己的身份拉取镜像。',
      since: '1.33',
    }),
  },
  ServiceAccountTokenAttributes: {
    serviceAccountTokenAudience: field('string', {
      en: 'Audience the token is made for.',
      'zh-cn': '令牌的受众。',
      required: true,
    }),
    cacheType: field('string', {
      en: 'Whether credentials are kept for each token, or for each service account.',
      'zh-cn': '凭据按令牌缓存，还是按 ServiceAccount 缓存。',
      since: '1.34',
      enum: ['Token', 'ServiceAccount'],
    }),
    requireServiceAccount: field('boolean', {
      en: 'With `true` the program is asked only for Pods that have a service account.',
      'zh-cn': '`true` 表示只为带有 ServiceAccount 的 Pod 调用该程序。',
      required: true,
    }),
    requiredServiceAccountAnnotationKeys: field('[]string', {
      en: 'Annotations the service account must have for the program to be asked.',
      'zh-cn': 'ServiceAccount 必须带有这些注解才会调用该程序。',
    }),
    optionalServiceAccountAnnotationKeys: field('[]string', {
      en: 'Annotations that are passed on where the service account has them.',
      'zh-cn': 'ServiceAccount 若有这些注解，就一并传给程序。',
    }),
  },
  ExecEnvVar: {
    name: field('string', { en: 'Name of the variable.', 'zh-cn': '变量名。', required: true }),
    value: field('string', { en: 'Value of the variable.', 'zh-cn': '变量值。', required: true }),
  },
}

const credentialProviders = {
  kind: 'CredentialProviderConfig',
  summary: {
    en: 'Programs that fetch registry credentials for the kubelet; the file that `--image-credential-provider-config` names.',
    'zh-cn': '为 kubelet 获取镜像仓库凭据的程序；由 `--image-credential-provider-config` 指定的文件。',
  },
  type: 'CredentialProviderConfig',
  types,
} as const

/** The programs that fetch registry credentials, in all versions of the file. `tokenAttributes` is read in v1 only. */
export const credentialProviderKinds: readonly ConfigKind[] = [
  {
    ...credentialProviders,
    apiVersion: 'kubelet.config.k8s.io/v1',
    see: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1/',
    lifetime: { since: '1.26' },
  },
  {
    ...credentialProviders,
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    see: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    lifetime: { since: '1.24' },
  },
  {
    ...credentialProviders,
    apiVersion: 'kubelet.config.k8s.io/v1alpha1',
    see: 'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1alpha1/',
    lifetime: { since: '1.20' },
  },
]
