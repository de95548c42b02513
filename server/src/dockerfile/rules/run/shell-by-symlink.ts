import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'

export default {
  id: 'dockerfile/shell-by-symlink',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL4005'] },
  title: { en: '`/bin/sh` replaced by a link', 'zh-cn': '用链接替换了 `/bin/sh`' },
  why: {
    en: 'Everything in the image that asks for `/bin/sh` gets another shell, the scripts of packages included, and the next update of the shell may put the old link back.',
    'zh-cn':
      '镜像里所有用到 `/bin/sh` 的东西都会换成另一个 shell，软件包自带的脚本也不例外；而下次更新 shell 时，链接可能又被改回去。',
  },
  instead: {
    en: 'Choose the shell of the build with `SHELL`.',
    'zh-cn': '用 `SHELL` 指定构建使用的 shell。',
  },
  message: {
    en: 'This puts `{shell}` in the place of `/bin/sh` for everything in the image. For the build, `SHELL ["{shell}", "-c"]` is enough.',
    'zh-cn': '这会让镜像里的一切都用 `{shell}` 代替 `/bin/sh`。只是构建要用的话，`SHELL ["{shell}", "-c"]` 就够了。',
  },
  fix: { title: { en: 'Change to `SHELL`', 'zh-cn': '改为 `SHELL`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN ln -sf /bin/bash /bin/sh
                     ^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN source /opt/env.sh && make',
      'FROM scratch\nRUN ["/busybox", "ln", "-s", "/busybox", "/bin/ls"]',
    ],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'ln')) {
      const operands = command.effective.words.slice(1).filter(({ value }) => !value?.startsWith('-'))
      const target = operands.at(-1)
      if (operands.length < 2 || !target || !/^(\/usr)?\/bin\/sh$/.test(target.value ?? '')) continue
      const written = operands[0]!.value ?? operands[0]!.text
      const shell = written.includes('/') ? written : `/bin/${written}`
      const { instruction, outer, commands } = run
      const whole = commands.length === 1 && instruction === outer && instruction.flags.length === 0
      report(target.span, { shell }, whole ? [{ span: instruction.header, text: `SHELL ["${shell}", "-c"]` }] : [])
    }
  },
} satisfies DockerfileRule
