import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import type {
  Inside,
  Joint,
  MappedText,
  ShellAssignment,
  ShellCommand,
  ShellNode,
  ShellNodeKind,
  ShellRedirect,
  ShellWord,
} from './model.js'
import { type Words, wordReader } from './shell-words.js'
import type * as Unbash from './unbash.js'
import { parseShell } from './unbash.js'
import { effectiveCommand } from './wrappers.js'

/** What parsing a script gives. */
export interface ReadScript {
  readonly tree: ShellNode
  readonly commands: readonly ShellCommand[]
  readonly errors: readonly Span[]
}

/** Where a command stands, as far as the nodes around it say. */
type Place = Pick<
  ShellCommand,
  'inside' | 'joint' | 'chain' | 'pipeline' | 'pipelineIndex' | 'pipelineLength' | 'negated' | 'background'
>

/** Parses a script of a Bourne-like shell into our own tree. `undefined` where it is too long or nests too deep. */
export function readShell(source: MappedText, depth: number): ReadScript | undefined {
  const script = parseShell(source.text)
  if (!script) return undefined
  try {
    const commands: ShellCommand[] = []
    const counter = { chain: 0, pipeline: 0 }
    const tree = reader(source, depth, commands, counter).script(script, [])
    const errors = (script.errors ?? []).map(({ pos }) => source.toSpan(pos, Math.min(pos + 1, source.text.length)))
    return { tree, commands, errors }
  } catch {
    // parts of the parser's tree are read only now, and may turn out to nest too deep
    return undefined
  }
}

interface Counter {
  chain: number
  pipeline: number
}

