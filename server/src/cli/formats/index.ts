import type { Finding } from '../../core/lint.js'
import type { Locale } from '../../core/localized.js'
import type { Settings } from '../../core/settings.js'
import { github } from './github.js'
import { json } from './json.js'
import { pretty } from './pretty.js'
import { sarif } from './sarif.js'

/** A file and what was found in it. */
export interface Report {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
  /** From which severity on its findings fail the run. */
  readonly failOn: Settings['failOn']
}

/** Writes reports down, with a line break at the end. */
export type Format = (reports: readonly Report[], locale: Locale) => string

export const formats = { pretty, json, sarif, github } satisfies Record<string, Format>
