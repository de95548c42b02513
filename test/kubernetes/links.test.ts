import { expect, test } from 'vitest'
import type { Host } from '../../server/src/core/workspace.js'
import { byId, contextWith, host } from '../harness/languages.js'

/** Every link of a manifest as `text → target`, with these files beside it. */
async function linksOf(text: string, files: readonly string[] = []): Promise<string[]> {
  const own: Host = {
    ...host,
    readFile: async uri => (files.some(file => `file:///work/${file}` === uri) ? '' : undefined),
  }
  const document = byId.kubernetes.parse(text)
  await byId.kubernetes.prepare?.(document, own, 'check')
  const context = { ...contextWith(), host: own, uri: 'file:///work/app/kustomization.yaml' }
  const found = (await byId.kubernetes.links?.(document, context)) ?? []
  return found.map(({ span, target }) => `${text.slice(span.start, span.end)} → ${target}`)
}

const reference = 'https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#'

test('kinds of Kubernetes lead to their reference, in every document', async () => {
  const deployment = 'apiVersion: apps/v1\nkind: "Deployment"\n'
  expect(await linksOf(`${deployment}---\napiVersion: v1\nkind: Service\n`)).toEqual([
    `Deployment → ${reference}deployment-v1-apps`,
    `Service → ${reference}service-v1-core`,
  ])
  expect(await linksOf('apiVersion: example.com/v1\nkind: Service\n')).toEqual([])
  expect(await linksOf('kind: Service\n')).toEqual([])
})

test('images lead to their registry', async () => {
  const pod = (image: string) => linksOf(`kind: Pod\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`)
  expect(await pod('nginx:1.27')).toEqual(['nginx:1.27 → https://hub.docker.com/_/nginx'])
  expect(await pod('"org/app:2"')).toEqual(['org/app:2 → https://hub.docker.com/r/org/app/tags?name=2'])
  expect(await pod('ghcr.io/org/app')).toEqual(['ghcr.io/org/app → https://ghcr.io/org/app'])
  expect(await pod('quay.io/org/app:1')).toEqual(['quay.io/org/app:1 → https://quay.io/repository/org/app'])
  for (const none of ['registry.example.com/a:1', '{{ .Values.image }}', 'constructor.io/a', '${IMAGE}', ''])
    expect(await pod(none), none).toEqual([])
})

test('initial containers, templates and image volumes count; an anchor counts once', async () =>
  expect(
    await linksOf(
      'kind: Deployment\nspec:\n  template:\n    spec:\n      initContainers: [{ image: &a busybox }]\n      containers: [{ image: *a }]\n      volumes: [{ name: v, image: { reference: redis } }]\n',
    ),
  ).toEqual(['busybox → https://hub.docker.com/_/busybox', 'redis → https://hub.docker.com/_/redis']))

test('paths of a kustomization lead to the file, or to the kustomization of the folder', async () => {
  const kustomization = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [web.yaml, ../base, missing.yaml, "https://example.com/a.yaml"]
components:
  - ../parts/tls/
patches:
  - path: 'patch.yaml'
configMapGenerator:
  - name: conf
    files: [app.ini, key=other.ini]
`
  const files = [
    'app/web.yaml',
    'base/kustomization.yaml',
    'parts/tls/kustomization.yml',
    'app/patch.yaml',
    'app/other.ini',
  ]
  expect(await linksOf(kustomization, files)).toEqual([
    'web.yaml → web.yaml',
    '../base → ../base/kustomization.yaml',
    '../parts/tls/ → ../parts/tls/kustomization.yml',
    'patch.yaml → patch.yaml',
    'other.ini → other.ini',
  ])
})
