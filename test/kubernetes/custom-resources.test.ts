import { describe, expect, test } from 'vitest'
import { messageOf } from '../../server/src/core/lint.js'
import { lintFile, lintText, showComplete, showHover } from '../harness/check.js'

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: kettles.tea.example.com
spec:
  group: tea.example.com
  scope: Namespaced
  names: { kind: Kettle, plural: kettles, singular: kettle }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [litres, colour]
              properties:
                litres:
                  type: integer
                  description: How much water it holds.
                  minimum: 1
                  maximum: 5
                colour:
                  type: string
                  enum: [red, white]
                  default: white
                name:
                  type: string
                  pattern: ^[a-z]+$
                power: { x-kubernetes-int-or-string: true }
                labels: { type: object, additionalProperties: { type: string } }
                extra: { type: object, x-kubernetes-preserve-unknown-fields: true }
                cups:
                  type: array
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items:
                    type: object
                    required: [name]
                    properties:
                      name: { type: string }
                      full: { type: boolean }
    - name: v1beta1
      served: true
      storage: false
      deprecated: true
      schema:
        openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true }
`
const kettle = (spec: string, version = 'v1'): string =>
  `apiVersion: tea.example.com/${version}\nkind: Kettle\nmetadata: { name: a }\nspec:\n  ${spec.replaceAll('\n', '\n  ')}\n`

const inWorkspace = async (text: string): Promise<string[]> =>
  (await lintFile('kettle.yaml', { 'kettle.yaml': text, 'crds/kettle.yaml': definition })).map(
    finding => `${finding.rule.id.replace('kubernetes/', '')}: ${messageOf(finding, 'en')}`,
  )

describe('a custom resource is judged by the definition in the workspace', () => {
  test('a good one is fine', async () =>
    expect(
      await inWorkspace(
        kettle(
          'litres: 2\npower: 2kW\nlabels: { a: b }\nextra: { any: [1] }\ncups: [{ name: a, full: true }, { name: b }]',
        ),
      ),
    ).toEqual([]))

  test.each([
    ['a field that it does not have', 'litres: 2\nlitre: 3', /^unknown-field: .*`litre/],
    ['a field that is missing', 'colour: red', /^missing-field: .*`litres`/],
    ['the wrong type', 'litres: two', /^wrong-type: /],
    ['a number out of range', 'litres: 9', /^out-of-range: /],
    ['a value that is none of its list', 'litres: 2\ncolour: blue', /^invalid-value: .*`white`/],
    ['a text that does not match', 'litres: 2\nname: A1', /^invalid-format: /],
    ['a key twice', 'litres: 2\ncups: [{ name: a }, { name: a }]', /^duplicate-item: /],
    ['a list where a map belongs', 'litres: 2\nlabels: [a]', /^wrong-type: /],
  ])('%s', async (_, spec, said) => expect(await inWorkspace(kettle(spec))).toEqual([expect.stringMatching(said)]))

  test('a deprecated version, with the one to move to', async () =>
    expect(await inWorkspace(kettle('any: thing', 'v1beta1'))).toEqual([
      expect.stringMatching(/^deprecated-api-version: .*`tea.example.com\/v1`/),
    ]))

  test('a version that it does not serve', async () => expect(await inWorkspace(kettle('litres: 1', 'v2'))).toEqual([]))

  test('nothing is said where nobody defines it', async () => expect(await lintText(kettle('litre: 3'))).toEqual([]))
})

describe('the rules of a definition', () => {
  const withRules = (
    rules: string,
    properties = 'a: { type: integer }, b: { type: integer }',
  ) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: as.example.com }
spec:
  group: example.com
  names: { kind: A, plural: as }
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties: { ${properties} }
              x-kubernetes-validations: [${rules}]
`
  const broken = async (rules: string, spec: string, properties?: string): Promise<string[]> =>
    (
      await lintText(
        `${withRules(rules, properties)}---\napiVersion: example.com/v1\nkind: A\nmetadata: { name: a }\nspec: ${spec}\n`,
      )
    )
      .filter(({ rule }) => rule.id === 'kubernetes/custom-rule')
      .map(finding => messageOf(finding, 'en').replace(/.*refuses this: /, ''))

  test('are evaluated, and speak in the words of their author', async () =>
    expect(await broken('{ rule: self.a < self.b, message: too much }', '{ a: 2, b: 1 }')).toEqual(['too much']))
  test('may work out their message', async () =>
    expect(await broken('{ rule: self.a < 2, messageExpression: "\'got \' + string(self.a)" }', '{ a: 2 }')).toEqual([
      'got 2',
    ]))
  test('see defaults', async () =>
    expect(await broken('{ rule: self.a > 3 }', '{}', 'a: { type: integer, default: 1 }')).toEqual(['self.a > 3']))
  test('see names as they have to write them', async () =>
    expect(
      await broken(
        '{ rule: self.a__dash__b == self.__namespace__, message: differ }',
        '{ a-b: x, namespace: y }',
        'a-b: { type: string }, namespace: { type: string }',
      ),
    ).toEqual(['differ']))
  test.each([
    ['that hold', '{ rule: self.a < self.b }', '{ a: 1, b: 2 }'],
    ['about what is not set', '{ rule: self.a < self.b }', '{ a: 1 }'],
    ['about two versions of an object', '{ rule: self.a > oldSelf.a }', '{ a: 1 }'],
    ['with what only the API server knows', '{ rule: isURL(self.a) }', '{ a: x }'],
    ['that are none', '{ rule: self.a < }', '{ a: 1 }'],
    ['about placeholders', '{ rule: self.a == "x" }', '{ a: "${A}" }'],
  ])('say nothing where they can not be decided: %s', async (_, rules, spec) =>
    expect(await broken(rules, spec)).toEqual([]),
  )
})

describe('the definition may stand in the same file', () => {
  const both = (spec: string): string => `${definition}---\n${kettle(spec)}`
  test('it checks', async () =>
    expect((await lintText(both('litres: 2\ncolor: red'))).map(({ rule }) => rule.id)).toEqual([
      'kubernetes/unknown-field',
    ]))
  test('it explains', async () => expect(await showHover(both('lit<|>res: 2'))).toContain('How much water it holds.'))
  test('it completes', async () => {
    expect(await showComplete(both('<|>'))).toEqual(expect.arrayContaining([expect.stringMatching(/^litres/)]))
    expect(await showComplete(both('litres: 1\ncolour: <|>'))).toEqual(expect.arrayContaining(['red', 'white']))
  })
})

test.each([
  ['half-typed', 'spec:\n  group: a.b\n  names: { kind: '],
  ['without versions', 'spec: { group: a.b, names: { kind: A } }'],
  [
    'with a schema that is none',
    'spec: { group: a.b, names: { kind: A }, versions: [{ name: v1, schema: { openAPIV3Schema: [1] } }, 3] }',
  ],
  [
    'whose properties are none',
    'spec: { group: a.b, names: { kind: A }, versions: [{ name: v1, schema: { openAPIV3Schema: { type: object, properties: { spec: 3, x: { type: array, items: 4 }, port: { type: [object], enum: 3, required: 2 } }, required: 3 } } }] }',
  ],
])('a definition %s does no harm', async (_, spec) => {
  const crd = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: as.a.b }\n${spec}\n`
  const found = await lintFile('a.yaml', {
    'a.yaml': 'apiVersion: a.b/v1\nkind: A\nmetadata: { name: a }\nport: 1\nspec: 2\n',
    'crd.yaml': crd,
  })
  expect(found.map(({ rule }) => rule.id).filter(id => !id.endsWith('/unknown-field'))).toEqual([])
})
