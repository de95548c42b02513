import type { Edit } from '../../core/types.js'
import { insertKey, removePair, setValue } from '../edits.js'
import type { Value } from '../emit.js'
import type { MapNode, Slice } from '../model.js'
import { pairOf } from '../tree.js'

/** Gives a key of a map a value, whether it is there or not. Nothing where the key comes from an alias or a merge. */
export function setKey(slice: Slice, map: MapNode, key: string, value: Value, after?: string): Edit[] {
  const pair = pairOf(map, key)
  if (!pair) return insertKey(slice, map, key, value, after)
  return map.pairs.includes(pair) ? setValue(slice, pair, value) : []
}

/** Removes keys from a map. Nothing where one of them comes from a merge, or where no key would be left. */
export function removeKeys(slice: Slice, map: MapNode, ...keys: readonly string[]): Edit[] {
  const pairs = keys.flatMap(key => pairOf(map, key) ?? [])
  return pairs.every(pair => map.pairs.includes(pair)) && pairs.length < map.pairs.length
    ? pairs.flatMap(pair => removePair(slice, map, pair))
    : []
}
