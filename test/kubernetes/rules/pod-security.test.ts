import { describe, expect, test } from 'vitest'
import { podWith, workloadWith } from '../../../server/src/kubernetes/rules/_examples.js'
import { inNamespace, namespaceWith } from '../../../server/src/kubernetes/rules/security/_frames.js'
import blocksPods from '../../../server/src/kubernetes/rules/security/pod-security-blocks-pods.js'
import refused from '../../../server/src/kubernetes/rules/security/pod-security-refused.js'
import warned from '../../../server/src/kubernetes/rules/security/pod-security-warned.js'
import { checkFix, checkRule, lintText } from '../../harness/check.js'

const plain = podWith('restartPolicy: Always')
const marked = podWith('containers:\n  - name: web\n          ^^^\n    image: nginx:1.29')

describe('the level that a namespace enforces', () => {
  test('what baseline forbids is pointed at', () =>
    checkRule(
      refused,
      namespaceWith('baseline') +
        inNamespace(
          podWith(
            'hostNetwork: true\n             ^^^^\nvolumes:\n  - name: data\n    hostPath: { path: /data }\n    ^^^^^^^^',
          ),
        ),
    ))
  test('a namespace that the file does not describe asks for nothing', async () => {
    await checkRule(refused, inNamespace(plain))
    await checkRule(refused, namespaceWith('restricted') + plain)
  })
  test('the setting holds for every namespace, whatever its labels', async () => {
    await checkRule(refused, marked, { podSecurity: 'restricted' })
    await checkRule(refused, namespaceWith('restricted') + inNamespace(plain), { podSecurity: 'privileged' })
    await checkRule(refused, namespaceWith('restricted') + inNamespace(plain), { podSecurity: 'baseline' })
  })
  test('the version of the level decides which controls it has', async () => {
    const probe = podWith(`containers:
  - name: web
    image: nginx:1.29
    livenessProbe:
      httpGet: { port: 80, host: db.example.com }`)
    const pinned = (version: string) =>
      namespaceWith('baseline').replace('\n---', `\n    pod-security.kubernetes.io/enforce-version: ${version}\n---`)
    const says = async (version: string) =>
      (await lintText(pinned(version) + inNamespace(probe))).filter(({ rule }) => rule.id === refused.id).length
    expect([await says('v1.33'), await says('v1.34'), await says('latest')]).toEqual([0, 1, 1])
  })
  test('a workload is accepted, so its template is only warned of', async () => {
    const workload = namespaceWith('restricted') + inNamespace(workloadWith('Deployment', 'replicas: 2'))
    await checkRule(refused, workload)
    const [finding] = (await lintText(workload)).filter(({ rule }) => rule.id === blocksPods.id)
    expect(finding?.severity).toBe('warning')
  })
  test('a patch lacks nothing', () =>
    checkRule(
      blocksPods,
      `${namespaceWith('restricted')}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1.29
`,
    ))
})

describe('the level that a namespace warns of', () => {
  const both = namespaceWith('restricted', 'warn').replace(
    '\n---',
    '\n    pod-security.kubernetes.io/enforce: baseline\n---',
  )
  test('only what is accepted is warned of', () =>
    checkRule(
      warned,
      both +
        inNamespace(
          podWith(
            'hostPID: true\nvolumes:\n  - name: data\n    nfs: { server: a, path: /b }\n    ^^^\n  - name: logs\n    hostPath: { path: /l }\ncontainers:\n  - name: web\n          ^^^\n    image: nginx:1.29',
          ),
        ),
    ))
})

describe('what is missing is added', () => {
  const before = (context: string) =>
    namespaceWith('restricted') +
    inNamespace(podWith(`containers:\n  - name: web\n    image: nginx:1.29 # web${context}`))
  test('with a security context of its own', () =>
    checkFix(
      refused,
      before(''),
      before(`
    securityContext:
      allowPrivilegeEscalation: false
      runAsNonRoot: true
      seccompProfile:
        type: RuntimeDefault
      capabilities:
        drop:
          - ALL`),
    ))
  test('in brackets', () =>
    checkFix(
      refused,
      before('\n    securityContext: { readOnlyRootFilesystem: true }'),
      before(
        '\n    securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}, capabilities: {drop: [ALL]} }',
      ),
    ))
})
