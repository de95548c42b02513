import { test } from 'vitest'
import { byId } from '../harness/languages.js'
import { findingsOf } from '../harness/check.js'
import { fixture } from '../harness/fixture.js'
test('which rules offer', async () => {
  const l = byId.dockerfile
  const all = [...l.rules, ...(l.fileRules ?? [])]
  const o: string[] = []
  for (const r of all) {
    let n = 0, f = 0, safe = 0
    for (const b of r.examples.bad) { for (const x of await findingsOf(r as never, fixture(b).text)) { n++; if (x.fixes.length) f++; if (x.fixes.some(y => y.safe)) safe++ } }
    const al = Object.values(r.aliases ?? {}).flat().join(',')
    if (f < n || (f > 0 && !r.fix)) o.push(`${r.id} findings=${n} fixed=${f} safe=${safe} decl=${r.fix ? r.fix.safe : '-'} ${al}`)
  }
  console.log(o.join('\n'))
})
