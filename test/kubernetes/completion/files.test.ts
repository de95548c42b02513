import { expect, test } from 'vitest'
import type { Host } from '../../../server/src/core/workspace.js'
import { fixture } from '../../harness/fixture.js'
import { byId, contextWith, host } from '../../harness/languages.js'

const folders: Readonly<Record<string, readonly string[]>> = {
  'file:///work/app/': ['kustomization.yaml', 'web.yaml', 'patch.yaml', 'app.ini', '.git/', 'parts/'],
  'file:///work/app/parts/': ['tls.yaml', 'notes.md'],
  'file:///work/': ['base/', 'app/'],
}

async function offered(source: string): Promise<string[]> {
  const { text, caret } = fixture(`apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${source}`)
  const own: Host = {
    ...host,
    readFolder: async uri => folders[uri.endsWith('/') ? uri : `${uri}/`] ?? [],
  }
  const document = byId.kubernetes.parse(text)
  await byId.kubernetes.prepare?.(document, own, 'explain')
  const context = { ...contextWith(), host: own, uri: 'file:///work/app/kustomization.yaml' }
  const items = await byId.kubernetes.complete!(document, caret!, context)
  return items
    .filter(({ kind }) => kind === 'file' || kind === 'folder')
    .map(({ span, insert }) => `${text.slice(span.start, caret)}|${insert}`)
}

test('manifests beside it, and folders; what is named already is left out', async () => {
  expect(await offered('resources:\n  - <|>\n')).toEqual(['|../', '|web.yaml', '|patch.yaml', '|parts/'])
  expect(await offered('resources:\n  - web.yaml\n  - p<|>\n')).toEqual(['p|../', 'p|patch.yaml', 'p|parts/'])
  expect(await offered('resources:\n  <|>\n')).toContain('|- web.yaml')
  expect(await offered('resources: ["<|>"]\n')).toContain('|web.yaml')
})

test('further in, and further out', async () => {
  expect(await offered('resources:\n  - parts/t<|>\n')).toEqual(['t|../', 't|tls.yaml'])
  expect(await offered('resources:\n  - ../<|>\n')).toEqual(['|../', '|base/', '|app/'])
})

test('patches are manifests, contents any file', async () => {
  expect(await offered('patches:\n  - path: <|>\n')).toContain('|patch.yaml')
  expect(await offered('configMapGenerator:\n  - name: a\n    files: [<|>]\n')).toContain('|app.ini')
  expect(await offered('configMapGenerator:\n  - name: a\n    files: [key=a<|>]\n')).toContain('a|app.ini')
  expect(await offered('configMapGenerator:\n  - name: <|>\n')).toEqual([])
  expect(await offered('namespace: <|>\n')).toEqual([])
})
