import type { DockerfileDocument, Instruction } from './model.js'
import { Placed } from './placed.js'

/**
 * A memo of what an instruction's text alone says: no offset in it, nothing of the lines around. It is worked out once for
 * all instructions that are written alike, and kept from one version of a file to the next.
 */
export function byText<T>(
  derive: (instruction: Instruction, document: DockerfileDocument) => T,
): (instruction: Instruction, document: DockerfileDocument) => T {
  const known = new WeakMap<object, { readonly value: T }>()
  return (instruction, document) => {
    const key = Placed.writing(instruction)
    let hit = known.get(key)
    if (!hit) {
      hit = { value: derive(instruction, document) }
      known.set(key, hit)
    }
    return hit.value
  }
}
