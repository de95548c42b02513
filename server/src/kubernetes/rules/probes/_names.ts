import type { Localized } from '../../../core/localized.js'

/** What the fields of a container that hold probes are called in a sentence. */
export const probeNames = {
  livenessProbe: { en: 'liveness probe', 'zh-cn': '存活探针' },
  readinessProbe: { en: 'readiness probe', 'zh-cn': '就绪探针' },
  startupProbe: { en: 'startup probe', 'zh-cn': '启动探针' },
} as const satisfies Record<string, Localized>

export type ProbeField = keyof typeof probeNames

/** True for the field of a container that holds a probe. */
export const isProbe = (field: string): field is ProbeField => Object.hasOwn(probeNames, field)
