import { describe, expect, test } from 'vitest'
import { decoded, textIn } from '../../server/src/kubernetes/topics/values/_base64.js'
import { showHover } from '../harness/check.js'
import { here } from './topics/_here.js'

const claim = (storage: string) =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: a }\nspec:\n  resources: { requests: { storage: <|>${storage} } }\n`
const volume = (source: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  volumes:\n    - name: keys\n      ${source}\n`
const mode = (text: string) => volume(`secret: { secretName: keys, defaultMode: <|>${text} }`)
const secret = (text: string) => `apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ndata:\n  password: <|>${text}\n`
const base64 = (text: string) => btoa(text)

describe('quantities', () => {
  test('bytes: exactly, and in both counts', async () => {
    expect(await here(claim('10Gi'))).toBe('10Gi is 10,737,418,240 bytes (10 GiB, 10.74 GB).')
    expect(await here(claim('10Gi'), 'zh-cn')).toBe('10Gi 是 10,737,418,240 字节（10 GiB，10.74 GB）。')
  })

  test('G is not Gi', async () =>
    expect(await here(claim('10G'))).toBe(
      '10G is 10,000,000,000 bytes (9.31 GiB, 10 GB). 10Gi would be 10,737,418,240.',
    ))

  test('m is a thousandth, of a byte too', async () => {
    expect(await here(claim('500m'))).toBe('500m is 0.5 bytes: m means thousandths. Megabytes are M, mebibytes Mi.')
    expect(await here(claim('500m'), 'zh-cn')).toBe('500m 是 0.5 字节：m 表示千分之一。兆字节写 M，1024 进制写 Mi。')
  })

  test('cores, in a quota as well', async () => {
    const quota = (hard: string) =>
      `apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: a }\nspec: { hard: { ${hard} } }\n`
    expect(await here(quota('requests.cpu: <|>1500m'))).toMatch(/^1500m is 1\.5 cores\. All of/)
    expect(await here(quota('count/jobs.batch: <|>2k'))).toMatch(/^2k is 2,000\. All of/)
    expect(await here(quota('pods: <|>20'))).not.toMatch(/^20 is/)
  })

  test('what a target counts is told by its metric, what a unit counts by its resource', async () => {
    const scaler = (text: string) =>
      `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: a }\nspec:\n  metrics:\n    - type: Resource\n      resource: ${text}\n`
    const target = 'target: { type: AverageValue, averageValue: <|>500Mi } }'
    expect(await here(scaler(`{ name: memory, ${target}`))).toMatch(/^500Mi is 524,288,000 bytes/)
    expect(await here(scaler(`{ name: cpu, ${target.replace('Mi', 'm')}`))).toMatch(/^500m is 0\.5 of a core\./)
    const env = (text: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      env: [{ name: A, valueFrom: { resourceFieldRef: { ${text} } } }]\n`
    expect(await here(env('resource: limits.memory, divisor: <|>1Mi'))).toMatch(/^1Mi is 1,048,576 bytes/)
  })

  test('what is no quantity, and what a template writes, is left alone', async () => {
    expect(await here(claim('lots'))).toBe('nothing')
    expect(await here(claim('{{ .Values.size }}'))).toBe('nothing')
  })
})

describe('modes', () => {
  test('octal as ls shows it, and who may do what', async () => {
    expect(await here(mode('0644'))).toBe(
      '0644 is rw-r--r-- (420 in decimal, as JSON has it): owner: read and write; group: read; others: read.',
    )
    expect(await here(mode('0400'), 'zh-cn')).toBe(
      '0400 即 r--------（十进制为 256，JSON 中就这样写）：属主可读，同组用户无权限，其他用户无权限。',
    )
  })

  test('decimal: usual, and by mistake', async () => {
    expect(await here(mode('420'))).toBe(
      '420 is 0644 in octal, rw-r--r--: owner: read and write; group: read; others: read.',
    )
    expect(await here(mode('400'))).toMatch(/^400 is 0620 in octal, rw--w----: /)
    expect(await here(mode('644'))).toBe('644 is 01204 in octal, and the API server refuses what is above 0777.')
  })
})

describe('Base64', () => {
  test('of a Secret: masked, with its length', async () => {
    const text = await showHover(secret(base64('hunter2')))
    expect(text).toContain('password stands for 7 bytes of text (••••, not shown).')
    expect(text).not.toContain('hunter2')
  })

  test('shown where the setting says so', async () => {
    expect(await showHover(secret(base64('hunter2')), 'en', { showSecrets: true })).toContain(
      'password stands for hunter2.',
    )
    expect(await showHover(secret(base64('hunter2')), 'zh-cn', { showSecrets: true })).toContain(
      'password 的值是 hunter2。',
    )
    const bytes = await showHover(secret(base64('\x00\x01\xff')), 'en', { showSecrets: true })
    expect(bytes).toContain('password stands for 3 bytes, no text (••••, not shown).')
  })

  test('the line break of echo', async () =>
    expect(await here(secret(base64('hunter2\n')))).toBe(
      'password stands for 8 bytes of text (••••, not shown). A line break is at its end and part of the value: echo -n leaves it out. Base64 hides nothing: everybody who sees this file can read it.',
    ))

  test('certificates', async () => {
    const hook = `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: a }\nwebhooks:\n  - name: a.example.com\n    clientConfig:\n      caBundle: <|>`
    const pem = base64('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n')
    expect(await here(hook + pem)).toBe('LS0tLS1CRUdJTiBDRVJ… is Base64 of 59 bytes: PEM, CERTIFICATE.')
    expect(await here(hook + pem, 'zh-cn')).toBe('LS0tLS1CRUdJTiBDRVJ… 是 59 字节（PEM，CERTIFICATE）的 Base64 编码。')
  })

  test('UTF-8 and what is none', () => {
    expect(textIn(decoded('5L2g5aW9')!)).toBe('你好')
    expect(textIn(decoded('8J+Ygg==')!)).toBe('😂')
    for (const bytes of [[0xff], [0xc3], [0xe4, 0xbd], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [7]])
      expect(textIn(Uint8Array.from(bytes))).toBeUndefined()
    expect(decoded('abc')).toBeUndefined()
    expect(decoded('a===')).toBeUndefined()
  })
})

describe('selectors, networks and lengths of time', () => {
  const deployment = (requirement: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  selector:\n    matchExpressions:\n      - { ${requirement} }\n`

  test('a condition in words', async () => {
    expect(await here(deployment('key: tier, operator: In, values: [<|>front, back]'))).toMatch(
      /^the label tier must be there and be front or back\./,
    )
    expect(await here(deployment('key: tier, operator: <|>NotIn, values: [back]'))).toMatch(
      /^the label tier must not be back; where it is missing, that is fine too\./,
    )
    expect(await here(deployment('key: canary, operator: <|>DoesNotExist'), 'zh-cn')).toMatch(/^不能有标签 canary。/)
  })

  test('a range of addresses', async () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec:\n  loadBalancerSourceRanges: [<|>10.1.0.0/16]\n'
    expect(await here(service)).toBe('10.1.0.0/16 is 65,536 addresses: 10.1.0.0 to 10.1.255.255.')
    expect(await here(service.replace('0.0/16', '2.3/32'))).toBe('10.1.2.3/32 is one address.')
  })

  test('durations of custom resources, seconds of ours', async () => {
    const certificate =
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: a }\nspec: { duration: <|>2160h }\n'
    expect(await here(certificate)).toBe('2160h is 90 days.')
    expect(await here(certificate.replace('2160h', '90m'), 'zh-cn')).toBe('90m 是 1 小时 30 分钟。')
    expect(await here(certificate.replace('2160h', '1h'))).toBe('nothing')
    const lease =
      'apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: { name: a }\nspec: { leaseDurationSeconds: <|>7200 }\n'
    expect(await here(lease)).toContain('7200 s is 2 h.')
  })

  test('what the field does stays, after the value', async () => {
    const empty = volume('emptyDir: { sizeLimit: <|>1Gi }')
    expect(await here(empty)).toMatch(
      /^1Gi is 1,073,741,824 bytes \(1 GiB, 1\.07 GB\)\. Keys is an|^1Gi is 1,073,741,824 bytes \(1 GiB, 1\.07 GB\)\. keys is an/,
    )
    const onKey = volume('emptyDir: { size<|>Limit: 1Gi }')
    expect(await here(onKey)).not.toContain('1,073,741,824')
  })
})
