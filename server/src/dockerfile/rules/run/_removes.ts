import type { ShellCommand } from '../../model.js'
import { hasOption, readArguments } from './_options.js'
import { lies } from './_runs.js'

/** Longer patterns of braces are nobody's. */
const most = 64

/** `{a,b}` written out: `/var/{lib,cache}/x` → two words. Nested ones too, as long as they stay few. */
export function withoutBraces(pattern: string): readonly string[] {
  const done: string[] = []
  const left = [pattern]
  while (left.length > 0) {
    if (done.length + left.length > most) return [pattern]
    const one = left.pop()!
    const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one)
    if (match) left.push(...match[2]!.split(',').map(part => `${match[1]}${part}${match[3]}`))
    else done.push(one)
  }
  return done
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
