import type { DockerfileRule } from '../../rule.js'
import { lineBreak, lineNumber } from '../_places.js'

export default {
  id: 'dockerfile/description-comment',
  severity: 'information',
  preset: 'all',
  aliases: { buildkit: ['InvalidDefinitionDescription'] },
  title: {
    en: 'The comment above a stage or `ARG` does not describe it',
    'zh-cn': '阶段或 `ARG` 上方的注释不是它的说明',
  },
  why: {
    en: '`docker build --call=outline` and `--call=targets` print the comment right above a named stage or an `ARG`, where it begins with the name. Others are passed over.',
    'zh-cn':
      '`docker build --call=outline` 和 `--call=targets` 会显示具名阶段或 `ARG` 正上方的注释，前提是以其名称开头。否则会被忽略。',
  },
  instead: {
    en: 'Begin the comment with the name, or put an empty line behind it.',
    'zh-cn': '让注释以名称开头，或在注释后面空一行。',
  },
  message: {
    en: 'Only a comment that begins with `{name}` is shown as its description. Begin it so, or put an empty line behind it.',
    'zh-cn': '只有以 `{name}` 开头的注释才会作为说明显示。改成这样开头，或在后面空一行。',
  },
  fix: { title: { en: 'Put an empty line behind it', 'zh-cn': '在后面空一行' }, safe: true },
  examples: {
    bad: [
      `
# the version to build
^^^^^^^^^^^^^^^^^^^^^^
ARG VERSION=1.0
FROM alpine:3.20
`,
      `
# everything else builds on this
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
FROM alpine:3.20 AS base
`,
    ],
    good: [
      '# VERSION is the version to build\nARG VERSION=1.0\n# base is what everything else builds on\nFROM alpine:3.20 AS base',
      '# the version to build\n\nARG VERSION=1.0\nFROM alpine:3.20',
      '# syntax=docker/dockerfile:1\nFROM alpine:3.20 AS base',
      '# no name, no description\nFROM alpine:3.20',
    ],
  },
  check(document, report) {
    const above = new Map(
      document.comments
        .filter(({ inside }) => !inside)
        .map(one => [lineNumber(document, one.span.start), one] as const),
    )
    if (above.size === 0) return
    const names = new Map(
      document.stages.map(({ from, name }) => [from, name ? [name.value.toLowerCase()] : []] as const),
    )
    for (const instruction of document.instructions) {
      const { keyword, pairs, span } = instruction
      const keys = keyword === 'ARG' ? pairs.map(({ key }) => key.value) : (names.get(instruction) ?? [])
      const comment = above.get(lineNumber(document, span.start) - 1)
      const [first] = keys
      if (!comment || first === undefined || comment.text === '') continue
      if (keys.includes(comment.text.split(' ')[0]!) || isMachines(comment.text)) continue
      const at = document.text.lastIndexOf('\n', span.start - 1) + 1
      report(comment.span, { name: keys.length > 1 ? 'NAME' : first }, [
        { span: { start: at, end: at }, text: lineBreak(document) },
      ])
    }
  },
} satisfies DockerfileRule

/** Comments for tools, which describe nothing and have to stay where they are. */
const isMachines = (text: string): boolean =>
  /^(?:fairlead|hadolint|check=|shellcheck|trivy|checkov|renovate|syntax=)/.test(text)
