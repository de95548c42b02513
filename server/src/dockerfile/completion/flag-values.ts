import type { Completion } from '../../core/language.js'
import type { Span } from '../../core/types.js'
import { flagKind } from '../frontend.js'
import { type Caret, type InInstruction, inside } from './caret.js'
import { contextItems } from './files.js'
import { imageItems } from './images.js'
import { explained, labelled, values, withTopic } from './items.js'
import { stageItems } from './stages.js'
import { owners } from './users.js'

type ValuesOf = (
  span: Span,
  typed: string,
  at: InInstruction,
  caret: Caret,
) => readonly Completion[] | Promise<readonly Completion[]>

/** What stands behind the `=` of a flag. */
export const flagValues = inside(async (at, caret) => {
  const [, name = '', typed = ''] = /^--([\w-]+)=(.*)$/s.exec(at.typed) ?? []
  if (at.part !== 'flag' || name === '') return undefined
  const span = { start: Math.max(at.span.start, caret.offset - typed.length), end: at.span.end }
  const find = Object.hasOwn(byFlag, name) ? byFlag[name]! : undefined
  if (find) return withTopic(await find(span, typed, at, caret), `${at.keyword} --${name}`, `--${name}`)
  const kind = flagKind(at.keyword, name)
  if (kind?.kind === 'boolean') return values(span, ['true', 'false'])
  return values(span, kind?.values ?? [], explained(`--${name}`))
})

const durations: ValuesOf = span => values(span, ['1s', '3s', '5s', '10s', '30s', '1m', '5m'])

const byFlag: Readonly<Record<string, ValuesOf>> = {
  from: (span, typed, at, { document }) => [
    ...(typed.includes(':') ? [] : stageItems(document, at.stage, span, true)),
    ...imageItems(typed, span),
  ],
  platform: span =>
    values(span, [
      ['$BUILDPLATFORM', labelled('the machine that builds', '执行构建的机器')],
      ['$TARGETPLATFORM', labelled('what is built for (the default)', '构建的目标平台（默认）')],
      'linux/amd64',
      'linux/arm64',
      'linux/arm/v7',
      'linux/386',
      'linux/ppc64le',
      'linux/riscv64',
      'linux/s390x',
      'windows/amd64',
    ]),
  chown: (span, _, { instruction }, { document }) => values(span, owners(document, instruction)),
  chmod: span =>
    values(span, [
      ['755', labelled('everyone may read and run, the owner may write', '所有人可读可执行，属主可写')],
      ['644', labelled('everyone may read, the owner may write', '所有人可读，属主可写')],
      ['555', labelled('everyone may read and run, nobody may write', '所有人可读可执行，谁都不可写')],
      ['444', labelled('everyone may read, nobody may write', '所有人可读，谁都不可写')],
      ['600', labelled('only the owner may read and write', '只有属主可读写')],
      [
        '+x',
        labelled(
          'as it was, and everyone may run it (since Dockerfile 1.14)',
          '保持原样，并让所有人可执行（自 Dockerfile 1.14 起）',
        ),
      ],
    ]),
  checksum: span => values(span, ['sha256:']),
  exclude: (span, typed, _, caret) => contextItems(caret, typed, span),
  interval: durations,
  timeout: durations,
  'start-period': durations,
  'start-interval': durations,
  retries: span => values(span, ['1', '3', '5', '10']),
}
