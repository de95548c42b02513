import { describe, expect, test } from 'vitest'
import { imageName } from '../../server/src/dockerfile/image.js'
import { chainOf, finalStage, stageNamed, stageOf } from '../../server/src/dockerfile/stages.js'
import { at, parse, the } from './show.js'

describe('stages', () => {
  const document = parse(
    'ARG BASE=build',
    'ARG TAG=20',
    'FROM --platform=$BUILDPLATFORM node:${TAG}-alpine AS Build',
    'RUN one',
    'FROM scratch as empty',
    'FROM ${BASE}',
    'RUN two',
    'FROM $UNKNOWN',
  )

  test('have their instructions, without the FROM', () => {
    expect(document.globals.map(({ keyword }) => keyword)).toEqual(['ARG', 'ARG'])
    expect(
      document.stages.map(({ from, instructions }) => [from.index, instructions.map(({ index }) => index)]),
    ).toEqual([
      [2, [3]],
      [4, []],
      [5, [6]],
      [7, []],
    ])
    expect(stageOf(document, document.instructions[0]!)).toBeUndefined()
    expect(stageOf(document, document.instructions[5]!)).toBe(document.stages[2])
    expect(at(document, document.stages[2]!.span)).toBe('FROM ${BASE}\nRUN two')
    expect(finalStage(document)).toBe(document.stages[3])
  })

  test('build on images, on other stages, or on nothing', () => {
    expect(
      document.stages.map(({ image, parent, scratch }) => [image?.resolved?.text, parent?.index, scratch]),
    ).toEqual([
      ['node:20-alpine', undefined, false],
      [undefined, undefined, true],
      [undefined, 0, false],
      [undefined, undefined, false],
    ])
    expect(document.stages[3]!.image).toMatchObject({ repository: '$UNKNOWN', variables: true })
    expect(chainOf(document.stages[2]!).map(({ index }) => index)).toEqual([2, 0])
  })

  test('have a name and a platform', () => {
    const [build, empty, third] = document.stages
    expect([build!.name?.value, build!.as?.text, build!.platform?.value]).toEqual(['Build', 'AS', '$BUILDPLATFORM'])
    expect([empty!.name?.value, empty!.as?.text, third!.name]).toEqual(['empty', 'as', undefined])
  })

  test('are found by name, whatever the case, or by number, and only among earlier ones', () => {
    const [build, empty, third] = document.stages
    expect(stageNamed(document, 'BUILD', third)).toBe(build)
    expect(stageNamed(document, '1', third)).toBe(empty)
    expect(stageNamed(document, '2', third)).toBeUndefined()
    expect(stageNamed(document, 'empty', empty)).toBeUndefined()
    expect(stageNamed(document, 'empty')).toBe(empty)
  })

  test('of one name: the nearest earlier one', () => {
    const twice = parse('FROM a AS x', 'FROM b AS x', 'FROM x')
    expect(twice.stages[2]!.parent).toBe(twice.stages[1])
  })

  test('a FROM with a number is an image', () => {
    expect(parse('FROM a', 'FROM 0').stages[1]).toMatchObject({ image: { repository: '0' } })
  })

  test('survive a half-typed FROM', () => {
    for (const line of ['FROM', 'FROM ', 'FROM a AS', 'FROM --platform= ', 'FROM a b c', 'FROM "']) {
      expect(parse(line, 'RUN x').stages).toHaveLength(1)
    }
    expect(parse('FROM').stages[0]).toMatchObject({ scratch: false, image: undefined })
  })
})

describe('images', () => {
  test.each([
    ['node', { repository: 'node' }],
    ['node:20', { repository: 'node', tag: '20' }],
    ['team/app:1', { repository: 'team/app', tag: '1' }],
    ['ghcr.io/team/app', { registry: 'ghcr.io', repository: 'team/app' }],
    ['localhost:5000/app:1', { registry: 'localhost:5000', repository: 'app', tag: '1' }],
    ['localhost/app', { registry: 'localhost', repository: 'app' }],
    ['app:1@sha256:abc', { repository: 'app', tag: '1', digest: 'sha256:abc' }],
    ['${REG}/app:${TAG:-x}', { repository: '${REG}/app', tag: '${TAG:-x}' }],
    ['${IMAGE:-ghcr.io/x:1}', { repository: '${IMAGE:-ghcr.io/x:1}' }],
  ])('%s', (text, parts) => expect(imageName(text)).toEqual({ text, ...parts }))

  test('know where their parts stand, quotes left out', () => {
    const document = parse('FROM "ghcr.io/team/\\', 'app:1.2@sha256:abc"')
    const { image } = the(document, 'FROM')
    expect(image).toMatchObject({ text: 'ghcr.io/team/app:1.2@sha256:abc' })
    const { registry, repository, tag, digest } = image!.spans
    expect([registry, repository, tag, digest].map(span => at(document, span))).toEqual([
      'ghcr.io',
      'team/\\\napp',
      '1.2',
      'sha256:abc',
    ])
  })
})
