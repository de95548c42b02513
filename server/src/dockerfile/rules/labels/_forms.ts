import type { Localized } from '../../../core/localized.js'
import type { RuleContext } from '../../../core/rule.js'
import type { DockerfileDocument, Pair } from '../../model.js'
import { type LabelForm, optionsOf } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'
import { spdxIds } from './_spdx.js'

/** What the OCI image specification says of its own labels. */
const predefined: Readonly<Record<string, LabelForm>> = {
  'org.opencontainers.image.created': 'rfc3339',
  'org.opencontainers.image.documentation': 'url',
  'org.opencontainers.image.licenses': 'spdx',
  'org.opencontainers.image.source': 'url',
  'org.opencontainers.image.url': 'url',
}

/** True where a value has the form. */
export const isForm: Readonly<Record<LabelForm, (value: string) => boolean>> = {
  text: () => true,
  url: value => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value),
  semver: value =>
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*)?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i.test(
      value,
    ),
  hash: value => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(value),
  rfc3339: isTime,
  spdx: isLicence,
  email: value => /^[^\s@<>()",:;[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(value),
}

function isTime(value: string): boolean {
  const match = /^\d{4}-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/.exec(value)
  if (!match) return false
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, zoneMinute = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0))
  const inDay = hour < 24 && minute < 60 && second <= 60
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && inDay && zone < 24 && zoneMinute < 60
}

/** `MIT`, `Apache-2.0 WITH LLVM-exception`, `(MIT OR GPL-2.0-or-later) AND Zlib`, `LicenseRef-own`. */
function isLicence(value: string): boolean {
  const words = value.match(/[()]|[^\s()]+/g) ?? []
  let depth = 0
  let wanted: 'licence' | 'operator' | 'exception' = 'licence'
  for (const word of words) {
    if (word === '(' && wanted === 'licence') depth++
    else if (word === ')' && wanted === 'operator' && depth > 0) depth--
    else if (/^(?:and|or)$/i.test(word) && wanted === 'operator') wanted = 'licence'
    else if (/^with$/i.test(word) && wanted === 'operator') wanted = 'exception'
    else if (wanted !== 'operator' && isKnown(word, wanted)) wanted = 'operator'
    else return false
  }
  return depth === 0 && wanted === 'operator'
}

const isKnown = (word: string, wanted: 'licence' | 'exception'): boolean =>
  wanted === 'exception'
    ? /^[\w.-]+$/.test(word)
    : spdxIds.has(word.replace(/\+$/, '')) || /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(word)

/** Every label of the file. */
export function* labels(document: DockerfileDocument): Generator<Pair> {
  for (const { keyword, pairs } of acting(document)) if (keyword === 'LABEL') yield* pairs
}

/** Reports the labels whose value should have a form and has not. Values with variables are left alone. */
export const reportForm =
  (form: LabelForm): DockerfileRule['check'] =>
  (document, report, { settings }: RuleContext) => {
    const { labelSchema } = optionsOf(settings)
    for (const { key, value } of labels(document)) {
      const wanted = formOf(labelSchema, key.value)
      if (wanted !== form || !value || value.value === '' || value.text.includes('$')) continue
      if (!isForm[form](value.value)) report(value.span, { key: key.value, value: value.value })
    }
  }

/** The form that a label should have: by the team's schema, or by the specification. */
export function formOf(schema: Readonly<Record<string, LabelForm>>, key: string): LabelForm | undefined {
  if (Object.hasOwn(schema, key)) return schema[key]
  return Object.hasOwn(predefined, key) ? predefined[key] : undefined
}

/** What holds for every rule about the form of a value. */
export const formTexts: { readonly why: Localized } = {
  why: {
    en: 'Labels are read by programs: registries, scanners, dashboards. They pass over a value that they can not read, or show it wrong.',
    'zh-cn': '标签是给程序读的：镜像仓库、扫描器、仪表板。它们会忽略看不懂的值，或者显示错误。',
  },
}
