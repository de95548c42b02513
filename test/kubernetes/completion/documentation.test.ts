import { expect, test } from 'vitest'
import { fixture } from '../../harness/fixture.js'
import { byId, contextWith, host } from '../../harness/languages.js'

/** What is said of the item with this label. */
async function said(label: string, source: string): Promise<{ detail?: string; documentation?: string; zh?: string }> {
  const { text, caret } = fixture(source)
  const document = byId.kubernetes.parse(text)
  await byId.kubernetes.prepare?.(document, host, 'explain')
  const items = await byId.kubernetes.complete!(document, caret!, contextWith())
  const item = items.find(one => one.label === label)
  const documentation = item?.documentation?.()
  return {
    ...(item?.detail && { detail: item.detail.en }),
    ...(documentation && { documentation: documentation.en, zh: documentation['zh-cn'] }),
  }
}

const pod = 'apiVersion: v1\nkind: Pod\nspec:\n'

test('a field: type and default beside it, its topic on demand', async () => {
  const { detail, documentation, zh } = await said('terminationGracePeriodSeconds', `${pod}  <|>`)
  expect(detail).toBe('integer · default `30`')
  expect(documentation).toContain('SIGKILL')
  expect(zh).toContain('SIGKILL')
})

test('a field without a topic: a sentence of ours, and what Kubernetes says', async () => {
  const { documentation } = await said('setHostnameAsFQDN', `${pod}  <|>`)
  expect(documentation?.split('\n\n').length).toBeGreaterThan(1)
})

test('a value: what the field is for', async () => {
  const { documentation } = await said('NodePort', 'apiVersion: v1\nkind: Service\nspec:\n  type: <|>\n')
  expect(documentation).toMatch(/^\*\*type\*\* · how the Service is reached/)
  expect(documentation).toContain('on a port of every node')
})

test('kinds, capabilities, labels', async () => {
  expect((await said('StatefulSet', '<|>')).documentation).toContain('StatefulSet')
  const drop = `${pod}  containers:\n    - securityContext: { capabilities: { drop: [<|>] } }\n`
  expect((await said('ALL', drop)).documentation).toContain('restricted')
  expect((await said('NET_RAW', drop)).detail).toBe('send raw packets (`ping`)')
  const label = await said('topology.kubernetes.io/zone', `${pod}  nodeSelector:\n    <|>\n`)
  expect(label.documentation).toBeTruthy()
})
