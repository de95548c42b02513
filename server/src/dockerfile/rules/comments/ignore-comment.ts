import { ignoreComment } from '../../../core/suppress.js'
import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/ignore-comment',
  severity: 'information',
  preset: 'all',
  aliases: { hadolint: ['DL1001'] },
  title: { en: 'A comment that silences a rule', 'zh-cn': '忽略规则的注释' },
  why: {
    en: 'Some teams decide in one place, the settings, which rules hold, so that no file goes its own way.',
    'zh-cn': '有些团队只在设置里统一决定启用哪些规则，不允许各个文件自行其是。',
  },
  instead: {
    en: 'Change the rule in the settings, or mend what it reports.',
    'zh-cn': '在设置里调整规则，或解决它报告的问题。',
  },
  message: {
    en: 'This comment silences a rule for this file alone. Decide it in the settings, or mend what is reported.',
    'zh-cn': '这条注释只在本文件里忽略规则。改为在设置里决定，或解决报告的问题。',
  },
  examples: {
    bad: [
      `
# hadolint global ignore=DL3006
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
FROM alpine
# fairlead ignore=dockerfile/chained-workdir it is short
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
WORKDIR app
`,
    ],
    good: ['# hadolint is great\nFROM alpine:3.20'],
  },
  check({ comments }, report) {
    for (const { text, span } of comments) if (ignoreComment(text)) report(span)
  },
} satisfies DockerfileRule
