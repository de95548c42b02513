import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isIn, loadSchema } from '../../server/src/kubernetes/schema/index.js'
import { heads, summaries, summaryOf } from '../../server/src/kubernetes/summaries/index.js'

const schema = loadSchema(readFileSync(new URL('../../dist/data/kubernetes.json', import.meta.url), 'utf8'))
const newest = schema.last
const texts = Object.entries({ ...summaries, ...heads })

/** The entries for which `wrong` says something, as `key: what`. */
const faults = (wrong: (en: string, zh: string, key: string) => string | false | undefined): string[] =>
  texts.flatMap(([key, text]) => {
    const found = wrong(text.en, text['zh-cn'], key)
    return found ? [`${key}: ${found}`] : []
  })

const codeSpans = (text: string): string => [...new Set(text.match(/`[^`]*`/g))].sort().join(' ')
/** A text with its code spans reduced to a Latin letter. */
const prose = (text: string): string => text.replace(/`[^`]*`/g, 'x')

describe('the keys', () => {
  it('exist in the schema of the newest minor', () => {
    const unknown = Object.keys(summaries).filter(key => {
      const dot = key.indexOf('.')
      if (dot < 0) return !schema.versions(key).some(kind => isIn(kind, newest))
      const field = schema.type(key.slice(0, dot))?.fields.get(key.slice(dot + 1))
      return !field || !isIn(field, newest)
    })
    expect(unknown).toEqual([])
  })

  it('are many', () => {
    expect(Object.keys(summaries).length).toBeGreaterThan(1000)
  })

  it('cover every stable kind that people write', () => {
    const missing = new Set(
      schema.kinds
        .filter(kind => /^v\d+$/.test(kind.version) && isIn(kind, newest) && !summaryOf(kind.kind))
        .map(kind => kind.kind),
    )
    expect([...missing]).toEqual([])
  })

  it.each([
    // `evictionResponders` is alpha, and nobody writes it yet
    ['PodSpec', ['evictionResponders']],
    ['Container', []],
    ['EphemeralContainer', []],
    ['Probe', []],
    ['HTTPGetAction', []],
    ['Lifecycle', []],
    ['SecurityContext', []],
    ['PodSecurityContext', []],
    ['VolumeMount', []],
    ['EnvVarSource', []],
    // built into Kubernetes once, and removed long ago
    ['Volume', ['flocker', 'photonPersistentDisk', 'quobyte', 'scaleIO', 'storageos']],
    ['PodAffinityTerm', []],
    ['TopologySpreadConstraint', []],
    ['Toleration', []],
    ['DeploymentSpec', []],
    ['StatefulSetSpec', []],
    ['DaemonSetSpec', []],
    ['JobSpec', []],
    ['CronJobSpec', []],
    ['ServiceSpec', []],
    ['ServicePort', []],
    ['IngressSpec', []],
    ['NetworkPolicySpec', []],
    ['NetworkPolicyPeer', []],
    ['PersistentVolumeClaimSpec', []],
    ['StorageClass', []],
    ['ConfigMap', []],
    ['Secret', []],
    ['Role', []],
    ['PolicyRule', []],
    ['Subject', []],
    ['HorizontalPodAutoscalerSpec', []],
    ['MetricSpec', []],
    ['HPAScalingRules', []],
    ['PodDisruptionBudgetSpec', []],
    ['ValidatingWebhook', []],
    ['MutatingWebhook', []],
    ['ValidatingAdmissionPolicySpec', []],
    ['CustomResourceDefinitionVersion', []],
    ['ObjectMeta', []],
  ])('cover %s', (type, without) => {
    const fields = [...schema.type(type)!.fields.values()].filter(field => isIn(field, newest))
    const missing = fields.map(field => field.name).filter(name => !summaryOf(type, name))
    expect(missing).toEqual(without)
  })
})

describe('the texts', () => {
  it('are there in both languages, whole and short', () => {
    expect(faults((en, zh) => (!/[.…]$/.test(en) || !/[。]$/.test(zh)) && 'no end')).toEqual([])
    expect(faults((en, zh) => /^\s|\s$|\s\s|\n/.test(en + zh) && 'white space')).toEqual([])
    expect(faults(en => en.length > 240 && `${en.length} characters`)).toEqual([])
    expect(faults((_, zh) => zh.length > 160 && `${zh.length} characters`)).toEqual([])
    expect(faults((_, zh) => !/[\u4e00-\u9fff]/.test(zh) && 'not Chinese')).toEqual([])
  })

  it('name the same code in both languages', () => {
    expect(faults((en, zh) => codeSpans(en) !== codeSpans(zh) && `${codeSpans(en)} against ${codeSpans(zh)}`)).toEqual(
      [],
    )
  })

  it('close what they open', () => {
    expect(faults((en, zh) => ((en.split('`').length & zh.split('`').length & 1) === 0 ? 'a lone `' : false))).toEqual(
      [],
    )
    expect(faults(en => prose(en).split('(').length !== prose(en).split(')').length && 'a lone bracket')).toEqual([])
    expect(faults((_, zh) => zh.split('（').length !== zh.split('）').length && 'a lone bracket')).toEqual([])
  })

  it('keep to the house style in English', () => {
    expect(
      faults(en => /\b(?:please|simply|just|obviously|specifies|this field)\b|!/i.exec(prose(en))?.[0] ?? false),
    ).toEqual([])
  })

  it('have Chinese punctuation in full width, and a space between Chinese and Latin', () => {
    expect(faults((_, zh) => /[,;:!?()"']|\.(?!\d)/.exec(prose(zh))?.[0] ?? false)).toEqual([])
    expect(
      faults((_, zh) => /[\u4e00-\u9fff][A-Za-z0-9%]|[A-Za-z0-9%][\u4e00-\u9fff]/.exec(prose(zh))?.[0] ?? false),
    ).toEqual([])
    expect(faults((_, zh) => / [，。：；、（）“”…]|[，。：；、（）“”…] /.exec(prose(zh))?.[0] ?? false)).toEqual([])
    expect(faults((_, zh) => /(?<!申)请(?!求)|务必|您/.exec(prose(zh))?.[0] ?? false)).toEqual([])
  })
})

describe('summaryOf', () => {
  it('knows kinds, fields and the head of every kind', () => {
    expect(summaryOf('Deployment')?.en).toMatch(/^Keeps a number of/)
    expect(summaryOf('Probe', 'periodSeconds')?.['zh-cn']).toMatch(/^两次探测/)
    expect(summaryOf('Deployment', 'spec')).toBe(heads.spec)
    expect(summaryOf('Service', 'metadata')).toBe(heads.metadata)
  })

  it('answers from the type whose fields mean the same', () => {
    expect(summaryOf('EphemeralContainer', 'image')).toBe(summaries['Container.image'])
    expect(summaryOf('EphemeralContainer', 'targetContainerName')).toBeDefined()
    expect(summaryOf('ValidatingWebhook', 'failurePolicy')).toBe(summaries['MutatingWebhook.failurePolicy'])
    expect(summaryOf('PodCondition', 'reason')).toBe(summaries['Condition.reason'])
    expect(summaryOf('PersistentVolumeSpec', 'capacity')).toBe(summaries['PersistentVolumeSpec.capacity'])
  })

  it('knows nothing of the rest', () => {
    expect(summaryOf('Widget')).toBeUndefined()
    expect(summaryOf('Widget', 'spec')).toBeUndefined()
    expect(summaryOf('Container', 'constructor')).toBeUndefined()
    expect(summaryOf('constructor')).toBeUndefined()
    expect(summaryOf('constructor', 'name')).toBeUndefined()
  })
})
