import { describe, expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { instructionAt, nodeAt, stageAt } from '../../server/src/dockerfile/locate.js'
import { fixture } from '../harness/fixture.js'
import { at, parse } from './show.js'

/** What stands at `<|>`: its kind, its part, and its text. */
function node(...lines: string[]): string {
  const { text, caret } = fixture(['FROM alpine AS base', 'FROM alpine', ...lines].join('\n'))
  const document = parseDockerfile(text)
  const found = nodeAt(document, caret!)
  if (!found) return 'nothing'
  const part = 'part' in found ? ` ${found.part}` : 'position' in found ? ` ${found.position}` : ''
  const keyword = 'instruction' in found ? `${found.instruction.keyword} ` : ''
  return `${keyword}${found.kind}${part}: ${at(document, found.span)}`
}

describe('at a place stands', () => {
  test.each([
    // everywhere
    ['RU<|>N a', 'RUN keyword: RUN'],
    ['RUN<|> a', 'RUN keyword: RUN'],
    ['# a <|>comment', 'comment: # a comment'],
    ['RUN a \\\n  # in<|>side\n b', 'comment: # inside'],
    ['<|>', 'nothing'],
    ['RUN a <|>  && b', 'nothing'],
    // flags
    ['COPY --fr<|>om=base a b', 'COPY flag: --from'],
    ['COPY --from=ba<|>se a b', 'COPY stage: base'],
    ['COPY --from=0<|> a b', 'COPY stage: 0'],
    ['COPY --from=ng<|>inx:1 a b', 'COPY image repository: nginx:1'],
    ['COPY --from=nginx:1<|> a b', 'COPY image tag: nginx:1'],
    ['COPY --from=7<|> a b', 'COPY flag-value: 7'],
    ['COPY --chown=a:<|>b a b', 'COPY flag-value: a:b'],
    ['COPY --chown=$U<|> a b', 'COPY variable: $U'],
    ['RUN --mount=type=ca<|>che,target=/x a', 'RUN option value: cache'],
    ['RUN --mount=type=cache,tar<|>get=/x a', 'RUN option key: target'],
    ['RUN --mount=from=ba<|>se a', 'RUN stage: base'],
    ['RUN --mou<|>nt=type=cache a', 'RUN flag: --mount'],
    // FROM
    ['FROM gh<|>cr.io/a/b:1@sha256:x', 'FROM image registry: ghcr.io/a/b:1@sha256:x'],
    ['FROM ghcr.io/a/b:1<|>@sha256:x', 'FROM image tag: ghcr.io/a/b:1@sha256:x'],
    ['FROM ghcr.io/a/b:1@sha<|>256:x', 'FROM image digest: ghcr.io/a/b:1@sha256:x'],
    ['FROM scr<|>atch', 'FROM image repository: scratch'],
    ['FROM ba<|>se', 'FROM stage: base'],
    ['FROM a A<|>S b', 'FROM as: AS'],
    ['FROM a AS b<|>', 'FROM stage-name: b'],
    ['FROM a:${TA<|>G}', 'FROM variable: ${TAG}'],
    // words
    ['ENV K<|>EY=value', 'ENV pair key: KEY'],
    ['ENV KEY=va<|>lue', 'ENV pair value: value'],
    ['ENV KEY=va$X<|>lue', 'ENV variable: $Xlue'],
    ['ENV KEY va<|>lue', 'ENV pair value: value'],
    ['EXPOSE 80 44<|>3/tcp', 'EXPOSE port: 443/tcp'],
    ['WORKDIR /a<|>pp', 'WORKDIR argument 0: /app'],
    ['COPY a b<|> c', 'COPY argument 1: b'],
    ['CMD ["a", "b<|>"]', 'CMD exec 1: "b"'],
    ['HEALTHCHECK CM<|>D x', 'CMD keyword: CMD'],
    ['HEALTHCHECK NO<|>NE', 'HEALTHCHECK argument 0: NONE'],
    ['ONBUILD RU<|>N a', 'RUN keyword: RUN'],
    ['ONBUI<|>LD RUN a', 'ONBUILD keyword: ONBUILD'],
    ['ONBUILD COPY --fr<|>om=x a b', 'COPY flag: --from'],
    // shell
    ['RUN ap<|>k add x', 'RUN command 0: apk'],
    ['RUN apk ad<|>d x', 'RUN command 1: add'],
    ['RUN a &<|>& b', 'RUN argument 1: &&'],
    ['RUN a "$(b c<|>)"', 'RUN command 1: c'],
    ['RUN sh -c "a b<|>"', 'RUN command 1: b'],
    ['RUN echo "x $A<|> y"', 'RUN variable: $A'],
    ['CMD ["sh", "-c", "ec<|>ho x"]', 'CMD command 0: echo'],
    ['CMD ["s<|>h", "-c", "echo x"]', 'CMD exec 0: "sh"'],
    // heredocs
    ['RUN <<EO<|>F\na\nEOF', 'RUN heredoc start: <<EOF'],
    ['RUN <<EOF\na b<|>\nEOF', 'RUN command 1: b'],
    ['RUN <<EOF\na\nEO<|>F', 'RUN heredoc end: EOF'],
    ['RUN python3 <<EOF\nim<|>port x\nEOF', 'RUN heredoc body: import x\n'],
    ['COPY <<EOF /x\na<|>\nEOF', 'COPY heredoc body: a\n'],
    ['COPY <<EOF /x\n$A<|>\nEOF', 'COPY variable: $A'],
  ])('%j', (line, expected) => expect(node(line)).toBe(expected))

  test('a directive', () => {
    const document = parse('# syntax=docker/dockerfile:1', 'FROM a')
    expect(nodeAt(document, 4)).toMatchObject({ kind: 'directive', part: 'name', span: { start: 2, end: 8 } })
    expect(nodeAt(document, 12)).toMatchObject({ kind: 'directive', part: 'value' })
  })

  test('a stage of a later name is not meant by an earlier --from', () => {
    expect(node('COPY --from=la<|>ter a b', 'FROM x AS later')).toBe('COPY image repository: later')
  })
})

describe('the instruction at an offset', () => {
  const document = parse('# c', 'FROM a', '', 'RUN b \\', '', '  c', '', '# d')

  test.each([
    [0, undefined],
    [4, 'FROM'],
    [10, 'FROM'],
    [11, undefined],
    [12, 'RUN'],
    [20, 'RUN'],
    [24, 'RUN'],
    [25, undefined],
    [26, undefined],
  ])('%i', (offset, keyword) => expect(instructionAt(document, offset)?.keyword).toBe(keyword))

  test('blank lines belong to the stage above', () => {
    expect(stageAt(document, 0)).toBeUndefined()
    expect(stageAt(document, 25)).toBe(document.stages[0])
  })
})
