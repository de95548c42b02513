import { expect, test } from 'vitest'
import { nearest } from '../../server/src/core/nearest.js'

test.each([
  ['ENTRYPIONT', ['ENTRYPOINT', 'ENV', 'EXPOSE'], 'ENTRYPOINT'],
  ['entrypoint', ['ENTRYPOINT'], 'ENTRYPOINT'],
  ['contaners', ['containers', 'initContainers'], 'containers'],
  ['xyz', ['RUN', 'COPY'], undefined],
  ['RNU', ['RUN', 'ENV'], 'RUN'],
  ['kidn', ['name', 'kind'], 'kind'],
  ['imgae', ['images', 'image'], 'image'],
  ['abc', ['cab'], undefined],
  ['', ['a'], 'a'],
  ['port', ['ports', 'port'], 'port'],
] as const)('%s is most likely %s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected))

/** The plain table, with nothing left out. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, i) => row || i),
  )
  for (let row = 1; row <= a.length; row++)
    for (let i = 1; i <= b.length; i++) {
      const cost = a[row - 1] === b[i - 1] ? 0 : 1
      const swap = row > 1 && i > 1 && a[row - 1] === b[i - 2] && a[row - 2] === b[i - 1]
      table[row]![i] = Math.min(
        table[row - 1]![i]! + 1,
        table[row]![i - 1]! + 1,
        table[row - 1]![i - 1]! + cost,
        swap ? table[row - 2]![i - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
  return table[a.length]![b.length]!
}

test('it agrees with the plain table on every pair of short words', () => {
  const letters = ['a', 'b', 'c']
  let words = ['']
  for (let length = 0; length < 4; length++)
    words = [...new Set([...words, ...words.flatMap(w => letters.map(l => w + l))])]
  for (const a of words)
    for (const b of words) {
      const limit = Math.min(3, Math.max(1, Math.floor(a.length / 3)))
      expect(nearest(a, [b]) === b, `${a} and ${b}`).toBe(edits(a, b) <= limit)
    }
})

test('long texts take no long time', () => {
  const start = performance.now()
  for (let count = 0; count < 20; count++) nearest('x'.repeat(20_000), [`${'x'.repeat(19_999)}y`])
  expect(performance.now() - start).toBeLessThan(5_000)
})
