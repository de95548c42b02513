import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesInWords, nanosOf, quantityOf, resolvePercent, secondsOf } from '../../server/src/kubernetes/quantities.js'

describe('quantities', () => {
  test.each<[string, number | undefined]>([
    ['1', 1],
    ['250m', 0.25],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['1.5Gi', 1.5 * 1024 ** 3],
    ['64Mi', 64 * 1024 ** 2],
    ['1k', 1000],
    ['1M', 1e6],
    ['2E', 2e18],
    ['1Ei', 1024 ** 6],
    ['1e3', 1000],
    ['12E-1', 1.2],
    ['-5', -5],
    ['+5', 5],
    ['100n', 1e-7],
    ['1K', undefined],
    ['1 Gi', undefined],
    ['1gb', undefined],
    ['', undefined],
    ['Mi', undefined],
    ['1e999', undefined],
  ])('%j', (text, value) => expect(quantityOf(text)).toBe(value))

  test('add up exactly', () => {
    expect(nanosOf('100m')! + nanosOf('200m')!).toBe(nanosOf('0.3'))
    expect(nanosOf('1Gi')).toBe(nanosOf('1024Mi'))
    expect(nanosOf('0.1n')).toBe(1n)
  })

  test('whole numbers of any size are exact', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), n => nanosOf(`${n}`) === n * 10n ** 9n))
  })

  test.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [64 * 1024 ** 2, '64 MiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [1e9, '953.67 MiB'],
  ])('%d bytes', (bytes, words) => expect(bytesInWords(bytes)).toBe(words))
})

describe('durations', () => {
  test.each<[string, number | undefined]>([
    ['30s', 30],
    ['1h15m', 4500],
    ['1.5h', 5400],
    ['500ms', 0.5],
    ['0', 0],
    ['-1m', -60],
    ['30', undefined],
    ['1d', undefined],
    ['', undefined],
  ])('%j', (text, value) => expect(secondsOf(text)).toBe(value))
})

describe('a number or a share', () => {
  test.each<[string | number | null, number, 'up' | 'down', number | undefined]>([
    ['25%', 10, 'up', 3],
    ['25%', 10, 'down', 2],
    ['30%', 10, 'up', 3],
    ['100%', 7, 'down', 7],
    [2, 10, 'up', 2],
    ['2', 10, 'up', undefined],
    [1.5, 10, 'up', undefined],
    [null, 10, 'up', undefined],
  ])('%j of %d, rounded %s', (value, total, round, expected) =>
    expect(resolvePercent(value, total, round)).toBe(expected),
  )
})
