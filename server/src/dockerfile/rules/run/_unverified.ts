import type { Report } from '../../../core/rule.js'
import type { DockerfileDocument, ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { withoutOption } from './_edits.js'
import type { Arguments, Option } from './_options.js'
import { commandsNamed, type Run } from './_runs.js'

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message' | 'fix'>

/** The texts of a rule about an option that lets anyone between here and the server put in what they like. */
export const unverifiedTexts = (
  tool: string,
  option: string,
  what: 'certificate' | 'signature',
  instead: Texts['instead'],
): Texts => ({
  title:
    what === 'certificate'
      ? {
          en: `\`${tool}\` does not check certificates (\`${option}\`)`,
          'zh-cn': `\`${tool}\` 不校验证书（\`${option}\`）`,
        }
      : {
          en: `\`${tool}\` takes unsigned packages (\`${option}\`)`,
          'zh-cn': `\`${tool}\` 接受未签名的软件包（\`${option}\`）`,
        },
  why:
    what === 'certificate'
      ? {
          en: 'Without the check anyone on the way (a proxy, a network, a hijacked DNS entry) can hand the build something else, and it goes into the image without a trace.',
          'zh-cn': '不校验证书，路径上的任何人（代理、网络、被劫持的 DNS）都能把别的东西塞给构建，悄无声息地进入镜像。',
        }
      : {
          en: 'The signature is what tells a package of the distribution from one that somebody put on the mirror. Without it the mirror decides what runs as root in the image.',
          'zh-cn':
            '签名用来区分发行版的软件包和别人放到镜像站上的东西。没有它，镜像里以 root 运行什么就由镜像站说了算。',
        },
  instead,
  message:
    what === 'certificate'
      ? {
          en: `With \`{option}\` nobody knows who answers: anyone on the way can put another file into the image. ${instead.en}`,
          'zh-cn': `有了 \`{option}\`，对面是谁就无从确认，路径上的任何人都能把别的文件塞进镜像。${instead['zh-cn']}`,
        }
      : {
          en: `With \`{option}\` the mirror decides what gets into the image, whoever runs it. ${instead.en}`,
          'zh-cn': `有了 \`{option}\`，装进镜像的是什么就由镜像站说了算。${instead['zh-cn']}`,
        },
  fix: { title: { en: 'Remove `{option}`', 'zh-cn': '去掉 `{option}`' }, safe: false },
})

export const trustTheCertificate: Texts['instead'] = {
  en: 'Remove it, and install the CA certificate where the server has one of its own.',
  'zh-cn': '去掉它；服务器用自签 CA 时，把 CA 证书装进镜像。',
}

export const trustTheKey: Texts['instead'] = {
  en: 'Remove it, and install the key of the repository.',
  'zh-cn': '去掉它，并安装软件源的密钥。',
}

/** A call of a program, its words told apart. */
type Call = { readonly run: Run } & Pick<Arguments, 'options'>

/** The calls of some programs. */
export const callsOf = (
  document: DockerfileDocument,
  programs: readonly string[],
  read: (command: ShellCommand) => Arguments,
): readonly Call[] => commandsNamed(document, ...programs).map(({ run, command }) => ({ run, ...read(command) }))

/** Reports each option of the calls for which `named` has a name: that is what the message says. */
export function reportOptions(
  document: DockerfileDocument,
  report: Report,
  calls: Iterable<Call>,
  named: (option: Option) => string | undefined,
): void {
  for (const { run, options } of calls)
    for (const option of options) {
      const written = named(option)
      if (written !== undefined) report(option.word.span, { option: written }, withoutOption(document, run, option))
    }
}

/** Names the options that are one of these. */
export const among =
  (...names: readonly string[]) =>
  ({ name }: Option): string | undefined =>
    names.includes(name) ? name : undefined
