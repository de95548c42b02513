import type { DockerfileRule } from '../../rule.js'
import { undefinedVariables } from './_undefined.js'

export default {
  id: 'dockerfile/appended-to-nothing',
  severity: 'information',
  preset: 'strict',
  aliases: { buildkit: ['UndefinedVar'] },
  title: { en: 'A search path that is put on nothing', 'zh-cn': '搜索路径接在空值上' },
  why: {
    en: 'Where the variable is not set, only the colon remains. In `LD_LIBRARY_PATH`, `PATH` and their like an empty entry means the current folder: programs and libraries are then loaded from wherever the process stands.',
    'zh-cn':
      '变量没有设置过，就只剩下冒号。在 `LD_LIBRARY_PATH`、`PATH` 这类变量里，空项表示当前目录：程序和库会从进程所在的目录加载。',
  },
  instead: {
    en: 'Leave it out, or write `${NAME:+:$NAME}`, which is empty where the variable is.',
    'zh-cn': '去掉它，或写成 `${NAME:+:$NAME}`，变量为空时它也为空。',
  },
  message: {
    en: '`{name}` was not set before, so its new value has an empty entry, which means the current folder. Leave `${name}` out.',
    'zh-cn': '`{name}` 之前没有设置过，新的值里会有一个空项，表示当前目录。去掉 `${name}`。',
  },
  examples: {
    bad: [
      `
FROM debian:13
ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH
                             ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nENV LD_LIBRARY_PATH=/opt/lib',
      'FROM debian:13\nENV PATH=/opt/bin:$PATH',
      'FROM debian:13\nENV LD_LIBRARY_PATH=/opt/lib\nENV LD_LIBRARY_PATH=/x:$LD_LIBRARY_PATH',
    ],
  },
  check(document, report) {
    for (const { appends, reference } of undefinedVariables(document))
      if (appends) report(reference.span, { name: reference.name })
  },
} satisfies DockerfileRule
