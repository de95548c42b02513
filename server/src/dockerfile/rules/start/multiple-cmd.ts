import type { DockerfileRule } from '../../rule.js'
import { overriddenExamples, reportOverridden } from './_overridden.js'

export default {
  id: 'dockerfile/multiple-cmd',
  severity: 'warning',
  aliases: { hadolint: ['DL4003'], buildkit: ['MultipleInstructionsDisallowed'], trivy: ['DS-0016'] },
  tag: 'unnecessary',
  title: { en: 'More than one `CMD` in a stage', 'zh-cn': '一个阶段里有多条 `CMD`' },
  why: {
    en: 'Only the last `CMD` of a stage counts. The earlier ones look as if they did something.',
    'zh-cn': '一个阶段里只有最后一条 `CMD` 有效，之前的只是看上去有用。',
  },
  instead: { en: 'Keep the last one.', 'zh-cn': '只保留最后一条。' },
  message: {
    en: 'This `CMD` has no effect: the one in line {line} takes its place. Remove one of them.',
    'zh-cn': '这条 `CMD` 不起作用：第 {line} 行的那条会取代它。删掉其中一条。',
  },
  fix: { title: { en: 'Remove this `CMD`', 'zh-cn': '删除这条 `CMD`' }, safe: true },
  examples: overriddenExamples('CMD', '["first"]', '["second"]'),
  check: reportOverridden('CMD'),
} satisfies DockerfileRule
