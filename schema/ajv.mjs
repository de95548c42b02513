/**
 * Reads back what a validator of `@kubernetes-models/*` checks: number types, formats, bounds, patterns. The validators
 * are generated code, one function for each sub-schema; it is read with regular expressions and never run.
 *
 * @typedef {{ type?: string, format?: string, limits: Record<string, number | string>,
 *   fields: Map<string, Checks>, items?: Checks, entries?: Checks }} Checks
 *
 * @param {string} code
 * @returns {Checks}
 */
export function readChecks(code) {
  const bodies = new Map()
  const starts = [...code.matchAll(/function (validate\d+)\(data,/g)]
  for (const [i, match] of starts.entries()) bodies.set(match[1], code.slice(match.index, starts[i + 1]?.index))
  const main = /export const validate=(validate\d+);/.exec(code)?.[1]
  return checksOf(main, bodies)
}

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']

/** @returns {Checks} */
function checksOf(name, bodies) {
  const checks = { limits: {}, fields: new Map() }
  const body = bodies.get(name)
  if (!body) return checks
  checks.type = /keyword:"type",params:\{type:"(\w+)"\}/.exec(body)?.[1]
  checks.format = /keyword:"format",params:\{format:"([\w-]+)"\}/.exec(body)?.[1]
  for (const [, keyword, limit] of body.matchAll(/keyword:"(\w+)",params:\{(?:comparison:"[<>=]+",)?limit:([^}]+)\}/g))
    if (bounds.includes(keyword)) checks.limits[keyword] = Number(limit)
  const pattern = /keyword:"pattern",params:\{pattern:("(?:[^"\\]|\\.)*")\}/.exec(body)?.[1]
  if (pattern) checks.limits.pattern = JSON.parse(pattern)
  for (const [, dotted, quoted, child] of body.matchAll(
    /void 0!==data(?:\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\])&&\((validate\d+)\(data/g,
  ))
    checks.fields.set(dotted ?? JSON.parse(quoted), checksOf(child, bodies))
  const items = /(validate\d+)\(data\[i\d+\]/.exec(body)?.[1]
  if (items) checks.items = checksOf(items, bodies)
  const entries = /(validate\d+)\(data\[key\d+\]/.exec(body)?.[1]
  if (entries) checks.entries = checksOf(entries, bodies)
  return checks
}
