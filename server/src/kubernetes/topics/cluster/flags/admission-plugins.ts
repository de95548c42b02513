import { joined, type Localized } from '../../../../core/localized.js'
import { codes, say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

/** On without being named, as of Kubernetes 1.35. */
const usual: ReadonlySet<string> = new Set([
  'CertificateApproval',
  'CertificateSigning',
  'CertificateSubjectRestriction',
  'DefaultIngressClass',
  'DefaultStorageClass',
  'DefaultTolerationSeconds',
  'LimitRanger',
  'MutatingAdmissionWebhook',
  'NamespaceLifecycle',
  'PersistentVolumeClaimResize',
  'PodSecurity',
  'Priority',
  'ResourceQuota',
  'RuntimeClass',
  'ServiceAccount',
  'StorageObjectInUseProtection',
  'TaintNodesByCondition',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionWebhook',
])

const plugins: Readonly<Record<string, Localized>> = {
  NodeRestriction: {
    en: '`NodeRestriction` keeps a kubelet to its own Node and the Pods on it.',
    'zh-cn': '`NodeRestriction` 把 kubelet 限制在自己的 Node 和其上的 Pod。',
  },
  AlwaysPullImages: {
    en: '`AlwaysPullImages` makes every Pod pull its images, so that nobody uses private ones of others.',
    'zh-cn': '`AlwaysPullImages` 让每个 Pod 都重新拉取镜像，以免用上别人的私有镜像。',
  },
  EventRateLimit: {
    en: '`EventRateLimit` limits Events, by the file of `--admission-control-config-file`.',
    'zh-cn': '`EventRateLimit` 限制事件的速率，限额写在 `--admission-control-config-file` 的文件里。',
  },
  DenyServiceExternalIPs: {
    en: '`DenyServiceExternalIPs` refuses new `externalIPs` in Services, which could draw the traffic of others.',
    'zh-cn': '`DenyServiceExternalIPs` 拒绝 Service 新增 `externalIPs`，以免截走别人的流量。',
  },
  PodNodeSelector: {
    en: "`PodNodeSelector` adds a namespace's node selector to its Pods.",
    'zh-cn': '`PodNodeSelector` 把命名空间的节点选择算符加到其中的 Pod 上。',
  },
  PodTolerationRestriction: {
    en: "`PodTolerationRestriction` adds a namespace's tolerations to its Pods, and checks them against an allowed list.",
    'zh-cn': '`PodTolerationRestriction` 把命名空间的容忍度加到其中的 Pod 上，并按白名单检查。',
  },
  ImagePolicyWebhook: {
    en: '`ImagePolicyWebhook` asks a service of yours which images may run.',
    'zh-cn': '`ImagePolicyWebhook` 由你的服务决定哪些镜像可以运行。',
  },
  AlwaysAdmit: {
    en: '`AlwaysAdmit` does nothing and is deprecated.',
    'zh-cn': '`AlwaysAdmit` 毫无作用，且已弃用。',
  },
  AlwaysDeny: {
    en: '`AlwaysDeny` refuses everything; it is for tests.',
    'zh-cn': '`AlwaysDeny` 拒绝一切，仅用于测试。',
  },
}

export const admissionPlugins: FlagTopic = {
  flags: ['kube-apiserver --enable-admission-plugins', 'kube-apiserver --disable-admission-plugins'],
  title: { en: 'checks before something is stored', 'zh-cn': '对象入库前的检查' },
  notes: {
    en: [
      'The list *adds* to the plugins that are on by default (19 of them, such as `ServiceAccount`, `LimitRanger`, `ResourceQuota`, `PodSecurity` and the webhooks); their order in the flag does not matter.',
      'Mutating plugins run first, validating ones after; a plugin that the release does not know keeps the API server from starting (`PodSecurityPolicy` since 1.25, `SecurityContextDeny` since 1.30).',
    ],
    'zh-cn': [
      '列表是在默认启用的插件之上*追加*（默认 19 个，如 `ServiceAccount`、`LimitRanger`、`ResourceQuota`、`PodSecurity` 和各类 Webhook）；书写顺序无关紧要。',
      '先执行变更型插件，再执行验证型；写了该版本没有的插件，API 服务器无法启动（`PodSecurityPolicy` 自 1.25 起，`SecurityContextDeny` 自 1.30 起）。',
    ],
  },
  compare: {
    en: '**Authorization or admission?** Authorization asks who may do what, and sees only the verb and the resource. Admission sees the object itself, may change it, and runs for writes only.',
    'zh-cn': '**授权与准入**：授权判断谁能做什么，只看动词和资源；准入能看到对象本身，可以修改它，且只针对写操作。',
  },
  see: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
  explain: ({ value, flag }) => {
    const items = itemsOf(value)
    if (items.length === 0) return undefined
    if (flag.name === 'disable-admission-plugins') {
      const lost = items.filter(item => usual.has(item))
      return lost.length === 0
        ? { en: 'None of these is on by default, so nothing changes.', 'zh-cn': '这些都不是默认启用的，因此没有变化。' }
        : say(
            {
              en: '{lost} would be on by default and no longer run.',
              'zh-cn': '{lost} 本是默认启用的，现在不再运行。',
            },
            { lost: codes(lost) },
          )
    }
    const on = items.filter(item => usual.has(item))
    return joined([
      ...items.flatMap(item => (Object.hasOwn(plugins, item) ? [plugins[item]] : [])).slice(0, 3),
      on.length > 0
        ? say({ en: '{on} is on by default anyway.', 'zh-cn': '{on} 本来就默认启用。' }, { on: codes(on) })
        : undefined,
    ])
  },
}
