import type { DockerfileTopic } from '../../topic.js'
import { both, code, few } from '../_text.js'
import { commandAt, hasOption, operands } from './_words.js'

export default {
  key: 'command apk',
  title: { en: 'packages of Alpine', 'zh-cn': 'Alpine 的软件包' },
  summary: {
    en: '`apk add --no-cache` fetches the list of packages, installs, and keeps no list: nothing to clean up, and no `apk update` before.',
    'zh-cn': '`apk add --no-cache` 获取列表、安装，并且不保留列表：不用清理，也不用先执行 `apk update`。',
  },
  notes: {
    en: [
      '`--virtual .build …` gives packages a name, so that `apk del .build` in the same `RUN` removes them again.',
      'Alpine uses musl: programs built for glibc (many wheels and binaries) may not run.',
    ],
    'zh-cn': [
      '`--virtual .build …` 给一组包起名，之后在同一条 `RUN` 里用 `apk del .build` 一起删掉。',
      'Alpine 使用 musl：为 glibc 编译的程序（许多 wheel 和二进制）可能无法运行。',
    ],
  },
  example: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n',
  see: 'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
  explain: place => {
    const command = commandAt(place)
    if (!command) return undefined
    const [action, ...packages] = operands(command, /^(-t|--virtual|-X|--repository|-p|--root)$/)
    if (action !== 'add' || packages.length === 0) return undefined
    const names = few(
      packages.map(name => code(name)),
      6,
    )
    const kept = !hasOption(command, /^--no-cache$/)
    return {
      text: both(
        `it installs ${names.en}${kept ? '; without `--no-cache` it needs `apk update` before, and the list stays in the layer' : ' and keeps no list of packages'}.`,
        `它安装 ${names['zh-cn']}${kept ? '；没有 `--no-cache` 就要先 `apk update`，列表还会留在这一层' : '，不保留软件包列表'}。`,
      ),
    }
  },
} satisfies DockerfileTopic
