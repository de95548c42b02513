import type { DockerfileRule } from '../../rule.js'
import { wordBehind } from '../run/_edits.js'
import { hasOption } from '../run/_options.js'
import { configuresApt } from './_apt.js'
import { installs } from './_invocations.js'

export default {
  id: 'dockerfile/apt-recommends',
  severity: 'information',
  aliases: { hadolint: ['DL3015'], trivy: ['DS-0029'] },
  title: {
    en: '`apt-get install` without `--no-install-recommends`',
    'zh-cn': '`apt-get install` 没有加 `--no-install-recommends`',
  },
  why: {
    en: 'apt also installs what the packages recommend: often more than what was asked for. All of it makes the image bigger, and has to be patched.',
    'zh-cn': 'apt 还会安装这些软件包“推荐”的包，往往比要装的还多。它们让镜像变大，也都需要跟进安全更新。',
  },
  instead: {
    en: 'Add `--no-install-recommends`, and name what is really needed.',
    'zh-cn': '加上 `--no-install-recommends`，真正需要的包逐个写出来。',
  },
  message: {
    en: '`{command}` also installs everything that these packages recommend. Add `--no-install-recommends`, and name what is missing then.',
    'zh-cn': '`{command}` 会把这些软件包推荐的包也一并装上。加上 `--no-install-recommends`，缺什么再写出来。',
  },
  fix: { title: { en: 'Add `--no-install-recommends`', 'zh-cn': '加上 `--no-install-recommends`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
                              ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
      'FROM debian:13\nRUN apt-get update && apt-get -o APT::Install-Recommends=false install -y curl && rm -rf /var/lib/apt/lists/*',
      'FROM debian:13\nRUN echo \'APT::Install-Recommends "0";\' > /etc/apt/apt.conf.d/01lean\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
    ],
  },
  check(document, report) {
    for (const one of installs(document, 'apt')) {
      const { run, verb, open, operands, written } = one
      if (!verb || open || hasOption(one, '--no-install-recommends', '--install-recommends')) continue
      // it only mends what is half installed
      if (operands.length === 0 && hasOption(one, '-f', '--fix-broken')) continue
      if (configuresApt(document, one, 'APT::Install-Recommends', /^(false|0|no|off)$/i)) continue
      report(verb.span, { command: written }, [wordBehind(run, verb, '--no-install-recommends')])
    }
  },
} satisfies DockerfileRule
