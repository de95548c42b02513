import type { DockerfileRule } from '../../rule.js'
import { pipefailFixes, unwatchedPipes } from './_pipes.js'

export default {
  id: 'dockerfile/pipe-without-pipefail',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL4006'], trivy: ['DS-0032'] },
  title: { en: 'A pipe without `pipefail`', 'zh-cn': '使用管道却没有打开 `pipefail`' },
  why: {
    en: 'A pipeline succeeds where its last command does; failures to the left of the last `|` go unseen. Nothing on the left is likely to fail here, until somebody changes it.',
    'zh-cn':
      '管道是否成功只看最后一条命令，最后一个 `|` 左边的失败不会被发现。这里左边的命令不太会失败，但以后有人改动就难说了。',
  },
  instead: {
    en: 'Set `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` once, at the top of the stage.',
    'zh-cn': '在阶段开头写一次 `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`。',
  },
  message: {
    en: 'A failure to the left of this pipe goes unseen. Switch on `pipefail`.',
    'zh-cn': '这个管道左边的失败不会被发现。打开 `pipefail`。',
  },
  fix: {
    title: { en: 'Switch on `pipefail`', 'zh-cn': '打开 `pipefail`' },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN grep -v '^#' /etc/services | sort > /services
                               ^
`,
    ],
    good: [
      'FROM debian:13\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN grep -v \'^#\' /etc/services | sort > /services',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2025\nSHELL ["powershell", "-Command"]\nRUN Get-ChildItem | Sort-Object',
      "FROM debian:13\nRUN bash -o pipefail -c 'sort /a | uniq > /b'",
    ],
  },
  check(document, report) {
    for (const { run, span, fails } of unwatchedPipes(document))
      if (!fails) report(span, {}, ...pipefailFixes(document, run))
  },
} satisfies DockerfileRule
