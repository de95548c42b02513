import { describe, expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { at, parse, plain, the } from './show.js'

describe('directives', () => {
  test('stand at the top, in any case and with blanks where people put them', () => {
    const document = parse('# Syntax = docker/dockerfile:1', '#ESCAPE=`', '# check=skip=all', 'FROM alpine')
    expect(document.directives.map(({ name, value, effect }) => [name, value, effect])).toEqual([
      ['syntax', 'docker/dockerfile:1', 'known'],
      ['escape', '`', 'known'],
      ['check', 'skip=all', 'known'],
    ])
    expect(at(document, document.directives[0]!.nameSpan)).toBe('Syntax')
    expect(at(document, document.directives[0]!.valueSpan)).toBe('docker/dockerfile:1')
    expect(document.escape).toBe('`')
    expect(document.comments).toEqual([])
  })

  test.each([
    ['a comment', '# hello'],
    ['a blank line', ''],
    ['an instruction', 'FROM alpine'],
    ['an unknown directive', '# frontend=x'],
  ])('%s ends them', (_, first) => {
    const document = parse(first, '# escape=`', 'RUN a')
    expect(document.escape).toBe('\\')
    expect(document.comments.at(-1)!.text).toBe('escape=`')
  })

  test('an unknown one is listed, and is a comment too', () => {
    const document = parse('# syntex=docker/dockerfile:1', 'FROM alpine')
    expect(document.directives.map(({ name, effect }) => [name, effect])).toEqual([['syntex', 'unknown']])
    expect(document.comments.map(({ text }) => text)).toEqual(['syntex=docker/dockerfile:1'])
  })

  test('a repeated one and an escape that is none stop the build', () => {
    const document = parse('# escape=x', '# syntax=a', '# syntax=b', 'FROM alpine')
    expect(document.problems.map(({ code, args, span }) => [code, args, at(document, span)])).toEqual([
      ['invalid-escape', { value: 'x' }, 'x'],
      ['repeated-directive', { name: 'syntax' }, '# syntax=b'],
    ])
  })

  test('stand behind a #! line, except escape', () => {
    const document = parse('#!/usr/bin/env docker', '# syntax=a', '# escape=`', 'FROM alpine')
    expect(document.directives.map(({ name, effect }) => [name, effect])).toEqual([
      ['syntax', 'known'],
      ['escape', 'unknown'],
    ])
    expect(document.escape).toBe('\\')
  })

  test('a byte order mark does not hide them', () => {
    const document = parseDockerfile('\ufeff# escape=`\nFROM alpine')
    expect(document.escape).toBe('`')
    expect(at(document, document.directives[0]!.span)).toBe('# escape=`')
  })
})

describe('lines', () => {
  test('continue over blank lines and comments, which stay out of the arguments', () => {
    const document = parse('RUN apt-get update \\', '  # why', '', '\t&& apt-get install \\  ', 'curl', 'CMD x')
    const run = the(document, 'RUN')
    expect(run.rawArguments).toBe('apt-get update \t&& apt-get install curl')
    expect(run.comments.map(({ text }) => text)).toEqual(['why'])
    expect(run.emptyContinuations.map(({ start }) => document.text.slice(0, start).split('\n').length)).toEqual([3])
    expect(at(document, run.span)).toBe('RUN apt-get update \\\n  # why\n\n\t&& apt-get install \\  \ncurl')
    expect(document.comments.map(({ text, inside }) => [text, inside])).toEqual([['why', true]])
    expect(document.instructions.map(({ keyword }) => keyword)).toEqual(['RUN', 'CMD'])
  })

  test('with CRLF have the spans of their own characters', () => {
    const document = parseDockerfile('FROM alpine\r\nRUN a \\\r\n  b\r\n# c\r\nCMD x\r\n')
    const run = the(document, 'RUN')
    expect(run.args.map(({ text, span }) => [text, at(document, span)])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ])
    expect(at(document, run.span)).toBe('RUN a \\\r\n  b')
    expect(at(document, document.comments[0]!.span)).toBe('# c')
    expect(at(document, the(document, 'CMD').span)).toBe('CMD x')
  })

  test('continue behind a backtick where the directive says so', () => {
    const document = parse('# escape=`', 'RUN dir `', 'c:\\', 'CMD x')
    expect(the(document, 'RUN').rawArguments).toBe('dir c:\\')
    expect(document.instructions).toHaveLength(2)
  })

  test('do not continue behind an escaped escape', () => {
    expect(parse('RUN a \\\\', 'CMD b').instructions.map(({ keyword }) => keyword)).toEqual(['RUN', 'CMD'])
  })

  test('may end in the middle of a continuation', () => {
    const document = parse('RUN a \\', '')
    expect(the(document, 'RUN').rawArguments).toBe('a')
    expect(at(document, the(document, 'RUN').span)).toBe('RUN a \\')
  })

  test('a word may be cut anywhere, the keyword too', () => {
    const document = parse('RU\\', 'N ec\\', '# not here', 'ho')
    const run = the(document, 'RUN')
    expect(at(document, run.keywordSpan)).toBe('RU\\\nN')
    expect(run.args.map(({ text, span }) => [text, at(document, span)])).toEqual([['echo', 'ec\\\n# not here\nho']])
  })

  test('comments may be indented, and end where their line ends', () => {
    const document = parse('  # a \\', 'FROM alpine # no comment')
    expect(document.comments.map(({ text }) => text)).toEqual(['a \\'])
    expect(the(document, 'FROM').args).toHaveLength(4)
  })

  test('longer than BuildKit reads are a problem', () => {
    const long = (bytes: number) =>
      parse('FROM alpine', `RUN ${'é'.repeat((bytes - 4) / 2)}`).problems.map(({ code }) => code)
    expect(long(65_534)).toEqual([])
    expect(long(65_536)).toEqual(['line-too-long'])
  })
})

