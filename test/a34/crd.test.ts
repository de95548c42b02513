import { test } from 'vitest'
import { showHover } from '../harness/check.js'
test('x', async () => {
  const c = 'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: a}\nspec:\n  secretName: x\n  dura<|>tion: 90h\n  issuerRef: {name: x}\n'
  console.log(await showHover(c), await showHover(c.replace('<|>','').replace('secretN','secretN<|>')), await showHover(c.replace('<|>','').replace('issuerR','issuerR<|>')), await showHover('apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\nspec:\n  parent<|>Refs: []\n'))
})
