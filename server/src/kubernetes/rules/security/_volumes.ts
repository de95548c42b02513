import type { Report } from '../../../core/rule.js'
import type { Slice } from '../../model.js'
import { asString, pairOf } from '../../tree.js'
import { around, ofType, pointIn, type Typed } from '../_typed.js'

/** A volume of a Pod that is a path on the node. */
export interface HostPath {
  readonly source: Typed
  readonly volume: Typed
  /** Without a slash at its end, but for the root; `undefined` where a template writes it. */
  readonly path: string | undefined
}

/** The paths of the node that the Pods of a document mount. */
export const hostPaths = (slice: Slice): readonly HostPath[] =>
  ofType(slice, 'HostPathVolumeSource').flatMap(source => {
    const volume = around(source, 'Volume')
    if (!volume || !around(volume, 'PodSpec')) return []
    const path = asString(pairOf(source.node, 'path')?.value)
    return [{ source, volume, path: path === '/' ? path : path?.replace(/\/$/, '') }]
  })

/** Reports the paths of the node that are wanted. Holes: `path`. */
export const hostPathRule = (isReported: (path: string) => boolean) => (slice: Slice, report: Report) => {
  for (const { source, path } of hostPaths(slice))
    if (path !== undefined && isReported(path)) report(pointIn(source, 'path'), { path })
}
