import type { Localized } from '../../../core/localized.js'
import type { Proposal, Report } from '../../../core/rule.js'
import type { Edit, Span } from '../../../core/types.js'
import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { lineBefore } from '../_places.js'
import { type Scripted, type Shell, scriptedOf } from './_scripts.js'

/** A place where a script uses what its shell does not have. */
export interface Use {
  readonly span: Span
  /** What is written there. */
  readonly written: string
  /** The same for any shell; empty or missing where there is no simple way. */
  readonly edits?: readonly Edit[] | undefined
}

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message' | 'fix'>

const names: Readonly<Record<Shell, Localized>> = {
  dash: { en: 'dash, the `/bin/sh` of Debian and Ubuntu,', 'zh-cn': 'Debian 和 Ubuntu 的 `/bin/sh` 是 dash，' },
  ash: { en: 'BusyBox, which is `/bin/sh` here,', 'zh-cn': '这里的 `/bin/sh` 是 BusyBox，' },
  sh: { en: 'A plain `/bin/sh`', 'zh-cn': '普通的 `/bin/sh` ' },
  bash: { en: 'bash', 'zh-cn': 'bash ' },
  other: { en: 'This shell', 'zh-cn': '这个 shell ' },
}

/** How a rule about a construct of bash names things. */
export interface Construct {
  /** As a heading calls it: `` `[[ … ]]` ``. */
  readonly name: Localized
  /** What a shell that lacks it does: "fails with …". Reads on after "does not have it: it …". */
  readonly effect: Localized
  /** What every shell has instead. A sentence. */
  readonly instead: Localized
}

/** The texts of a rule about something that bash has, and the shell that runs has not. */
export const bashismTexts = ({ name, effect, instead }: Construct): Texts => ({
  title: { en: `${name.en} in a shell that lacks it`, 'zh-cn': `所用的 shell 不支持${spaced(name['zh-cn'])}` },
  why: {
    en: `\`/bin/sh\` is dash in Debian and Ubuntu and BusyBox in Alpine, and neither is bash. A shell that lacks it ${effect.en}.`,
    'zh-cn': `\`/bin/sh\` 在 Debian 和 Ubuntu 里是 dash，在 Alpine 里是 BusyBox，都不是 bash。不支持它的 shell ${effect['zh-cn']}。`,
  },
  instead: {
    en: `${instead.en} Or choose bash: \`SHELL ["/bin/bash", "-c"]\`.`,
    'zh-cn': `${instead['zh-cn']}或者改用 bash：\`SHELL ["/bin/bash", "-c"]\`。`,
  },
  message: {
    en: `{shell} does not have \`{written}\`: it ${effect.en}. ${instead.en}`,
    'zh-cn': `{shell}不支持 \`{written}\`：它${effect['zh-cn']}。${instead['zh-cn']}`,
  },
  fix: { title: { en: 'Write it for any shell', 'zh-cn': '改成任何 shell 都支持的写法' }, safe: true },
})

/** A space between Chinese and what begins with a Latin letter or code. */
const spaced = (text: string): string => (/^[\w`]/.test(text) ? ` ${text}` : text)

/** Reports every use of a construct in scripts whose shell lacks it. */
export function reportBashisms(
  document: DockerfileDocument,
  report: Report,
  lacking: readonly Shell[],
  find: (scripted: Scripted) => Iterable<Use>,
): void {
  for (const scripted of scriptedOf(document)) {
    if (!lacking.includes(scripted.shell)) continue
    for (const { span, written, edits } of find(scripted))
      report(
        span,
        { shell: names[scripted.shell], written },
        ...(scripted.plain && edits?.length ? [edits] : []),
        ...withBash(document, scripted),
      )
  }
}

/** SHELL above the instruction, where bash is likely to be there. */
function withBash(
  document: DockerfileDocument,
  { instruction, outer, script, shell, stage }: Scripted,
): readonly Proposal[] {
  const own = script.depth === 0 && instruction.form === 'shell' && !script.source.text.startsWith('#!')
  if (!own || shell === 'ash' || !stage || stage.from.index >= outer.index) return []
  return [
    {
      title: { en: 'Set `SHELL ["/bin/bash", "-c"]` above', 'zh-cn': '在前面加上 `SHELL ["/bin/bash", "-c"]`' },
      safe: false,
      edits: [lineBefore(document, outer, 'SHELL ["/bin/bash", "-c"]')],
    },
  ]
}
