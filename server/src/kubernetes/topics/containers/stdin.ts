import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, get } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { docs } from '../_text.js'

export default {
  key: 'Container.stdin',
  also: ['Container.tty', 'Container.stdinOnce', 'EphemeralContainer.stdin', 'EphemeralContainer.tty'],
  title: { en: 'standard input and a terminal for PID 1', 'zh-cn': '给 PID 1 的标准输入和终端' },
  summary: {
    en: '`stdin: true` keeps standard input open, `tty: true` makes it a terminal, so that `kubectl attach -it` can talk to the program. Without them, reading ends at once: a bare shell exits.',
    'zh-cn':
      '`stdin: true` 保持标准输入打开，`tty: true` 让它成为终端，`kubectl attach -it` 才能与程序对话。都不写的话一读就结束：单独的 shell 会立即退出。',
  },
  notes: {
    en: [
      '`tty` alone gives output a terminal (colours, line ends `\\r\\n`), but nobody can type: it belongs with `stdin`.',
      '`stdinOnce: true` closes standard input for good when the first attached client leaves.',
      'Servers need none of them.',
    ],
    'zh-cn': [
      '只写 `tty` 时输出经过终端（颜色、行尾 `\\r\\n`），但没法输入：应与 `stdin` 一起用。',
      '`stdinOnce: true` 在第一个连接的客户端离开后，就此关闭标准输入。',
      '服务类程序一个都不需要。',
    ],
  },
  compare: {
    en: '**attach or exec?** `kubectl attach` joins the program that already runs (PID 1) and uses these fields; Ctrl+C there may end the container. `kubectl exec -it … -- sh` starts another process with a terminal of its own and needs none of them.',
    'zh-cn':
      '**attach 还是 exec？** `kubectl attach` 连上已在运行的程序（PID 1），用的就是这些字段，在里面按 Ctrl+C 可能结束容器。`kubectl exec -it … -- sh` 另起一个自带终端的进程，不需要它们。',
  },
  see: docs('tasks/debug/debug-application/get-shell-running-container/'),
  explain: aboutContainer(({ node }) => {
    const stdin = asBoolean(get(node, 'stdin')) ?? false
    const tty = asBoolean(get(node, 'tty')) ?? false
    if (stdin && tty)
      return {
        en: '`kubectl attach -it` gives you the terminal of the program itself.',
        'zh-cn': '`kubectl attach -it` 可以直接使用程序自己的终端。',
      }
    if (stdin)
      return {
        en: 'the program can read what `kubectl attach -i` sends, without a terminal: no prompt, no line editing.',
        'zh-cn': '程序能读到 `kubectl attach -i` 发来的内容，但没有终端：没有提示符，也不能编辑行。',
      }
    if (tty)
      return {
        en: 'the program writes to a terminal, but its standard input is closed: `kubectl attach` can only watch.',
        'zh-cn': '程序的输出接到终端，但标准输入是关闭的：`kubectl attach` 只能看。',
      }
    return {
      en: 'standard input is closed: the program reads the end of the file at once.',
      'zh-cn': '标准输入是关闭的：程序一读就到结尾。',
    }
  }),
} satisfies KubernetesTopic
