import { joined } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code } from '../_text.js'
import { explainPart, inFull } from './_part.js'

export default {
  key: 'image registry',
  title: { en: 'server that the image is pulled from', 'zh-cn': '拉取镜像的服务器' },
  summary: {
    en: 'The first part of an image name is a registry if it holds a dot or a colon or is `localhost`. Without one it is Docker Hub, `docker.io`.',
    'zh-cn':
      '镜像名的第一段含有点或冒号，或者就是 `localhost`，才是镜像仓库地址。不写就是 Docker Hub，即 `docker.io`。',
  },
  notes: {
    en: [
      '`docker login REGISTRY` gives the credentials; an image for another registry needs its name in front when it is pushed.',
    ],
    'zh-cn': ['`docker login REGISTRY` 提供凭据；推送到别的镜像仓库时，镜像名前面要带上它的地址。'],
  },
  example: 'FROM ghcr.io/example/app:1.2.3\n',
  see: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  explain: explainPart((name, image) =>
    joined([
      inFull(name, image),
      both(`It is pulled from ${code(name.registry)}.`, `从 ${code(name.registry)} 拉取。`),
    ]),
  ),
} satisfies DockerfileTopic
