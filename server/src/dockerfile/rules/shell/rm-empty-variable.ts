import type { DockerfileDocument, ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { hasOption, readArguments } from '../run/_options.js'
import { environmentAt } from '../run/_runs.js'
import { type Scripted, scriptedOf } from './_scripts.js'
import { valuesIn } from './_variables.js'

export default {
  id: 'dockerfile/rm-empty-variable',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2115'] },
  title: {
    en: '`rm -rf "$A/…"` deletes the system where `A` is empty',
    'zh-cn': '`A` 为空时 `rm -rf "$A/…"` 会删掉系统',
  },
  why: {
    en: 'Where the variable is empty or misspelt, the path begins at the root: `rm -rf "$A/"*` becomes `rm -rf /*`.',
    'zh-cn': '变量为空或拼错时，路径就从根目录开始：`rm -rf "$A/"*` 变成了 `rm -rf /*`。',
  },
  instead: {
    en: 'Write `"${A:?}/…"`: then the shell stops where `A` is empty.',
    'zh-cn': '写成 `"${A:?}/…"`：`A` 为空时 shell 会停下来。',
  },
  message: {
    en: 'Where `{name}` is empty, this deletes `{path}`. Write `${{name}:?}`: then the shell stops instead.',
    'zh-cn': '`{name}` 为空时，这里会删掉 `{path}`。写成 `${{name}:?}`，shell 就会停下来。',
  },
  fix: { title: { en: 'Stop where `{name}` is empty', 'zh-cn': '`{name}` 为空时停止' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN rm -rf "$BUILD_DIR"/*
            ^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN rm -rf "${BUILD_DIR:?}"/*',
      'FROM debian:13\nENV BUILD_DIR=/build\nRUN rm -rf "$BUILD_DIR"/*',
      'FROM debian:13\nRUN dir=$(mktemp -d) && rm -rf "$dir/"* && rm -rf "$dir/cache"',
    ],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document))
      for (const { effective } of scripted.commands) {
        if (effective.name !== 'rm') continue
        const given = readArguments(effective.words.slice(1), {})
        if (!hasOption(given, '-r', '-R', '--recursive')) continue
        for (const word of given.operands) {
          const found = rootless(document, scripted, word)
          if (!found) continue
          const { name, span, path } = found
          report(span, { name, path }, scripted.plain ? [{ span, text: `\${${name}:?}` }] : [])
        }
      }
  },
} satisfies DockerfileRule

/** Folders whose loss breaks the image. */
const system = /^\/(\*|(bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|usr|var)?(\/\*?)?)$/

/** The variable at the beginning of a path which, without it, would be the root or a folder of the system. */
function rootless(document: DockerfileDocument, scripted: Scripted, { text, expansions, span }: ShellWord) {
  const [first, ...others] = expansions.filter(({ kind }) => kind !== 'glob')
  if (first?.kind !== 'parameter' || !first.name || first.operator || others.length > 0) return undefined
  const start = first.span.start - span.start
  if (!/^["']?$/.test(text.slice(0, start))) return undefined
  const path = text.slice(start + first.span.end - first.span.start).replace(/["']/g, '')
  if (!system.test(path)) return undefined
  const known = valuesIn(document, scripted).get(first.name)
  if (known?.every(value => value === undefined || value !== '')) return undefined
  if (environmentAt(document, scripted, first.name)) return undefined
  return { name: first.name, span: first.span, path }
}
