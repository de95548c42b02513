import { enumerated, type Localized } from '../../../core/localized.js'
import { flagKind, flagsOf, frontendOf } from '../../frontend.js'
import { keywords } from '../../keywords.js'
import type { DockerfileRule } from '../../rule.js'
import { meantBy } from '../_meant.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/unknown-flag',
  severity: 'error',
  local: true,
  title: { en: 'Unknown flag', 'zh-cn': '未知的标志' },
  why: {
    en: 'Words in front of the arguments that begin with `--` are flags of the instruction. BuildKit stops at one it does not know.',
    'zh-cn': '参数之前以 `--` 开头的词是指令的标志。遇到不认识的标志，BuildKit 会停下。',
  },
  instead: {
    en: 'Correct the flag. Where it belongs to the command, write that as a JSON array.',
    'zh-cn': '改正标志；如果它属于要运行的命令，把命令写成 JSON 数组。',
  },
  message: {
    en: '`{keyword}` has no flag `{flag}`, and the build stops here. {hint}',
    'zh-cn': '`{keyword}` 没有 `{flag}` 这个标志，构建会在这里停下。{hint}',
  },
  fix: { title: { en: 'Change to `--{meant}`', 'zh-cn': '改为 `--{meant}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY --form=build /a /b
     ^^^^^^
`,
      `
FROM alpine:3.20
HEALTHCHECK --retry=3 CMD ["/check"]
            ^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nCOPY --from=build /a /b',
      'FROM alpine:3.20\nRUN --mount=type=cache,target=/x --network=none true',
      'FROM alpine:3.20\nCMD ["--help"]',
    ],
  },
  check(document, report) {
    if (frontendOf(document).kind === 'other') return
    for (const { keyword, flags, args } of acting(document)) {
      if (!keywords.has(keyword) || (keyword === 'HEALTHCHECK' && args[0]?.value.toUpperCase() === 'NONE')) continue
      const names = Object.hasOwn(flagsOf, keyword) ? Object.keys(flagsOf[keyword]!) : []
      for (const { name, nameSpan } of flags) {
        if (flagKind(keyword, name)) continue
        const meant = meantBy(name, names) ?? ''
        const hint =
          meant !== ''
            ? { en: `Is \`--${meant}\` meant?`, 'zh-cn': `是不是想写 \`--${meant}\`？` }
            : names.length > 0
              ? knows(names.map(one => `\`--${one}\``))
              : { en: 'It has no flags.', 'zh-cn': '它没有标志。' }
        const edits = meant === '' ? [] : [{ span: nameSpan, text: `--${meant}` }]
        report(nameSpan, { keyword, flag: `--${name}`, meant, hint }, edits)
      }
    }
  },
} satisfies DockerfileRule

const knows = (names: readonly string[]): Localized => {
  const { en, 'zh-cn': chinese } = enumerated(names)
  return { en: `It knows ${en}.`, 'zh-cn': `它支持 ${chinese}。` }
}
