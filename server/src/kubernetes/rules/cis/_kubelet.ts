import type { Localized } from '../../../core/localized.js'
import type { Report } from '../../../core/rule.js'
import { setValue } from '../../edits.js'
import type { MapNode, Pair, Path, Resource, Slice } from '../../model.js'
import { asMap, asScalar, asSeq, entries, get, keyOf } from '../../tree.js'
import { flagCheck, is, type Wanted } from './_flag.js'

/**
 * What the benchmark wants of nodes stands in three places: flags of kubelet, its configuration file, and the `NodeInfo`
 * in which a collector writes down what it found on a node.
 */

/** One setting of kubelet, wherever it stands. Holes: `found`. */
export interface WantedSetting extends Omit<Wanted, 'program'> {
  /** The field of `KubeletConfiguration`. Left out there, it is good: the file's defaults are the safe ones. */
  readonly field?: Path
  /** The name of the collector for it, and what it means where nothing was found. */
  readonly info: string
  readonly infoMissing?: true
  /** Judges a collected value, where it is another judgement than that of a flag. */
  readonly isBadInfo?: (value: string) => boolean
}

export const kubeletCheck = ({ field, info, infoMissing, isBadInfo, ...wanted }: WantedSetting) => {
  const checkFlag = flagCheck({ ...wanted, program: 'kubelet' })
  const isBad = wanted.isBad ?? (() => false)
  const checkInfo = infoCheck(info, isBadInfo ?? isBad, infoMissing)
  return (slice: Slice, report: Report): void => {
    checkFlag(slice, report)
    checkInfo(slice, report)
    if (field) for (const resource of slice.resources) checkField(slice, resource, field, isBad, wanted.value, report)
  }
}

function checkField(
  slice: Slice,
  resource: Resource,
  field: Path,
  isBad: (value: string) => boolean,
  value: string | undefined,
  report: Report,
): void {
  if (resource.kind !== 'KubeletConfiguration') return
  const pair = resource.pairAt(...field)
  const scalar = asScalar(pair?.value)
  if (!pair || !scalar || scalar.templated || scalar.value === null || !isBad(String(scalar.value))) return
  // the file has switches and numbers as such, a flag has them as text
  const typed =
    typeof scalar.value !== 'string' && value && /^(?:true|false|\d+)$/.test(value) ? JSON.parse(value) : value
  const fix = value === undefined ? [] : [setValue(slice, pair, typed)]
  report(scalar.span, { found: is(String(scalar.value)) }, ...fix)
}

const nothing: Localized = { en: 'was not found', 'zh-cn': '没有找到' }

/** One thing that a collector writes down: `info.<key>.values`. Holes: `found`. */
export const infoCheck =
  (key: string, isBad: (value: string) => boolean, missing?: true) => (slice: Slice, report: Report) => {
    for (const resource of slice.resources) {
      if (resource.kind !== 'NodeInfo') continue
      const pair = findPair(asMap(resource.at('info')), key)
      const values = asSeq(pair?.value) ?? asSeq(get(pair?.value, 'values'))
      if (!pair || !values) continue
      if (missing && values.items.length === 0) report(pair.key.span, { found: nothing })
      for (const { value } of values.items) {
        const scalar = asScalar(value)
        if (!scalar || scalar.templated || !isBad(String(scalar.value ?? ''))) continue
        report(scalar.span, { found: is(String(scalar.value ?? '')) })
      }
    }
  }

/** Collectors of several years write the same name with a capital or without, `kube` or `kubernetes`, with or without an s. */
const findPair = (info: MapNode | undefined, key: string): Pair | undefined =>
  info && entries(info).find(pair => loose(keyOf(pair.key)) === loose(key))
const loose = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^kubernetes/, 'kube')
    .replace(/s$/, '')

/** The mode of a file, as `stat -c %a` prints it. Holes: `found`. */
export const modeAbove = (key: string, most: number) => infoCheck(key, mode => Number(mode) > most)

/** Who owns a file, as `stat -c %U:%G` prints it. Holes: `found`. */
export const ownerNot = (key: string, owner: string) => infoCheck(key, found => found !== owner)
