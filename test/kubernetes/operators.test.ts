import { beforeEach, expect, test, vi } from 'vitest'
import type { Host } from '../../server/src/core/workspace.js'
import { host } from '../harness/languages.js'

/** A fresh process, so to speak, and the data files that it asks for. */
async function fresh() {
  vi.resetModules()
  const [knowledge, { parse }] = await Promise.all([
    import('../../server/src/kubernetes/knowledge.js'),
    import('../../server/src/kubernetes/document.js'),
  ])
  const asked: string[] = []
  const counting: Host = {
    ...host,
    asset: name => {
      asked.push(name)
      return host.asset(name)
    },
  }
  const prepare = (text: string, use: 'check' | 'explain' = 'check') =>
    knowledge.prepareKnowledge(parse(text), counting, use)
  return { ...knowledge, asked, prepare }
}

const certificate = 'apiVersion: cert-manager.io/v1\nkind: Certificate\n'

beforeEach(() => vi.resetModules())

test('a manifest of Kubernetes alone loads its tables alone, and once', async () => {
  const { asked, prepare, schema } = await fresh()
  await prepare('apiVersion: networking.k8s.io/v1\nkind: Ingress\n')
  expect(asked).toEqual(['kubernetes.json'])
  expect(prepare('apiVersion: v1\nkind: Pod\n')).toBeUndefined()
  expect(schema().kind('cert-manager.io/v1', 'Certificate')).toBeUndefined()
})

test('an operator is loaded when a resource of it appears', async () => {
  const { asked, prepare, schema } = await fresh()
  await prepare(`apiVersion: v1\nkind: List\nitems:\n  - ${certificate.replaceAll('\n', '\n    ')}\n`)
  expect(asked).toEqual(['kubernetes.json', 'crds.json', 'crd-cert-manager.json'])
  expect(schema().kind('cert-manager.io/v1', 'Certificate')?.namespaced).toBe(true)
  expect(schema().kind('v1', 'Pod')).toBeDefined()
  expect(prepare(certificate)).toBeUndefined()
})

test('also by its group, where the kind is misspelt', async () => {
  const { asked, prepare } = await fresh()
  await prepare(certificate.replace('Certificate', 'Certficate'))
  expect(asked).toContain('crd-cert-manager.json')
})

test('of what nobody knows only the index is asked, once', async () => {
  const { asked, prepare } = await fresh()
  const text = 'apiVersion: example.com/v1\nkind: Shop\n'
  await prepare(text)
  expect(asked).toEqual(['kubernetes.json', 'crds.json'])
  expect(prepare(text)).toBeUndefined()
})

test('descriptions come with the first hover', async () => {
  const { asked, prepare, schema, fieldDescriptions } = await fresh()
  await prepare(certificate)
  expect(fieldDescriptions()).toBeUndefined()
  await prepare(certificate, 'explain')
  expect(asked).toContain('crd-cert-manager-docs.json')
  const spec = schema().kind('cert-manager.io/v1', 'Certificate')?.type.fields.get('spec')
  const secret = spec?.shape.is === 'object' ? spec.shape.type.fields.get('secretName') : undefined
  expect(secret && fieldDescriptions()?.of(secret)).toMatch(/Secret/)
})

test('a failed load is tried again', async () => {
  const { prepare, schema } = await fresh()
  const { prepareKnowledge } = await import('../../server/src/kubernetes/knowledge.js')
  const { parse } = await import('../../server/src/kubernetes/document.js')
  const broken: Host = { ...host, asset: () => Promise.reject(new Error('no disk')) }
  await expect(prepareKnowledge(parse(certificate), broken, 'check')).rejects.toThrow('no disk')
  await prepare(certificate)
  expect(schema().kind('cert-manager.io/v1', 'Certificate')).toBeDefined()
})

test('kustomize is known without any file', async () => {
  const { prepare, schema, asked } = await fresh()
  await prepare('apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n')
  expect(schema().kind('kustomize.config.k8s.io/v1beta1', 'Kustomization')?.type.fields.has('resources')).toBe(true)
  expect(asked).toEqual(['kubernetes.json'])
})
