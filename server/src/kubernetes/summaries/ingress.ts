import type { Localized } from '../../core/localized.js'

/** Ingresses and their classes. */
export const ingress: Readonly<Record<string, Localized>> = {
  'IngressSpec.ingressClassName': {
    en: 'The IngressClass, and by it the controller, that serves this Ingress. Left out, the class marked as default; with neither nothing may happen at all.',
    'zh-cn': '由哪个 IngressClass（也就是哪个控制器）处理。不写则用标记为默认的类；两者都没有时，可能什么都不会发生。',
  },
  'IngressSpec.rules': {
    en: 'Hosts and paths, each with the Service behind it. What matches none goes to `defaultBackend`.',
    'zh-cn': '主机名和路径，以及各自背后的 Service。都不匹配的请求交给 `defaultBackend`。',
  },
  'IngressSpec.defaultBackend': {
    en: 'Where requests go that no rule matches; required if there are no rules.',
    'zh-cn': '没有规则匹配时请求的去处；没写规则时必填。',
  },
  'IngressSpec.tls': {
    en: 'Which hosts are served over HTTPS (port 443), and with which certificate.',
    'zh-cn': '哪些主机名走 HTTPS（443 端口），用哪个证书。',
  },
  'IngressRule.host': {
    en: 'The host name, without scheme or port; `*.example.com` covers exactly one more label. Left out, the rule is for every host. IP addresses are refused.',
    'zh-cn': '主机名，不带协议和端口；`*.example.com` 只匹配多一级的域名。不写则适用于所有主机名。不接受 IP 地址。',
  },
  'IngressRule.http': { en: 'The paths of this host.', 'zh-cn': '这个主机名下的路径。' },
  'HTTPIngressRuleValue.paths': {
    en: 'Paths and their backends; the longest match wins, and `Exact` wins over `Prefix`.',
    'zh-cn': '路径及其后端；最长匹配优先，同样长时 `Exact` 优先于 `Prefix`。',
  },
  'HTTPIngressPath.path': {
    en: 'The path of the URL, beginning with `/`. It is passed on unchanged unless the controller rewrites it.',
    'zh-cn': 'URL 的路径，以 `/` 开头。除非控制器改写，否则原样传给后端。',
  },
  'HTTPIngressPath.pathType': {
    en: '`Exact` takes the very same path, `Prefix` compares whole segments (`/foo` takes `/foo/bar`, not `/foobar`), `ImplementationSpecific` leaves it to the controller. Required in `v1`.',
    'zh-cn':
      '`Exact` 要求完全相同，`Prefix` 按整段比较（`/foo` 匹配 `/foo/bar`，不匹配 `/foobar`），`ImplementationSpecific` 由控制器决定。`v1` 里必填。',
  },
  'HTTPIngressPath.backend': { en: 'Where matching requests go.', 'zh-cn': '匹配的请求发往哪里。' },
  'IngressBackend.service': {
    en: "A Service of the Ingress's own namespace; either this or `resource`.",
    'zh-cn': '与 Ingress 同一命名空间的 Service；与 `resource` 二选一。',
  },
  'IngressBackend.resource': {
    en: 'Another object of the namespace, such as a storage bucket, where the controller knows how to serve it.',
    'zh-cn': '同一命名空间里的其他对象，例如存储桶，需控制器支持。',
  },
  'IngressServiceBackend.name': {
    en: 'The Service, in the same namespace as the Ingress.',
    'zh-cn': 'Service 的名称，须与 Ingress 在同一命名空间。',
  },
  'IngressServiceBackend.port': {
    en: "The Service's `port` (not the Pods' port), by number or by name.",
    'zh-cn': 'Service 的 `port`（不是 Pod 的端口），写编号或名字。',
  },
  'ServiceBackendPort.number': {
    en: "The port's number; either this or `name`.",
    'zh-cn': '端口号；与 `name` 二选一。',
  },
  'ServiceBackendPort.name': {
    en: "The port's name in the Service; either this or `number`.",
    'zh-cn': 'Service 里的端口名；与 `number` 二选一。',
  },
  'IngressTLS.hosts': {
    en: 'Host names that the certificate is for; they should be those of the rules, and in the certificate.',
    'zh-cn': '证书对应的主机名；应与规则里的一致，并包含在证书里。',
  },
  'IngressTLS.secretName': {
    en: 'A Secret of type `kubernetes.io/tls` in the same namespace. If it is missing, most controllers answer with a certificate of their own, and browsers warn.',
    'zh-cn':
      '同一命名空间里类型为 `kubernetes.io/tls` 的 Secret。它不存在时，多数控制器会用自带证书应答，浏览器会报警。',
  },
  'IngressClassSpec.controller': {
    en: 'The controller that serves Ingresses of this class, such as `k8s.io/ingress-nginx`. Cannot be changed.',
    'zh-cn': '处理该类 Ingress 的控制器，例如 `k8s.io/ingress-nginx`。之后不能改。',
  },
  'IngressClassSpec.parameters': {
    en: 'An object with further settings for the controller.',
    'zh-cn': '给控制器更多设置的对象。',
  },
  'IngressClassParametersReference.apiGroup': {
    en: 'The API group of the settings object.',
    'zh-cn': '设置对象所属的 API 组。',
  },
  'IngressClassParametersReference.kind': { en: 'The kind of the settings object.', 'zh-cn': '设置对象的类型。' },
  'IngressClassParametersReference.name': { en: 'The name of the settings object.', 'zh-cn': '设置对象的名称。' },
  'IngressClassParametersReference.scope': {
    en: '`Cluster`, or `Namespace` together with `namespace`.',
    'zh-cn': '`Cluster`，或 `Namespace`（须同时写 `namespace`）。',
  },
  'IngressClassParametersReference.namespace': {
    en: 'The namespace of the settings object; only with scope `Namespace`.',
    'zh-cn': '设置对象所在的命名空间；仅用于 `Namespace`。',
  },
}
