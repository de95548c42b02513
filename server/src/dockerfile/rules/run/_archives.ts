import { memo } from '../../../core/memo.js'
import { byText } from '../../by-text.js'
import type { DockerfileDocument, Instruction, ShellCommand, Word } from '../../model.js'
import { acting } from '../_places.js'
import { readArguments } from './_options.js'
import { commandsNamed, type InRun } from './_runs.js'

/** A packed file that a COPY brings, and the command that unpacks it. */
export interface Unpacked {
  readonly source: Word
  readonly command: ShellCommand
  /** True where ADD would have unpacked it just the same. */
  readonly byAdd: boolean
}

interface Use extends InRun {
  readonly files: readonly string[]
  readonly whole: boolean
}

/** Every packed file of the build context that is copied, and unpacked in a later RUN of the same stage. */
export const unpackedLater = memo((document: DockerfileDocument): readonly Unpacked[] => {
  const copies = acting(document).filter(one => one.keyword === 'COPY' && copiesPacked(one, document))
  if (copies.length === 0) return []
  const uses = usesOf(document)
  if (uses.length === 0) return []
  return copies.flatMap(copy =>
    copy.args.slice(0, -1).flatMap((source): Unpacked[] => {
      const use = isPacked(source.value) ? uses.find(one => isFor(document, copy, source.value, one)) : undefined
      return use ? [{ source, command: use.command, byAdd: use.whole && isTar(source.value) }] : []
    }),
  )
})

const copiesPacked = byText(
  ({ flags, args }) => !flags.some(({ name }) => name === 'from') && args.some(({ value }) => isPacked(value)),
)

/** What ADD unpacks, by the name. */
const isTar = (name: string): boolean => /\.(tar(\.(gz|bz2|xz|lzma|Z))?|tgz|tbz2?|txz|tlz)$/.test(name)

const isPacked = (name: string): boolean => isTar(name) || /\.(zip|gz|bz2|xz|lzma|lz|Z|zst|tzst|7z)$/.test(name)

function isFor({ stages }: DockerfileDocument, copy: Instruction, source: string, { run, files }: Use): boolean {
  const stage = stages.findLast(({ from }) => from.index < copy.index)
  if (run.outer.index <= copy.index || run.stage !== stage) return false
  const name = source.slice(source.lastIndexOf('/') + 1)
  const target = copy.args.at(-1)?.value ?? ''
  return files.some(file => file === target || file.slice(file.lastIndexOf('/') + 1) === name)
}

const usesOf = (document: DockerfileDocument): readonly Use[] => [
  ...commandsNamed(document, 'tar', 'bsdtar').flatMap(one => tarOf(one) ?? []),
  ...commandsNamed(
    document,
    'unzip',
    'gunzip',
    'bunzip2',
    'unxz',
    'unlzma',
    'uncompress',
    'zcat',
    'bzcat',
    'xzcat',
    'unzstd',
  ).map(one => ({ ...one, whole: false, files: operandsOf(one.command) })),
]

const operandsOf = ({ effective: { words }, redirects }: ShellCommand): readonly string[] =>
  [
    ...words.slice(1),
    ...redirects.flatMap(({ operator, target }) => (operator === '<' && target ? [target] : [])),
  ].flatMap(({ value }) => value ?? [])

/** The archive that a `tar` unpacks. `whole` where it takes all of it as it is. */
function tarOf(one: InRun): Use | undefined {
  // the first word may be letters without a dash: tar xzf file
  const [, first, ...others] = one.command.effective.words
  const bundled = first?.value !== undefined && /^[a-zA-Z]+$/.test(first.value)
  const letters = bundled ? [{ ...first, value: `-${first.value}` }] : first ? [first] : []
  const { options, operands } = readArguments([...letters, ...others], {
    short: 'bCfFgHIKLNTVX',
    long: ['directory', 'file'],
  })
  if (!options.some(({ name }) => name === '-x' || name === '--extract' || name === '--get')) return undefined
  const changes = options.some(({ name }) => /^--(strip|transform|xform|exclude|wildcards)/.test(name))
  const files = options.filter(({ name }) => name === '-f' || name === '--file').flatMap(({ value }) => value ?? [])
  return { ...one, files, whole: !changes && operands.length === 0 }
}
