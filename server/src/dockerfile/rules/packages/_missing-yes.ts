import type { Report } from '../../../core/rule.js'
import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { wordBehind } from '../run/_edits.js'
import { hasOption } from '../run/_options.js'
import { does, type Invocation, invocations } from './_invocations.js'
import { type Manager, type ManagerName, managers } from './_managers.js'

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message' | 'fix'>

/** The texts of a rule about a program that asks before it goes on. */
export const missingYesTexts = (program: string, option: string): Texts => ({
  title: { en: `\`${program}\` without \`${option}\``, 'zh-cn': `\`${program}\` 没有加 \`${option}\`` },
  why: {
    en: 'A build has nobody to answer questions. Where the program asks for confirmation, the step fails.',
    'zh-cn': '构建时没有人能回答提问。程序一旦要求确认，这一步就会失败。',
  },
  instead: { en: `Add \`${option}\`.`, 'zh-cn': `加上 \`${option}\`。` },
  message: {
    en: `\`{command}\` may ask for confirmation, and in a build nobody answers: the step then fails. Add \`${option}\`.`,
    'zh-cn': `\`{command}\` 可能会要求确认，而构建时没有人回答，这一步就会失败。加上 \`${option}\`。`,
  },
  fix: { title: { en: `Add \`${option}\``, 'zh-cn': `加上 \`${option}\`` }, safe: true },
})

/** Reports every call that may ask a question which no option, no pipe and nothing `settled` answers. */
export function reportMissingYes(
  document: DockerfileDocument,
  report: Report,
  {
    names,
    option,
    what,
    settled,
  }: {
    readonly names: readonly ManagerName[]
    readonly option: string
    /** Only calls that install, or only those that do something else; all of them where it is left out. */
    readonly what?: 'installs' | 'changes'
    readonly settled?: (one: Invocation) => boolean
  },
): void {
  for (const one of invocations(document, ...names)) {
    if (what && (what === 'installs') !== does(one, 'install')) continue
    if (!does(one, 'asks') || !one.verb || one.open || isAnswered(one) || settled?.(one)) continue
    // zypper takes it in front of the verb, as an option of its own
    const place = one.manager === 'zypper' ? one.program : one.verb
    report(one.verb.span, { command: one.written }, [wordBehind(one.run, place, option)])
  }
}

/** Options that show what would be done, and do nothing. */
const pretends = ['-h', '--help', '-s', '--simulate', '--dry-run', '-D', '--print-uris', '--assumeno']

const isAnswered = (one: Invocation): boolean =>
  hasOption(one, ...(managers[one.manager] as Manager).yes, ...pretends) || isFed(one)

/** `yes | apt-get install …`, `… < answers` */
const isFed = ({ run: { commands }, command }: Invocation): boolean =>
  command.redirects.some(({ operator }) => operator.startsWith('<')) ||
  commands.some(
    ({ effective: { name }, pipeline, pipelineIndex, depth }) =>
      pipeline === command.pipeline &&
      depth === command.depth &&
      pipelineIndex < command.pipelineIndex &&
      (name === 'yes' || name === 'echo' || name === 'printf'),
  )
