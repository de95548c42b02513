import { applyEdits, collide } from './edits.js'
import type { Finding } from './lint.js'
import type { Edit } from './types.js'

/**
 * The edits of the first fix of every finding where it is safe, all edits of a fix or none:
 * a fix that collides with an earlier one waits for the next round.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const kept: Edit[] = []
  for (const { fixes } of findings) {
    const [fix] = fixes
    if (fix?.safe && !fix.edits.some(edit => kept.some(other => collide(other, edit)))) kept.push(...fix.edits)
  }
  return kept
}

/** Rounds after which fixing stops: two rules that undo each other must not go on for ever. */
const rounds = 20

/** Applies safe fixes, checks again, and goes on until none is left. */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): string {
  let fixed = text
  for (let round = 0; round < rounds; round++) {
    const next = applyEdits(fixed, safeEdits(check(fixed)))
    if (next === fixed) break
    fixed = next
  }
  return fixed
}
