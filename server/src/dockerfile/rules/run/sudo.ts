import type { Edit } from '../../../core/types.js'
import { baseName } from '../../dialect.js'
import { effectiveAt } from '../../effective.js'
import type { ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { runsOf } from './_runs.js'

export default {
  id: 'dockerfile/sudo',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3004'], trivy: ['DS-0010'], checkov: ['CKV2_DOCKER_1'] },
  title: { en: '`sudo` in a `RUN`', 'zh-cn': '`RUN` 中使用了 `sudo`' },
  why: {
    en: 'A build runs as root unless `USER` says otherwise, so `sudo` does nothing but need a package. Left in the image, it is a way back to root for whoever breaks in. It also drops the environment that `ENV` sets.',
    'zh-cn':
      '没有 `USER` 时构建本来就以 root 运行，`sudo` 除了多装一个包什么也不做。留在镜像里，它就成了入侵者拿回 root 的途径；而且它会丢掉 `ENV` 设置的环境变量。',
  },
  instead: {
    en: 'Leave it out. To act as somebody else, switch with `USER`.',
    'zh-cn': '去掉它。需要换用户时用 `USER` 切换。',
  },
  message: { en: '`sudo` {effect}', 'zh-cn': '`sudo` {effect}' },
  fix: { title: { en: 'Remove `sudo`', 'zh-cn': '去掉 `sudo`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN sudo apt-get update
    ^^^^
`,
      `
FROM debian:13
USER app
RUN make && sudo make install
            ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get update', 'FROM debian:13\nRUN apt-get install -y --no-install-recommends sudo'],
  },
  check(document, report) {
    for (const run of runsOf(document))
      for (const command of run.commands) {
        const at = command.words.findIndex(({ value }) => value !== undefined && baseName(value) === 'sudo')
        const { through, name } = command.effective
        const word = command.words[at]
        if (!word || !(through.includes('sudo') || name === 'sudo')) continue
        const user = effectiveAt(document, run.outer).user?.value
        const other = command.words.slice(at + 1).some(({ value }) => /^(-\w*u|--user)/.test(value ?? ''))
        const root = user === undefined || /^(root|0)(:|$)/.test(user)
        report(
          word.span,
          { effect: other ? forAnother : root ? asRoot : asAnother },
          { edits: removal(command, at), safe: root && user !== undefined },
        )
      }
  },
} satisfies DockerfileRule

const asRoot = {
  en: 'adds nothing here but a package and a hole: this step runs as root already, unless the base image says otherwise. Leave it out.',
  'zh-cn': '在这里没有用处：除非基础镜像另有设置，这一步本来就以 root 运行，它只会多出一个包和一个漏洞。去掉它。',
}
const forAnother = {
  en: 'is a package just to switch the user. `USER` above the step does that, and keeps the environment.',
  'zh-cn': '只为切换用户，就要多装一个包。在这一步前面写 `USER` 即可，还能保留环境变量。',
}
const asAnother = {
  en: 'makes whoever gets in as this user root. Put the step above the `USER`, or switch with `USER root` and back.',
  'zh-cn': '会让以这个用户身份进来的人都能变成 root。把这一步移到 `USER` 之前，或者用 `USER root` 切换，做完再切回来。',
}

/** Takes `sudo` out together with options that mean nothing without it. None where it acts as another user. */
function removal({ words }: ShellCommand, at: number): readonly Edit[] {
  let next = at + 1
  while (/^-[EHnS]+$/.test(words[next]?.value ?? '')) next++
  const [sudo, command] = [words[at]!, words[next]]
  if (!command || (command.value ?? command.text).startsWith('-')) return []
  return [{ span: { start: sudo.span.start, end: command.span.start }, text: '' }]
}
