/**
 * Writes the merged table as two JSON texts: the structure, and the descriptions that only a hover needs.
 *
 * Structure: `{ id, first, last, kinds: [group, version, kind, plural, namespaced, type, mask][], enums: string[][],
 * limits: object[], types: [name, group, version, mask, fields, open][] }`. A field is `type` or `[type, required, enum,
 * mask, limits]`, what is left out at the end being 0, -1, 0 and -1; `required` is 1 where any minor requires it. A mask
 * of 0 is the mask of its type; a mask's minors have no gap.
 *
 * Descriptions: `{ id, texts: string[], types: number[][] }`, a type's own first and then its fields', in the same order.
 *
 * @param {{ kinds: import('./merge.mjs').Kind[], types: Map<string, import('./merge.mjs').Type> }} table
 * @param {ReadonlyMap<string, string>} names what topics call each type, by id
 * @param {{ id: string, first: number, last: number }} head what the two belong together by, and the minors of the masks
 */
export function emit({ kinds, types }, names, head) {
  const sorted = [...types.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const index = new Map(sorted.map(({ id }, i) => [id, i]))
  const enums = new Pool()
  const limits = new Pool()
  const texts = new Pool()
  const docs = []

  for (const { mask, kind } of kinds) checkMask(mask, kind)
  const tables = sorted.map(type => {
    checkMask(type.mask, type.id)
    const fields = {}
    const own = [texts.add(type.doc)]
    for (const [name, field] of [...type.fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
      checkMask(field.mask, `${type.id}.${name}`)
      own.push(texts.add(field.doc))
      fields[name] = compact([
        field.type.replace(/#(.+)$/, (_, id) => `#${index.get(id)}`),
        field.required ? 1 : 0,
        field.values ? enums.add(field.values.join('\n')) : -1,
        field.mask === type.mask ? 0 : field.mask,
        field.limits ? limits.add(JSON.stringify(field.limits)) : -1,
      ])
    }
    docs.push(own)
    const row = [names.get(type.id), type.group, type.version, type.mask, fields]
    return type.open ? [...row, 1] : row
  })
  const structure = {
    ...head,
    kinds: [...kinds]
      .sort(order)
      .map(one => [
        one.group,
        one.version,
        one.kind,
        one.plural,
        one.namespaced ? 1 : 0,
        index.get(one.type),
        one.mask,
      ]),
    enums: enums.items.map(values => values.split('\n')),
    limits: limits.items.map(text => JSON.parse(text)),
    types: tables,
  }
  return {
    structure: JSON.stringify(structure),
    docs: JSON.stringify({ id: head.id, texts: texts.items, types: docs }),
  }
}

/** Leaves out what is as usual at the end; a type alone stands without its list. */
function compact(entry) {
  const usual = ['', 0, -1, 0, -1]
  let length = entry.length
  while (length > 1 && entry[length - 1] === usual[length - 1]) length--
  return length === 1 ? entry[0] : entry.slice(0, length)
}

/** The readers say "since" and "until": a thing that came, went and came again must be noticed. */
function checkMask(mask, what) {
  const bits = mask.toString(2)
  if (mask === 0 || /10+1/.test(bits)) throw new Error(`${what}: its minors ${bits} have a gap.`)
}

/** Core first, then the groups in the order of the alphabet; newer versions before older ones. */
function order(a, b) {
  if (a.group !== b.group) return a.group < b.group ? -1 : 1
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1
  return stability(b.version) - stability(a.version)
}

/** `v2` > `v1` > `v1beta2` > `v1beta1` > `v1alpha1` */
export function stability(version) {
  const [, major, stage, number] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version)
  return (stage === 'alpha' ? 0 : stage === 'beta' ? 1 : 2) * 10_000 + Number(major) * 100 + Number(number ?? 0)
}

/** Who keeps a name that several groups use; groups not listed come last, by the alphabet. */
const precedence = [
  'core',
  'meta',
  'apps',
  'batch',
  'networking',
  'rbac',
  'policy',
  'autoscaling',
  'storage',
  'authentication',
]

/**
 * The name that topics know a type by: its own, in every version of its group. Where several groups have a type of that
 * name, a kind goes before other types and then the group's precedence decides; the others get their group in front:
 * `Subject` (rbac) and `FlowcontrolSubject`.
 * @returns {Map<string, string>} by id
 */
export function topicNames(types, kinds) {
  const kindIds = new Set(kinds.map(({ type }) => type))
  const rank = ({ id, group }) =>
    (kindIds.has(id) ? 0 : 100) + (precedence.includes(group) ? precedence.indexOf(group) : precedence.length)
  const owner = new Map()
  for (const type of [...types].sort((a, b) => rank(a) - rank(b) || (a.group < b.group ? -1 : 1)))
    if (!owner.has(type.name)) owner.set(type.name, type.group)
  return new Map(
    types.map(({ id, name, group }) => [
      id,
      owner.get(name) === group ? name : `${group[0].toUpperCase()}${group.slice(1)}${name}`,
    ]),
  )
}

/** Strings, each kept once. */
class Pool {
  items = []
  #known = new Map()
  add(item) {
    if (!this.#known.has(item)) this.#known.set(item, this.items.push(item) - 1)
    return this.#known.get(item)
  }
}
