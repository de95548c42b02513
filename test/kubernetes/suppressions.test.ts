import { expect, test } from 'vitest'
import { kubernetes } from '../../server/src/kubernetes/index.js'

/** What each suppression of a text covers: its first and last line. */
const show = (text: string) =>
  kubernetes.suppressions(kubernetes.parse(text)).map(({ tool, ids, span }) => {
    const line = (offset: number) => text.slice(0, offset).split('\n').length
    return `${tool} ${ids} ${span ? `${line(span.start)}-${line(span.end)}` : 'file'}`
  })

test('a comment covers the line below with what belongs to it', () =>
  expect(
    show(`kind: Pod
spec:
  # fairlead ignore=kubernetes/latest-tag
  containers:
  - name: a

  - name: b
  restartPolicy: Always
`),
  ).toEqual(['fairlead kubernetes/latest-tag 4-7']))

test('a trailing comment covers its line, one above the document all of it', () =>
  expect(
    show('# trivy:ignore:KSV-0001\nkind: Pod\nspec:\n  hostNetwork: true # fairlead ignore=kubernetes/host-network\n'),
  ).toEqual(['trivy KSV-0001 1-5', 'fairlead kubernetes/host-network 4-4']))

test('annotations of other tools cover their resource, and not its neighbours', () =>
  expect(
    show(`kind: Pod
metadata: { name: a }
---
kind: Deployment
metadata:
  annotations:
    ignore-check.kube-linter.io/latest-tag: we build it here
    kube-score/ignore: pod-probes, container-image-tag
    polaris.fairwinds.com/tagNotSpecified-exempt: "true"
    polaris.fairwinds.com/hostIPCSet-exempt: "false"
    checkov.io/skip1: CKV_K8S_20=not here
spec:
  template:
    metadata:
      annotations: { kube-linter.io/ignore-all: legacy }
`),
  ).toEqual([
    'kube-linter latest-tag 4-15',
    'kube-score pod-probes,container-image-tag 4-15',
    'polaris tagNotSpecified 4-15',
    'checkov CKV_K8S_20 4-15',
    'kube-linter all 4-15',
  ]))
