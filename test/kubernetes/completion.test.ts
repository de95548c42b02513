import { expect, test } from 'vitest'
import { showComplete } from '../harness/check.js'

const pod = (inner: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${inner}`

test('fields of a map, required ones first, with what they can not do without', async () => {
  const offered = await showComplete(pod('  cont<|>'))
  expect(offered).toEqual(['containers → containers:\n  - name: ${1}\n    image: ${2}'])
})

test('fields that are there already are not offered again', async () => {
  const offered = await showComplete(pod('  containers:\n    - name: a\n      image: b\n      na<|>'))
  expect(offered).toEqual([])
})

test('a key that has its colon gets another name and keeps its value', async () =>
  expect(await showComplete(pod('  restart<|>: Always\n'))).toEqual(['restartPolicy']))

test('the values of an enumeration, the default first', async () => {
  expect(await showComplete(pod('  restartPolicy: <|>\n'))).toEqual(['Always', 'Never', 'OnFailure'])
  expect(await showComplete(pod('  restartPolicy: N<|>\n'))).toEqual(['Never'])
  expect(await showComplete(pod('  restartPolicy:<|>\n'))).toEqual([
    'Always →  Always',
    'Never →  Never',
    'OnFailure →  OnFailure',
  ])
})

test('true and false', async () => expect(await showComplete(pod('  hostNetwork: <|>\n'))).toEqual(['false', 'true']))

test('in flow style too, without line breaks', async () =>
  expect(await showComplete(pod('  containers: [{ name: a, imageP<|> }]\n'))).toEqual([
    'imagePullPolicy → imagePullPolicy: ',
  ]))

test('an empty line far in belongs to the map of its column', async () => {
  const offered = await showComplete(pod('  containers:\n    - name: a\n      <|>\n  restartPolicy: Always\n'))
  expect(offered).toContain('image → image: ${1}')
  expect(offered.some(item => item.startsWith('restartPolicy →'))).toBe(true) // of the container, since 1.34
})

test('kinds of the apiVersion, and apiVersions of the kind', async () => {
  expect(await showComplete('apiVersion: batch/v1\nkind: <|>\n')).toEqual(['CronJob', 'Job'])
  expect(await showComplete('apiVersion: <|>\nkind: Ingress\n')).toEqual(['networking.k8s.io/v1'])
})

test('an empty document: whole resources', async () => {
  const offered = await showComplete('kind: A\n---\nDeployme<|>')
  expect(offered[0]).toMatch(
    /^Deployment → apiVersion: apps\/v1\nkind: Deployment\nmetadata:\n {2}name: \$\{1:name\}\n/,
  )
})

test('a field of a newer Kubernetes is not offered for an older one', async () => {
  const source = pod('  containers:\n    - name: a\n      restartPolicyRu<|>')
  expect(await showComplete(source, { kubernetesVersion: '1.30' })).toEqual([])
  expect(await showComplete(source, { kubernetesVersion: '1.36' })).not.toEqual([])
})

test('snippets go by their prefix', async () => {
  const offered = await showComplete('kind: A\n---\nk-dep<|>')
  expect(offered[0]).toMatch(/^k-deployment → /)
})

test('nothing in a comment', async () => expect(await showComplete(pod('  # cont<|>\n'))).toEqual([]))
