import type { DockerfileRule } from '../../rule.js'

const isLower = (word: string): boolean => word === word.toLowerCase()
const isUpper = (word: string): boolean => word === word.toUpperCase()

export default {
  id: 'dockerfile/instruction-casing',
  severity: 'hint',
  aliases: { buildkit: ['ConsistentInstructionCasing'] },
  title: { en: 'Instructions in different letter case', 'zh-cn': '指令大小写不一致' },
  why: {
    en: 'The build does not care. A reader does: in one case, mostly capitals, instructions stand out from their arguments.',
    'zh-cn': '构建并不在意，但读的人会：指令统一用一种大小写（通常是大写），才能和参数区分开。',
  },
  instead: { en: 'Write all of them in the same case.', 'zh-cn': '统一成一种大小写。' },
  message: {
    en: 'Most instructions of this file are in {casing}. Write `{fixed}`.',
    'zh-cn': '这个文件的大多数指令用{casing}。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
run apk update
^^^
CMD ["sh"]
`,
      `
From alpine:3.20
^^^^
`,
    ],
    good: ['FROM alpine:3.20\nRUN apk update', 'from alpine:3.20\nrun apk update'],
  },
  check({ stages }, report) {
    const all = stages.flatMap(({ from, instructions }) => [from, ...instructions])
    const counts = new Map<string, number>()
    for (const { written } of all) counts.set(written, (counts.get(written) ?? 0) + 1)
    const words = [...counts.keys()]
    const count = (fits: (word: string) => boolean): number =>
      words.filter(fits).reduce((sum, word) => sum + counts.get(word)!, 0)
    const toLower = count(isLower) > count(isUpper)
    const others = new Set(words.filter(word => !(toLower ? isLower : isUpper)(word)))
    if (others.size === 0) return
    for (const { written, keywordSpan, problems } of all) {
      if (!others.has(written)) continue
      if (problems.some(({ code }) => code === 'unknown-instruction')) continue
      const fixed = toLower ? written.toLowerCase() : written.toUpperCase()
      const casing = toLower ? { en: 'lower case', 'zh-cn': '小写' } : { en: 'capitals', 'zh-cn': '大写' }
      report(keywordSpan, { fixed, casing }, [{ span: keywordSpan, text: fixed }])
    }
  },
} satisfies DockerfileRule
