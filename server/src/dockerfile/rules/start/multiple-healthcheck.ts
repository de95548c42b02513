import type { DockerfileRule } from '../../rule.js'
import { overriddenExamples, reportOverridden } from './_overridden.js'

export default {
  id: 'dockerfile/multiple-healthcheck',
  severity: 'warning',
  aliases: { hadolint: ['DL3012'], buildkit: ['MultipleInstructionsDisallowed'], trivy: ['DS-0023'] },
  tag: 'unnecessary',
  title: { en: 'More than one `HEALTHCHECK` in a stage', 'zh-cn': '一个阶段里有多条 `HEALTHCHECK`' },
  why: {
    en: 'Only the last `HEALTHCHECK` of a stage counts. The earlier ones look as if they checked something.',
    'zh-cn': '一个阶段里只有最后一条 `HEALTHCHECK` 有效，之前的只是看上去在检查。',
  },
  instead: { en: 'Keep the last one.', 'zh-cn': '只保留最后一条。' },
  message: {
    en: 'This `HEALTHCHECK` has no effect: the one in line {line} takes its place. Remove one of them.',
    'zh-cn': '这条 `HEALTHCHECK` 不起作用：第 {line} 行的那条会取代它。删掉其中一条。',
  },
  fix: { title: { en: 'Remove this `HEALTHCHECK`', 'zh-cn': '删除这条 `HEALTHCHECK`' }, safe: true },
  examples: overriddenExamples('HEALTHCHECK', 'CMD ["/check"]', 'NONE'),
  check: reportOverridden('HEALTHCHECK'),
} satisfies DockerfileRule
