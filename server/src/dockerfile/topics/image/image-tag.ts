import { joined, type Localized } from '../../../core/localized.js'
import type { ImageReference } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code } from '../_text.js'
import type { FullName } from './_name.js'
import { explainPart, inFull } from './_part.js'

export default {
  key: 'image tag',
  title: { en: 'name of a version, which may move', 'zh-cn': '版本的名字，可能会变动' },
  summary: {
    en: 'A tag is a label that the publisher can put on another image at any time: `22` is another image after each release. Left out, it is `latest`.',
    'zh-cn': '标签只是个标记，发布者随时可以把它移到另一个镜像上：每次发布后 `22` 都是另一个镜像。不写就是 `latest`。',
  },
  notes: {
    en: [
      '`latest` does not mean newest: it is the tag that is taken when none is written, and it points wherever the publisher put it.',
      'The more of a version a tag names, the less it moves: `22.11.0-alpine3.20` rather than `22`. Only a digest (`@sha256:…`) never moves.',
      '`-alpine` has musl instead of glibc, `-slim` is Debian without extras; both are small.',
    ],
    'zh-cn': [
      '`latest` 并不表示最新：它只是没写标签时取用的标签，指向哪里由发布者决定。',
      '标签写得越具体就越少变动：`22.11.0-alpine3.20` 好过 `22`。只有摘要（`@sha256:…`）永远不变。',
      '`-alpine` 用 musl 而不是 glibc，`-slim` 是精简的 Debian；两者都很小。',
    ],
  },
  example: 'FROM node:22.11.0-alpine3.20\n',
  see: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
  explain: explainPart(about),
} satisfies DockerfileTopic

/** Words in a tag that tell what the image is made of. */
const variants: readonly (readonly [RegExp, Localized])[] = [
  [
    /alpine/,
    both(
      '`alpine`: Alpine Linux, small, with musl and BusyBox.',
      '`alpine`：Alpine Linux，体积小，使用 musl 和 BusyBox。',
    ),
  ],
  [/slim/, both('`slim`: Debian without the extras.', '`slim`：去掉附加内容的 Debian。')],
  [
    /(trixie|bookworm|bullseye)/,
    both(
      'It is built on Debian (13 trixie, 12 bookworm, 11 bullseye).',
      '它基于 Debian（13 trixie、12 bookworm、11 bullseye）。',
    ),
  ],
  [/nonroot/, both('`nonroot`: runs as a user other than root.', '`nonroot`：以非 root 用户运行。')],
]

function about(name: FullName, image: ImageReference): Localized {
  return joined([
    inFull(name, image),
    name.digest
      ? both(
          `The digest decides; the tag ${code(name.tag ?? '')} is there for people.`,
          `起作用的是摘要；标签 ${code(name.tag ?? '')} 只给人看。`,
        )
      : name.tag === 'latest'
        ? both(
            '`latest` is whatever the publisher put there by the day of the build.',
            '`latest` 是构建当天发布者放在那里的版本。',
          )
        : both(
            `${code(name.tag ?? '')} may be another image tomorrow.`,
            `${code(name.tag ?? '')} 明天可能就是另一个镜像。`,
          ),
    ...variants.filter(([pattern]) => pattern.test(name.tag ?? '')).map(([, text]) => text),
  ])
}
