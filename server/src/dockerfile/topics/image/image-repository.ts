import { joined, type Localized } from '../../../core/localized.js'
import type { ImageReference } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code } from '../_text.js'
import type { FullName } from './_name.js'
import { explainPart, inFull } from './_part.js'

export default {
  key: 'image repository',
  title: { en: 'name of the image', 'zh-cn': '镜像的名字' },
  summary: {
    en: "The repository holds all versions of an image. A name without a slash is one of Docker Hub's official images: `node` is `docker.io/library/node`.",
    'zh-cn':
      '仓库里存放一个镜像的所有版本。不带斜杠的名字是 Docker Hub 的官方镜像：`node` 即 `docker.io/library/node`。',
  },
  notes: {
    en: [
      'An *image* is a stack of read-only layers and settings; containers started from it share the layers and each gets a writable one on top.',
      'Many images are lists for several platforms: the build takes the one for its target (`--platform`).',
    ],
    'zh-cn': [
      '*镜像*是一叠只读的层加上设置；由它启动的容器共享这些层，各自在最上面有一个可写层。',
      '许多镜像包含多个平台的版本：构建取目标平台的那个（`--platform`）。',
    ],
  },
  example: 'FROM node:22-alpine\n',
  see: 'https://docs.docker.com/docker-hub/repos/',
  explain: explainPart(about),
} satisfies DockerfileTopic

function about(name: FullName, image: ImageReference): Localized {
  return joined([
    inFull(name, image),
    name.assumed.registry
      ? name.assumed.library
        ? both('It comes from Docker Hub and is one of its official images.', '它来自 Docker Hub，属于官方镜像。')
        : both('It comes from Docker Hub.', '它来自 Docker Hub。')
      : both(`It comes from ${code(name.registry)}.`, `它来自 ${code(name.registry)}。`),
    name.assumed.tag ? both('No tag is written: that means `latest`.', '没有写标签：就是 `latest`。') : undefined,
  ])
}
