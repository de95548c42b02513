import type { DockerfileRule } from '../../rule.js'
import { isDeclared } from '../run/_runs.js'
import { builtOf, type Scripted } from './_scripts.js'
import { usedIn } from './_variables.js'

export default {
  id: 'dockerfile/unused-variable',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2034'] },
  tag: 'unnecessary',
  title: { en: 'A variable that nothing reads', 'zh-cn': '没有用到的变量' },
  why: {
    en: 'It is set in this `RUN`, not exported, and not read: often a misspelt name, or the rest of something.',
    'zh-cn': '它在这条 `RUN` 里设置，没有导出，也没有被读取：往往是名字拼错了，或者是改动后的残留。',
  },
  instead: {
    en: 'Remove it, or `export` it for the programs that read it.',
    'zh-cn': '删掉它；如果有程序要读，就用 `export` 导出。',
  },
  message: {
    en: 'Nothing in this `RUN` reads `{name}`, and it is gone when the `RUN` ends. Remove or export it.',
    'zh-cn': '这条 `RUN` 里没有东西读取 `{name}`，`RUN` 一结束它就没了。删掉或导出它。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN version=1.2; curl -fsSLO https://example.com/tool-1.2.tgz
    ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN version=1.2; curl -fsSLO "https://example.com/tool-$version.tgz"',
      'FROM debian:13\nRUN CFLAGS=-O2; export CFLAGS; make',
      'FROM debian:13\nENV LEVEL=1\nRUN LEVEL=2; make',
      'FROM debian:13\nRUN LEVEL=2; . /build.sh',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      if (readByOthers(scripted)) continue
      const used = usedIn(document, scripted)
      for (const { assignments, words } of scripted.commands)
        for (const { name, nameSpan } of words.length === 0 ? assignments : [])
          if (!used.has(name) && !internal.test(name) && !isDeclared(document, scripted, name))
            report(nameSpan, { name })
    }
  },
} satisfies DockerfileRule

/** Variables that the shell itself reads. */
const internal =
  /^(_\w*|IFS|PATH|HOME|PWD|CDPATH|ENV|BASH_ENV|LANG|LC_\w+|TZ|PS[0-4]|OPTIND|OPTERR|TMPDIR|UMASK|TIMEFORMAT|BASH_\w+)$/

/** True where other scripts read the variables of this one: it is sourced into, or exports all. */
const readByOthers = (scripted: Scripted): boolean =>
  scripted.commands.some(
    ({ name, words }) =>
      /^(\.|source|eval)$/.test(name?.value ?? '') ||
      (name?.value === 'set' && words.some(({ value }) => value === 'allexport' || /^-[a-z]*a/.test(value ?? ''))),
  )
