import type { ShellCommand } from '../../model.js'
import { hasOption, readArguments } from './_options.js'
import { lies } from './_runs.js'

/** More words than this are nobody's, and not worth the time. */
const most = 64

/** `/var/{lib,cache}/x` written out as bash does it, nested braces too. The pattern itself where it has none, or too many. */
export function withoutBraces(pattern: string): readonly string[] {
  const words = expanded(pattern, 0)
  return words.length > most ? [pattern] : words
}

function expanded(text: string, depth: number): readonly string[] {
  const found = depth > 8 ? undefined : firstBraces(text)
  if (!found) return [text]
  const { start, end, parts } = found
  const tails = expanded(text.slice(end + 1), depth)
  const heads = parts.flatMap(part => expanded(part, depth + 1))
  if (heads.length * tails.length > most) return Array.from({ length: most + 1 }, () => text)
  return heads.flatMap(head => tails.map(tail => `${text.slice(0, start)}${head}${tail}`))
}

/** The first braces with a comma in them, and what stands between the commas. */
function firstBraces(text: string): { start: number; end: number; parts: string[] } | undefined {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const commas = [start]
    let depth = 0
    for (let at = start; at < text.length; at++) {
      if (text[at] === '{') depth++
      else if (text[at] === ',' && depth === 1) commas.push(at)
      else if (text[at] === '}' && --depth === 0) {
        if (commas.length > 1)
          return { start, end: at, parts: commas.map((comma, index) => text.slice(comma + 1, commas[index + 1] ?? at)) }
        break
      }
      if (at - start > 2_000) return undefined
    }
  }
  return undefined
}

/** True where a command deletes a folder, or what is in it: `rm -rf /var/cache/apk/*`, `find /var/cache/apk -delete`. */
export function removes({ effective: { name, words } }: ShellCommand, folder: string): boolean {
  if (name !== 'rm' && name !== 'find') return false
  const given = readArguments(words.slice(1), { oneDash: name === 'find' })
  if (name === 'find') {
    const deletes = hasOption(given, '-delete') || words.some(({ value }) => value === 'rm')
    return deletes && given.operands.some(({ value }) => value !== undefined && lies(folder, bare(value)))
  }
  if (!hasOption(given, '-r', '-R', '--recursive', '-f', '--force')) return false
  return given.operands.some(({ value }) =>
    withoutBraces(value ?? '').some(path => path.startsWith('/') && lies(folder, bare(path))),
  )
}

/** `/var/lib/apt/lists/*` → `/var/lib/apt/lists` */
const bare = (path: string): string => path.replace(/\/+(\*|\.)?$/, '') || '/'
