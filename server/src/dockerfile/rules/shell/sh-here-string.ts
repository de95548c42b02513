import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-here-string',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3011'] },
  ...bashismTexts({
    name: { en: '`<<<`', 'zh-cn': '`<<<`' },
    effect: { en: 'stops with a syntax error', 'zh-cn': '会报语法错误并停止' },
    instead: {
      en: 'Use a pipe: `printf \'%s\\n\' "$text" | command`.',
      'zh-cn': '改用管道：`printf \'%s\\n\' "$text" | command`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN tr a-z A-Z <<< "$NAME" > /name
               ^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN printf \'%s\\n\' "$NAME" | tr a-z A-Z > /name',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN tr a-z A-Z <<< "$NAME" > /name',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ nodes }: Scripted, text: string): Generator<Use> {
  for (const { redirects, command } of nodes)
    for (const { operator, span, target } of redirects) {
      if (operator !== '<<<') continue
      // only where it is the whole input of one command, which then becomes the end of a pipe
      const alone = command && target && command.pipelineLength === 1 && !command.negated
      yield {
        span: { start: span.start, end: span.start + 3 },
        written: '<<<',
        edits: alone
          ? [
              {
                span: { start: command.span.start, end: command.span.start },
                text: `printf '%s\\n' ${target.text} | `,
              },
              { span: { start: text[span.start - 1] === ' ' ? span.start - 1 : span.start, end: span.end }, text: '' },
            ]
          : [],
      }
    }
}
