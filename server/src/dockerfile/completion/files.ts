import type { Completion } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { contextEntries } from '../context.js'
import { effectiveAt, resolveAt } from '../effective.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { isContextPath } from '../sources.js'
import { stageNamed } from '../stages.js'
import { type Caret, type InInstruction, inside } from './caret.js'
import { flagItems } from './flags.js'
import { labelled, values } from './items.js'

/** COPY and ADD: sources from the build context, and folders of the image as destinations. */
export const files = inside(async (at, caret) => {
  const { keyword, part, words, rest, typed, span, flags } = at
  if ((keyword !== 'COPY' && keyword !== 'ADD') || part !== 'argument' || typed.includes('<<')) return undefined
  const exec = at.typedArguments.trimStart().startsWith('[')
  if (exec && !/["[,]$|^\[?"/.test(typed)) return []
  const text = exec ? typed.replace(/^\[?\s*"?/, '') : typed
  const place = exec ? { start: caret.offset - text.length, end: caret.offset } : span
  const fromElsewhere = flags.some(flag => flag.startsWith('--from='))
  const first = words.length === 0
  const sources = fromElsewhere
    ? distinct([...stageFolders(caret.document, at, place), ...folders(caret.document, at.instruction, place)])
    : await contextItems(caret, text, place)
  const destinations = first || rest.length > 0 ? [] : destinationItems(caret.document, at.instruction, place)
  return [...destinations, ...sources, ...(first && typed === '' ? flagItems(at, caret.document) : [])]
})

/** Where the stage behind `--from=` has its working folder, and where it puts things. */
function stageFolders(document: DockerfileDocument, { flags, stage }: InInstruction, span: Span): Completion[] {
  const name = flags.find(flag => flag.startsWith('--from='))?.slice('--from='.length) ?? ''
  const from = stageNamed(document, name, stage)
  if (!from) return []
  const paths = from.instructions
    .filter(({ keyword }) => keyword === 'WORKDIR' || keyword === 'COPY' || keyword === 'ADD')
    .flatMap(instruction => {
      const last = instruction.args.at(-1)
      return last ? [resolveAt(document, instruction, effectiveAt(document, instruction), last)] : []
    })
    .flatMap(({ path, absolute }) => (absolute && path !== '/' ? [path] : []))
  const detail = labelled(`in stage ${name}`, `位于阶段 ${name}`)
  return values(
    span,
    [...new Set(paths)].map(path => [path, detail] as const),
    { kind: 'folder', sort: 'a' },
  )
}

/** What lies in the build context, in the folder that is typed so far. Folders first. */
export async function contextItems({ context }: Caret, typed: string, span: Span): Promise<readonly Completion[]> {
  if (typed !== '' && !isContextPath(typed)) return []
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1)
  const start = span.start + folder.length
  const entries = await contextEntries(context, folder)
  return entries.map(({ name, folder: isFolder }): Completion => {
    const label = isFolder ? `${name}/` : name
    return {
      label,
      kind: isFolder ? 'folder' : 'file',
      span: { start, end: Math.max(start, span.end) },
      // BuildKit cuts words at blanks, and takes some characters for a pattern
      insert: label.replace(/[[\]*?]/g, '\\$&'),
      sort: `${isFolder ? 'e' : 'f'}${name.startsWith('.') ? '~' : ''}${name}`,
    }
  })
}

/** Where a COPY may put things: the working folder, and the folders that the stage names already. */
const destinationItems = (document: DockerfileDocument, instruction: Instruction, span: Span): Completion[] => [
  ...workdir(document, instruction, span),
  ...folders(document, instruction, span),
]

function workdir(document: DockerfileDocument, instruction: Instruction, span: Span): Completion[] {
  const { workdir: found } = effectiveAt(document, instruction)
  const path = found?.value.path
  return values(
    span,
    [
      [
        './',
        labelled(path ? `the working folder, ${path}` : 'the working folder', path ? `工作目录 ${path}` : '工作目录'),
      ],
    ],
    {
      kind: 'folder',
      sort: 'a',
    },
  )
}

/** Absolute folders that WORKDIR, COPY, ADD and VOLUME of this file name. */
export function folders(document: DockerfileDocument, instruction: Instruction, span: Span): Completion[] {
  const named = document.instructions
    .filter(({ index }) => index !== instruction.index)
    .flatMap(({ keyword, args, exec }) => {
      if (keyword === 'WORKDIR' || keyword === 'VOLUME')
        return (exec.length > 0 ? exec : args).map(({ value }) => value)
      if (keyword === 'COPY' || keyword === 'ADD') return args.slice(-1).map(({ value }) => value)
      return []
    })
    .filter(path => path.startsWith('/') && path.length > 1 && !/[$*\s]/.test(path))
  const usual = ['/app', '/src', '/opt', '/etc', '/usr/local/bin', '/var/lib', '/tmp']
  return values(span, [...new Set([...named, ...usual])], { kind: 'folder' })
}

/** Of several items with one label, the first. */
const distinct = (items: readonly Completion[]): readonly Completion[] =>
  items.filter(({ label }, index) => items.findIndex(other => other.label === label) === index)
