import { flagKind, frontendOf, isOlder } from '../../frontend.js'
import type { Instruction } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/frontend-too-old',
  severity: 'error',
  title: { en: '`# syntax=` names a version that does not know this', 'zh-cn': '`# syntax=` 指定的版本不支持这个功能' },
  why: {
    en: '`# syntax=` decides which version of the Dockerfile language is used, however new Docker is. An older one stops at a flag that came later.',
    'zh-cn':
      '无论 Docker 多新，使用哪个版本的 Dockerfile 语言都由 `# syntax=` 决定。旧版本遇到后来才有的标志就会停下。',
  },
  instead: {
    en: 'Write `# syntax=docker/dockerfile:1`, which is always the newest stable one.',
    'zh-cn': '写成 `# syntax=docker/dockerfile:1`，它始终是最新的稳定版。',
  },
  message: {
    en: '{what} needs Dockerfile {since}, and `# syntax=` asks for {version}: the build stops here. Write `{fixed}`.',
    'zh-cn': '{what} 需要 Dockerfile {since}，而 `# syntax=` 指定的是 {version}，构建会在这里停下。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: false },
  examples: {
    bad: [
      `
# syntax=docker/dockerfile:1.3
FROM alpine:3.20
COPY --link a /a
     ^^^^^^
`,
      `
# syntax=docker/dockerfile:1.2
FROM alpine:3.20
RUN <<EOF
    ^^^^^
echo hello
EOF
`,
      `
# syntax=docker/dockerfile:1.20
FROM alpine:3.20
RUN --device=vendor.com/gpu=all true
    ^^^^^^^^
`,
    ],
    good: [
      '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nCOPY --link --parents a /a',
      '# syntax=docker/dockerfile:1.7-labs\nFROM alpine:3.20\nCOPY --parents a /a',
      'FROM alpine:3.20\nCOPY --link a /a',
      '# syntax=docker/dockerfile:master\nFROM alpine:3.20\nCOPY --link a /a',
    ],
  },
  check(document, report) {
    const { known, labs, version, directive } = frontendOf(document)
    if (!known || !directive) return
    const asked = `${version ? version.join('.') : '1'}${labs ? '-labs' : ''}`
    const pinned = directive.value.includes('@')
    for (const instruction of acting(document))
      for (const { span, what, since, labsSince } of features(instruction)) {
        const first = labs && labsSince ? labsSince : since
        if (!version || !isOlder(version, first)) continue
        const fixed = directive.value.replace(/(?::[\w.-]+)?(?:@\S+)?$/, labs ? ':1-labs' : ':1')
        const args = {
          what,
          since: first.join('.'),
          version: asked,
          fixed: `# syntax=${fixed}`,
        }
        report(span, args, pinned ? [] : [{ span: directive.valueSpan, text: fixed }])
      }
  },
} satisfies DockerfileRule

type Version = readonly [number, number]
interface Feature {
  readonly span: Instruction['span']
  readonly what: string
  readonly since: Version
  readonly labsSince?: Version
}

/** What an instruction uses that not every frontend knows. */
function* features({ keyword, flags, heredocs }: Instruction): Generator<Feature> {
  for (const { name, nameSpan, options, value } of flags) {
    const kind = flagKind(keyword, name)
    if (kind?.since) {
      const { since, labs } = kind
      yield {
        span: nameSpan,
        what: `\`--${name}\``,
        since,
        ...(labs && { labsSince: labs }),
      }
    }
    if (name === 'mount')
      for (const { key, keySpan } of options)
        if (key === 'env') yield { span: keySpan, what: '`env` of `--mount`', since: [1, 10] }
    if (name === 'chmod' && value && /[ugoarwxXst=+-]/.test(value) && !value.includes('$'))
      yield { span: nameSpan, what: '`--chmod` with letters', since: [1, 14] }
  }
  for (const { span } of heredocs) yield { span, what: '`<<`', since: [1, 4] }
}
