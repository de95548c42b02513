import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/cd-back',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2103'] },
  title: { en: '`cd` there and back', 'zh-cn': '`cd` 过去再 `cd` 回来' },
  why: {
    en: 'The way back depends on the way there: when one step is added or fails, what follows runs in the wrong folder.',
    'zh-cn': '回去的路取决于来的路：多了一步或者哪步失败，后面的命令就会在错误的目录里执行。',
  },
  instead: { en: 'Put it into parentheses: `(cd /src && make)`.', 'zh-cn': '放进括号里：`(cd /src && make)`。' },
  message: {
    en: 'In parentheses, `(cd … && …)`, there is no need to come back.',
    'zh-cn': '写进括号里，`(cd … && …)`，就不用再回来了。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN cd src && make && cd .. && rm -rf src
                      ^^
`,
    ],
    good: ['FROM debian:13\nRUN (cd src && make) && rm -rf src'],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      const cds = scripted.commands.filter(({ name, inside }) => name?.value === 'cd' && !inside.includes('subshell'))
      for (const [index, { name, words }] of cds.entries())
        if (name && index > 0 && /^(-|(\.\.\/?)+)$/.test(words[1]?.value ?? '')) report(name.span)
    }
  },
} satisfies DockerfileRule
