import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs } from '../_text.js'
import { commandAt, operands } from './_words.js'

export default {
  key: 'command cd',
  title: { en: 'changes the folder for this RUN', 'zh-cn': '只在这条 RUN 内切换目录' },
  summary: {
    en: 'It lasts to the end of this `RUN`: the next instruction starts in `WORKDIR` again.',
    'zh-cn': '到这条 `RUN` 结束为止：下一条指令又从 `WORKDIR` 开始。',
  },
  example: 'FROM alpine:3.20\nWORKDIR /src\nRUN make\n',
  see: docs('workdir'),
  explain: place => {
    const command = commandAt(place)
    const folder = command && operands(command)[0]
    if (!folder) return undefined
    return {
      text: both(
        `what follows in this \`RUN\` works in ${code(folder)}; ${code(`WORKDIR ${folder}`)} would do it for all instructions below.`,
        `这条 \`RUN\` 后面的命令在 ${code(folder)} 里执行；${code(`WORKDIR ${folder}`)} 则对下面所有指令有效。`,
      ),
    }
  },
} satisfies DockerfileTopic
