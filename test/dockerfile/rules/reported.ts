import type { Rule } from '../../../server/src/core/rule.js'
import type { DockerfileRule } from '../../../server/src/dockerfile/rule.js'
import { findingsOf } from '../../harness/check.js'

/** The texts that a rule reports in instructions behind `FROM debian:13` (or behind a FROM of their own), in order. */
export async function reported(rule: DockerfileRule, source: string): Promise<string[]> {
  const text = /^(FROM|ARG|#)/.test(source) ? source : `FROM debian:13\n${source}`
  return (await findingsOf(rule as Rule<never>, text)).map(({ span }) => text.slice(span.start, span.end))
}

/** Finds a rule of a group by its name. */
export const ruleIn =
  (rules: readonly DockerfileRule[]) =>
  (name: string): DockerfileRule => {
    const found = rules.find(({ id }) => id === `dockerfile/${name}`)
    if (!found) throw new Error(`there is no rule ${name}`)
    return found
  }
