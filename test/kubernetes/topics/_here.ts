import type { Locale } from '../../../server/src/core/localized.js'
import { showHover } from '../../harness/check.js'

/** What the hover at `<|>` says of this file, without the general texts below it. */
export async function here(source: string, locale: Locale = 'en'): Promise<string> {
  const text = await showHover(source, locale)
  const begin = locale === 'en' ? 'In this file ' : '在本文件中，'
  const paragraphs = text.split('\n\n')
  const first = paragraphs.findIndex(paragraph => paragraph.startsWith(begin))
  if (first < 0) return 'nothing'
  const list =
    paragraphs[first]?.endsWith(':') || paragraphs[first]?.endsWith('：')
      ? paragraphs.slice(first, first + 2)
      : [paragraphs[first]]
  return list.join('\n\n').slice(begin.length)
}

const indented = (text: string, by: string): string => text.trim().replaceAll('\n', `\n${by}`)

/** A Pod with these fields in its one container. */
export const podWith = (container: string, spec = ''): string => `apiVersion: v1
kind: Pod
metadata: { name: web, labels: { app: web } }
spec:
  ${indented(spec || 'hostname: web', '  ')}
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      ports: [{ name: http, containerPort: 8080 }]
      ${indented(container, '      ')}
`
