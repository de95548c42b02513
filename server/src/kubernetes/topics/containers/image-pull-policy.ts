import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { own } from '../_file.js'
import { code, docs, say } from '../_text.js'
import { defaultPullPolicy, readImage } from './_image.js'

export default {
  key: 'Container.imagePullPolicy',
  also: ['EphemeralContainer.imagePullPolicy'],
  title: { en: 'when the registry is asked for the image', 'zh-cn': '何时向镜像仓库要镜像' },
  summary: {
    en: 'Left out, the tag decides: `Always` for `:latest` and for no tag at all, `IfNotPresent` for every other tag and for a digest.',
    'zh-cn': '不写时由标签决定：`:latest` 或没有标签是 `Always`，其他标签或摘要是 `IfNotPresent`。',
  },
  notes: {
    en: [
      '`Always` asks which image the tag means now, at every start of a container; layers that the node has are not fetched again.',
      '`IfNotPresent` asks only a node that lacks the image: a tag that was moved is not noticed there.',
      '`Never` only uses what the node has, or fails with `ErrImageNeverPull`.',
      'The default is filled in when the object is created; changing the tag later does not change it.',
    ],
    'zh-cn': [
      '`Always`：每次启动容器都问仓库这个标签现在指哪个镜像；节点已有的层不会重复下载。',
      '`IfNotPresent`：只有节点上没有时才拉取；标签改指了别的镜像，已有旧镜像的节点察觉不到。',
      '`Never`：只用节点上已有的，没有就报 `ErrImageNeverPull`。',
      '默认值在创建对象时填入；以后改标签，它不会跟着变。',
    ],
  },
  see: docs('concepts/containers/images/#image-pull-policy'),
  explain: aboutContainer(({ node }) => {
    const name = asString(get(node, 'image'))
    const image = name === undefined ? undefined : readImage(name)
    const policy = asString(get(node, 'imagePullPolicy'))
    const meaning = own(meanings, policy)
    if (!meaning || !name || !image) return undefined
    const usual = defaultPullPolicy(image)
    return joined([
      say(meaning, { image: code(name) }),
      policy === usual
        ? { en: 'Without this line it would be the same.', 'zh-cn': '不写这一行也是如此。' }
        : say(
            { en: 'Without this line it would be {usual}.', 'zh-cn': '不写这一行则是 {usual}。' },
            { usual: code(usual) },
          ),
    ])
  }),
} satisfies KubernetesTopic

const meanings: Readonly<Record<string, Localized>> = {
  Always: {
    en: 'every start of the container asks the registry what {image} is now.',
    'zh-cn': '容器每次启动都会问仓库 {image} 现在是什么。',
  },
  IfNotPresent: {
    en: 'a node pulls {image} once and then keeps using what it has.',
    'zh-cn': '节点拉取一次 {image}，之后一直用本地的。',
  },
  Never: {
    en: 'the node never pulls {image}: it has to be there already, or the container does not start (`ErrImageNeverPull`).',
    'zh-cn': '节点从不拉取 {image}：必须事先就有，否则容器启动不了（`ErrImageNeverPull`）。',
  },
}
