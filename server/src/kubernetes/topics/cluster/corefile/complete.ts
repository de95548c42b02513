import type { Completion } from '../../../../core/language.js'
import type { Localized } from '../../../../core/localized.js'
import { corednsPlugins } from '../../../cluster/coredns-plugins.js'
import { corefilesIn } from '../../../cluster/corefiles.js'
import type { Slice } from '../../../model.js'
import { pluginTopics } from './index.js'

/**
 * What can begin a line of a Corefile: plugins in a server block, properties in the block of a plugin. Spans and `offset`
 * count from the start of the slice. `undefined` outside of a Corefile.
 */
export function corefileCompletions(slice: Slice, offset: number): readonly Completion[] | undefined {
  const packed = corefilesIn(slice).find(({ node }) => node.span.start < offset && offset <= node.span.end + 1)
  if (!packed) return undefined
  const { text } = slice
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const typed = /^\s*([\w-]*)$/.exec(text.slice(lineStart, offset))?.[1]
  if (typed === undefined || lineStart <= packed.node.span.start) return []
  const open = openBlocks(text.slice(text.indexOf('\n', packed.node.span.start), lineStart))
  const span = { start: offset - typed.length, end: offset }
  const item = (label: string, detail: Localized): Completion => ({ label, kind: 'field', span, insert: label, detail })
  if (open.length === 1) return corednsPlugins.map(({ name, title }) => item(name, title))
  const properties = open.length === 2 ? pluginTopics.find(({ name }) => name === open[1])?.properties : undefined
  return Object.entries(properties ?? {}).map(([name, detail]) => item(name, detail))
}

/** The first words of the lines whose braces are open at the end of a text, the outermost first. */
function openBlocks(text: string): readonly string[] {
  const open: string[] = []
  for (const line of text.split('\n')) {
    const words = line
      .replace(/(?:^|\s)#.*$/, '')
      .split(/\s+/)
      .filter(Boolean)
    for (const word of words) {
      if (word === '{') open.push(words[0]!)
      else if (word === '}') open.pop()
    }
  }
  return open
}
