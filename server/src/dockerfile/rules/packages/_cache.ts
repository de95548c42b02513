import type { Report } from '../../../core/rule.js'
import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { chained } from '../run/_edits.js'
import { removes } from '../run/_removes.js'
import { hasScratchMount, isKept, lies } from '../run/_runs.js'
import { byRun, type Invocation, installs } from './_invocations.js'
import type { ManagerName } from './_managers.js'

/** What a package manager leaves behind, and what takes it away. */
export interface Cache {
  readonly names: readonly ManagerName[]
  /** Which calls that install are meant, where not all are. */
  readonly only?: (one: Invocation) => boolean
  /** The folders of its cache; the first is the one that a message names. */
  readonly folders: readonly string[]
  /** The folders that an option or a variable puts in their place. */
  readonly chosen?: (document: DockerfileDocument, one: Invocation) => readonly string[]
  /** True where the call itself keeps nothing; for managers that have an option for it. */
  readonly keepsNothing?: (document: DockerfileDocument, one: Invocation) => boolean
  /** True where a setting that reads otherwise keeps the cache out. */
  readonly keepsNothingOddly?: (document: DockerfileDocument, one: Invocation) => boolean
  /** True for a call of the manager that empties its cache. */
  readonly cleans: (command: ShellCommand, one: Invocation) => boolean
  /** The edits that mend it. */
  readonly fix: (document: DockerfileDocument, one: Invocation) => readonly Edit[]
}

type Where = 'in-the-image' | 'elsewhere' | 'deleted' | 'build-stage'

/**
 * Reports the installs that leave a cache: `in-the-image` those whose cache ends up in the final image, `elsewhere` those
 * that do no harm (the cache is `deleted` by other means, or stays behind in a `build-stage`).
 */
export function reportCaches(document: DockerfileDocument, report: Report, cache: Cache, where: Where): void {
  const calls = installs(document, ...cache.names).filter(one => cache.only?.(one) ?? true)
  // an option has to be given each time, a clean-up does for all before it
  for (const one of cache.keepsNothing ? calls : lastOfEachRun(calls)) {
    const { run, command, verb, program, written } = one
    if (cache.keepsNothing?.(document, one)) continue
    const folders = [...cache.folders, ...(cache.chosen?.(document, one) ?? [])]
    if (hasScratchMount(document, run, target => folders.some(folder => covers(target, folder)))) continue
    const after = run.commands.slice(run.commands.indexOf(command) + 1)
    if (after.some(next => cache.cleans(next, one))) continue
    const deleted = after.some(next => folders.some(folder => removes(next, folder)))
    const found: Where = deleted
      ? 'deleted'
      : !isKept(document, run)
        ? 'build-stage'
        : cache.keepsNothingOddly?.(document, one) === true
          ? 'elsewhere'
          : 'in-the-image'
    if (found !== where && !(where === 'elsewhere' && found !== 'in-the-image')) continue
    report((verb ?? program).span, { command: written, folder: cache.folders[0]! }, cache.fix(document, one))
  }
}

/** A mount covers a folder in which it lies; `~/.cache/pip` is meant whatever the home folder is. */
const covers = (target: string, folder: string): boolean =>
  folder.startsWith('~/')
    ? target.endsWith(folder.slice(1)) || lies(`/root${folder.slice(1)}`, target)
    : lies(folder, target)

const lastOfEachRun = (all: readonly Invocation[]): readonly Invocation[] => byRun(all).flatMap(own => own.at(-1) ?? [])

/** A fix that puts a command at the end of the chain. */
export const cleaningUp =
  (command: string): Cache['fix'] =>
  (document, { run, command: call }) =>
    chained(document, run, call, command)

type Texts = Pick<DockerfileRule, 'title' | 'why' | 'instead' | 'message' | 'fix'>

/** How the texts about a cache name things. */
export interface Naming {
  /** `dnf install` */
  readonly command: string
  /** What keeps the cache out: `--no-cache`, `dnf clean all`. */
  readonly remedy: string
  /** True where that is an option of the command, false where it is a command that follows. */
  readonly option: boolean
}

