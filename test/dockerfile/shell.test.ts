import { describe, expect, test } from 'vitest'
import type { ShellCommand } from '../../server/src/dockerfile/model.js'
import { commandsOf, scriptOf, scriptsOf } from '../../server/src/dockerfile/scripts.js'
import { walk } from '../../server/src/dockerfile/shell.js'
import { at, parse } from './show.js'

const commands = (...lines: string[]): readonly ShellCommand[] => {
  const document = parse('FROM alpine', ...lines)
  return commandsOf(document, document.instructions.at(-1)!)
}

/** `effective words`, with `via …` where something was taken off. */
const effective = (line: string) =>
  commands(line).map(({ effective: { words, through } }) =>
    [words.map(({ value, text }) => value ?? text).join(' '), ...through.map(one => `via ${one}`)].join(' '),
  )

describe('commands', () => {
  test('are joined to the one before, and chains and pipelines share a number', () => {
    const found = commands('RUN a && b | c || d; e & f')
    expect(found.map(({ name, joint }) => `${joint} ${name?.value}`)).toEqual([
      'start a',
      '&& b',
      '| c',
      '|| d',
      '; e',
      '& f',
    ])
    const [a, b, c, d, e, f] = found
    expect([a!.chain === b!.chain, b!.chain === c!.chain, c!.chain === d!.chain, d!.chain === e!.chain]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([b!.pipeline === c!.pipeline, a!.pipeline === b!.pipeline]).toEqual([true, false])
    expect([b!, c!, d!].map(({ pipelineIndex, pipelineLength }) => [pipelineIndex, pipelineLength])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ])
    expect([e!.background, f!.background]).toEqual([true, false])
  })

  test('know what they stand in', () => {
    const found = commands(
      'RUN (a); { b; }; if c; then d; else e; fi; for x in 1; do f; done; while g; do h; done; i() { j; }; k "$(l)" `m`; ! n',
    )
    expect(found.map(({ name, inside }) => [name?.value, ...inside].join(' '))).toEqual([
      'a subshell',
      'b group',
      'c condition',
      'd branch',
      'e branch',
      'f loop',
      'g condition',
      'h loop',
      'j function group',
      'k',
      'l substitution',
      'm substitution',
      'n',
    ])
    expect(found.at(-1)!.negated).toBe(true)
  })

  test('have assignments and redirects', () => {
    const [found] = commands('RUN A=1 B="$x" cmd y > out 2>&1 < in')
    expect(found!.assignments.map(({ name, value }) => [name, value?.value])).toEqual([
      ['A', '1'],
      ['B', undefined],
    ])
    expect(found!.redirects.map(({ operator, fd, target }) => [operator, fd, target?.value])).toEqual([
      ['>', undefined, 'out'],
      ['>&', 2, '1'],
      ['<', undefined, 'in'],
    ])
    expect(found!.words.map(({ value }) => value)).toEqual(['cmd', 'y'])
  })

  test('stand where they are written, through continuations and comments', () => {
    const document = parse('FROM a', 'RUN apk add \\', '    # why', '    cu\\', 'rl \\', '', ' && true')
    const found = commandsOf(document, document.instructions[1]!)
    expect(found.map(({ span }) => at(document, span))).toEqual(['apk add \\\n    # why\n    cu\\\nrl', 'true'])
    expect(found[0]!.words.map(({ value, span }) => [value, at(document, span)])).toEqual([
      ['apk', 'apk'],
      ['add', 'add'],
      ['curl', 'cu\\\nrl'],
    ])
  })
})

