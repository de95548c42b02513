import type { DockerfileRule } from '../../rule.js'
import { wordInstead } from './_edits.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/world-writable',
  severity: 'warning',
  local: true,
  preset: 'strict',
  title: { en: 'Files that everybody may write', 'zh-cn': '任何人都可写的文件' },
  why: {
    en: 'Whoever gets into the container as any user can change these files: replace a program that root runs, or add to the configuration.',
    'zh-cn': '无论以哪个用户进入容器，都能改动这些文件：替换 root 会运行的程序，或者往配置里加东西。',
  },
  instead: {
    en: 'Give the files to the user that needs them (`COPY --chown`, `chown`), or to group 0 with `g=u` for platforms that choose the UID (OpenShift).',
    'zh-cn':
      '把文件交给需要它们的用户（`COPY --chown`、`chown`）；平台自行分配 UID（如 OpenShift）时，交给组 0 并用 `g=u`。',
  },
  message: {
    en: '`{mode}` lets every user of the container change these files. Keep writing to owner and group: `{better}`.',
    'zh-cn': '`{mode}` 让容器里的任何用户都能改动这些文件。只给属主和属组写权限：`{better}`。',
  },
  fix: { title: { en: 'Change to `{better}`', 'zh-cn': '改为 `{better}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN mkdir /data && chmod -R 777 /data
                            ^^^
`,
      `
FROM debian:13
RUN chmod a+rwx /usr/local/bin/entrypoint.sh
          ^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN chmod 755 /usr/local/bin/entrypoint.sh',
      'FROM debian:13\nRUN chmod 1777 /tmp/uploads && chmod a+rwxt /tmp/more',
      'FROM debian:13\nRUN chmod -R g=u /data && chmod o-w /data',
    ],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'chmod')) {
      const operands = command.effective.words
        .slice(1)
        .filter(({ value }) => !/^--?[a-zA-Z-]+(=.*)?$/.test(value ?? ''))
      const [mode] = operands
      const better = mode?.value === undefined ? undefined : narrowed(mode.value)
      if (mode && better !== undefined)
        report(mode.span, { mode: mode.value!, better }, [wordInstead(run, mode, better)])
    }
  },
} satisfies DockerfileRule

/** The same mode without writing for others. `undefined` where others may not write, or where the sticky bit guards the folder. */
function narrowed(mode: string): string | undefined {
  const number = /^0*([0-7]?)([0-7])([0-7])([0-7])$/.exec(mode)
  if (number) {
    const [, special = '', user, group, others] = number
    if (!(Number(others) & 2) || Number(special || 0) & 1) return undefined
    return `${special}${user}${group}${Number(others) & ~2}`
  }
  const clauses = mode.split(',')
  if (!clauses.every(clause => /^[ugoa]*([-+=][rwxXst]*)+$/.test(clause)) || /[+=][rwxXs]*t/.test(mode))
    return undefined
  const better = clauses.map(clause => {
    const [, who = '', rest = ''] = /^([ugoa]*)(.*)$/.exec(clause)!
    if (!/[ao]/.test(who) || !/[+=][rxXs]*w/.test(rest)) return clause
    const others = rest.replace(/w/g, '')
    const owners = `${who === 'o' ? '' : 'ug'}`
    return [owners && `${owners}${rest}`, others.length > 1 && `o${others}`].filter(Boolean).join(',')
  })
  const text = better.filter(Boolean).join(',')
  return text === mode ? undefined : text || 'o-w'
}
