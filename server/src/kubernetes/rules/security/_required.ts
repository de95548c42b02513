import type { Report, RuleContext } from '../../../core/rule.js'
import type { Settings } from '../../../core/settings.js'
import type { Value } from '../../emit.js'
import { minorOf } from '../../knowledge.js'
import type { Slice, YamlNode } from '../../model.js'
import { asNumber, asScalar, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { ofType, pointAt, pointIn } from '../_typed.js'
import {
  completeSubjects,
  contextHead,
  nameIn,
  onWindows,
  ownSetting,
  type Subject,
  setInContext,
  settingOf,
} from './_context.js'

/** A field that the security context of every container has to have. */
export interface Requirement {
  readonly key: string
  /** Judges a value that no template writes. */
  readonly isGood: (value: YamlNode | undefined) => boolean
  /** What a fix writes. */
  readonly value: Value
  /** The Pod's security context counts for containers that do not say otherwise. */
  readonly inherited?: boolean
  /** It says nothing to Windows. */
  readonly linuxOnly?: boolean
  /** False for a container where the value would contradict what else it says, so that no fix offers it. */
  readonly fits?: (subject: Subject) => boolean
  /** True for a container that has it by other means. */
  readonly has?: (subject: Subject) => boolean
  /** With user namespaces it does not matter. */
  readonly hostUsersOnly?: boolean
}

/** Reports every container for which a field of the security context does not hold. Holes: `container`. */
export const requires =
  (wanted: Requirement) =>
  (slice: Slice, report: Report, { settings }: RuleContext) => {
    for (const subject of completeSubjects(slice)) {
      const { container, pod } = subject
      if ((wanted.linuxOnly && onWindows(pod)) || wanted.has?.(subject)) continue
      if (wanted.hostUsersOnly && usesOwnUsers(pod.node, settings)) continue
      const setting = wanted.inherited ? settingOf(subject, wanted.key) : ownSetting(container, wanted.key)
      if (setting === 'unknown') continue
      const fix = wanted.fits?.(subject) === false ? [] : setInContext(slice, container, wanted.key, wanted.value)
      const args = { container: nameIn(subject) }
      if (setting === 'unset') report(contextHead(subject), args, fix)
      else if (!isTemplated(setting.pair.value) && !wanted.isGood(setting.pair.value))
        report(setting.level === 'pod' ? contextHead(subject) : pointAt(setting.pair), args, fix)
    }
  }

const isTemplated = (node: YamlNode | undefined): boolean =>
  node?.templated === true || asScalar(node)?.templated === true

/**
 * True for a Pod with a user namespace of its own, whose root is nobody on the node. Pod Security counts that since 1.35;
 * before, it refuses root all the same.
 */
export const usesOwnUsers = (spec: YamlNode, settings: Settings): boolean =>
  minorOf(settings) >= 35 && asScalar(get(spec, 'hostUsers'))?.value === false

/** Reports IDs that are exactly 10000, wherever a security context of a Pod or container has one. */
export const roundId = (key: string) => (slice: Slice, report: Report) => {
  for (const context of ofType(slice, 'SecurityContext', 'PodSecurityContext'))
    if (asNumber(get(context.node, key)) === 10_000)
      report(pointIn(context, key), {}, setKey(slice, context.node, key, 10_001))
}
