import { effectiveAt } from '../effective.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { chainOf, stageOf } from '../stages.js'
import { knownImageUser } from './image-users.js'

/** Users that an instruction may name: those that the file names already, that of the base image, and numbers. */
export function users(document: DockerfileDocument, instruction: Instruction): readonly string[] {
  const stage = stageOf(document, instruction)
  const base = stage && chainOf(stage).at(-1)?.image
  const own = base && knownImageUser(base)
  const named = document.instructions.flatMap(({ keyword, args, index }) =>
    keyword === 'USER' && index !== instruction.index ? args.map(({ value }) => value) : [],
  )
  const created = document.instructions.flatMap(({ keyword, rawArguments }) =>
    keyword === 'RUN' ? addedUsers(rawArguments) : [],
  )
  return [...new Set([...created, ...named, ...(own ? [own] : []), '1000', '65532', 'nobody', 'root'])].filter(
    name => name !== '',
  )
}

/** The same with groups, for `--chown`. The user in force comes first. */
export function owners(document: DockerfileDocument, instruction: Instruction): readonly string[] {
  const current = effectiveAt(document, instruction).user?.value
  const all = [...(current ? [current] : []), ...users(document, instruction)]
  return [...new Set(all.map(user => (user.includes(':') ? user : `${user}:${user}`)))].filter(
    one => !one.includes('$'),
  )
}

/** The names that `useradd` and `adduser` give: the last word of the command. */
const addedUsers = (script: string): string[] =>
  [...script.matchAll(/\b(?:useradd|adduser)\b([^;&|\n]{0,300})/g)].flatMap(([, words = '']) => {
    const last = words
      .trim()
      .split(/\s+/)
      .findLast(word => /^[a-z_][\w-]*$/i.test(word))
    return last ? [last] : []
  })
