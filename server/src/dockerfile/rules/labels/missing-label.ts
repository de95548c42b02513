import { optionsOf, under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { chainOf, finalStage } from '../../stages.js'
import { lineAfter } from '../_places.js'

export default {
  id: 'dockerfile/missing-label',
  severity: 'information',
  aliases: { hadolint: ['DL3049'] },
  title: { en: 'A label of the schema is missing', 'zh-cn': '缺少规定的标签' },
  why: {
    en: 'The label schema in your settings names labels that every image must have, so that its owner, source and version can be found.',
    'zh-cn': '设置里的标签规范列出了每个镜像必须有的标签，以便查到负责人、来源和版本。',
  },
  instead: { en: 'Add the label to the last stage.', 'zh-cn': '在最后一个阶段加上这个标签。' },
  message: {
    en: 'The image has no label `{key}`, which your label schema asks for. Add `LABEL {key}=…` to this stage.',
    'zh-cn': '镜像没有标签规范要求的 `{key}`。在这个阶段加上 `LABEL {key}=…`。',
  },
  fix: { title: { en: 'Add `LABEL {key}`', 'zh-cn': '加上 `LABEL {key}`' }, safe: false },
  examples: under(
    { labelSchema: { team: 'text' } },
    {
      bad: [
        `
FROM alpine:3.20
^^^^
`,
      ],
      good: ['FROM alpine:3.20\nLABEL team=web', 'FROM alpine:3.20 AS base\nLABEL team=web\nFROM base'],
    },
  ),
  check(document, report, { settings }) {
    const last = finalStage(document)
    const wanted = Object.keys(optionsOf(settings).labelSchema)
    if (!last || last.fragment || wanted.length === 0) return
    const present = new Set(
      chainOf(last).flatMap(({ instructions }) =>
        instructions.flatMap(({ keyword, pairs }) => (keyword === 'LABEL' ? pairs.map(({ key }) => key.value) : [])),
      ),
    )
    for (const key of wanted)
      if (!present.has(key)) report(last.from.keywordSpan, { key }, lineAfter(document, last.from, `LABEL ${key}=""`))
  },
} satisfies DockerfileRule
