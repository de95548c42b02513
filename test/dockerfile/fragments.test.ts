import { describe, expect, test } from 'vitest'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { effectiveAt } from '../../server/src/dockerfile/effective.js'
import { dockerfile } from '../../server/src/dockerfile/index.js'
import { variableAt } from '../../server/src/dockerfile/variables.js'
import { lintText, showComplete, showHover } from '../harness/check.js'
import { byId } from '../harness/languages.js'

/** Lines that a reader pasted without their FROM: they are understood as if they stood in a stage. */
describe('a file without FROM', () => {
  test('is one stage, on an image that nobody knows', () => {
    const document = parseDockerfile('ARG X=1\nWORKDIR /app\nUSER app\nRUN make')
    expect(document.globals).toEqual([])
    expect(document.stages).toHaveLength(1)
    const run = document.instructions[3]!
    expect(effectiveAt(document, run)).toMatchObject({
      external: true,
      workdir: { value: { path: '/app' } },
      user: { value: 'app' },
    })
    expect(variableAt(document, run, 'X')).toMatchObject({ value: '1', origin: 'arg' })
  })

  test.each(['', 'ARG X=1', '# a comment', 'ARG X=1\nFRO', 'FROM a\nRUN b', 'RUN b\nFROM a'])(
    'but not where a FROM stands or may follow: %j',
    text => expect(parseDockerfile(text).stages.some(({ fragment }) => fragment)).toBe(false),
  )

  test('has its instructions in the outline, and no stage', () =>
    expect(dockerfile.symbols(parseDockerfile('WORKDIR /app\nRUN make')).map(({ name }) => name)).toEqual([
      'WORKDIR',
      'RUN',
    ]))

  test.each([
    ['WORKDIR app', 'relative-workdir'],
    ['COPY a b c', 'copy-destination-slash'],
    ['CMD a\nCMD b', 'multiple-cmd'],
    ['ENV A=1 B=$A', 'env-self-reference'],
    ['USER root', 'root-user'],
    ['ARG API_TOKEN\nRUN x', 'secret-in-image'],
    ['SHELL ["/bin/bash", "-c"]\nRUN curl -fsS https://example.com | sh', 'pipe-hides-failure'],
  ])('%j is checked: %s', async (text, id) =>
    expect((await lintText(text, { preset: 'all' }, byId.dockerfile)).map(({ rule }) => rule.id)).toContain(
      `dockerfile/${id}`,
    ),
  )

  test('is not blamed for what the lines above may say', async () => {
    const text = 'COPY --from=0 /a /a\nRUN echo "$SET_ABOVE"\nCOPY $SOURCE /a/\n'
    const ids = (await lintText(text, { preset: 'strict' }, byId.dockerfile)).map(({ rule }) => rule.id)
    expect(ids).toEqual(['dockerfile/instruction-before-from'])
  })

  test('hovers say what its lines do', async () => {
    expect(await showHover('WORKDIR /app\nWORK<|>DIR src')).toContain('the working folder is /app/src')
    expect(await showHover('C<|>MD ["a"]')).toContain('Should the base image bring an ENTRYPOINT')
    expect(await showHover('C<|>MD ["a"]', 'zh-cn')).toContain('如果基础镜像自带 ENTRYPOINT')
    expect(await showHover('COPY --from=bui<|>ld a b')).toContain('stage or image to copy from')
  })

  test('variables are completed', async () =>
    expect(await showComplete('ENV VERSION=1\nLABEL version=$VE<|>')).toContain('VERSION'))
})
