import type { Localized } from '../../../core/localized.js'
import type { Proposal } from '../../../core/rule.js'
import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { lineBefore, lineNumber } from '../_places.js'
import { type Undefined, undefinedVariables } from './_undefined.js'

export default {
  id: 'dockerfile/undefined-variable',
  severity: 'warning',
  aliases: { buildkit: ['UndefinedVar'] },
  title: { en: 'A variable that nothing sets', 'zh-cn': '没有设置过的变量' },
  why: {
    en: 'BuildKit puts nothing in for it: `COPY $SRC /app` copies the whole context, `WORKDIR $HOME/app` is `/app`. An `ARG` in front of the first `FROM` is not seen inside a stage.',
    'zh-cn':
      'BuildKit 会把它替换成空：`COPY $SRC /app` 会复制整个上下文，`WORKDIR $HOME/app` 变成 `/app`。第一个 `FROM` 之前的 `ARG` 在阶段里看不到。',
  },
  instead: {
    en: 'Declare it above with `ARG` or `ENV`, in the same stage.',
    'zh-cn': '在同一个阶段里，在前面用 `ARG` 或 `ENV` 声明。',
  },
  message: {
    en: '`{name}` is empty here: {reason}. Declare it above with `ARG` or `ENV`.',
    'zh-cn': '`{name}` 在这里是空的：{reason}。在前面用 `ARG` 或 `ENV` 声明。',
  },
  fix: { title: { en: 'Add `ARG {name}` above', 'zh-cn': '在上面添加 `ARG {name}`' }, safe: false },
  examples: {
    bad: [
      `
ARG VERSION=1.0
FROM alpine:3.20
LABEL version=$VERSION
              ^^^^^^^^
`,
      `
FROM alpine:3.20
COPY $SRC /app/
     ^^^^
ARG SRC=src
`,
      `
FROM alpine:3.20
ARG VERSION=1.0
LABEL version=\${VERSOIN}
              ^^^^^^^^^^
`,
    ],
    good: [
      'ARG VERSION=1.0\nFROM alpine:3.20\nARG VERSION\nLABEL version=$VERSION',
      'FROM alpine:3.20\nENV PATH=/app/bin:$PATH',
      'FROM golang:1.25\nWORKDIR $GOPATH/src',
      'FROM example/base:1\nWORKDIR $APP_HOME',
      'FROM alpine:3.20\nWORKDIR ${DIR:-/app}',
      'FROM alpine:3.20\nRUN echo $undefined',
    ],
  },
  check(document, report) {
    for (const found of undefinedVariables(document)) {
      if (found.appends) continue
      const { name, span, nameSpan } = found.reference
      const proposals: Proposal[] = []
      if (found.meant !== undefined)
        proposals.push({
          title: { en: `Change to \`${found.meant}\``, 'zh-cn': `改为 \`${found.meant}\`` },
          edits: [{ span: nameSpan, text: found.meant }],
        })
      proposals.push({ edits: [lineBefore(document, found.instruction, `ARG ${name}`)] })
      report(span, { name, reason: reasonOf(document, found) }, ...proposals)
    }
  },
} satisfies DockerfileRule

function reasonOf(document: DockerfileDocument, { global, later, meant, base }: Undefined): Localized {
  if (global?.instruction) {
    const line = lineNumber(document, global.instruction.span.start)
    return {
      en: `the \`ARG\` in line ${line}, in front of the first \`FROM\`, is not seen inside a stage`,
      'zh-cn': `第 ${line} 行的 \`ARG\` 在第一个 \`FROM\` 之前，阶段里看不到`,
    }
  }
  if (global)
    return {
      en: 'the builder sets it only where an `ARG` asks for it',
      'zh-cn': '构建器只在用 `ARG` 声明之后才会设置它',
    }
  if (later) {
    const line = lineNumber(document, later.span.start)
    return { en: `its \`ARG\` comes later, in line ${line}`, 'zh-cn': `它的 \`ARG\` 在后面的第 ${line} 行` }
  }
  if (meant !== undefined)
    return { en: `nothing sets it, but there is a \`${meant}\``, 'zh-cn': `没有设置过它，倒是有 \`${meant}\`` }
  return {
    en: `neither this stage nor \`${base ?? ''}\` sets it`,
    'zh-cn': `这个阶段和 \`${base ?? ''}\` 都没有设置它`,
  }
}
