import type { DockerfileRule } from '../../rule.js'
import { wordBehind } from './_edits.js'
import { hasOption, optionOf, readArguments } from './_options.js'
import { commandsNamed, environmentAt } from './_runs.js'

const syntax = {
  short: 'bcdefFgGkKpRPsuZ',
  long: [
    'base-dir',
    'comment',
    'home-dir',
    'expiredate',
    'inactive',
    'gid',
    'groups',
    'skel',
    'key',
    'password',
    'root',
    'prefix',
    'shell',
    'uid',
    'selinux-user',
  ],
}

/** From here on the log of last logins gets big: the file has a record of 292 bytes for every UID up to the highest. */
const high = 100_000

export default {
  id: 'dockerfile/useradd-no-log-init',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3046'] },
  title: { en: '`useradd` with a high UID and without `-l`', 'zh-cn': '`useradd` 使用了很大的 UID 却没有加 `-l`' },
  why: {
    en: '`useradd` writes a record into `/var/log/lastlog`, at the place of the UID: 292 bytes times the UID. The file is full of holes, but a layer stores them: a UID of 1,000,000 makes a file of 292 MB, and some storage drivers write it all.',
    'zh-cn':
      '`useradd` 会在 `/var/log/lastlog` 里按 UID 定位写一条记录，偏移量是 292 字节 × UID。文件里大部分是空洞，但镜像层会把空洞也存下来：UID 为 1,000,000 时文件大小是 292 MB，有的存储驱动会全部写出。',
  },
  instead: { en: 'Add `-l` (`--no-log-init`).', 'zh-cn': '加上 `-l`（`--no-log-init`）。' },
  message: {
    en: 'With UID {uid} `/var/log/lastlog` becomes {size} MB of holes, which the layer may store in full. Add `-l`.',
    'zh-cn': 'UID 为 {uid} 时，`/var/log/lastlog` 会变成 {size} MB 的空洞文件，镜像层可能全部存下来。加上 `-l`。',
  },
  fix: { title: { en: 'Add `-l`', 'zh-cn': '加上 `-l`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN useradd -u 1000600000 app
    ^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN useradd -l -u 1000600000 app', 'FROM debian:13\nRUN useradd -u 10001 app'],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'useradd')) {
      const program = command.effective.words[0]!
      const given = readArguments(command.effective.words.slice(1), syntax)
      if (hasOption(given, '-l', '--no-log-init')) continue
      const option = optionOf(given, '-u', '--uid')
      const variable = /^"?\$\{?(\w+)\}?"?$/.exec(option?.valueWord?.text ?? '')?.[1]
      const uid = Number(option?.value ?? (variable && environmentAt(document, run, variable)))
      if (!(uid >= high)) continue
      report(program.span, { uid, size: Math.round((uid * 292) / 1e6) }, [wordBehind(run, program, '-l')])
    }
  },
} satisfies DockerfileRule
