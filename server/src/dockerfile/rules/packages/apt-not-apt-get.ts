import type { Edit } from '../../../core/types.js'
import type { DockerfileRule } from '../../rule.js'
import { wordInstead } from '../run/_edits.js'
import { invocations } from './_invocations.js'

/** What `apt` calls its commands, and the program for scripts that has the same. */
const scripted: Readonly<Record<string, string>> = {
  install: 'apt-get',
  reinstall: 'apt-get',
  remove: 'apt-get',
  purge: 'apt-get',
  autoremove: 'apt-get',
  autoclean: 'apt-get',
  clean: 'apt-get',
  update: 'apt-get',
  upgrade: 'apt-get',
  'full-upgrade': 'apt-get',
  'dist-upgrade': 'apt-get',
  'build-dep': 'apt-get',
  download: 'apt-get',
  source: 'apt-get',
  changelog: 'apt-get',
  satisfy: 'apt-get',
  search: 'apt-cache',
  show: 'apt-cache',
  showsrc: 'apt-cache',
  policy: 'apt-cache',
  depends: 'apt-cache',
  rdepends: 'apt-cache',
}

export default {
  id: 'dockerfile/apt-not-apt-get',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3027'], checkov: ['CKV_DOCKER_9'] },
  title: { en: '`apt` instead of `apt-get`', 'zh-cn': '用了 `apt` 而不是 `apt-get`' },
  why: {
    en: '`apt` is made for people at a terminal: its options and its output may change from one release to the next, and it says so itself in every build log. `apt-get` and `apt-cache` stay as they are.',
    'zh-cn':
      '`apt` 是给终端前的人用的：选项和输出会随版本变化，它自己也会在每次构建日志里提醒这一点。`apt-get` 和 `apt-cache` 的接口保持稳定。',
  },
  instead: { en: 'Use `apt-get`, or `apt-cache` to ask.', 'zh-cn': '改用 `apt-get`；查询用 `apt-cache`。' },
  message: {
    en: '`apt` is for terminals and may change from one release to the next. In a build use `{better}`.',
    'zh-cn': '`apt` 面向终端用户，接口可能随版本变化。构建中改用 `{better}`。',
  },
  fix: { title: { en: 'Change to `{better}`', 'zh-cn': '改为 `{better}`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt update && apt install -y --no-install-recommends curl
    ^^^
                  ^^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl'],
  },
  check(document, report) {
    for (const { run, program, verb, action } of invocations(document, 'apt')) {
      if (program.value === undefined || !/^(.*\/)?apt$/.test(program.value)) continue
      const better = Object.hasOwn(scripted, action) ? scripted[action]! : undefined
      const edits: Edit[] = []
      if (better && program.value === 'apt') {
        edits.push(wordInstead(run, program, better))
        if (action === 'full-upgrade' && verb) edits.push(wordInstead(run, verb, 'dist-upgrade'))
      }
      report(program.span, { better: better ?? 'apt-get' }, edits)
    }
  },
} satisfies DockerfileRule