describe('instructions', () => {
  test('are known in any case', () => {
    const document = parse('from alpine', 'Run x')
    expect(document.instructions.map(({ keyword, written }) => [keyword, written])).toEqual([
      ['FROM', 'from'],
      ['RUN', 'Run'],
    ])
  })

  test('unknown ones are there, with a problem', () => {
    const document = parse('FROM alpine', 'RUNN apk add curl')
    expect(document.problems.map(({ code, args, span }) => [code, args, at(document, span)])).toEqual([
      ['unknown-instruction', { keyword: 'RUNN' }, 'RUNN'],
    ])
    expect(the(document, 'RUNN').args.map(({ text }) => text)).toEqual(['apk', 'add', 'curl'])
  })

  test('that take one word take it with its blanks', () => {
    const document = parse('FROM a', 'WORKDIR /my app ', 'USER a b')
    expect(the(document, 'WORKDIR').args.map(({ text }) => text)).toEqual(['/my app'])
    expect(the(document, 'USER').args.map(({ text }) => text)).toEqual(['a b'])
  })

  test('without arguments have an empty span behind the keyword', () => {
    const document = parse('FROM a', 'RUN', 'CMD ')
    for (const keyword of ['RUN', 'CMD']) {
      const { args, argumentsSpan, rawArguments } = the(document, keyword)
      expect([args, rawArguments, at(document, argumentsSpan)]).toEqual([[], '', ''])
    }
  })

  test('behind ONBUILD and HEALTHCHECK stand in the outer one', () => {
    const document = parse('FROM a', 'ONBUILD COPY --from=b ["x", "y"]', 'HEALTHCHECK --interval=5s CMD ["curl", "x"]')
    const { trigger, index } = the(document, 'ONBUILD')
    expect(trigger).toMatchObject({ keyword: 'COPY', index, form: 'exec', flags: [{ name: 'from', value: 'b' }] })
    expect(at(document, trigger!.span)).toBe('COPY --from=b ["x", "y"]')
    const check = the(document, 'HEALTHCHECK')
    expect(check.flags.map(({ name, value }) => [name, value])).toEqual([['interval', '5s']])
    expect(check.trigger).toMatchObject({ keyword: 'CMD', form: 'exec' })
    expect(check.form).toBe('exec')
    expect(parse('FROM a', 'HEALTHCHECK NONE').instructions[1]!.trigger).toBeUndefined()
  })

  test('an ONBUILD behind ONBUILD is not read on', () => {
    const { trigger } = the(parse('FROM a', 'ONBUILD ONBUILD RUN x'), 'ONBUILD')
    expect([trigger?.keyword, trigger?.trigger]).toEqual(['ONBUILD', undefined])
  })
})

