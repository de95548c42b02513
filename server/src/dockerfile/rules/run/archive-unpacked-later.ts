import type { DockerfileDocument, Instruction, ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { acting, lineNumber } from '../_places.js'
import { readArguments } from './_options.js'
import { commandsNamed, type InRun } from './_runs.js'

export default {
  id: 'dockerfile/archive-unpacked-later',
  severity: 'information',
  aliases: { hadolint: ['DL3010'] },
  title: { en: 'An archive is copied, then unpacked', 'zh-cn': '先复制归档文件，再解开' },
  why: {
    en: 'The layer of the `COPY` keeps the whole archive, even where a later `RUN` deletes it: the image holds the content twice.',
    'zh-cn': '`COPY` 那一层会留下整个归档，即使后面的 `RUN` 把它删掉：内容在镜像里存了两份。',
  },
  instead: {
    en: '`ADD` unpacks local tar archives by itself (plain, gzip, bzip2 and xz; not zip), and leaves no archive behind. `RUN --mount=type=bind` gives a `RUN` the archive without a layer.',
    'zh-cn':
      '`ADD` 会自动解开本地 tar 归档（未压缩、gzip、bzip2、xz；不包括 zip），不会留下归档。`RUN --mount=type=bind` 则能让 `RUN` 用到归档又不占层。',
  },
  message: {
    en: '`{archive}` stays in this layer although line {line} only unpacks it. `ADD` unpacks it by itself.',
    'zh-cn': '第 {line} 行只是解开 `{archive}`，它却会一直留在这一层。`ADD` 会自动解开它。',
  },
  examples: {
    bad: [
      `
FROM debian:13
COPY app.tar.gz /tmp/
     ^^^^^^^^^^
RUN tar -xzf /tmp/app.tar.gz -C /opt && rm /tmp/app.tar.gz
`,
    ],
    good: [
      'FROM debian:13\nADD app.tar.gz /opt/',
      'FROM debian:13\nCOPY --from=build /app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt',
      'FROM debian:13\nCOPY app.tar.gz /backup/\nRUN tar -tzf /backup/app.tar.gz',
      'FROM debian:13\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz --strip-components=1 -C /opt',
    ],
  },
  check(document, report) {
    const unpacked = [...commandsNamed(document, 'tar')].flatMap(one => {
      const archives = archivesOf(one.command)
      return archives.length > 0 ? [{ ...one, archives }] : []
    })
    if (unpacked.length === 0) return
    for (const copy of acting(document)) {
      if (copy.keyword !== 'COPY' || copy.flags.some(({ name }) => name === 'from')) continue
      for (const source of copy.args.slice(0, -1)) {
        const use = isTar(source.value) ? unpacked.find(one => isFor(document, copy, source.value, one)) : undefined
        if (use) report(source.span, { archive: source.value, line: lineNumber(document, use.command.span.start) })
      }
    }
  },
} satisfies DockerfileRule

/** What ADD would unpack, by the name. */
const isTar = (name: string): boolean => /\.(tar(\.(gz|bz2|xz|lzma|Z))?|tgz|tbz2?|txz|tlz)$/.test(name)

/** True where a tar of the same stage unpacks the file that was copied. */
function isFor(
  { stages }: DockerfileDocument,
  copy: Instruction,
  source: string,
  { run, archives }: InRun & { readonly archives: readonly string[] },
): boolean {
  const stage = stages.findLast(({ from }) => from.index < copy.index)
  if (run.outer.index <= copy.index || run.stage !== stage) return false
  const name = source.slice(source.lastIndexOf('/') + 1)
  const target = copy.args.at(-1)?.value ?? ''
  return archives.some(archive => archive === target || archive.slice(archive.lastIndexOf('/') + 1) === name)
}

/** The archives that a `tar` unpacks as a whole. None where it lists, packs, or picks files. */
function archivesOf({ effective: { words } }: ShellCommand): readonly string[] {
  // the first word may be letters without a dash: tar xzf file
  const [, first, ...others] = words
  const bundled = first?.value !== undefined && /^[a-zA-Z]+$/.test(first.value)
  const letters = bundled ? [{ ...first, value: `-${first.value}` }] : first ? [first] : []
  const given = readArguments([...letters, ...others], { short: 'bCfFgHIKLNTVX', long: ['file', 'directory'] })
  const extracts = given.options.some(({ name }) => name === '-x' || name === '--extract' || name === '--get')
  const changes = given.options.some(({ name }) => /^--(strip|transform|xform|exclude|wildcards)/.test(name))
  if (!extracts || changes) return []
  return given.options.filter(({ name }) => name === '-f' || name === '--file').flatMap(({ value }) => value ?? [])
}
