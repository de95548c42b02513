import { joined } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both } from '../_text.js'
import { explainPart, inFull } from './_part.js'

export default {
  key: 'image digest',
  title: { en: 'checksum that pins the image', 'zh-cn': '固定镜像的校验和' },
  summary: {
    en: "The SHA-256 of the image's manifest. It names exactly one image for ever, whatever happens to the tags.",
    'zh-cn': '镜像清单的 SHA-256。无论标签怎么变，它永远只对应一个镜像。',
  },
  notes: {
    en: [
      'A tag in front of it is not looked at: it tells people what is meant.',
      'Security fixes do not come by themselves: Renovate or Dependabot can move it. `docker buildx imagetools inspect IMAGE` shows it.',
      'The digest of a list of platforms goes on working for all of them.',
    ],
    'zh-cn': [
      '它前面的标签不起作用，只是告诉人这是什么版本。',
      '安全更新不会自动到来：可以让 Renovate 或 Dependabot 更新它。用 `docker buildx imagetools inspect IMAGE` 查看。',
      '多平台清单的摘要对所有平台都有效。',
    ],
  },
  example: 'FROM alpine:3.20@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d\n',
  see: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
  explain: explainPart((name, image) =>
    joined([inFull(name, image), both('Every build gets exactly this image.', '每次构建得到的都是这个镜像。')]),
  ),
} satisfies DockerfileTopic
