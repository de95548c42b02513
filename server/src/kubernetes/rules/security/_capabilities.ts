import type { Report } from '../../../core/rule.js'
import { removeItem } from '../../edits.js'
import type { Slice } from '../../model.js'
import { asSeq, asString, get } from '../../tree.js'
import type { Typed } from '../_typed.js'
import {
  completeSubjects,
  contextHead,
  nameIn,
  onWindows,
  ownSetting,
  type Subject,
  setInContext,
  subjects,
} from './_context.js'

/** A capability by the name that the kernel gives it: `sys_admin` and `CAP_SYS_ADMIN` are `SYS_ADMIN`. */
export const capabilityName = (text: string): string => text.toUpperCase().replace(/^CAP_/, '')

/** Those that reach the node, and are in no rule of their own. */
export const dangerousCapabilities: ReadonlySet<string> = new Set([
  'ALL',
  'NET_ADMIN',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'BPF',
  'DAC_READ_SEARCH',
])

/** Reports what containers add to their capabilities where it is wanted, by its bare name and as written. Holes: `capability`, `container`. */
export const addsCapability =
  (isReported: (name: string, written: string) => boolean, which: (slice: Slice, pod: Typed) => boolean = () => true) =>
  (slice: Slice, report: Report) => {
    for (const subject of subjects(slice)) {
      const list = asSeq(get(subject.container.node, 'securityContext', 'capabilities', 'add'))
      for (const item of list?.items ?? []) {
        const written = asString(item.value)
        if (!list || written === undefined || !item.value || !isReported(capabilityName(written), written)) continue
        if (!which(slice, subject.pod)) continue
        report(item.value.span, { capability: written, container: nameIn(subject) }, removeItem(slice, list, item))
      }
    }
  }

/** The capabilities that a container gives up, in capitals; `undefined` where they are not known, or it has no use for them. */
export function droppedBy({ container, pod }: Subject): readonly string[] | undefined {
  if (onWindows(pod)) return undefined
  const own = ownSetting(container, 'capabilities')
  if (own === 'unknown') return undefined
  if (own === 'unset') return []
  const list = get(own.pair.value, 'drop')
  if (list?.templated || get(own.pair.value)?.templated) return undefined
  const names = (asSeq(list)?.items ?? []).map(({ value }) => asString(value))
  return names.every(name => name !== undefined) ? names.map(capabilityName) : undefined
}

/** Reports containers that give up too little. Holes: `container`. */
export const keepsCapabilities =
  (isEnough: (dropped: readonly string[]) => boolean) => (slice: Slice, report: Report) => {
    for (const subject of completeSubjects(slice)) {
      const dropped = droppedBy(subject)
      if (!dropped || isEnough(dropped)) continue
      const isBare = ownSetting(subject.container, 'capabilities') === 'unset'
      const fix = isBare ? setInContext(slice, subject.container, 'capabilities', { drop: ['ALL'] }) : []
      report(contextHead(subject), { container: nameIn(subject) }, fix)
    }
  }
