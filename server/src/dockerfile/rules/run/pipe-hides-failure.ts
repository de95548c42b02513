import type { DockerfileRule } from '../../rule.js'
import { pipefailFixes, unwatchedPipes } from './_pipes.js'

export default {
  id: 'dockerfile/pipe-hides-failure',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL4006'], trivy: ['DS-0032'] },
  title: { en: 'A pipe hides that a download or a tool failed', 'zh-cn': '管道掩盖了下载或工具的失败' },
  why: {
    en: 'A pipeline succeeds where its last command does. When `curl` gets a 404 or is cut off, the build goes on with what there is, and the cache keeps it.',
    'zh-cn': '管道是否成功只看最后一条命令。`curl` 得到 404 或者中途断开时，构建会拿着残缺的内容继续，缓存也会留下它。',
  },
  instead: {
    en: 'Switch `pipefail` on: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` (`/bin/ash` in Alpine), or `set -o pipefail` in the `RUN`. dash, the `/bin/sh` of Debian and Ubuntu, does not know it.',
    'zh-cn':
      '打开 `pipefail`：写 `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`（Alpine 用 `/bin/ash`），或者在 `RUN` 里写 `set -o pipefail`。Debian 和 Ubuntu 的 `/bin/sh` 是 dash，不认识它。',
  },
  message: {
    en: 'When `{command}` fails here, the pipe hides it and the build goes on. Switch on `pipefail`.',
    'zh-cn': '这里的 `{command}` 失败时，管道会掩盖它，构建照常继续。打开 `pipefail`。',
  },
  fix: {
    title: { en: 'Switch on `pipefail`', 'zh-cn': '打开 `pipefail`' },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -fsSL https://example.com/setup.sh | bash
                                            ^
`,
    ],
    good: [
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/setup.sh | bash',
      'FROM alpine:3.22\nRUN set -euo pipefail; wget -qO- https://example.com/setup.sh | sh',
      'FROM debian:13\nRUN curl -fsSLo /tmp/setup.sh https://example.com/setup.sh && bash /tmp/setup.sh',
      'FROM debian:13\nRUN echo "deb https://example.com stable main" | tee /etc/apt/sources.list.d/example.list',
      'FROM debian:13\nRUN <<EOF\n#!/bin/bash -eo pipefail\ncurl -fsSL https://example.com/tool.tgz | sh\nEOF',
      'FROM debian:13\nRUN curl -fsSL https://example.com/tool.tgz | tar -xz -C /usr/local',
    ],
  },
  check(document, report) {
    for (const { run, span, fails } of unwatchedPipes(document))
      if (fails) report(span, { command: fails.effective.name! }, ...pipefailFixes(document, run))
  },
} satisfies DockerfileRule
