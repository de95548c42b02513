import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { defaultPullPolicy, type Image, readImage } from './_image.js'

export default {
  key: 'Container.image',
  also: ['EphemeralContainer.image'],
  title: { en: 'what the container runs', 'zh-cn': '容器运行的镜像' },
  summary: summary('Container.image'),
  notes: {
    en: [
      'A tag can be moved to another image; a digest (`@sha256:…`) always names the same one.',
      'A private registry needs `imagePullSecrets`, or credentials on the node.',
      'A name that cannot be pulled shows as `ErrImagePull`, then `ImagePullBackOff`, with waits up to 300 s.',
    ],
    'zh-cn': [
      '标签可以改指别的镜像；摘要（`@sha256:…`）永远指同一个。',
      '私有镜像仓库需要 `imagePullSecrets`，或节点上配好的凭据。',
      '拉取不到时状态是 `ErrImagePull`，随后是 `ImagePullBackOff`，重试间隔最长 300 秒。',
    ],
  },
  see: docs('concepts/containers/images/'),
  explain: aboutContainer(({ node }) => {
    const image = readImage(asString(get(node, 'image')) ?? '')
    if (!image) return undefined
    const policy = asString(get(node, 'imagePullPolicy'))
    return joined([
      say(
        {
          en: 'the node pulls {what} of {repository} from {registry}.',
          'zh-cn': '节点从 {registry} 拉取 {repository} 的{what}。',
        },
        { what: version(image), repository: code(image.repository), registry: registry(image) },
      ),
      policy ? undefined : pullPolicy(image),
    ])
  }),
} satisfies KubernetesTopic

const registry = ({ registry: name, written }: Image): Localized =>
  written.registry
    ? { en: code(name), 'zh-cn': code(name) }
    : {
        en: 'Docker Hub (`docker.io`, since no registry is named)',
        'zh-cn': 'Docker Hub（没写仓库地址，即 `docker.io`）',
      }

function version({ tag, digest, written }: Image): Localized {
  if (digest)
    return tag
      ? say(
          { en: 'exactly this digest (the tag {tag} is ignored)', 'zh-cn': '指定摘要（忽略标签 {tag}）' },
          { tag: code(tag) },
        )
      : { en: 'exactly this digest', 'zh-cn': '指定摘要' }
  return written.tag
    ? say({ en: 'tag {tag}', 'zh-cn': '标签 {tag}' }, { tag: code(tag) })
    : { en: 'tag `latest` (since none is written)', 'zh-cn': '标签 `latest`（没写标签）' }
}

const pullPolicy = (image: Image): Localized =>
  defaultPullPolicy(image) === 'Always'
    ? {
        en: '`imagePullPolicy` is not set, so it is `Always`, as for every `latest`: each start asks the registry and may run another program than the last one.',
        'zh-cn':
          '没写 `imagePullPolicy`，标签 `latest` 时就是 `Always`：每次启动都去问仓库，运行的可能已经是另一个程序。',
      }
    : {
        en: '`imagePullPolicy` is not set, so it is `IfNotPresent`: a node that has the image already does not ask the registry.',
        'zh-cn': '没写 `imagePullPolicy`，因此是 `IfNotPresent`：节点上已有这个镜像时不再去问仓库。',
      }
