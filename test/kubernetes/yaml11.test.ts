import { describe, expect, test } from 'vitest'
import { needsQuotes, readAs11, surprise } from '../../server/src/kubernetes/yaml11.js'

/** Each line is what kubectl makes of the word. */
describe('plain values as Kubernetes reads them', () => {
  test.each<[string, unknown]>([
    ...(['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'TRUE'] as const).map(
      word => [word, true] as [string, unknown],
    ),
    ...(['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False'] as const).map(
      word => [word, false] as [string, unknown],
    ),
    ...(['', '~', 'null', 'Null', 'NULL'] as const).map(word => [word, null] as [string, unknown]),
    ...(
      [
        'yEs',
        'tRue',
        'nUll',
        '_',
        '_1',
        '1e',
        '1e400',
        '0o8',
        '1:30',
        '190:20:30',
        '2001-01-01',
        '12:30:45',
        'Infinity',
        '-',
        '+',
        '.',
      ] as const
    ).map(word => [word, word] as [string, unknown]),
    ['0644', 420],
    ['0o17', 15],
    ['0O7', 7],
    ['0x1F', 31],
    ['-0x1F', -31],
    ['0b11', 3],
    ['0B1', 1],
    ['08', 8],
    ['009', 9],
    ['+5', 5],
    ['-0', 0],
    ['1_000', 1000],
    ['1_000.5', 1000.5],
    ['0_644', 420],
    ['1_', 1],
    ['1e3', 1000],
    ['1.5e3', 1500],
    ['.5', 0.5],
    ['5.', 5],
    ['-.5', -0.5],
    ['1.10', 1.1],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.Inf', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['12345678901234567000', 12345678901234567000],
    ['1.2.3', '1.2.3'],
    ['250m', '250m'],
    ['1Gi', '1Gi'],
    ['80%', '80%'],
  ])('%s is %j', (source, value) => expect(readAs11(source).value).toEqual(value))

  test('tell whole numbers from others', () => {
    expect(['1', '0644', '1e3', '1.0'].map(source => readAs11(source).type)).toEqual([
      'integer',
      'integer',
      'float',
      'float',
    ])
  })

  test('do not take long', () => {
    const started = performance.now()
    for (const text of ['1'.repeat(1e6), '_'.repeat(1e6), '0x'.repeat(1e6), `1${'_'.repeat(1e6)}x`]) readAs11(text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('surprises', () => {
  test.each(['yes', 'on', 'N', '0644', '1_000', '0b11', '0X1F', 'off'])('%s', source =>
    expect(surprise(source)).toBeDefined(),
  )
  test.each(['true', '5', '0x1F', '0o17', '1e3', '08', '~', 'hello', '1.5', '.inf', '.nan', ''])('not %j', source =>
    expect(surprise(source)).toBeUndefined(),
  )

  test('say what Kubernetes sees', () => {
    expect(surprise('0644')).toEqual({ type: 'integer', value: 420 })
    expect(surprise('no')).toEqual({ type: 'boolean', value: false })
  })
})

test('what needs quotes to be a string', () => {
  expect(['yes', '080', '1_0', '0o7', '~', ''].map(needsQuotes)).not.toContain(false)
  expect(['hello', '1.2.3', '1Gi', 'nginx:1.27'].map(needsQuotes)).not.toContain(true)
})
