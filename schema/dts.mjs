/**
 * A small reader for generated `.d.ts` files: interfaces, namespaces and type aliases, with their doc comments.
 * It knows the regular shapes that generators write; anything else is an error, so that a new shape is noticed.
 *
 * @typedef {{ is: 'name', name: string, args: Type[] }
 *   | { is: 'literal', value: string }
 *   | { is: 'array', of: Type }
 *   | { is: 'union' | 'and', of: Type[] }
 *   | { is: 'object', members: Member[], index?: Type }} Type
 * @typedef {{ name: string, optional: boolean, type: Type, doc: string }} Member
 * @typedef {{ name: string, doc: string, type: Type, bases: Type[] }} Declaration `name` is qualified by its namespaces: `apps.v1.Deployment`
 */

const token =
  /\s+|\/\/[^\n]*|(\/\*\*[\s\S]*?\*\/)|\/\*[\s\S]*?\*\/|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([\w$]+)|([{}()[\]<>;:,|&=?.+*-])/y

/**
 * @param {string} source
 * @param {string} file for messages
 * @returns {Declaration[]}
 */
export function readDeclarations(source, file) {
  let doc = ''
  let kind = ''
  let value = ''
  let from = 0
  token.lastIndex = 0

  function next() {
    doc = ''
    for (;;) {
      from = token.lastIndex
      if (from >= source.length) {
        kind = 'end'
        value = ''
        return
      }
      const match = token.exec(source)
      if (!match) throw new Error(`${file}: unknown token at ${JSON.stringify(source.slice(from, from + 40))}`)
      if (match[1]) doc = match[1]
      else if (match[2]) return set('string', match[2])
      else if (match[3]) return set('word', match[3])
      else if (match[4]) return set('mark', match[4])
    }
  }
  function set(tokenKind, tokenValue) {
    kind = tokenKind
    value = tokenValue
  }
  function fail(expected) {
    throw new Error(
      `${file}: expected ${expected}, found ${JSON.stringify(value)} at ${JSON.stringify(source.slice(from, from + 40))}`,
    )
  }
  const at = text => kind !== 'string' && value === text
  function take(text) {
    if (!at(text)) return false
    next()
    return true
  }
  function expect(text) {
    if (!take(text)) fail(`"${text}"`)
  }
  function word() {
    if (kind !== 'word') fail('a name')
    const name = value
    next()
    return name
  }

  function type() {
    const parts = [intersection()]
    while (take('|')) parts.push(intersection())
    return parts.length === 1 ? parts[0] : { is: 'union', of: parts }
  }
  function intersection() {
    take('|')
    const parts = [suffixed()]
    while (take('&')) parts.push(suffixed())
    return parts.length === 1 ? parts[0] : { is: 'and', of: parts }
  }
  function suffixed() {
    let inner = primary()
    while (at('[')) {
      next()
      if (at(']')) {
        next()
        inner = { is: 'array', of: inner }
      } else {
        // an indexed access such as IFoo["apiVersion"]
        type()
        expect(']')
        inner = { is: 'name', name: 'any', args: [] }
      }
    }
    return inner
  }
  function primary() {
    if (kind === 'string') {
      const text = unquote(value)
      next()
      return { is: 'literal', value: text }
    }
    if (take('(')) {
      const inner = type()
      expect(')')
      return inner
    }
    if (at('{')) return object()
    if (take('-')) {
      word()
      return { is: 'name', name: 'number', args: [] }
    }
    let name = word()
    while (take('.')) name += `.${word()}`
    const args = []
    if (take('<')) {
      do args.push(type())
      while (take(','))
      expect('>')
    }
    return { is: 'name', name, args }
  }
  function object() {
    expect('{')
    const members = []
    let index
    while (!at('}')) {
      const memberDoc = doc
      if (at('readonly')) next()
      if (take('[')) {
        word()
        expect(':')
        type()
        expect(']')
        expect(':')
        index = type()
      } else {
        const name = kind === 'string' ? unquote(value) : value
        if (kind !== 'string' && kind !== 'word') fail('a member')
        next()
        const optional = take('?')
        expect(':')
        members.push({ name, optional, type: type(), doc: plainDoc(memberDoc) })
      }
      if (!take(';')) take(',')
    }
    next()
    return index ? { is: 'object', members, index } : { is: 'object', members }
  }

  /** Skips a statement of no interest: to its `;`, or over its braces. */
  function skip() {
    let depth = 0
    while (kind !== 'end') {
      if (at('{')) depth++
      const closes = at('}')
      const ends = at(';')
      next()
      if (closes && --depth === 0) {
        take(';')
        return
      }
      if (ends && depth === 0) return
    }
  }

  const declarations = []
  function statements(scope) {
    while (kind !== 'end' && !at('}')) {
      const statementDoc = doc
      while (at('export') || at('declare')) next()
      if (take('namespace')) {
        const name = word()
        expect('{')
        statements([...scope, name])
        expect('}')
      } else if (take('interface')) {
        const name = [...scope, word()].join('.')
        const bases = []
        if (take('extends'))
          do bases.push(primary())
          while (take(','))
        declarations.push({ name, doc: plainDoc(statementDoc), bases, type: object() })
      } else if (at('type')) {
        next()
        if (kind !== 'word') {
          // export type { A as B }
          skip()
          continue
        }
        const name = [...scope, word()].join('.')
        expect('=')
        declarations.push({ name, doc: plainDoc(statementDoc), bases: [], type: type() })
        take(';')
      } else skip()
    }
  }
  next()
  statements([])
  if (kind !== 'end') fail('the end')
  return declarations
}

const unquote = text => text.slice(1, -1).replace(/\\(.)/g, '$1')

/** The text of a doc comment without its stars. */
function plainDoc(comment) {
  if (!comment) return ''
  return comment
    .slice(3, -2)
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}
