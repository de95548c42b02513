import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs, few } from '../_text.js'
import { commandAt, hasOption, operands } from './_words.js'

export default {
  key: 'command chown',
  title: { en: 'gives files to another user', 'zh-cn': '更改文件的属主' },
  summary: {
    en: 'Every file that it touches is stored once more in this layer: `chown -R` over a large folder doubles its size. `COPY --chown` gives the owner while copying.',
    'zh-cn':
      '它改动的每个文件都会在这一层再存一份：对大目录执行 `chown -R`，体积就翻倍。用 `COPY --chown` 可以在复制时直接设置属主。',
  },
  example: 'FROM node:22\nWORKDIR /app\nCOPY --chown=node:node . .\nUSER node\n',
  see: docs('copy---chown'),
  explain: place => {
    const command = commandAt(place)
    const [owner, ...paths] = command ? operands(command) : []
    if (!command || !owner || paths.length === 0) return undefined
    const list = few(paths.map(path => code(path)))
    const below = hasOption(command, /^(-[a-zA-Z]*R[a-zA-Z]*|--recursive)$/)
    return {
      text: both(
        `${list.en}${below ? ' and all that lies in it' : ''} goes to ${code(owner)}; what layers below hold of it is stored a second time.`,
        `${list['zh-cn']} ${below ? '及其中的所有内容' : ''}归 ${code(owner)} 所有；其中原本在下面各层的文件会再存一份。`,
      ),
    }
  },
} satisfies DockerfileTopic
