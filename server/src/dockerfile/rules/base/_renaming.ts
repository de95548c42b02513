import type { Localized } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import type { Proposal } from '../../../core/rule.js'
import type { DockerfileDocument, Stage } from '../../model.js'
import { referencesTo } from './_stage-references.js'

/** What the fix of a rule is called that gives a stage another name; `free` is that name. */
export const renaming: Localized = { en: 'Rename the stage to `{free}`', 'zh-cn': '把阶段改名为 `{free}`' }

/** A name that no stage has yet: the first free one of `name`, `name-2`, `name-3` … */
export function freeName(document: DockerfileDocument, name: string): string {
  const taken = namesOf(document)
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`
  return free
}

const namesOf = memo(
  ({ stages }: DockerfileDocument): ReadonlySet<string | undefined> =>
    new Set(stages.map(one => one.name?.value.toLowerCase())),
)

/** Every stage is looked through for each name: with more of them than this it would take too long. */
const most = 200

/** Writes another name wherever a stage is named. */
export function renamed(document: DockerfileDocument, stage: Stage, free: string): Proposal {
  if (document.stages.length > most) return { edits: [] }
  const names = [...(stage.name ? [stage.name] : []), ...referencesTo(document, stage)]
  return { edits: names.map(({ span }) => ({ span, text: free })) }
}
