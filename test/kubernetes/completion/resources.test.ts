import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../server/src/core/lint.js'
import { ownSchema, schema } from '../../../server/src/kubernetes/knowledge.js'
import { stability } from '../../../server/src/kubernetes/schema/index.js'
import { lintText, showComplete } from '../../harness/check.js'
import { byId } from '../../harness/languages.js'

/** What stands for a value that only the reader knows. */
const bare = 'x'

/** A snippet as an editor leaves it when nobody types anything: defaults, the first of each choice, and `bare` for a stop without a default. */
const filled = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+\}/g, bare)
    .replace(/\$\d+/g, '')

const whole = async (): Promise<ReadonlyMap<string, string>> => {
  const offered = await showComplete('kind: A\n---\n<|>')
  return new Map(
    offered
      .map(line => line.split(' → ') as [string, string])
      .filter(([label, text]) => !label.startsWith('k-') && text !== undefined),
  )
}

describe('whole resources', () => {
  test('one for every kind of ours that is past its first drafts, and for those of operators', async () => {
    const offered = await whole()
    const kinds = schema().kinds.filter(
      kind => kind.until === undefined && stability(kind.version) >= 1e6 && kind.group !== 'kustomize.config.k8s.io',
    )
    expect(kinds.map(({ kind }) => kind).filter(kind => !offered.has(kind))).toEqual([])
    for (const custom of [
      'Certificate',
      'HTTPRoute',
      'Application',
      'ServiceMonitor',
      'VirtualService',
      'ScaledObject',
    ])
      expect(offered.get(custom)).toMatch(/^apiVersion: \S+\nkind: /)
  })

  test('what is offered is accepted: no field is missing, unknown or of a wrong type', async () => {
    const wrong: string[] = []
    for (const [kind, snippet] of await whole()) {
      // of an operator's kind nothing but its name is known before it appears
      if (ownSchema().versions(kind).length === 0) continue
      const text = `${filled(snippet)}\n`
      const found = await lintText(text, { preset: 'all' }, byId.kubernetes)
      const refused = found.filter(
        ({ severity, span }) => severity === 'error' && text.slice(span.start, span.end) !== bare,
      )
      wrong.push(...refused.map(one => `${kind}: ${messageOf(one, 'en')}`))
    }
    expect(wrong).toEqual([])
  })

  test('a deprecated kind is struck through, a draft of a kind is not offered beside the finished one', async () => {
    const offered = await whole()
    expect(offered.get('HorizontalPodAutoscaler')).toContain('apiVersion: autoscaling/v2\n')
    expect(offered.has('ClusterCIDR')).toBe(false)
  })

  test('a Deployment is ready to run', async () =>
    expect((await whole()).get('Deployment')).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: \${1:name}
spec:
  replicas: \${3:2}
  selector:
    matchLabels:
      app: \${1:name}
  template:
    metadata:
      labels:
        app: \${1:name}
    spec:
      containers:
        - name: \${1:name}
          image: \${2:image}$0`))
})

describe('kind and apiVersion', () => {
  test('the two keys themselves, before any resource', async () => {
    expect((await showComplete('apiVersion: v1\n---\nki<|>'))[0]).toBe('kind → kind: ')
    expect((await showComplete('apiVersion: v1\n---\napiV<|>'))[0]).toBe('apiVersion → apiVersion: ')
  })

  test('a kind brings its apiVersion along where none is written', async () => {
    expect(await showComplete('kind: Deploym<|>\n')).toEqual(['Deployment → Deployment\napiVersion: apps/v1'])
    expect(await showComplete('apiVersion: apps/v1\nkind: Deploym<|>\n')).toEqual(['Deployment'])
    expect(await showComplete('kind: Deploym<|>\napiVersion: apps/v1\n')).toEqual(['Deployment'])
  })

  test('those of operators too', async () => {
    expect(await showComplete('apiVersion: cert-manager.io/v1\nkind: <|>\n')).toContain('Certificate')
    expect(await showComplete('apiVersion: <|>\nkind: HTTPRoute\n')).toContain('gateway.networking.k8s.io/v1')
  })
})
