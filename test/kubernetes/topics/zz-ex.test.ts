import { test } from 'vitest'
import { messageOf } from '../../../server/src/core/lint.js'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
import { lintText } from '../../harness/check.js'
test('ex', async () => {
  for (const t of kubernetesTopics) if (t.example) for (const f of await lintText(t.example)) console.log(t.key, f.rule.id, messageOf(f, 'en').slice(0, 160))
})
