/**
 * Caches a value derived from an object for as long as that object lives.
 * Documents are immutable and replaced on edit, so there is nothing to invalidate.
 */
export function memo<Key extends object, T>(derive: (key: Key) => T): (key: Key) => T {
  const cache = new WeakMap<Key, { readonly value: T }>()
  return key => {
    let hit = cache.get(key)
    if (!hit) {
      hit = { value: derive(key) }
      cache.set(key, hit)
    }
    return hit.value
  }
}
