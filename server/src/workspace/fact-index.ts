import type { Fact, Located, Workspace } from '../core/workspace.js'

/** What the files of a workspace state, file by file. */
export class FactIndex {
  readonly #byFile = new Map<string, readonly Fact[]>()
  #workspace: Workspace | undefined

  /** Replaces what a file states. Returns whether that changes anything for other files. */
  set(uri: string, facts: readonly Fact[]): boolean {
    const before = this.#byFile.get(uri) ?? []
    if (facts.length === 0) this.#byFile.delete(uri)
    else this.#byFile.set(uri, facts)
    if (isSame(before, facts)) return false
    this.#workspace = undefined
    return true
  }

  /** All of it at this moment; the same object until something changes. */
  get workspace(): Workspace {
    this.#workspace ??= snapshot(this.#byFile)
    return this.#workspace
  }
}

/** Facts that say the same. Where they stand in their file is nothing to others. */
const isSame = (some: readonly Fact[], others: readonly Fact[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, key, value }, index) => {
    const other = others[index]!
    return kind === other.kind && key === other.key && value === other.value
  })

function snapshot(byFile: ReadonlyMap<string, readonly Fact[]>): Workspace {
  const known = { defines: new Map<string, Located[]>(), uses: new Map<string, Located[]>() }
  for (const [uri, facts] of byFile)
    for (const fact of facts) {
      const located = known[fact.kind].get(fact.key)
      if (located) located.push({ uri, fact })
      else known[fact.kind].set(fact.key, [{ uri, fact }])
    }
  return {
    definitions: key => known.defines.get(key) ?? [],
    uses: key => known.uses.get(key) ?? [],
    definitionsUnder: prefix => [...known.defines].flatMap(([key, located]) => (key.startsWith(prefix) ? located : [])),
  }
}
