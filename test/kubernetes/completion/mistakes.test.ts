import { describe, expect, test } from 'vitest'
import { showComplete } from '../../harness/check.js'
import { byId, contextWith, host } from '../../harness/languages.js'

/** A workload that is wrong in one way or another, with the caret where its restart policy goes. */
const wrong: Readonly<Record<string, string>> = {
  'an unknown field': 'apiVersion: v1\nkind: Pod\nfoo: bar\nspec:\n  restartPolicy: N<|>\n',
  'a key twice': 'apiVersion: v1\nkind: Pod\nspec:\n  hostname: a\n  hostname: b\n  restartPolicy: N<|>\n',
  'a tab': 'apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\nspec:\n  restartPolicy: N<|>\n',
  'a quote that is not closed': 'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: N<|>\n  hostname: "a\n',
  'a bracket that is not closed': 'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: N<|>\n  containers: [\n',
  'a key without its colon': 'apiVersion: v1\nkind: Pod\nspec:\n  hostname\n  restartPolicy: N<|>\n',
  'an apiVersion that is gone': 'apiVersion: extensions/v1beta1\nkind: Pod\nspec:\n  restartPolicy: N<|>\n',
  'no apiVersion': 'kind: Pod\nspec:\n  restartPolicy: N<|>\n',
  'kind and apiVersion at the end': 'spec:\n  restartPolicy: N<|>\nkind: Pod\napiVersion: v1\n',
  'a template': 'apiVersion: v1\nkind: Pod\nspec:\n  hostname: {{ .Values.name }}\n  restartPolicy: N<|>\n',
  'a conflict':
    'apiVersion: v1\nkind: Pod\nspec:\n<<<<<<< a\n  hostname: a\n=======\n  hostname: b\n>>>>>>> b\n  restartPolicy: N<|>\n',
  'Windows lines': 'apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  restartPolicy: N<|>\r\n',
  'an item of a list':
    'apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec:\n      restartPolicy: N<|>\n',
  quotes: 'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: "N<|>"\n',
  'a quote just begun': "apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: 'N<|>\n  hostname: a\n",
  'flow style': 'apiVersion: v1\nkind: Pod\nspec: { hostname: a, restartPolicy: N<|>',
}

describe('mistakes elsewhere leave completion alone', () => {
  for (const [what, source] of Object.entries(wrong))
    test(what, async () => expect(await showComplete(source)).toEqual(['Never']))
})

describe('half-typed lines', () => {
  const containers = (text: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${text}`
  const first = async (source: string) => (await showComplete(source))[0]

  test('a bare dash', async () => {
    expect(await first(containers('    - <|>'))).toBe('name, image → name: ${1}\n  image: ${2}')
    expect(await first(containers('    - name: a\n    - <|>\n'))).toBe('name, image → name: ${1}\n  image: ${2}')
  })

  test('a list whose dash is still to come, further in or right below its key', async () => {
    expect(await first(containers('    <|>'))).toBe('- name, image → - name: ${1}\n  image: ${2}')
    expect(await first(containers('  <|>'))).toBe('- name, image → - name: ${1}\n  image: ${2}')
    expect(await showComplete(containers('    imagePu<|>'))).toEqual([
      'imagePullPolicy → - imagePullPolicy: ${1|Always,IfNotPresent,Never|}',
    ])
  })

  test('what goes below a key on a line with a dash is indented by as much as the dash takes', async () =>
    expect(await showComplete(containers('    - resourc<|>'))).toEqual([
      'resources → resources:\n    requests:\n      cpu: ${1}\n      memory: ${2}\n    limits:\n      memory: ${3}',
    ]))

  test('indentation as the document has it', async () => {
    const wide =
      'apiVersion: v1\nkind: Pod\nspec:\n    containers:\n    - name: a\n      image: b\n      readinessPr<|>'
    expect(await showComplete(wide)).toEqual([
      'readinessProbe → readinessProbe:\n    httpGet:\n        path: ${1}\n        port: ${2}',
    ])
    expect(await showComplete(wide.replace('readinessPr', 'env'))).toContain('env → env:\n- name: ${1}\n  value: ${2}')
  })

  test('what nobody leaves out comes along', async () => {
    expect(await showComplete('apiVersion: apps/v1\nkind: Deployment\nspec:\n  sele<|>')).toEqual([
      'selector → selector:\n  matchLabels:\n    app: ${1}',
    ])
    expect(await showComplete('apiVersion: apps/v1\nkind: Deployment\nspec:\n  templ<|>')).toEqual([
      'template → template:\n  metadata:\n    labels:\n      app: ${1}\n  spec:\n    containers:\n      - name: ${2}\n        image: ${3}',
    ])
    expect(await showComplete('apiVersion: v1\nkind: Service\nspec:\n  por<|>')).toEqual([
      'ports → ports:\n  - name: ${1}\n    port: ${2}\n    targetPort: ${3}',
    ])
  })

  test('a list of words, below its key and behind it', async () => {
    const claim = (text: string) => `apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes:${text}`
    expect(await showComplete(claim('\n    ReadWriteOncePod<|>'))).toEqual(['ReadWriteOncePod → - ReadWriteOncePod'])
    expect(await showComplete(claim('\n    - ReadWriteOncePo<|>'))).toEqual(['ReadWriteOncePod'])
    expect(await showComplete(claim(' [ReadWriteOnce, ReadWriteOncePo<|>]'))).toEqual(['ReadWriteOncePod'])
    expect(await first(claim(' <|>'))).toBe('ReadOnlyMany → [ReadOnlyMany]')
  })

  test('a template is never overwritten, a long text never completed', async () => {
    expect(await showComplete('apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: {{ .Val<|>ues.x }}\n')).toEqual([])
    expect(await showComplete('apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    kind: <|>\n')).toEqual([])
  })
})

test('any caret of every fixture gets an answer', async () => {
  for (const source of Object.values(wrong)) {
    const text = source.replace('<|>', '')
    const document = byId.kubernetes.parse(text)
    await byId.kubernetes.prepare?.(document, host, 'explain')
    for (let caret = 0; caret <= text.length; caret += 3) {
      const items = await byId.kubernetes.complete!(document, caret, contextWith())
      for (const { span } of items) {
        expect(span.start <= caret && caret <= span.end, `caret ${caret} of ${text}`).toBe(true)
        expect(text.slice(span.start, span.end)).not.toContain('\n')
      }
    }
  }
})