describe('flags', () => {
  const flags = (line: string) => {
    const document = parse('FROM a', line)
    return document.instructions[1]!.flags.map(({ name, value, nameSpan, valueSpan }) => [
      name,
      value,
      at(document, nameSpan),
      at(document, valueSpan),
    ])
  }

  test('have a name and perhaps a value', () => {
    expect(flags('COPY --link --from=build --chown= a b')).toEqual([
      ['link', undefined, '--link', undefined],
      ['from', 'build', '--from', 'build'],
      ['chown', '', '--chown', ''],
    ])
  })

  test('quotes keep their blanks together', () => {
    expect(flags('COPY --chown="a b" x y')).toEqual([['chown', 'a b', '--chown', '"a b"']])
    expect(the(parse('COPY --chown="a b" x y'), 'COPY').args.map(({ text }) => text)).toEqual(['x', 'y'])
  })

  test('end at the first word without dashes, or at two dashes alone', () => {
    expect(flags('RUN --network=none -- --mount=x')).toEqual([['network', 'none', '--network', 'none']])
    expect(the(parse('RUN --network=none -- --mount=x'), 'RUN').rawArguments).toBe('--mount=x')
    expect(flags('RUN a --mount=x')).toEqual([])
  })

  test('a mount has options', () => {
    const document = parse('RUN --mount=type=bind,TARGET=/x,"source=a,b",ro,from="s" make')
    const [mount] = the(document, 'RUN').flags
    expect(
      mount!.options.map(({ key, value, keySpan, valueSpan }) => [
        key,
        value,
        at(document, keySpan),
        at(document, valueSpan),
      ]),
    ).toEqual([
      ['type', 'bind', 'type', 'bind'],
      ['target', '/x', 'TARGET', '/x'],
      ['source', 'a,b', 'source', 'a,b'],
      ['ro', undefined, 'ro', undefined],
      ['from', 's', 'from', 's'],
    ])
  })

  test('may go over several lines', () => {
    expect(flags('RUN --mount=type=cache,\\\n  target=/x y')).toEqual([
      ['mount', 'type=cache,', '--mount', 'type=cache,'],
    ])
    expect(flags('RUN --mount=type=cache,\\\ntarget=/x \\\n  --network=none y')).toEqual([
      ['mount', 'type=cache,target=/x', '--mount', 'type=cache,\\\ntarget=/x'],
      ['network', 'none', '--network', 'none'],
    ])
  })
})

