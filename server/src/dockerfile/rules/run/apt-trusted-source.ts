import type { DockerfileRule } from '../../rule.js'
import { runsOf } from './_runs.js'

export default {
  id: 'dockerfile/apt-trusted-source',
  severity: 'warning',
  local: true,
  title: {
    en: 'An apt source without signature check (`[trusted=yes]`)',
    'zh-cn': 'apt 软件源跳过签名校验（`[trusted=yes]`）',
  },
  why: {
    en: 'apt takes whatever this source offers, unsigned or signed by anyone, now and in every update.',
    'zh-cn': '无论有没有签名、由谁签名，apt 都会接受这个源提供的内容，以后每次更新也一样。',
  },
  instead: {
    en: 'Put the key of the repository into `/etc/apt/keyrings` and name it: `[signed-by=/etc/apt/keyrings/example.asc]`.',
    'zh-cn': '把软件源的密钥放进 `/etc/apt/keyrings`，并写明 `[signed-by=/etc/apt/keyrings/example.asc]`。',
  },
  message: {
    en: 'With `trusted=yes` apt checks no signature of this source. Name its key: `signed-by=/etc/apt/keyrings/…`.',
    'zh-cn': '有了 `trusted=yes`，apt 不再校验这个源的签名。写明它的密钥：`signed-by=/etc/apt/keyrings/…`。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo 'deb [trusted=yes] https://example.com/apt stable main' > /etc/apt/sources.list.d/example.list
               ^^^^^^^^^^^
`,
    ],
    good: [
      "FROM debian:13\nRUN echo 'deb [signed-by=/etc/apt/keyrings/example.asc] https://example.com/apt stable main' > /etc/apt/sources.list.d/example.list",
    ],
  },
  check(document, report) {
    for (const { outer } of runsOf(document)) {
      const { start, end } = outer.span
      for (const { index, 0: entry } of document.text.slice(start, end).matchAll(
        // what the build itself has made needs no signature
        /\bdeb(-src)?[ \t]{1,9}\[[^\]\n]{0,200}\](?![ \t]*(file|copy):)/g,
      )) {
        const at = entry.indexOf('trusted=yes')
        if (at >= 0) report({ start: start + index + at, end: start + index + at + 'trusted=yes'.length })
      }
    }
  },
} satisfies DockerfileRule
