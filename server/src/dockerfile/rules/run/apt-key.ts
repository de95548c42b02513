import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/apt-key',
  severity: 'warning',
  local: true,
  tag: 'deprecated',
  title: { en: '`apt-key` is gone', 'zh-cn': '`apt-key` 已被移除' },
  why: {
    en: 'apt 3.0 (Debian 13, Ubuntu 25.04) no longer has it. A key that it added also vouched for every other repository, the distribution itself included.',
    'zh-cn':
      'apt 3.0（Debian 13、Ubuntu 25.04）已经没有它了。而且用它加入的密钥能为所有软件源担保，连发行版自己的源也算在内。',
  },
  instead: {
    en: 'Store the key in `/etc/apt/keyrings/NAME.asc`, and name it in the source: `[signed-by=/etc/apt/keyrings/NAME.asc]`.',
    'zh-cn': '把密钥存到 `/etc/apt/keyrings/NAME.asc`，并在软件源里写明：`[signed-by=/etc/apt/keyrings/NAME.asc]`。',
  },
  message: {
    en: 'From Debian 13 and Ubuntu 25.04 on there is no `apt-key`. Store the key in `/etc/apt/keyrings`, and name it with `signed-by`.',
    'zh-cn':
      '从 Debian 13 和 Ubuntu 25.04 起已经没有 `apt-key`。把密钥存到 `/etc/apt/keyrings`，并用 `signed-by` 指定。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -fsSLo key.asc https://example.com/key.asc && apt-key add key.asc
                                                       ^^^^^^^
`,
    ],
    good: [
      "FROM debian:13\nADD https://example.com/key.asc /etc/apt/keyrings/example.asc\nRUN echo 'deb [signed-by=/etc/apt/keyrings/example.asc] https://example.com/apt stable main' > /etc/apt/sources.list.d/example.list",
    ],
  },
  check(document, report) {
    for (const { command } of commandsNamed(document, 'apt-key')) report(command.effective.words[0]!.span)
  },
} satisfies DockerfileRule
