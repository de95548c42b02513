import type { Rule } from '../../core/rule.js'

/** Of what a kustomization lays over an object, only the YAML and the fields are judged: the rest of the object stands elsewhere. */
export const ofWholes = <Part>(isPatch: (part: Part) => boolean, rules: readonly Rule<Part>[]): readonly Rule<Part>[] =>
  rules.map(rule => ({
    ...rule,
    check: (part, report, context) => (isPatch(part) ? undefined : rule.check(part, report, context)),
  }))
