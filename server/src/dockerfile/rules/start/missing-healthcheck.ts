import { effectiveOf } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { finalStage } from '../../stages.js'
import { lineAfter } from '../_places.js'

export default {
  id: 'dockerfile/missing-healthcheck',
  severity: 'information',
  preset: 'all',
  aliases: { hadolint: ['DL3057'], trivy: ['DS-0026'], checkov: ['CKV_DOCKER_2'] },
  title: { en: 'No `HEALTHCHECK`', 'zh-cn': '没有 `HEALTHCHECK`' },
  why: {
    en: 'Docker alone then sees only whether the process lives, not whether it answers. Kubernetes ignores `HEALTHCHECK` and has probes of its own.',
    'zh-cn': '没有它，Docker 只知道进程是否存活，不知道是否还能响应。Kubernetes 会忽略 `HEALTHCHECK`，用自己的探针。',
  },
  instead: {
    en: 'Add a `HEALTHCHECK`, or `HEALTHCHECK NONE` where something else watches the container.',
    'zh-cn': '加上 `HEALTHCHECK`；如果另有监控，写 `HEALTHCHECK NONE`。',
  },
  message: {
    en: 'Docker can not tell whether a container of this image still answers. Add a `HEALTHCHECK`; Kubernetes has probes instead.',
    'zh-cn': 'Docker 无法得知这个镜像的容器是否还能响应。加上 `HEALTHCHECK`；在 Kubernetes 里则用探针。',
  },
  fix: {
    title: {
      en: 'Add `HEALTHCHECK NONE`: something else watches it',
      'zh-cn': '加上 `HEALTHCHECK NONE`：由别的机制监控',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM nginx:1.27
^^^^
`,
    ],
    good: [
      'FROM nginx:1.27\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]',
      'FROM nginx:1.27 AS base\nHEALTHCHECK NONE\nFROM base',
    ],
  },
  check(document, report) {
    const last = finalStage(document)
    if (!last || last.fragment || effectiveOf(document, last).healthcheck) return
    const end = last.instructions.at(-1) ?? last.from
    report(last.from.keywordSpan, {}, lineAfter(document, end, 'HEALTHCHECK NONE'))
  },
} satisfies DockerfileRule