describe('what runs in the end', () => {
  test.each([
    ['RUN sudo -u app -E FOO=1 apt-get install -y x', ['apt-get install -y x via sudo']],
    ['RUN env -i A=1 B="$x" make', ['make via env']],
    ['RUN exec /usr/bin/env -u A nice -n 5 time cmd', ['cmd via exec via env via nice via time']],
    ['RUN timeout -k 5 10 curl x', ['curl x via timeout']],
    ['RUN gosu app:app make', ['make via gosu']],
    ['RUN xargs -n 1 rm -f', ['rm -f via xargs']],
    ['RUN sudo -- ls', ['ls via sudo']],
    ['RUN command -v curl', ['command -v curl']],
    ['RUN sudo -l', ['sudo -l']],
    ['RUN sudo', ['sudo']],
    ['RUN env', ['env']],
    ['RUN sudo "$CMD" x', ['"$CMD" x via sudo']],
  ])('%s', (line, expected) => expect(effective(line)).toEqual(expected))

  test('has no path in front of its name, and no name where that is not literal', () => {
    expect(commands('RUN /usr/bin/apt-get x')[0]!.effective.name).toBe('apt-get')
    expect(commands('RUN $PIP x')[0]!.effective.name).toBeUndefined()
  })
})

describe('words', () => {
  const word = (text: string) => {
    const [found] = commands(`RUN x ${text}`)
    const { value, quoted, expansions } = found!.words[1]!
    return [value, quoted, expansions.map(({ kind, quoted }) => (quoted ? `"${kind}"` : kind))]
  }

  test.each([
    ['a', ['a', 'none', []]],
    ["'a b'", ['a b', 'single', []]],
    ['"a b"', ['a b', 'double', []]],
    ['a" b"', ['a b', 'mixed', []]],
    ['a\\ b', ['a b', 'mixed', []]],
    ['$x', [undefined, 'none', ['parameter']]],
    ['"${x:-y}"', [undefined, 'double', ['"parameter"']]],
    ['"$(y)"', [undefined, 'double', ['"command"']]],
    ['`y`', [undefined, 'none', ['backtick']]],
    ['$((1+2))', [undefined, 'none', ['arithmetic']]],
    ['*.c', ['*.c', 'none', ['glob']]],
    ['{a,b}', ['{a,b}', 'none', ['brace']]],
    ['~/x', ['~/x', 'none', ['tilde']]],
    ["$'a\\n'", ['a\n', 'single', ['ansi-c']]],
    ["'$x'", ['$x', 'single', []]],
  ])('%s', (text, expected) => expect(word(text)).toEqual(expected))

  test('of export keep their assignment', () => {
    const [found] = commands('RUN export A=1 B=$(c)')
    expect(found!.words.map(({ text, value }) => [text, value])).toEqual([
      ['export', 'export'],
      ['A=1', 'A=1'],
      ['B=$(c)', undefined],
    ])
  })
})

