import { memo } from '../../core/memo.js'
import type { Settings } from '../../core/settings.js'
import { minorOf, ownSchema, schema } from '../knowledge.js'
import type { Slice } from '../model.js'
import type { Schema } from '../schema/index.js'
import { identify } from './identity.js'
import type { Of, Problem } from './problem.js'
import { walk } from './walk.js'

export type { Of, Problem } from './problem.js'

/** What was found in a document, by the schema and the minor that it was checked against. */
const found = memo((_: Slice) => memo((_: Schema) => new Map<number, readonly Problem[]>()))

/**
 * What the kinds and fields of Kubernetes say against a document, in the minor that the settings name: one walk, whichever
 * rule asks first. One mistake makes one problem.
 */
export function problemsIn<Is extends Problem['is']>(slice: Slice, settings: Settings, is: Is): readonly Of<Is>[] {
  const minor = minorOf(settings)
  const known = found(slice)(schema())
  let problems = known.get(minor)
  if (!problems) {
    problems = check(slice, minor)
    known.set(minor, problems)
  }
  return problems.filter((problem): problem is Of<Is> => problem.is === is)
}

function check(slice: Slice, minor: number): readonly Problem[] {
  return slice.resources.flatMap(resource => {
    const { kind, problems } = identify(resource, minor)
    if (!kind) return problems
    const custom = kind.reader === undefined && !kind.defined && !isOwn(kind.group)
    const found = walk(resource, kind, minor, custom)
    // what a wrong kind lacks at the top may well be what is wrong with it
    const sure = problems.every(one => one.is !== 'unknown-kind')
    return [...problems, ...found.filter(one => sure || one.is !== 'missing-field' || one.path.length > 0)]
  })
}

const groups = memo((of: Schema): ReadonlySet<string> => new Set(of.kinds.map(({ group }) => group)))
const isOwn = (group: string): boolean => groups(ownSchema()).has(group)
