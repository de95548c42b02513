import { code, few } from '../../../core/prose.js'
import type { Report } from '../../../core/rule.js'
import type { DockerfileDocument, ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { type Invocation, installs } from './_invocations.js'
import type { ManagerName } from './_managers.js'

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message'>

/** The texts of a rule about packages without a version. `form` is how one is written: `curl=8.14.1-2`. */
export const unpinnedTexts = (command: string, form: string): Texts => ({
  title: { en: `\`${command}\` without versions`, 'zh-cn': `\`${command}\` 没有写版本` },
  why: {
    en: 'What is newest on the day of the build goes into the image: the same Dockerfile builds another image tomorrow, and a broken release breaks the build.',
    'zh-cn':
      '构建当天的最新版本会进入镜像：同一份 Dockerfile，明天构建出来的就是另一个镜像；上游出了坏版本，构建也跟着坏。',
  },
  instead: {
    en: `Write the version: \`${form}\`.`,
    'zh-cn': `写明版本：\`${form}\`。`,
  },
  message: {
    en: '{packages}: whatever version is newest on the day of the build goes into the image. Write one, like `{example}`.',
    'zh-cn': '{packages} 没有写版本，构建当天最新的是什么就装什么。写明版本，例如 `{example}`。',
  },
})

/** Reports the first package without a version of each install; the message names the others. */
export function reportUnpinned(
  document: DockerfileDocument,
  report: Report,
  names: readonly ManagerName[],
  {
    unpinned,
    example,
  }: {
    /** The words among the operands that name a package and no version. */
    readonly unpinned: (one: Invocation) => readonly ShellWord[]
    readonly example: (name: string) => string
  },
): void {
  for (const one of installs(document, ...names)) {
    const words = unpinned(one)
    const [first] = words
    if (!first) continue
    const packages = few(
      words.map(word => code(nameOf(word))),
      3,
      { measure: '个包' },
    )
    report(first.span, { packages, example: example(nameOf(first)) })
  }
}

const nameOf = ({ value, text }: ShellWord): string => value ?? text

/** The operands that are written out, and not pinned; what a variable holds, nobody can judge. */
export const literal = (words: readonly ShellWord[], pinned: (name: string, word: ShellWord) => boolean): ShellWord[] =>
  words.filter(word => word.value !== undefined && word.value !== '' && !pinned(word.value, word))