describe('scripts', () => {
  const scripts = (...lines: string[]) => {
    const document = parse('FROM alpine', ...lines)
    return scriptsOf(document, document.instructions.at(-1)!).map(({ dialect, depth, source, tree }) => [
      dialect,
      depth,
      source.text,
      tree !== undefined,
    ])
  }

  test.each([
    [['RUN a b'], [['sh', 0, 'a b', true]]],
    [['SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN a'], [['bash', 0, 'a', true]]],
    [['SHELL ["pwsh", "-Command"]', 'RUN $x = 1'], [['powershell', 0, '$x = 1', false]]],
    [['# hadolint shell=bash', 'RUN a'], [['bash', 0, 'a', true]]],
    [['# hadolint shell=bash', 'SHELL ["/bin/ash", "-c"]', 'RUN a'], [['ash', 0, 'a', true]]],
    [['CMD a'], [['sh', 0, 'a', true]]],
    [['HEALTHCHECK CMD a'], [['sh', 0, 'a', true]]],
    [['ONBUILD RUN a'], [['sh', 0, 'a', true]]],
    [['CMD ["sh", "-ec", "a \\"b\\""]'], [['sh', 0, 'a "b"', true]]],
    [['CMD ["/bin/bash", "-o", "pipefail", "-c", "a"]'], [['bash', 0, 'a', true]]],
    [['CMD ["nginx", "-c", "x"]'], [['unknown', 0, '["nginx", "-c", "x"]', false]]],
    [
      ["RUN bash -c 'a; b'"],
      [
        ['sh', 0, "bash -c 'a; b'", true],
        ['bash', 1, 'a; b', true],
      ],
    ],
    [
      ['RUN sudo sh -c "a \\"$x\\""'],
      [
        ['sh', 0, 'sudo sh -c "a \\"$x\\""', true],
        ['sh', 1, 'a "$x"', true],
      ],
    ],
    [
      ["RUN su app -c 'a'"],
      [
        ['sh', 0, "su app -c 'a'", true],
        ['sh', 1, 'a', true],
      ],
    ],
    [['RUN <<E', 'a', 'E'], [['sh', 0, 'a\n', true]]],
    [['RUN <<-E', '\ta', 'E'], [['sh', 0, 'a\n', true]]],
    [['RUN <<E', '#!/usr/bin/env bash', 'a', 'E'], [['bash', 0, '#!/usr/bin/env bash\na\n', true]]],
    [['RUN <<E', '#!/usr/bin/python3', 'print(1)', 'E'], [['python', 0, '#!/usr/bin/python3\nprint(1)\n', false]]],
    [
      ['RUN <<E bash -e', 'a', 'E'],
      [
        ['sh', 0, '<<E bash -e\na\nE', true],
        ['bash', 1, 'a\n', true],
      ],
    ],
    [
      ['RUN python3 - <<E', 'print(1)', 'E'],
      [
        ['sh', 0, 'python3 - <<E\nprint(1)\nE', true],
        ['python', 1, 'print(1)\n', false],
      ],
    ],
    [['RUN cat <<E > f && b', 'a', 'E'], [['sh', 0, 'cat <<E > f && b\na\nE', true]]],
    [['COPY a b'], []],
    [['RUN'], []],
  ])('%j', (lines, expected) => expect(scripts(...lines)).toEqual(expected))

  test('behind JSON, quotes and continuations stand where they are written', () => {
    const document = parse(
      'FROM a',
      'CMD ["sh", "-c", "echo \\"a\\" && \\',
      '  cat \\u0078"]',
      'RUN sh -c "x \\"$(y)\\" \\',
      '  && z"',
    )
    const spans = (index: number) =>
      commandsOf(document, document.instructions[index]!).flatMap(({ words }) =>
        words.map(({ span }) => at(document, span)),
      )
    expect(spans(1)).toEqual(['echo', '\\"a\\"', 'cat', '\\u0078'])
    expect(spans(2).slice(3)).toEqual(['x', '\\"$(y)\\"', 'y', 'z'])
  })

  test('have a tree, and say where the shell would refuse them', () => {
    const document = parse(
      'FROM a',
      'RUN if [ -f x ]; then for i in a $b; do [[ $i == x* ]] && f "$(g)" > h; done; fi; (',
    )
    const script = scriptOf(document, document.instructions[1]!)!
    expect([...walk(script.tree!)].map(({ kind }) => kind).join(' ')).toBe(
      'script statement if list statement command list statement for list statement and-or test test-term command script statement command statement subshell list',
    )
    expect(script.errors).not.toEqual([])
    const loop = [...walk(script.tree!)].find(({ kind }) => kind === 'for')!
    expect([loop.name?.value, loop.words.map(({ text }) => text)]).toEqual(['i', ['a', '$b']])
    const test = [...walk(script.tree!)].find(({ kind }) => kind === 'test-term')!
    expect([test.operators, test.words.map(({ text }) => text)]).toEqual([['=='], ['$i', 'x*']])
  })

  test('are read again when a SHELL above changes', () => {
    const before = parse('FROM a', 'SHELL ["/bin/sh", "-c"]', 'RUN x')
    const after = parse('FROM a', 'SHELL ["/bin/ksh","-c"]', 'RUN x')
    expect(scriptOf(before, before.instructions[2]!)?.dialect).toBe('sh')
    expect(scriptOf(after, after.instructions[2]!)?.dialect).toBe('ksh')
  })
})
