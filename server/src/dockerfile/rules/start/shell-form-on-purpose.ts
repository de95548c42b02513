import { effectiveAt } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { inStages } from '../_places.js'
import { execForms, givesPlace } from './_exec-form.js'

export default {
  id: 'dockerfile/shell-form-on-purpose',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3025'] },
  title: {
    en: '`CMD` or `ENTRYPOINT` in shell form, behind `SHELL` or with `exec`',
    'zh-cn': '`SHELL` 之后或带 `exec` 的 shell 形式 `CMD`、`ENTRYPOINT`',
  },
  why: {
    en: 'A shell that was chosen with `SHELL`, or that gives its place to the program with `exec`, is most likely meant. Still, the words are split by a shell, and `docker run` can not add arguments to an `ENTRYPOINT` like this.',
    'zh-cn':
      '用 `SHELL` 指定过 shell，或者用 `exec` 把位置让给程序，多半是有意的。但单词仍由 shell 切分，`docker run` 也无法给这样的 `ENTRYPOINT` 追加参数。',
  },
  instead: {
    en: 'Write a JSON array that names the shell where one is needed.',
    'zh-cn': '写成 JSON 数组，需要 shell 时在其中写明。',
  },
  message: {
    en: 'This `{keyword}` is read by a shell each time a container starts. A JSON array says exactly what is started.',
    'zh-cn': '每次启动容器，这条 `{keyword}` 都要由 shell 解析。写成 JSON 数组，启动的内容一目了然。',
  },
  fix: { title: { en: 'Change to `{exec}`', 'zh-cn': '改为 `{exec}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
CMD exec httpd -f
^^^
`,
      `
FROM alpine:3.20
SHELL ["/bin/bash", "-c"]
ENTRYPOINT httpd -f
^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nCMD ["httpd", "-f"]', 'FROM alpine:3.20\nSHELL ["/bin/bash", "-c"]\nRUN echo a'],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const { keyword, form, rawArguments } = instruction
      if ((keyword !== 'CMD' && keyword !== 'ENTRYPOINT') || form !== 'shell' || rawArguments === '') continue
      if (!effectiveAt(document, instruction).shell && !givesPlace(document, instruction)) continue
      const { exec, proposals } = execForms(document, instruction)
      report(instruction.keywordSpan, { keyword, exec }, ...proposals)
    }
  },
} satisfies DockerfileRule