function reader(source: MappedText, depth: number, commands: ShellCommand[], counter: Counter) {
  const spanOf = ({ pos, end }: { readonly pos: number; readonly end: number }): Span =>
    source.toSpan(pos, Math.max(pos, end))

  const start = (inside: readonly Inside[], joint: Joint = 'start'): Place => ({
    inside,
    joint,
    chain: counter.chain++,
    pipeline: counter.pipeline++,
    pipelineIndex: 0,
    pipelineLength: 1,
    negated: false,
    background: false,
  })

  const readers = new Map<readonly Inside[], Words>()
  /** Words read here may hold scripts of their own; their commands come behind the command they stand in. */
  const wordsIn = (inside: readonly Inside[]): Words => {
    let words = readers.get(inside)
    if (!words) {
      words = wordReader(source, (script, at) =>
        reader(at, depth, commands, counter).script(script, [...inside, 'substitution']),
      )
      readers.set(inside, words)
    }
    return words
  }

  const script = (from: Unbash.Script, inside: readonly Inside[]): ShellNode =>
    node('script', from, { children: statements(from.commands, inside) })

  const list = (from: Unbash.CompoundList, inside: readonly Inside[]): ShellNode =>
    node('list', from, { children: statements(from.commands, inside) })

  const statements = (from: readonly Unbash.Statement[], inside: readonly Inside[]): ShellNode[] =>
    from.map((statement, index) => {
      const before = from[index - 1]
      const background = statement.background ?? false
      const place = { ...start(inside, before ? separator(before, statement) : 'start'), background }
      const child = command(statement.command, place)
      return node('statement', statement, { children: [child], ...(background && { background }) })
    })

  const separator = (before: Unbash.Statement, after: Unbash.Statement): Joint => {
    if (before.background) return '&'
    return source.text.slice(before.end, after.pos).includes('\n') ? 'newline' : ';'
  }

  const command = (from: Unbash.PipelineNode | Unbash.AndOr, place: Place): ShellNode => {
    switch (from.type) {
      case 'Command':
        return simple(from, place)
      case 'AndOr':
        return andOr(from, place)
      case 'Pipeline':
        return pipeline(from, place)
      default:
        return compound(from, place)
    }
  }

  const andOr = (from: Unbash.AndOr, place: Place): ShellNode => {
    let { chain } = place
    const children = from.commands.map((child, index) => {
      const operator = from.operators[index - 1]
      if (operator === '||') chain = counter.chain++
      const own = operator ? { ...place, joint: operator, chain, pipeline: counter.pipeline++ } : place
      return command(child, own)
    })
    return node('and-or', from, { children, operators: from.operators })
  }

  const pipeline = (from: Unbash.Pipeline, place: Place): ShellNode => {
    const negated = from.prefixes.some(({ type }) => type === 'Negation')
    const children = from.commands.map((child, index) =>
      command(child, {
        ...place,
        joint: from.operators[index - 1] ?? place.joint,
        pipelineIndex: index,
        pipelineLength: from.commands.length,
        negated,
      }),
    )
    return node('pipeline', from, { children, operators: from.operators, ...(negated && { negated }) })
  }

  const simple = (from: Unbash.Command, place: Place): ShellNode => {
    const slot = commands.length
    commands.push(undefined as never)
    const reader = wordsIn(place.inside)
    const words = [...(from.name ? [reader.word(from.name)] : []), ...from.args.map(reader.argument)]
    const own: ShellCommand = {
      span: spanOf(from),
      words,
      ...(words[0] && { name: words[0] }),
      assignments: from.prefix.flatMap(one => (one.type === 'Assignment' ? [assignment(one, reader)] : [])),
      redirects: from.redirects.map(one => redirect(one, reader)),
      effective: effectiveCommand(words),
      ...place,
      depth,
    }
    commands[slot] = own
    return node('command', from, { words, redirects: own.redirects, command: own })
  }

  const assignment = (from: Unbash.Assignment, reader: Words): ShellAssignment => {
    const array = from.value.type === 'ArrayValue'
    return {
      name: from.name,
      nameSpan: source.toSpan(from.pos, from.pos + from.name.length),
      ...(from.value.type === 'Word' && { value: reader.word(from.value) }),
      array,
      append: from.append ?? false,
      span: spanOf(from),
    }
  }

  const redirect = (from: Unbash.Redirection, reader: Words): ShellRedirect => {
    const { operator, descriptor } = from
    const fd = descriptor?.type === 'FileDescriptor' ? descriptor.value : undefined
    const common = { operator, span: spanOf(from), ...(fd !== undefined && { fd }) }
    if (from.type !== 'HereDoc') return { ...common, ...(from.target && { target: reader.word(from.target) }) }
    const { delimiter, body } = from
    return {
      ...common,
      heredoc: {
        name: delimiter?.value ?? '',
        body: spanOf(body),
        quoted: delimiter?.quoted ?? false,
        expansions: reader.expansions(body.parts ?? [], true),
      },
    }
  }

  const compound = (from: Exclude<Unbash.CommandNode, Unbash.Command>, place: Place): ShellNode => {
    const within = (...more: Inside[]): Inside[] => [...place.inside, ...more]
    const reader = wordsIn(place.inside)
    switch (from.type) {
      case 'Redirected': {
        const inner = compound(from.command, place)
        return { ...inner, span: spanOf(from), redirects: from.redirects.map(one => redirect(one, reader)) }
      }
      case 'Subshell':
        return node('subshell', from, { children: [list(from.body, within('subshell'))] })
      case 'BraceGroup':
        return node('group', from, { children: [list(from.body, within('group'))] })
      case 'If':
        return node('if', from, {
          children: [
            list(from.clause, within('condition')),
            list(from.then, within('branch')),
            ...from.elif.flatMap(({ clause, then }) => [
              list(clause, within('condition')),
              list(then, within('branch')),
            ]),
            ...(from.else ? [list(from.else, within('branch'))] : []),
          ],
        })
      case 'For':
      case 'Select':
        return node(from.type === 'For' ? 'for' : 'select', from, {
          name: reader.word(from.name),
          words: (from.wordlist ?? []).map(reader.word),
          children: [list(from.body, within('loop'))],
        })
      case 'ArithmeticFor':
        return node('for', from, { children: [list(from.body, within('loop'))] })
      case 'While':
        return node('while', from, {
          operators: [from.kind],
          children: [list(from.clause, within('condition')), list(from.body, within('loop'))],
        })
      case 'Case':
        return node('case', from, {
          words: [reader.word(from.word)],
          children: from.items.map(item =>
            node('case-item', item, {
              words: item.pattern.map(reader.word),
              children: [list(item.body, within('branch'))],
              operators: item.terminator ? [item.terminator] : [],
            }),
          ),
        })
      case 'Function':
        return node('function', from, {
          name: reader.word(from.name),
          children: [body(from.body, { ...start(within('function')) })],
        })
      case 'Coproc':
        return node('coproc', from, {
          ...(from.name && { name: reader.word(from.name) }),
          children: [body(from.body, { ...start(within('subshell')) })],
        })
      case 'TestCommand':
        return node('test', from, { children: [test(from.expression, reader)] })
      case 'ArithmeticCommand':
        return node('arithmetic', from, {})
    }
  }

  const body = (from: Unbash.Function['body'] | Unbash.Coproc['body'], place: Place): ShellNode =>
    from.type === 'CompoundList' ? list(from, place.inside) : command(from, place)

  const test = (from: Unbash.TestExpression, reader: Words): ShellNode => {
    switch (from.type) {
      case 'TestUnary':
        return node('test-term', from, { operators: [from.operator], words: [reader.word(from.operand)] })
      case 'TestBinary':
        return node('test-term', from, {
          operators: [from.operator],
          words: [reader.word(from.left), reader.word(from.right)],
        })
      case 'TestLogical':
        return node('test-term', from, {
          operators: [from.operator],
          children: from.operands.map(operand => test(operand, reader)),
        })
      case 'TestNot':
        return node('test-term', from, { operators: ['!'], children: [test(from.operand, reader)], negated: true })
      case 'TestGroup':
        return node('test-term', from, { operators: ['('], children: [test(from.expression, reader)] })
    }
  }

  const node = (
    kind: ShellNodeKind,
    at: { readonly pos: number; readonly end: number },
    members: Partial<ShellNode>,
  ): ShellNode => {
    const { children = [] } = members
    const own = spanOf(at)
    // where a closing word is missing the parser gives an empty range
    const span = { start: own.start, end: Math.max(own.end, children.at(-1)?.span.end ?? 0) }
    return { kind, span, words: [], operators: [], redirects: [], ...members, children }
  }

  return { script }
}

/** Every node of a tree, each before those inside it, scripts in `$(…)` included. A list, because many go through it. */
export const walk = memo((tree: ShellNode): readonly ShellNode[] => {
  const all: ShellNode[] = []
  const visit = (node: ShellNode): void => {
    all.push(node)
    for (const { expansions } of wordsOf(node)) for (const { tree: inner } of expansions) if (inner) visit(inner)
    for (const child of node.children) visit(child)
  }
  visit(tree)
  return all
})

/** All words of a node: its own, those it assigns and those it redirects to. */
export function wordsOf({ words, redirects, command, name }: ShellNode): readonly ShellWord[] {
  const assignments = command?.assignments ?? []
  if (!name && assignments.length === 0 && redirects.length === 0) return words
  return [
    ...(name ? [name] : []),
    ...words,
    ...assignments.flatMap(({ value }) => value ?? []),
    ...redirects.flatMap(({ target }) => target ?? []),
  ]
}
