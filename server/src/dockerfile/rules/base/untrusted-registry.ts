import type { Span } from '../../../core/types.js'
import { imageName } from '../../image.js'
import type { ImageName, ImageReference } from '../../model.js'
import { optionsOf, under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { meant, sources } from '../files/_from.js'

export default {
  id: 'dockerfile/untrusted-registry',
  severity: 'warning',
  aliases: { hadolint: ['DL3026'] },
  title: { en: 'An image of a registry that is not trusted', 'zh-cn': '镜像来自不受信任的镜像仓库' },
  why: {
    en: 'Your settings name the registries that images may come from. What another one sends has not been looked at by anybody.',
    'zh-cn': '设置里列出了镜像可以来自哪些镜像仓库。其他镜像仓库的内容没有经过任何审查。',
  },
  instead: { en: 'Take the image from a trusted registry.', 'zh-cn': '从受信任的镜像仓库获取。' },
  message: {
    en: '`{registry}` is not among the registries you trust. Take the image from one of those.',
    'zh-cn': '`{registry}` 不在受信任的镜像仓库之列。从受信任的镜像仓库获取。',
  },
  examples: under(
    { trustedRegistries: ['docker.io', '*.example.com'] },
    {
      bad: [
        `
FROM ghcr.io/team/app:1.0
     ^^^^^^^^^^^^^^^^^^^^
COPY --from=quay.io/tools/jq:1 /jq /jq
            ^^^^^^^^^^^^^^^^^^
`,
      ],
      good: ['FROM alpine:3.20\nFROM images.example.com/app:1.0\nCOPY --from=0 /a /b', 'FROM scratch'],
    },
  ),
  check(document, report, { settings }) {
    const { trustedRegistries } = optionsOf(settings)
    if (trustedRegistries.length === 0) return
    const look = (image: ImageName, span: Span): void => {
      const registry = image.registry ?? 'docker.io'
      if (!registry.includes('$') && !trustedRegistries.some(one => isTrusted(one, registry)))
        report(span, { registry })
    }
    for (const { image } of document.stages)
      if (image && (image.resolved || !image.text.startsWith('$'))) look(known(image), image.span)
    for (const source of sources(document))
      if (!source.text.includes('$') && !/^\d+$/.test(source.text) && !meant(document, source))
        look(imageName(source.text), source.span)
  },
} satisfies DockerfileRule

/** The name with its variables put in; as written where the file does not say them. */
const known = (image: ImageReference): ImageName => image.resolved ?? image

/** `*.gcr.io` stands for everything that ends so; Docker Hub goes by two names. */
function isTrusted(trusted: string, registry: string): boolean {
  if (trusted === '*' || trusted === registry) return true
  if (trusted === 'hub.docker.com') return registry === 'docker.io'
  if (trusted.startsWith('*')) return registry.endsWith(trusted.slice(1))
  return trusted.endsWith('*') && registry.startsWith(trusted.slice(0, -1))
}
