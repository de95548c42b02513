import { joined, type Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs, few, lowered } from '../_text.js'

export default {
  key: '# check',
  title: { en: 'settings of the build checks', 'zh-cn': '构建检查的设置' },
  summary: {
    en: "Says which of BuildKit's checks are left out (`skip=Name,Name` or `skip=all`) and whether a finding stops the build (`error=true`).",
    'zh-cn':
      '指定跳过 BuildKit 的哪些检查（`skip=Name,Name` 或 `skip=all`），以及发现问题时是否让构建失败（`error=true`）。',
  },
  notes: {
    en: [
      'Parts are joined by a semicolon: `# check=skip=JSONArgsRecommended;error=true`. `experimental=Name` switches on experimental checks.',
      'With `error=true` pin `# syntax=` to a version: new versions bring new checks. Since Dockerfile 1.8.',
      '`docker build --check` runs the checks without a build.',
    ],
    'zh-cn': [
      '各部分用分号连接：`# check=skip=JSONArgsRecommended;error=true`。`experimental=Name` 打开实验性的检查。',
      '用 `error=true` 时把 `# syntax=` 固定到一个版本：新版本会带来新的检查。Dockerfile 1.8 起。',
      '`docker build --check` 只检查，不构建。',
    ],
  },
  example: '# check=skip=JSONArgsRecommended\nFROM alpine:3.20\nCMD echo hello\n',
  see: docs('check'),
  explain: ({ node }) => {
    if (node.kind !== 'directive' || node.directive.effect !== 'known') return undefined
    const parts = new Map(
      node.directive.value.split(';').flatMap(part => {
        const at = part.indexOf('=')
        return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const]
      }),
    )
    const skip = parts.get('skip')
    const text = joined([
      skip ? skipped(skip) : undefined,
      skip === 'all' ? undefined : stops(parts.get('error'), !skip),
    ])
    return { text }
  },
} satisfies DockerfileTopic

function skipped(value: string): Localized {
  if (value === 'all') return both('no build check is run.', '不做任何构建检查。')
  const names = few(
    value.split(',').map(name => code(name.trim())),
    6,
  )
  return both(`the build checks ${names.en} are left out.`, `跳过构建检查 ${names['zh-cn']}。`)
}

/** `first`: the sentence begins the text. */
function stops(error: string | undefined, first: boolean): Localized {
  const text =
    error === 'true'
      ? both('A finding of the build checks stops the build.', '构建检查发现问题时，构建会失败。')
      : both(
          'Findings of the build checks are warnings: the build goes on.',
          '构建检查发现的问题只是警告：构建照常进行。',
        )
  return first ? lowered(text) : text
}
