import { nearest } from '../../../core/nearest.js'
import type { Proposal } from '../../../core/rule.js'
import { byText } from '../../by-text.js'
import { globalVariables } from '../../globals.js'
import { references } from '../../references.js'
import type { DockerfileRule } from '../../rule.js'
import { variableAt } from '../../variables.js'
import { lineBefore } from '../_places.js'

const namesVariable = byText((from, document) => references(document, from).length > 0)

export default {
  id: 'dockerfile/undefined-arg-in-from',
  severity: 'warning',
  aliases: { buildkit: ['UndefinedArgInFrom'] },
  title: { en: '`FROM` uses a variable that no `ARG` declares', 'zh-cn': '`FROM` 使用了没有 `ARG` 声明的变量' },
  why: {
    en: '`FROM` sees only the `ARG`s above the first `FROM`. Any other variable is empty here, `--build-arg` or not, and an `ARG` inside a stage comes too late.',
    'zh-cn':
      '`FROM` 只能看到第一个 `FROM` 之前的 `ARG`。其他变量在这里都是空的，给了 `--build-arg` 也一样；写在阶段里的 `ARG` 已经太晚。',
  },
  instead: {
    en: 'Declare the variable with `ARG` above the first `FROM`.',
    'zh-cn': '在第一个 `FROM` 之前用 `ARG` 声明这个变量。',
  },
  message: {
    en: '`{name}` is always empty here: no `ARG {name}` stands above the first `FROM`. Declare it there.',
    'zh-cn': '`{name}` 在这里始终为空：第一个 `FROM` 之前没有 `ARG {name}`。在那里声明它。',
  },
  fix: { title: { en: 'Add `ARG {name}` at the top', 'zh-cn': '在开头添加 `ARG {name}`' }, safe: false },
  examples: {
    bad: [
      `
FROM node:\${NODE_VERSION}
          ^^^^^^^^^^^^^^^
`,
      `
ARG NODE_VERSION=22
FROM node:\${NODE_VERSON} AS build
          ^^^^^^^^^^^^^^
`,
      `
FROM alpine:3.20
ARG TAG=3.20
FROM alpine:$TAG
            ^^^^
`,
    ],
    good: [
      'ARG NODE_VERSION=22\nFROM node:${NODE_VERSION}',
      'FROM node:${NODE_VERSION:-22}',
      'FROM --platform=$BUILDPLATFORM golang:1.25',
    ],
  },
  check(document, report) {
    const first = document.stages[0]
    if (!first) return
    let names: string[] | undefined
    for (const { from } of document.stages) {
      if (!namesVariable(from, document)) continue
      for (const { name, nameSpan, span, operator } of references(document, from)) {
        if (operator !== undefined || variableAt(document, from, name)) continue
        names ??= [...globalVariables(document.globals, document.escape).keys()]
        const meant = nearest(name, names)
        const proposals: Proposal[] = []
        if (meant !== undefined)
          proposals.push({
            title: { en: `Change to \`${meant}\``, 'zh-cn': `改为 \`${meant}\`` },
            edits: [{ span: nameSpan, text: meant }],
          })
        proposals.push({ edits: [lineBefore(document, first.from, `ARG ${name}`)] })
        report(span, { name }, ...proposals)
      }
    }
  },
} satisfies DockerfileRule
