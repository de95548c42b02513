import { describe, expect, test } from 'vitest'
import { defaultOptions } from '../../../server/src/dockerfile/options.js'
import { parsePlatform } from '../../../server/src/dockerfile/rules/base/_platforms.js'
import { imageProblem } from '../../../server/src/dockerfile/rules/base/_reference.js'
import duplicateStageName from '../../../server/src/dockerfile/rules/base/duplicate-stage-name.js'
import emptyDefaultImage from '../../../server/src/dockerfile/rules/base/empty-default-image.js'
import invalidImageName from '../../../server/src/dockerfile/rules/base/invalid-image-name.js'
import latestDefault from '../../../server/src/dockerfile/rules/base/latest-default.js'
import latestTag from '../../../server/src/dockerfile/rules/base/latest-tag.js'
import reservedStageName from '../../../server/src/dockerfile/rules/base/reserved-stage-name.js'
import stageNameCasing from '../../../server/src/dockerfile/rules/base/stage-name-casing.js'
import undefinedArgInFrom from '../../../server/src/dockerfile/rules/base/undefined-arg-in-from.js'
import untaggedDefault from '../../../server/src/dockerfile/rules/base/untagged-default.js'
import untaggedImage from '../../../server/src/dockerfile/rules/base/untagged-image.js'
import untrustedRegistry from '../../../server/src/dockerfile/rules/base/untrusted-registry.js'
import unusedStage from '../../../server/src/dockerfile/rules/base/unused-stage.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'

describe('tags', () => {
  test('versions of well-known images are offered', async () => {
    const first = async (rule: typeof untaggedImage | typeof latestTag, image: string) =>
      (await findingsOf(rule, `FROM ${image}\n`))[0]!.fixes.map(({ edits }) => edits[0]!.text)
    expect(await first(untaggedImage, 'node')).toEqual(['node:24', 'node:22', 'node:24-alpine'])
    expect(await first(latestTag, 'nginx:latest')).toEqual(['nginx:1.29-alpine', 'nginx:1.28-alpine'])
    expect(await first(untaggedImage, 'constructor')).toEqual([])
    expect(await first(latestTag, 'localhost:5000/node:latest')).toEqual([])
  })
  test('a variable behind the last slash may hold one', () => checkRule(untaggedDefault, 'ARG APP\nFROM registry/$APP'))
  test('a variable in front of it can not', () =>
    checkRule(untaggedDefault, '\nFROM ${A}/b/${C}d:1\nFROM ${A}/b\n     ^^^^^^\n'))
  test('the tag of a variable that only the build knows is left alone', () =>
    checkRule(latestDefault, 'ARG TAG\nFROM node:${TAG}'))
  test('half-typed', () => checkRule(untaggedImage, 'FROM'))
  test('quotes around the image', () => checkRule(untaggedImage, '\nFROM "node"\n      ^^^^\n'))
})

describe('image names', () => {
  test.each([
    'node',
    'node:22',
    'library/node',
    'docker.io/library/node:22-alpine',
    'localhost/app',
    'localhost:5000/team/app__x:v1',
    '[::1]:5000/app',
    'gcr.io/a-b/c--d:latest',
    `node@sha256:${'0'.repeat(64)}`,
    'MyRegistry.example.com/app',
  ])('%s is one', name => expect(imageProblem(name)).toBeUndefined())
  test.each([
    '',
    'Node',
    'node:',
    'node:-x',
    ':22',
    'node//app',
    '-node',
    'node_',
    'a___b',
    'node@sha256:123',
    '0'.repeat(64),
    'team/App',
    'node:22:23',
    `node:${'x'.repeat(129)}`,
  ])('%s is none', name => expect(imageProblem(name)).toBeDefined())
  test('says where', () =>
    checkRule(invalidImageName, '\nFROM node:\n     ^^^^^\nFROM ubuntu@sha256:1\n     ^^^^^^^^^^^^^^^\n'))
  test('a platform stands for some word', () => checkRule(emptyDefaultImage, 'FROM app:$TARGETARCH'))
  test('a default that is no name', () =>
    checkRule(emptyDefaultImage, '\nARG BASE="Not A Name"\nFROM $BASE\n     ^^^^^\n'))
})

