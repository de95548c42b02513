import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

/** Values that are credentials by their form, and what they are. */
const forms: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, what: 'AWS' },
  { pattern: /\bgh[pousr]_[0-9A-Za-z]{36,}\b/, what: 'GitHub' },
  { pattern: /\bgithub_pat_[0-9A-Za-z_]{60,}\b/, what: 'GitHub' },
  { pattern: /\bglpat-[0-9A-Za-z_-]{20,}\b/, what: 'GitLab' },
  { pattern: /\bnpm_[0-9A-Za-z]{36}\b/, what: 'npm' },
  { pattern: /\bxox[abposr]-[0-9A-Za-z-]{20,}\b/, what: 'Slack' },
  { pattern: /\bsk_live_[0-9A-Za-z]{20,}\b/, what: 'Stripe' },
  { pattern: /\bAIza[0-9A-Za-z_-]{35}\b/, what: 'Google' },
  { pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, what: 'PEM' },
  { pattern: /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}/, what: 'JWT' },
]

export default {
  id: 'dockerfile/secret-value',
  severity: 'warning',
  local: true,
  title: { en: 'A secret is written into the file', 'zh-cn': '文件里写入了机密' },
  why: {
    en: 'The value has the form of a real credential. It is now in the repository and in every image built from it; taking it out later does not take it back.',
    'zh-cn': '这个值具有真实凭据的格式。它已经进入代码仓库和构建出的每个镜像，之后再删除也收不回来。',
  },
  instead: {
    en: 'Revoke it, and give the new one to the build with a secret mount, or to the container when it starts.',
    'zh-cn': '吊销它，新的凭据用机密挂载传给构建，或在启动容器时提供。',
  },
  message: {
    en: 'This has the form of a credential ({what}). Revoke it, and use `RUN --mount=type=secret`, or set it when the container starts.',
    'zh-cn': '这个值是凭据的格式（{what}）。吊销它，改用 `RUN --mount=type=secret`，或在启动容器时再设置。',
  },
  examples: {
    bad: [`\nFROM node:22\nENV REGISTRY_LOGIN=npm_${'a1B2'.repeat(9)}\n                   ${'^'.repeat(40)}\n`],
    good: ['FROM node:22\nENV REGISTRY_LOGIN=npm_token'],
  },
  check(document, report) {
    for (const { pairs } of acting(document))
      for (const { value } of pairs) {
        if (!value || value.text.length < 20 || value.text.length > 20_000) continue
        const found = forms.find(({ pattern }) => pattern.test(value.value))
        if (found) report(value.span, { what: found.what })
      }
  },
} satisfies DockerfileRule
