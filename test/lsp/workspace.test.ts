import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Session, startSession } from '../harness/session.js'

let session: Session
let folder: string
const uri = (name: string): string => pathToFileURL(join(folder, name)).href
const codes = async (of: string): Promise<(string | number | undefined)[]> =>
  (await session.diagnostics(of, 0)).diagnostics.map(({ code }) => code)

const patch = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: a }\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairlead-workspace-'))
  await writeFile(join(folder, 'kustomization.yaml'), 'patches:\n  - path: patch.yaml\n')
  await writeFile(join(folder, 'patch.yaml'), patch)
  await writeFile(join(folder, 'package.json'), '{}')
  session = await startSession({ rootUri: pathToFileURL(folder).href })
})
afterAll(() => session.close())

describe('files of a workspace know of each other', () => {
  test('a file on disk says what an open one is', async () => {
    await session.open(uri('patch.yaml'), patch, 'yaml')
    await expect.poll(() => codes(uri('patch.yaml'))).toEqual([])
  })

  test('an open file has the say over the one on disk', async () => {
    await session.open(uri('kustomization.yaml'), 'resources: []\n', 'yaml')
    await expect.poll(() => codes(uri('patch.yaml'))).toContain('kubernetes/missing-field')
    await session.change(uri('kustomization.yaml'), 2, 'patches: [{ path: patch.yaml }]\n')
    await expect.poll(() => codes(uri('patch.yaml'))).toEqual([])
  })

  test('a Dockerfile knows its build context, and a change on disk is seen', async () => {
    await session.open(uri('Dockerfile'), 'FROM node:22\nCOPY package.json tsconfig.json /app/\n')
    await expect.poll(() => codes(uri('Dockerfile'))).toContain('dockerfile/missing-source')
    await writeFile(join(folder, 'tsconfig.json'), '{}')
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
    await expect.poll(() => codes(uri('Dockerfile'))).not.toContain('dockerfile/missing-source')
  })

  test('a definition that is being written changes what is said of its resources', async () => {
    const crd = (field: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: kettles.tea.example.com }
spec:
  group: tea.example.com
  names: { kind: Kettle, plural: kettles }
  scope: Cluster
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { ${field}: { type: integer } } } }
`
    await session.open(uri('crd.yaml'), crd('litres'), 'yaml')
    await session.open(
      uri('kettle.yaml'),
      'apiVersion: tea.example.com/v1\nkind: Kettle\nmetadata: { name: a }\nlitres: 2\n',
    )
    await session.diagnostics(uri('kettle.yaml'))
    await session.change(uri('crd.yaml'), 2, crd('pints'))
    await expect.poll(() => codes(uri('kettle.yaml'))).toEqual(['kubernetes/unknown-field'])
    await session.change(uri('crd.yaml'), 3, crd('litres'))
    await expect.poll(() => codes(uri('kettle.yaml'))).toEqual([])
  })
})
