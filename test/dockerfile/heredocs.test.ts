import { describe, expect, test } from 'vitest'
import { at, parse, the } from './show.js'

const heredocs = (...lines: string[]) => {
  const document = parse('FROM alpine', ...lines)
  return document.instructions.flatMap(({ heredocs }) =>
    heredocs.map(({ name, text, quoted, stripTabs, span, body, terminator }) => ({
      name,
      text,
      quoted,
      stripTabs,
      span: at(document, span),
      body: at(document, body),
      end: at(document, terminator),
    })),
  )
}

describe('heredocs', () => {
  test('belong to the instruction, with body and end', () => {
    const document = parse('FROM alpine', 'RUN <<EOF', 'FROM here', '# no comment', 'EOF', 'CMD x')
    expect(document.instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'CMD'])
    expect(document.comments).toEqual([])
    const run = the(document, 'RUN')
    expect(at(document, run.span)).toBe('RUN <<EOF\nFROM here\n# no comment\nEOF')
    expect(at(document, run.header)).toBe('RUN <<EOF')
    expect(run.heredocs[0]).toMatchObject({
      name: 'EOF',
      text: 'FROM here\n# no comment\n',
      quoted: false,
      stripTabs: false,
    })
  })

  test('several are read one after the other', () => {
    expect(heredocs('COPY <<a <<b /x/', 'b', 'a', 'a', 'b').map(({ name, text }) => [name, text])).toEqual([
      ['a', 'b\n'],
      ['b', 'a\n'],
    ])
  })

  test('<<- takes the leading tabs off, and finds its end behind tabs', () => {
    expect(heredocs('RUN <<-E', '\t\ta', '\t b', '\tE')).toMatchObject([
      { text: 'a\n b\n', stripTabs: true, end: 'E', body: '\t\ta\n\t b\n' },
    ])
    expect(heredocs('RUN <<E', '\tE', 'E')).toMatchObject([{ text: '\tE\n' }])
  })

  test.each([
    ["<<'E'", 'E', true],
    ['<<"E"', 'E', true],
    ["<<E'F'", 'EF', true],
    ["<<E\\'F", "E'F", false],
    ['3<<E', 'E', false],
    ['<< E', 'E', false],
    ['<<$E', '$E', false],
  ])('RUN cat %s', (written, name, quoted) => {
    expect(heredocs(`RUN cat ${written}`, 'x', name)).toMatchObject([{ name, quoted, span: written, text: 'x\n' }])
  })

  test.each([
    ['RUN cat<<E'],
    ['RUN cat <<<E'],
    ['RUN "<<E"'],
    ["RUN echo it's <<E"],
    ['RUN ["<<E"]'],
    ['CMD <<E'],
    ['ENV A=1 <<E'],
    ['RUN $((1<<2))'],
    ['RUN echo ${x^^} <<E'],
  ])('%s has none', line => expect(heredocs(line, 'E')).toEqual([]))

  test('ONBUILD and ADD take them too, and continued lines announce them', () => {
    expect(heredocs('ONBUILD RUN <<E', 'a', 'E').map(({ text }) => text)).toEqual(['a\n'])
    expect(heredocs('ADD <<E /x', 'a', 'E').map(({ text }) => text)).toEqual(['a\n'])
    expect(heredocs('RUN cat \\', '  <<E', 'a', 'E').map(({ span, text }) => [span, text])).toEqual([['<<E', 'a\n']])
    expect(the(parse('FROM a', 'ONBUILD RUN <<E', 'a', 'E'), 'ONBUILD').trigger!.heredocs).toHaveLength(1)
  })

  test('without an end runs to the end of the file, and is a problem', () => {
    const document = parse('FROM a', 'RUN <<E', 'a', 'CMD x')
    expect(the(document, 'RUN').heredocs[0]).toMatchObject({ text: 'a\nCMD x' })
    expect(the(document, 'RUN').heredocs[0]!.terminator).toBeUndefined()
    expect(document.problems.map(({ code, span }) => [code, at(document, span)])).toEqual([
      ['unterminated-heredoc', '<<E'],
    ])
  })

  test('with CRLF end where their name stands', () => {
    const document = parse('FROM a\r', 'RUN <<E\r', 'a\r', 'E\r', 'CMD x\r')
    expect(the(document, 'RUN').heredocs[0]).toMatchObject({ text: 'a\r\n' })
    expect(at(document, the(document, 'RUN').span)).toBe('RUN <<E\r\na\r\nE')
    expect(document.instructions).toHaveLength(3)
  })
})
