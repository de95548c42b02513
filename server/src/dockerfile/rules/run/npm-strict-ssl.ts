import type { Span } from '../../../core/types.js'
import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'
import { unverifiedTexts } from './_unverified.js'

export default {
  id: 'dockerfile/npm-strict-ssl',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_13'] },
  ...unverifiedTexts('npm / yarn', 'strict-ssl false', 'certificate', {
    en: 'Remove it, and name the CA with `cafile` where the registry has one of its own.',
    'zh-cn': '去掉它；registry 用自签 CA 时，用 `cafile` 指定 CA 证书。',
  }),
  fix: { title: { en: 'Change to `true`', 'zh-cn': '改为 `true`' }, safe: false },
  examples: {
    bad: [
      `
FROM node:24-slim
RUN npm config set strict-ssl false
                   ^^^^^^^^^^^^^^^^
`,
      `
FROM node:24-slim
RUN npm set strict-ssl=false && yarn install --strict-ssl=false
            ^^^^^^^^^^^^^^^^
                                             ^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM node:24-slim\nRUN npm config set cafile /ca.pem && npm config set strict-ssl true'],
  },
  check(document, report) {
    for (const { command } of commandsNamed(document, 'npm', 'yarn', 'pnpm'))
      for (const [index, { value, span }] of command.effective.words.entries()) {
        const next = command.effective.words[index + 1]
        const at = (place: Span) =>
          report(place, { option: 'strict-ssl=false' }, [
            { span: { start: place.end - 5, end: place.end }, text: 'true' },
          ])
        if (/^(--)?strict-ssl=false$/.test(value ?? '')) at(span)
        else if (/^(--)?strict-ssl$/.test(value ?? '') && next?.value === 'false' && next.text === 'false')
          at({ start: span.start, end: next.span.end })
      }
  },
} satisfies DockerfileRule
