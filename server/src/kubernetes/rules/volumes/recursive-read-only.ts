import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/recursive-read-only',
  severity: 'error',
  title: {
    en: '`recursiveReadOnly` on a mount that is not read-only',
    'zh-cn': '挂载不是只读，却写了 `recursiveReadOnly`',
  },
  why: {
    en: '`recursiveReadOnly` extends `readOnly: true` to the mounts below, and cannot go with mount propagation. The API server refuses it otherwise.',
    'zh-cn': '`recursiveReadOnly` 是把 `readOnly: true` 推及其下的挂载，也不能与挂载传播并用。否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `readOnly: true` and leave `mountPropagation` out.',
    'zh-cn': '写 `readOnly: true`，不写 `mountPropagation`。',
  },
  message: {
    en: '`recursiveReadOnly: {value}` needs {needs}, and the API server refuses it without. Write it, or remove the line.',
    'zh-cn': '`recursiveReadOnly: {value}` 需要{needs}，否则 API 服务器会拒绝。补上它，或删掉这一行。',
  },
  fix: { title: { en: 'Set `readOnly: true`', 'zh-cn': '设置 `readOnly: true`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: site
        mountPath: /site
        recursiveReadOnly: Enabled
                           ^^^^^^^
volumes:
  - name: site
    emptyDir: {}`),
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    volumeMounts:
      - name: site
        mountPath: /site
        readOnly: true
        recursiveReadOnly: Enabled
volumes:
  - name: site
    emptyDir: {}`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'VolumeMount')) {
      const pair = pairOf(node, 'recursiveReadOnly')
      const value = asString(pair?.value)
      if (!pair || (value !== 'Enabled' && value !== 'IfPossible')) continue
      const propagation = asString(get(node, 'mountPropagation'))
      if (isUnset(node, 'readOnly') || asBoolean(get(node, 'readOnly')) === false)
        report(
          pointAt(pair),
          { value, needs: { en: '`readOnly: true`', 'zh-cn': ' `readOnly: true`' } },
          setKey(slice, node, 'readOnly', true),
        )
      else if (propagation !== undefined && propagation !== 'None')
        report(pointAt(pair), {
          value,
          needs: { en: '`mountPropagation: None`', 'zh-cn': ' `mountPropagation: None`' },
        })
    }
  },
} satisfies KubernetesRule
