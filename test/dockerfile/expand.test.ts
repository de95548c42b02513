import { describe, expect, test } from 'vitest'
import { type Binding, expand } from '../../server/src/dockerfile/expand.js'

const values: Readonly<Record<string, Binding>> = {
  x: { value: 'a/b.tar.gz' },
  empty: { value: '' },
  argument: 'argument',
  unknown: 'unknown',
}
const scope = (name: string): Binding => values[name] ?? 'unset'

/** What `bash` and BuildKit make of it; `undefined` where the file does not say enough. */
describe('expand', () => {
  test.each([
    ['plain', 'plain'],
    ['$x', 'a/b.tar.gz'],
    ['${x}', 'a/b.tar.gz'],
    ['-$x-', '-a/b.tar.gz-'],
    ['$x_y', ''],
    ['${x}_y', 'a/b.tar.gz_y'],
    ['$unset', ''],
    ['$', '$'],
    ['a$', 'a$'],
    ['$(x)', '$(x)'],
    // quotes and escapes
    ['\\$x', '$x'],
    ["'$x'", '$x'],
    ['"$x"', 'a/b.tar.gz'],
    ['"\\$x"', '$x'],
    ['"a\\b"', 'a\\b'],
    ['a\\b', 'ab'],
    ['a"b c"\'d\'', 'ab cd'],
    ['"it\'s $x"', "it's a/b.tar.gz"],
    // defaults
    ['${x:-y}', 'a/b.tar.gz'],
    ['${empty:-y}', 'y'],
    ['${empty-y}', ''],
    ['${unset:-y}', 'y'],
    ['${unset-y}', 'y'],
    ['${unset:-${x}}', 'a/b.tar.gz'],
    ['${unset:-"a }"}', 'a }'],
    ['${x:+y}', 'y'],
    ['${empty:+y}', ''],
    ['${empty+y}', 'y'],
    ['${unset+y}', ''],
    ['${x:?no}', 'a/b.tar.gz'],
    ['${x?no}', 'a/b.tar.gz'],
    // patterns
    ['${x#*/}', 'b.tar.gz'],
    ['${x#?}', '/b.tar.gz'],
    ['${x##*.}', 'gz'],
    ['${x#*.}', 'tar.gz'],
    ['${x%.*}', 'a/b.tar'],
    ['${x%%.*}', 'a/b'],
    ['${x%no}', 'a/b.tar.gz'],
    ['${x/a/c}', 'c/b.tar.gz'],
    ['${x/./-}', 'a/b-tar.gz'],
    ['${x//./-}', 'a/b-tar-gz'],
    ['${x//\\//_}', 'a_b.tar.gz'],
    ['${x/.*/}', 'a/b'],
    ['${x//a/}', '/b.tr.gz'],
    ['${unset#a}', ''],
  ])('%s → %s', (text, value) => expect(expand(text, scope, '\\')).toBe(value))

  test.each([
    ['$unknown', 'the base image may set it'],
    ['${unknown:-y}', 'the base image may set it'],
    ['$argument', 'only --build-arg gives it a value'],
    ['${unset:?no}', 'the build stops'],
    ['${unset:-$unknown}', 'the default is not known'],
    ['"$x', 'a quote is not closed'],
    ["'", 'a quote is not closed'],
    ['${x', 'a brace is not closed'],
    ['${}', 'no name'],
    ['${x^^}', 'BuildKit knows no such operator'],
    ['${x/a}', 'no replacement'],
  ])('%s is not known: %s', text => expect(expand(text, scope, '\\')).toBeUndefined())

  test('an ARG without a default takes the default that is given in place', () => {
    expect(expand('${argument:-y}', scope, '\\')).toBe('y')
    expect(expand('${argument:+y}', scope, '\\')).toBe('')
  })

  test('escapes with a backtick where the directive says so', () => {
    expect(expand('`$x c:\\$x', scope, '`')).toBe('$x c:\\a/b.tar.gz')
  })

  test('leaves quotes alone in the body of a heredoc', () => {
    expect(expand('"$x" \'$x\' \\$x', scope, '\\', { quotes: false })).toBe('"a/b.tar.gz" \'a/b.tar.gz\' $x')
  })
})
