import type { Completion } from '../../core/language.js'
import { each, type Localized } from '../../core/localized.js'
import { type FlagKind, flagsOf, frontendOf, isOlder } from '../frontend.js'
import type { DockerfileDocument } from '../model.js'
import { type InInstruction, inside } from './caret.js'
import { explained, ordered } from './items.js'

/** The names of an instruction's flags, while one is being typed. */
export const flags = inside((at, { document }) => {
  if (at.part !== 'flag' || at.typed.includes('=')) return undefined
  return flagItems(at, document)
})

/** Every flag that an instruction may still get. Their list stands behind what else fits there. */
export function flagItems(at: InInstruction, document: DockerfileDocument): Completion[] {
  const own = Object.hasOwn(flagsOf, at.keyword) && at.outer !== 'HEALTHCHECK' ? flagsOf[at.keyword]! : {}
  const present = new Set(at.flags.filter(flag => flag !== at.word).map(flag => flag.slice(2).replace(/=.*$/s, '')))
  return Object.entries(own)
    .filter(([name, { kind }]) => kind === 'list' || !present.has(name))
    .map(([name, flag], index): Completion => {
      const { detail, documentation } = explained(`${at.keyword} --${name}`, `--${name}`)
      const insert = flag.kind === 'boolean' ? `--${name}` : `--${name}=`
      const hasValue = at.word.includes('=')
      const said = versionNote(flag, document)
      return {
        label: `--${name}`,
        kind: 'flag',
        // what is written behind the `=` stays
        span: hasValue ? { start: at.span.start, end: at.span.start + at.word.indexOf('=') } : at.span,
        insert: hasValue ? `--${name}` : insert,
        sort: ordered(index, 'y'),
        ...(documentation && { documentation }),
        ...((detail ?? said) && {
          detail: each(locale =>
            [detail?.[locale], said?.[locale]].filter(Boolean).join(locale === 'en' ? ' · ' : ' · '),
          ),
        }),
      }
    })
}

/** Since when a flag is known, and whether that is too late for the frontend that this file asks for. */
function versionNote({ since }: FlagKind, document: DockerfileDocument): Localized | undefined {
  if (!since) return undefined
  const text = since.join('.')
  const { version } = frontendOf(document)
  return version && isOlder(version, since)
    ? {
        en: `needs Dockerfile ${text}, this file asks for ${version.join('.')}`,
        'zh-cn': `需要 Dockerfile ${text}，本文件用的是 ${version.join('.')}`,
      }
    : { en: `since Dockerfile ${text}`, 'zh-cn': `自 Dockerfile ${text} 起` }
}
