import { podSpecOf } from '../../pods.js'
import type { ManifestRule } from '../../rule.js'
import { asNumber, asString, get, itemsOf, pairOf } from '../../tree.js'
import { workloadWith } from '../_examples.js'
import { mapsIn, pointAt, textIn } from '../_typed.js'
import { filed, named, ofKind } from '../networking/_file.js'
import { claimWith } from './_examples.js'

const file = (mode: string, mark = ''): string =>
  `${workloadWith('Deployment', 'replicas: 3', `volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: shop${mark}`)}---${claimWith(`accessModes: [${mode}]`)}`

export default {
  id: 'kubernetes/shared-read-write-once',
  severity: 'warning',
  title: { en: 'Several replicas on a volume for one node', 'zh-cn': '多个副本共用一个单节点的卷' },
  why: {
    en: 'All replicas of a Deployment use the same claim, and `ReadWriteOnce` lets one node at a time have it. A replica on another node waits for ever: `Multi-Attach error`.',
    'zh-cn':
      'Deployment 的所有副本共用同一个申领，而 `ReadWriteOnce` 同一时刻只给一个节点。落在其他节点的副本会一直等待：`Multi-Attach error`。',
  },
  instead: {
    en: 'Use a StatefulSet with `volumeClaimTemplates` (a volume for each replica), a `ReadWriteMany` volume, or one replica.',
    'zh-cn': '用带 `volumeClaimTemplates` 的 StatefulSet（每个副本一个卷），或 `ReadWriteMany` 的卷，或只用一个副本。',
  },
  message: {
    en: '{replicas} replicas share claim `{claim}`, which is `{mode}`: those that land on another node wait for ever. Use a StatefulSet with `volumeClaimTemplates`, or `ReadWriteMany`.',
    'zh-cn':
      '{replicas} 个副本共用申领 `{claim}`，而它是 `{mode}`：落在其他节点的副本会一直等待。改用带 `volumeClaimTemplates` 的 StatefulSet，或 `ReadWriteMany`。',
  },
  examples: {
    bad: [file('ReadWriteOnce', '\n                 ^^^^')],
    good: [file('ReadWriteMany')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const claims = ofKind(all, '', 'PersistentVolumeClaim')
    if (claims.length === 0) return
    for (const workload of ofKind(all, 'apps', 'Deployment', 'ReplicaSet')) {
      const replicas = asNumber(workload.resource.at('spec', 'replicas')) ?? 1
      if (replicas < 2) continue
      for (const volume of mapsIn(get(podSpecOf(workload.resource)?.node, 'volumes'))) {
        const source = get(volume, 'persistentVolumeClaim')
        const name = textIn(source, 'claimName')
        const pair = pairOf(source, 'claimName')
        const [claim] = named(claims, name, workload)
        const modes = claim ? itemsOf(claim.resource.at('spec', 'accessModes')).map(({ value }) => asString(value)) : []
        const [mode] = modes
        const single = modes.length > 0 && modes.every(one => one === 'ReadWriteOnce' || one === 'ReadWriteOncePod')
        if (pair && name && mode && single) report(workload.at(pointAt(pair)), { replicas, claim: name, mode })
      }
    }
  },
} satisfies ManifestRule
