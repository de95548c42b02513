import type { Report } from '../../../core/rule.js'
import type { Span } from '../../../core/types.js'
import type { DockerfileDocument, ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { runsOf } from './_runs.js'

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message'>

/** The texts of a rule about a variable that switches the check of certificates off. */
export const tlsVariableTexts = (setting: string, tool: string): Texts => ({
  title: { en: `\`${setting}\` in a \`RUN\``, 'zh-cn': `\`RUN\` 中设置了 \`${setting}\`` },
  why: {
    en: `It switches off the check of certificates in ${tool}. Anyone on the way can then hand the build something else, and it goes into the image without a trace.`,
    'zh-cn': `它会关掉 ${tool} 的证书校验。这样路径上的任何人都能把别的东西塞给构建，悄无声息地进入镜像。`,
  },
  instead: {
    en: 'Leave it out, and install the CA certificate where the server has one of its own.',
    'zh-cn': '去掉它；服务器用自签 CA 时，把 CA 证书装进镜像。',
  },
  message: {
    en: `\`{setting}\` switches off the check of certificates in ${tool}: anyone on the way can put something else into the image. Install the CA certificate instead.`,
    'zh-cn': `\`{setting}\` 会关掉 ${tool} 的证书校验，路径上的任何人都能把别的东西塞进镜像。改为安装 CA 证书。`,
  },
})

/** Reports every place of a RUN that sets one of the variables to a value that fits: in front of a command, by `export`, by `env`. */
export function reportVariable(
  document: DockerfileDocument,
  report: Report,
  names: readonly string[],
  fits: (value: string | undefined) => boolean,
): void {
  for (const { commands } of runsOf(document))
    for (const command of commands)
      for (const { name, value, span } of settings(command))
        if (names.includes(name) && fits(value)) report(span, { setting: document.text.slice(span.start, span.end) })
}

interface Set {
  readonly name: string
  /** `undefined` where it is not literal. */
  readonly value: string | undefined
  readonly span: Span
}

function settings({ assignments, words, effective }: ShellCommand): readonly Set[] {
  const own = assignments.map(({ name, value, span }) => ({ name, value: value ? value.value : '', span }))
  const exports = ['export', 'env', 'declare', 'readonly'].some(
    one => effective.name === one || effective.through.includes(one),
  )
  if (!exports) return own
  return [
    ...own,
    ...words.flatMap(({ text, value, span }) => {
      const name = /^(\w+)=/.exec(text)?.[1]
      return name ? [{ name, value: value?.slice(name.length + 1), span }] : []
    }),
  ]
}