/** The texts of a rule about a cache that ends up in the image. */
export const cacheLeftTexts = ({ command, remedy, option }: Naming): Texts => ({
  title: { en: `\`${command}\` leaves its cache in the image`, 'zh-cn': `\`${command}\` 把缓存留在了镜像里` },
  why: {
    en: 'What was downloaded stays in this layer, and nothing reads it at run time. Deleting it in a later `RUN` makes the image no smaller: the layer keeps it.',
    'zh-cn': '下载的内容会留在这一层，运行时用不到。在后面的 `RUN` 里删除也不会让镜像变小：这一层已经存下了它。',
  },
  instead: option
    ? { en: `Add \`${remedy}\`, or use a cache mount.`, 'zh-cn': `加上 \`${remedy}\`，或者使用缓存挂载。` }
    : {
        en: `Run \`${remedy}\` at the end of the same \`RUN\`, or use a cache mount.`,
        'zh-cn': `在同一条 \`RUN\` 的末尾执行 \`${remedy}\`，或者使用缓存挂载。`,
      },
  message: option
    ? {
        en: `\`{command}\` leaves its cache in \`{folder}\`, and so in the image, where nothing uses it. Add \`${remedy}\`.`,
        'zh-cn': `\`{command}\` 会把缓存留在 \`{folder}\`，也就留在了镜像里，而那里没有东西会用到它。加上 \`${remedy}\`。`,
      }
    : {
        en: `\`{command}\` leaves its cache in \`{folder}\`, and so in the image, where nothing uses it. Run \`${remedy}\` in the same \`RUN\`.`,
        'zh-cn': `\`{command}\` 会把缓存留在 \`{folder}\`，也就留在了镜像里，而那里没有东西会用到它。在同一条 \`RUN\` 里执行 \`${remedy}\`。`,
      },
  fix: { title: { en: `Add \`${remedy}\``, 'zh-cn': `加上 \`${remedy}\`` }, safe: true },
})

/** The texts of the rule about the same, where the cache does not reach the image. */
export const cacheElsewhereTexts = ({ command, remedy, option }: Naming): Texts => ({
  title: {
    en: `\`${command}\` without \`${remedy}\`, where it does no harm`,
    'zh-cn': `\`${command}\` 没有用 \`${remedy}\`（无实际影响）`,
  },
  why: {
    en: 'The cache does not reach the image: it is deleted by hand, or it stays behind in a build stage. The plain way is shorter, and safe to copy elsewhere.',
    'zh-cn': '缓存没有进入最终镜像：要么被手动删除，要么留在了构建阶段里。用常规写法更短，复制到别处也不会出问题。',
  },
  instead: option
    ? { en: `Add \`${remedy}\`.`, 'zh-cn': `加上 \`${remedy}\`。` }
    : { en: `Run \`${remedy}\` in the same \`RUN\`.`, 'zh-cn': `在同一条 \`RUN\` 里执行 \`${remedy}\`。` },
  message: {
    en: `The cache of \`{command}\` does not reach the image here. \`${remedy}\` says so plainly.`,
    'zh-cn': `这里 \`{command}\` 的缓存不会进入镜像。用 \`${remedy}\` 更直接。`,
  },
  fix: { title: { en: `Add \`${remedy}\``, 'zh-cn': `加上 \`${remedy}\`` }, safe: true },
})

/** The texts of a rule about a cache that is deleted by other means, and of one about a cache in a build stage. */
export const cacheDeletedTexts = (naming: Naming): Texts => ({
  ...cacheElsewhereTexts(naming),
  title: {
    en: `\`${naming.command}\` cleaned up by hand`,
    'zh-cn': `手动清理 \`${naming.command}\` 的缓存`,
  },
  why: {
    en: 'The folder of the cache is deleted, so nothing of it reaches the image. The plain way is shorter, and knows where the cache is.',
    'zh-cn': '缓存目录被删除了，不会进入镜像。用常规命令更短，而且它知道缓存在哪里。',
  },
})
export const cacheInBuildStageTexts = (naming: Naming): Texts => ({
  ...cacheElsewhereTexts(naming),
  title: {
    en: `\`${naming.command}\` leaves its cache in a build stage`,
    'zh-cn': `\`${naming.command}\` 把缓存留在了构建阶段`,
  },
  why: {
    en: 'The cache stays behind in a stage that is not part of the image. With the clean-up the lines are safe to copy into one that is.',
    'zh-cn': '缓存留在不属于最终镜像的阶段里。加上清理，这几行复制到最终阶段也不会出问题。',
  },
})
