import { describe, expect, test } from 'vitest'
import { references } from '../../server/src/dockerfile/references.js'
import { expandAt, variableAt, variablesAt } from '../../server/src/dockerfile/variables.js'
import { at, parse, the } from './show.js'

/** The variables of the file (not the builder's) that the last instruction sees: `name=value`, or `name` alone. */
const seen = (...lines: string[]) => {
  const document = parse(...lines)
  return variablesAt(document, document.instructions.at(-1)!)
    .filter(({ origin, instruction }) => origin !== 'predefined' && instruction)
    .map(({ name, value }) => (value === undefined ? name : `${name}=${value}`))
    .sort()
}

describe('variables', () => {
  test('of ENV and ARG are there from the next line on', () => {
    expect(seen('FROM scratch', 'ARG A=1', 'ENV B=2', 'RUN x')).toEqual(['A=1', 'B=2'])
    expect(seen('FROM scratch', 'ENV B=2')).toEqual([])
  })

  test('of one ENV do not see each other, those of one ARG do', () => {
    expect(seen('FROM scratch', 'ENV A=1 B=$A-', 'RUN x')).toEqual(['A=1', 'B=-'])
    expect(seen('FROM scratch', 'ARG A=1 B=$A-', 'RUN x')).toEqual(['A=1', 'B=1-'])
  })

  test('before the first FROM are for FROM, unless an ARG takes them over', () => {
    const lines = ['ARG V=1', 'ARG W=$V.2', 'FROM scratch']
    expect(seen(...lines)).toEqual(['V=1', 'W=1.2'])
    expect(seen(...lines, 'RUN x')).toEqual([])
    expect(seen(...lines, 'ARG W', 'RUN x')).toEqual(['W=1.2'])
    expect(seen(...lines, 'ARG W=3', 'RUN x')).toEqual(['W=3'])
    expect(seen('ARG V=1', 'ARG W=2')).toEqual(['V=1'])
  })

  test('end with their stage, and go on in the stages that build on it', () => {
    expect(seen('FROM scratch AS a', 'ARG A=1', 'ENV B=2', 'FROM scratch', 'RUN x')).toEqual([])
    expect(seen('FROM scratch AS a', 'ARG A=1', 'ENV B=2', 'FROM a', 'ENV C=$A$B', 'RUN x')).toEqual([
      'A=1',
      'B=2',
      'C=12',
    ])
  })

  test('the last definition counts; an ARG without a value takes nothing away', () => {
    expect(seen('FROM scratch', 'ARG A=1', 'ENV A=2', 'RUN x')).toEqual(['A=2'])
    expect(seen('FROM scratch', 'ENV A=1', 'ARG A=2', 'RUN x')).toEqual(['A=2'])
    expect(seen('FROM scratch', 'ENV A=1', 'ARG A', 'RUN x')).toEqual(['A=1'])
  })

  test('what the base image may set is not known', () => {
    expect(seen('FROM alpine', 'ENV A=$B/x', 'RUN x')).toEqual(['A'])
    expect(seen('FROM scratch', 'ENV A=$B/x', 'RUN x')).toEqual(['A=/x'])
    expect(seen('FROM alpine', 'ENV PATH=/x:$PATH', 'RUN x')).toEqual(['PATH'])
    expect(seen('FROM scratch', 'ENV PATH=/x:$PATH', 'RUN x')).toEqual([
      'PATH=/x:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    ])
  })

  test('know where they come from', () => {
    const document = parse('ARG V=1', 'FROM scratch AS a', 'ARG V', 'ARG TARGETARCH', 'FROM a', 'ENV E=$V', 'RUN x')
    const run = the(document, 'RUN')
    const of = (name: string) => variableAt(document, run, name)
    expect(of('V')).toMatchObject({ origin: 'arg', value: '1', global: { origin: 'global' } })
    expect(of('V')!.stage).toBe(document.stages[0])
    expect(at(document, of('V')!.word!.span)).toBe('V')
    expect(of('V')!.instruction).toBe(document.instructions[2])
    expect(of('TARGETARCH')).toMatchObject({ origin: 'platform' })
    expect(of('TARGETARCH')!.value).toBeUndefined()
    expect(of('E')).toMatchObject({ origin: 'env', value: '1' })
    expect(of('TARGETOS')).toBeUndefined()
    expect(variableAt(document, document.stages[0]!.from, 'TARGETOS')).toMatchObject({ origin: 'platform' })
    expect(variablesAt(document, run).find(({ name }) => name === 'http_proxy')).toMatchObject({ origin: 'predefined' })
  })

  test('are put in where an instruction stands', () => {
    const document = parse('FROM scratch', 'ENV A=1', 'WORKDIR /$A', 'ENV A=2', 'WORKDIR /$A/$B')
    const [, , first, , last] = document.instructions
    expect(expandAt(document, first!, first!.args[0]!.text)).toBe('/1')
    expect(expandAt(document, last!, last!.args[0]!.text)).toBe('/2/')
  })
})

describe('references', () => {
  const named = (...lines: string[]) => {
    const document = parse(...lines)
    return references(document, document.instructions.at(-1)!).map(({ name, span, operator, operand, expandedBy }) =>
      [name, at(document, span), expandedBy, operator, operand].filter(Boolean).join(' '),
    )
  }

  test.each([
    ['FROM --platform=$P i:${T:-1} AS x', ['P $P build', 'T ${T:-1} build :- 1']],
    ['ENV $K=$A B="${B%%.*}"', ['K $K build', 'A $A build', 'B ${B%%.*} build %% .*']],
    ["LABEL a='$A' b=\\$B c=$C", ['C $C build']],
    ['ARG A=${B:-$C}', ['B ${B:-$C} build :- $C', 'C $C build']],
    ['COPY --chown=$U --from=$S $A /$B/', ['U $U build', 'S $S nobody', 'A $A build', 'B $B build']],
    ["COPY --chown='$U' a b", ['U $U build']],
    ['EXPOSE $P', ['P $P build']],
    ['USER $U', ['U $U build']],
    ['VOLUME ["/$V"]', ['V $V build']],
    ['MAINTAINER $M', []],
    ['SHELL ["$S"]', ['S $S nobody']],
    [
      'RUN --mount=type=cache,target=$T,from=$F echo $A "${B:-x}" \'$C\' \\$D $1 $? ${#E}',
      ['T $T build', 'F $F nobody', 'A $A shell', 'B ${B:-x} shell :- x', 'E ${#E} shell #'],
    ],
    ['CMD echo $A', ['A $A shell']],
    ['CMD ["echo", "$A"]', ['A $A nobody']],
    ['CMD ["sh", "-c", "echo $A"]', ['A $A shell']],
    ['HEALTHCHECK --interval=$I CMD curl $U', ['I $I nobody', 'U $U shell']],
    ['ONBUILD COPY $A .', ['A $A build']],
    ['ENV A=${B', ['B ${B build']],
  ])('%s', (line, expected) => expect(named('FROM a', line)).toEqual(expected))

  test('stand where they are written, through continuations', () => {
    const document = parse('FROM a', 'RUN echo \\', '  # why $no', '  "${A}" && x=$(cat $\\', 'B)')
    expect(references(document, the(document, 'RUN')).map(({ nameSpan }) => at(document, nameSpan))).toEqual(['A', 'B'])
    expect(references(document, the(document, 'RUN')).map(({ span }) => at(document, span))).toEqual(['${A}', '$\\\nB'])
  })

  test('in heredocs are put in by the build (COPY) or the shell (RUN), unless the name is quoted', () => {
    expect(named('FROM a', 'COPY <<E /x', '"$A" \\$B', 'E')).toEqual(['A $A build'])
    expect(named('FROM a', "COPY <<'E' /x", '$A', 'E')).toEqual([])
    expect(named('FROM a', 'RUN <<E', 'echo $A', 'E')).toEqual(['A $A shell'])
    expect(named('FROM a', 'RUN cat <<E > /x', '$A', 'E')).toEqual(['A $A shell'])
    expect(named('FROM a', "RUN cat <<'E' > /x", '$A', 'E')).toEqual([])
  })
})
