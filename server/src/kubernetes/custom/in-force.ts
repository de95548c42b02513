import { memo } from '../../core/memo.js'
import type { Place, Workspace } from '../../core/workspace.js'
import type { Manifest } from '../model.js'
import { definitionFacts, definitionPrefix } from '../statements/custom-resources.js'
import type { CustomDefinition } from './definition.js'

/**
 * The definitions that count for a file: its own, and those of the workspace. Of two for one kind its own counts, else
 * the one in the file whose name comes first. The same objects in the same order as long as nothing changes.
 */
export function definitionsFor(manifest: Manifest, place: Place | undefined): readonly CustomDefinition[] {
  const own = ownDefinitions(manifest)
  const others = place ? workspaceDefinitions(place.workspace) : []
  if (own.length === 0) return others
  const mine = new Set(own.map(identity))
  return [...others.filter(one => !mine.has(identity(one))), ...own].sort((a, b) =>
    identity(a) < identity(b) ? -1 : 1,
  )
}

const identity = ({ group, kind }: CustomDefinition): string => `${group}/${kind}`

const ownDefinitions = memo((manifest: Manifest): readonly CustomDefinition[] =>
  distinct([...definitionFacts(manifest)].map(({ value }) => value as CustomDefinition)),
)

const workspaceDefinitions = memo((workspace: Workspace): readonly CustomDefinition[] =>
  distinct(
    [...workspace.definitionsUnder(definitionPrefix)]
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))
      .map(({ fact }) => fact.value as CustomDefinition),
  ),
)

/** One for each kind, the first, in the order of the kinds. */
const distinct = (definitions: readonly CustomDefinition[]): readonly CustomDefinition[] =>
  [...new Map([...definitions].reverse().map(one => [identity(one), one])).values()].sort((a, b) =>
    identity(a) < identity(b) ? -1 : 1,
  )
