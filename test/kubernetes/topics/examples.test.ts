import { expect, test } from 'vitest'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
import { lintText } from '../../harness/check.js'

const examples = kubernetesTopics.flatMap(({ key, example }) =>
  example === undefined ? [] : [[key, example] as const],
)

test.each(examples)('the example of %s is a whole manifest that raises no warning', async (_, example) => {
  const found = await lintText(example)
  expect(
    found
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ rule, span }) => `${rule.id} at ${example.slice(span.start, span.end).split('\n')[0]}`),
  ).toEqual([])
})
