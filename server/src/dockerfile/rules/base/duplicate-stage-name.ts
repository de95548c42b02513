import type { DockerfileRule } from '../../rule.js'
import { lineNumber } from '../_places.js'
import { freeName, renamed, renaming } from './_renaming.js'

export default {
  id: 'dockerfile/duplicate-stage-name',
  severity: 'warning',
  aliases: {
    hadolint: ['DL3024'],
    buildkit: ['DuplicateStageName'],
    trivy: ['DS-0012'],
    checkov: ['CKV_DOCKER_11'],
  },
  title: { en: 'Two stages have the same name', 'zh-cn': '两个阶段同名' },
  why: {
    en: 'A name stands for one stage only: `COPY --from` and `docker build --target` find the later one, the earlier can not be reached any more.',
    'zh-cn':
      '一个名字只能代表一个阶段：`COPY --from` 和 `docker build --target` 找到的是后面那个，前面的再也引用不到。',
  },
  instead: { en: 'Give every stage a name of its own.', 'zh-cn': '给每个阶段起不同的名字。' },
  message: {
    en: 'Line {line} already has a stage named `{name}`, and only one of them can be found by that name. Rename one.',
    'zh-cn': '第 {line} 行已经有名为 `{name}` 的阶段，这个名字只能找到其中一个。给其中一个改名。',
  },
  fix: { title: renaming, safe: false },
  examples: {
    bad: [
      `
FROM golang:1.25 AS build
FROM node:22 AS Build
                ^^^^^
`,
    ],
    good: ['FROM golang:1.25 AS build-server\nFROM node:22 AS build-web', 'FROM golang:1.25\nFROM node:22'],
  },
  check(document, report) {
    const seen = new Map<string, number>()
    for (const stage of document.stages) {
      const { name, from } = stage
      if (!name) continue
      const lower = name.value.toLowerCase()
      const before = seen.get(lower)
      if (before === undefined) {
        seen.set(lower, from.span.start)
        continue
      }
      const free = freeName(document, lower)
      report(name.span, { name: name.value, line: lineNumber(document, before), free }, renamed(document, stage, free))
    }
  },
} satisfies DockerfileRule