describe('stages', () => {
  test('of two of a name the later gets another, wherever it is meant', () =>
    checkFix(
      duplicateStageName,
      'FROM a:1 AS build\nFROM b:1 AS build-2\nCOPY --from=build /a /a\nFROM c:1 AS Build\nFROM d:1\nCOPY --from=build /b /b\nRUN --mount=from=build,target=/c ls\n',
      'FROM a:1 AS build\nFROM b:1 AS build-2\nCOPY --from=build /a /a\nFROM c:1 AS build-3\nFROM d:1\nCOPY --from=build-3 /b /b\nRUN --mount=from=build-3,target=/c ls\n',
    ))
  test('a reserved name is given up wherever it is meant', () =>
    checkFix(
      reservedStageName,
      'FROM a:1 AS context\nFROM b:1\nCOPY --from=context /a /a\n',
      'FROM a:1 AS context-stage\nFROM b:1\nCOPY --from=context-stage /a /a\n',
    ))
  test('renaming takes the references along', () =>
    checkFix(
      stageNameCasing,
      'FROM a:1 AS Base\nFROM base\nCOPY --from=BASE a b\nRUN --mount=from=Base,target=/x y',
      'FROM a:1 AS base\nFROM base\nCOPY --from=base a b\nRUN --mount=from=base,target=/x y',
    ))
  test('a mount and a number need a stage too', () =>
    checkRule(
      unusedStage,
      'FROM a:1 AS one\nFROM a:1 AS two\nFROM a:1\nRUN --mount=from=one,target=/x true\nCOPY --from=1 a b',
    ))
  test('what an unused stage needs is unused', () =>
    checkRule(unusedStage, '\nFROM a:1 AS one\n            ^^^\nFROM one AS two\n            ^^^\nFROM a:1\n'))
})

test('an undeclared ARG is added at the top, or corrected', async () => {
  await checkFix(undefinedArgInFrom, '# c\nFROM node:$TAG', '# c\nARG TAG\nFROM node:$TAG')
  await checkFix(undefinedArgInFrom, 'ARG VERSION=1\nFROM node:${VERSIN}', 'ARG VERSION=1\nFROM node:${VERSION}')
  await checkRule(undefinedArgInFrom, 'FROM --platform=$BUILDPLATFORM app:$TARGETARCH')
})

test('platforms', () => {
  expect(parsePlatform('linux/arm64/v8')).toEqual({ os: 'linux', arch: 'arm64' })
  expect(parsePlatform('x86_64')).toEqual({ arch: 'amd64' })
  expect(parsePlatform('Windows')).toEqual({ os: 'windows' })
  expect(parsePlatform('linx')).toBeUndefined()
  expect(parsePlatform('')).toBeUndefined()
})

describe('trusted registries', () => {
  const trusting = (...trustedRegistries: string[]) => ({ dockerfile: { ...defaultOptions, trustedRegistries } })
  test('none named, all trusted', () => checkRule(untrustedRegistry, 'FROM quay.io/a:1'))
  test('Docker Hub', () =>
    checkRule(untrustedRegistry, 'FROM alpine:3\nFROM docker.io/a:1', trusting('hub.docker.com')))
  test('a pattern', () => checkRule(untrustedRegistry, 'FROM eu.gcr.io/a:1', trusting('*.gcr.io')))
  test('mounts count, stages and variables do not', () =>
    checkRule(
      untrustedRegistry,
      '\nARG R\nFROM $R/a:1 AS one\nFROM one\nRUN --mount=from=quay.io/a:1,target=/x y\n                 ^^^^^^^^^^^\nCOPY --from=one a b\n',
      trusting('example.com'),
    ))
})
