import { describe, expect, test } from 'vitest'
import { parse } from '../../server/src/kubernetes/document.js'
import { facts } from '../../server/src/kubernetes/statements/index.js'
import { FactIndex } from '../../server/src/workspace/fact-index.js'
import { lintFile } from '../harness/check.js'

const namespace = (level: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: { pod-security.kubernetes.io/enforce: ${level} }\n`
const pod = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  hostNetwork: true
  containers: [{ name: web, image: "web:1" }]
`
const refused = async (others: Record<string, string>): Promise<string[]> =>
  (await lintFile('pod.yaml', { ...others, 'pod.yaml': pod }))
    .map(({ rule }) => rule.id)
    .filter(id => id.includes('pod-security'))

describe('a Namespace in another file says which Pods it lets in', () => {
  test.each([
    ['baseline', ['kubernetes/pod-security-refused']],
    ['privileged', []],
  ])('%s', async (level, said) => expect(await refused({ 'ns.yaml': namespace(level) })).toEqual(said))

  test('nobody knows which counts where two files make it', async () =>
    expect(await refused({ 'dev/ns.yaml': namespace('privileged'), 'prod/ns.yaml': namespace('baseline') })).toEqual(
      [],
    ))
})

test('an edit that leaves the labels as they are is no news for other files', () => {
  const index = new FactIndex()
  const state = (text: string): boolean => index.set('file:///ns.yaml', facts(parse(text), 'file:///ns.yaml'))
  expect(state(namespace('baseline'))).toBe(true)
  expect(state(`# a comment\n${namespace('baseline')}`)).toBe(false)
  expect(state(namespace('restricted'))).toBe(true)
})
