import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/stage-reference-casing',
  severity: 'error',
  aliases: { buildkit: ['InvalidDefaultArgInFrom'] },
  title: { en: '`FROM` names a stage in capital letters', 'zh-cn': '`FROM` 用大写字母引用阶段' },
  why: {
    en: 'BuildKit keeps stage names in lower case and looks for exactly what `FROM` says. A name with capital letters is taken for an image, and no image may have them.',
    'zh-cn': 'BuildKit 用小写保存阶段名，并按 `FROM` 的原样查找。带大写字母的名字会被当成镜像，而镜像名不允许大写。',
  },
  instead: { en: 'Write the name of the stage in lower case.', 'zh-cn': '阶段名用小写。' },
  message: {
    en: 'BuildKit looks for an image called `{name}` and fails: the stage of line {line} is known as `{lower}`.',
    'zh-cn': 'BuildKit 会去找名为 `{name}` 的镜像并报错：第 {line} 行的阶段只认 `{lower}` 这个名字。',
  },
  fix: { title: { en: 'Change to `{lower}`', 'zh-cn': '改为 `{lower}`' }, safe: true },
  examples: {
    bad: [
      `
FROM golang:1.25 AS Build
FROM Build
     ^^^^^
`,
    ],
    good: ['FROM golang:1.25 AS Build\nFROM build', 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=Build /a /a'],
  },
  check({ stages, text }, report) {
    for (const { base, parent } of stages) {
      const lower = base?.value.toLowerCase()
      if (!base || !parent || lower === undefined || base.value.includes('$') || lower === base.value) continue
      const line = text.slice(0, parent.from.span.start).split('\n').length
      report(base.span, { name: base.value, lower, line }, [{ span: base.span, text: lower }])
    }
  },
} satisfies DockerfileRule
