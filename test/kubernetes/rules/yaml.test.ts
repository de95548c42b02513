import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/edits.js'
import type { Rule } from '../../../server/src/core/rule.js'
import conflictMarker from '../../../server/src/kubernetes/rules/yaml/conflict-marker.js'
import duplicateKey from '../../../server/src/kubernetes/rules/yaml/duplicate-key.js'
import emptyDocument from '../../../server/src/kubernetes/rules/yaml/empty-document.js'
import indentation from '../../../server/src/kubernetes/rules/yaml/indentation.js'
import needsQuotes from '../../../server/src/kubernetes/rules/yaml/needs-quotes.js'
import tabIndent from '../../../server/src/kubernetes/rules/yaml/tab-indent.js'
import unclosedBracket from '../../../server/src/kubernetes/rules/yaml/unclosed-bracket.js'
import unknownAlias from '../../../server/src/kubernetes/rules/yaml/unknown-alias.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'
import { pod, says } from './_says.js'

async function fixesOf(rule: Rule<never>, text: string): Promise<string[]> {
  const findings = await findingsOf(rule, text)
  return findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)))
}

describe('one mistake makes one finding, and the rest is checked', () => {
  test.each([
    ['a tab', pod('\thostNetwork: 1\n'), ['tab-indent: \t']],
    [
      'a key too far right',
      pod('').replace('  name: web\nspec', '  name: web\n    labels: {}\nspec'),
      ['indentation: labels: {}'],
    ],
    [
      'a missing space',
      pod('  hostNetwork:true\n  restartPolicy: never\n'),
      ['missing-space: :', 'invalid-value: never'],
    ],
    [
      'a missing colon',
      pod('  hostNetwork\n  restartPolicy: never\n'),
      ['missing-colon: hostNetwork', 'invalid-value: never'],
    ],
    ['an open quote', pod('  nodeName: "a\n  restartPolicy: never\n'), ['unclosed-quote: "a', 'invalid-value: never']],
    [
      'an open bracket',
      pod('  nodeSelector: {a: b\n  restartPolicy: never\n'),
      ['unclosed-bracket: {', 'invalid-value: never'],
    ],
    ['a key twice', pod('  hostNetwork: true\n  hostNetwork: false\n'), ['duplicate-key: hostNetwork']],
    ['text behind a quote', pod('  nodeName: "a" b\n'), ['yaml-syntax: b']],
    ['an alias without an anchor', pod('  nodeSelector: *labels\n'), ['unknown-alias: *labels']],
    [
      'a key that is read as another',
      pod('', '      env: [{name: A, value: b}]\n').replace('name: web\nspec', 'name: web\n  labels:\n    on: a\nspec'),
      ['unquoted-key: on'],
    ],
    [
      'a conflict',
      pod('<<<<<<< HEAD\n  nodeName: a\n=======\n  nodeName: b\n>>>>>>> main\n'),
      ['conflict-marker: <<<<<<< HEAD'],
    ],
    ['a template', pod('  nodeName: {{ .Values.node\n  restartPolicy: Always\n'), []],
  ])('%s', async (_, text, expected) => {
    expect(await says(text)).toEqual(expected)
  })
})

describe('fixes', () => {
  test('an indented pair moves with all that is in it', () =>
    checkFix(
      indentation,
      'apiVersion: v1\nkind: Pod\nmetadata:\n    name: web\n   labels:\n     app: web\n     tier: a\n   annotations:\n     a: b\n'.replace(
        '   annotations:\n     a: b\n',
        '',
      ),
      'apiVersion: v1\nkind: Pod\nmetadata:\n    name: web\n    labels:\n      app: web\n      tier: a\n',
    ))

  test('either side of a conflict', async () => {
    const text =
      'kind: Pod\napiVersion: v1\n<<<<<<< ours\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\nb: 1\n'
    expect(await fixesOf(conflictMarker, text)).toEqual([
      'kind: Pod\napiVersion: v1\na: 1\nb: 1\n',
      'kind: Pod\napiVersion: v1\na: 2\nb: 1\n',
    ])
  })

  test('either of two keys', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    1\n  b: x\n  a: "2"\n'
    expect(await fixesOf(duplicateKey, text)).toEqual([
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    1\n  b: x\n',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  b: x\n  a: "2"\n',
    ])
  })

  test('all tabs at once', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\n\tlabels:\n\t\ta: b\n'
    const fixed = await fixesOf(tabIndent, text)
    expect(fixed[1]).toBe('apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    a: b\n')
  })

  test('what begins with a reserved character', async () => {
    await checkFix(
      needsQuotes,
      'apiVersion: v1\nkind: Pod\na: @b "c"\n',
      'apiVersion: v1\nkind: Pod\na: "@b \\"c\\""\n',
    )
    const [finding] = await findingsOf(needsQuotes, 'apiVersion: v1\nkind: Pod\na: `b`\n')
    expect(finding?.args.char).toBe('`` ` ``')
  })

  test('the anchor that was most likely meant comes first', async () => {
    const text = 'apiVersion: v1\nkind: Pod\na: &labels {b: c}\nd: *label\n'
    expect(await fixesOf(unknownAlias, text)).toEqual([
      text.replace('*label', '*labels'),
      text.replace('*label', '"*label"'),
    ])
  })

  test('a bracket is closed behind its last value', async () => {
    expect(await fixesOf(unclosedBracket, pod('', '      args: [a, b\n      command: [c]\n'))).toEqual([
      pod('', '      args: [a, b]\n      command: [c]\n'),
    ])
  })

  test('with CRLF', async () => {
    const text = 'apiVersion: v1\r\nkind: Pod\r\nmetadata: name: web\r\n'
    expect(await says(text)).toEqual(['colon-in-value: name: web'])
  })
})

test('a document of comments or of a template is not empty', async () => {
  const strict = { preset: 'strict' } as const
  const head = 'apiVersion: v1\nkind: Pod\n'
  await checkRule(emptyDocument, `# licence\n---\n${head}---\n# later\n---\n{{ if .a }}\n{{ end }}\n`, strict)
  await checkRule(emptyDocument, `${head}---\n^^^\n---\n^^^\n\n---\n${head}`, strict)
})
