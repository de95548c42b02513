import { describe, expect, test } from 'vitest'
import { isEndless, safePattern } from '../../server/src/core/patterns.js'

describe('patterns that others wrote', () => {
  test.each(['(a+)*', '^(a*)+$', '((a+))*', '(a{2,})+', '(\\w+\\s?)*', '(\\w+[-_]?)+', '([a-z]+\\.?)*x', '(a|b+)*'])(
    '%s might take for ever',
    pattern => {
      expect(isEndless(pattern)).toBe(true)
      expect(safePattern(pattern)).toBeUndefined()
    },
  )

  test.each([
    ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$', 'a.b-c.d'],
    ['^[-+*/]+$', '+-*/'],
    ['^(\\d+)?$', ''],
    ['^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$', '1h30m'],
  ])('%s is asked', (pattern, text) => expect(safePattern(pattern, 'u')?.test(text)).toBe(true))

  test('what cannot be read here is left alone', () => {
    expect(safePattern('(?i)a')).toBeUndefined()
    expect(safePattern('[')).toBeUndefined()
    expect(safePattern('a'.repeat(10_000))).toBeUndefined()
  })

  test('a hostile pattern is told in time', () => {
    const start = performance.now()
    expect(isEndless('+['.repeat(2400))).toBe(false)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
