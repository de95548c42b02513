import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { neighbours } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'
import { readImage } from './_image.js'

const dockerConfig = ['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg']

export default {
  key: 'PodSpec.imagePullSecrets',
  title: { en: 'credentials for private registries', 'zh-cn': '私有镜像仓库的凭据' },
  summary: summary('PodSpec.imagePullSecrets'),
  notes: {
    en: [
      '`kubectl create secret docker-registry NAME --docker-server=… --docker-username=… --docker-password=…` makes one.',
      'The type has to be `kubernetes.io/dockerconfigjson`, and the namespace the same as that of the Pod.',
      'Listed in a ServiceAccount, they hold for every Pod that uses it.',
    ],
    'zh-cn': [
      '用 `kubectl create secret docker-registry NAME --docker-server=… --docker-username=… --docker-password=…` 创建。',
      '类型必须是 `kubernetes.io/dockerconfigjson`，并与 Pod 在同一命名空间。',
      '写在 ServiceAccount 里，则对使用它的每个 Pod 生效。',
    ],
  },
  see: docs('tasks/configure-pod-container/pull-image-private-registry/'),
  explain: aboutPod(({ spec, containers }, place) => {
    const names = itemsOf(get(spec, 'imagePullSecrets')).flatMap(({ value }) => asString(get(value, 'name')) ?? [])
    if (names.length === 0) return undefined
    const registries = containers.flatMap(({ node }) => readImage(asString(get(node, 'image')) ?? '')?.registry ?? [])
    const wrong = neighbours(place, 'Secret').filter(
      ({ name = '', root }) => names.includes(name) && !dockerConfig.includes(asString(get(root, 'type')) ?? 'Opaque'),
    )
    return joined([
      say(
        {
          en: 'the kubelet uses the credentials in {names} to pull from {registries}, as far as they are for that registry.',
          'zh-cn': 'kubelet 用 {names} 里的凭据从 {registries} 拉取镜像（凭据要与仓库对应）。',
        },
        { names: codes(names), registries: codes([...new Set(registries)]) },
      ),
      wrong.length > 0
        ? say(
            {
              en: '{names} in this file is of another type and is not used for that.',
              'zh-cn': '本文件中的 {names} 不是这种类型，不会用于拉取。',
            },
            { names: codes(wrong.flatMap(({ name }) => name ?? [])) },
          )
        : undefined,
    ])
  }),
} satisfies KubernetesTopic