describe('forms', () => {
  const form = (line: string) => {
    const { form, exec } = parse('FROM a', line).instructions[1]!
    return [form, exec.map(({ value }) => value)]
  }

  test.each([
    ['CMD ["a", "b c"]', 'exec', ['a', 'b c']],
    ['CMD [ "a" ,"\\u0041\\n\\"" ] ', 'exec', ['a', 'A\n"']],
    ['CMD []', 'exec', []],
    ['SHELL ["/bin/bash", "-c"]', 'exec', ['/bin/bash', '-c']],
    ['VOLUME ["/data"]', 'exec', ['/data']],
    ['COPY ["a b", "c"]', 'exec', ['a b', 'c']],
    ["CMD ['a']", 'shell', []],
    ['CMD ["a",]', 'shell', []],
    ['CMD ["a"] b', 'shell', []],
    ['CMD [a, b]', 'shell', []],
    ['CMD a', 'shell', []],
    ['ENV A=["a"]', undefined, []],
    ['EXPOSE ["80"]', undefined, []],
  ])('%s', (line, expected, words) => expect(form(line)).toEqual([expected, words]))

  test('an array of other things stops the build', () => {
    const document = parse('FROM a', 'CMD ["a", 1]')
    expect(document.problems.map(({ code, args }) => [code, args])).toEqual([['not-strings', { keyword: 'CMD' }]])
  })

  test('every string knows where it stands', () => {
    const document = parse('FROM a', 'CMD ["a\\tb", \\', '  # why', '  "c"]')
    expect(the(document, 'CMD').exec.map(({ span, inner }) => [at(document, span), at(document, inner)])).toEqual([
      ['"a\\tb"', 'a\\tb'],
      ['"c"', 'c'],
    ])
  })
})

describe('pairs', () => {
  const pairs = (line: string) =>
    parse('FROM a', line).instructions[1]!.pairs.map(({ key, value, assigned }) => [key.value, value?.value, assigned])

  test.each([
    [
      'ENV A=1 B="two words" C=th\\ ree D=\'$x\' E=',
      [
        ['A', '1', true],
        ['B', 'two words', true],
        ['C', 'th ree', true],
        ['D', '$x', true],
        ['E', '', true],
      ],
    ],
    ['ENV A one two', [['A', 'one two', false]]],
    ['ENV A = b', [['A', '= b', false]]],
    ['LABEL "a b"="c d"', [['a b', 'c d', true]]],
    [
      'ARG A=1 B',
      [
        ['A', '1', true],
        ['B', undefined, false],
      ],
    ],
    ['ENV A="b', [['A', 'b', true]]],
    ['ENV A', [['A', undefined, false]]],
    ['ENV', []],
  ])('%s', (line, expected) => expect(pairs(line)).toEqual(expected))

  test('know where they stand', () => {
    const document = parse('FROM a', 'ENV A=1 \\', '    B="2 3"')
    expect(
      the(document, 'ENV').pairs.map(({ span, key, value }) =>
        [span, key.span, value?.span].map(one => at(document, one)),
      ),
    ).toEqual([
      ['A=1', 'A', '1'],
      ['B="2 3"', 'B', '"2 3"'],
    ])
  })

  test('what BuildKit refuses is a problem', () => {
    const codes = (line: string) => parse('FROM a', line).problems.map(({ code, args }) => [code, args.word])
    expect(codes('ENV A=1 B')).toEqual([['missing-equals', 'B']])
    expect(codes('LABEL A')).toEqual([['missing-value', 'A']])
    expect(codes('ARG A=1 B')).toEqual([])
  })
})

describe('a new version of a text', () => {
  const before = parse('FROM alpine AS a', 'RUN one', 'COPY x y', 'CMD ["z"]')

  test('takes over what did not change', () => {
    const after = parseDockerfile(before.text.replace('one', 'two'), before)
    expect(after.instructions[0]).toBe(before.instructions[0])
    expect(after.instructions[1]).not.toBe(before.instructions[1])
    expect(after.instructions[3]).toBe(before.instructions[3])
  })

  test('is what parsing it afresh gives', () => {
    const text = before.text.replace('RUN one', 'RUN one \\\n && two\n# c')
    expect(plain(parseDockerfile(text, before))).toEqual(plain(parseDockerfile(text)))
  })

  test('reads all lines anew when the escape character changes', () => {
    const text = `# escape=\`\n${before.text}`
    expect(plain(parseDockerfile(text, before))).toEqual(plain(parseDockerfile(text)))
  })
})
