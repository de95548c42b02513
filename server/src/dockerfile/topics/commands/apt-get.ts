import { joined, type Localized } from '../../../core/localized.js'
import type { ShellCommand } from '../../model.js'
import { commandsOf } from '../../scripts.js'
import type { DockerfilePlace, DockerfileTopic } from '../../topic.js'
import { both, code, few } from '../_text.js'
import { commandAt, hasOption, operands } from './_words.js'

export default {
  key: 'command apt-get',
  title: { en: 'packages of Debian and Ubuntu', 'zh-cn': 'Debian 和 Ubuntu 的软件包' },
  summary: {
    en: '`update` fetches the lists of packages, `install` needs them: put both into one `RUN`, or a cached `update` goes stale.',
    'zh-cn': '`update` 获取软件包列表，`install` 依赖它：两者写在同一条 `RUN` 里，否则缓存里的 `update` 会过时。',
  },
  notes: {
    en: [
      '`install -y` answers the question that nobody is there to answer; `--no-install-recommends` leaves out what is only recommended.',
      '`rm -rf /var/lib/apt/lists/*` at the end of the same `RUN` keeps the lists out of the layer. With cache mounts on `/var/cache/apt` and `/var/lib/apt` it is not needed.',
      'In scripts use `apt-get`, not `apt`, whose output and options may change.',
    ],
    'zh-cn': [
      '`install -y` 自动回答没人能回答的提问；`--no-install-recommends` 不装仅属推荐的包。',
      '在同一条 `RUN` 末尾执行 `rm -rf /var/lib/apt/lists/*`，列表就不会留在这一层。若在 `/var/cache/apt` 和 `/var/lib/apt` 上用缓存挂载，则不需要。',
      '脚本里用 `apt-get`，不要用 `apt`，后者的输出和选项可能会变。',
    ],
  },
  example:
    'FROM debian:12\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl \\\n && rm -rf /var/lib/apt/lists/*\n',
  see: 'https://docs.docker.com/build/building/best-practices/#apt-get',
  explain: place => {
    const command = commandAt(place)
    const text = command && (about(command) ?? updates(place, command))
    return text && { text }
  },
} satisfies DockerfileTopic

function about(command: ShellCommand): Localized | undefined {
  const [action, ...packages] = operands(command, /^-[toc]$/)
  if (action !== 'install' || packages.length === 0) return undefined
  const names = few(
    packages.map(name => code(name)),
    6,
  )
  return joined([
    both(
      `it installs ${names.en}${hasOption(command, /^--no-install-recommends$/) ? '' : ', and what these packages recommend'}.`,
      `它安装 ${names['zh-cn']}${hasOption(command, /^--no-install-recommends$/) ? '' : '，以及这些包推荐的包'}。`,
    ),
    hasOption(command, /^(-[a-zA-Z]*[yq]{1,2}[a-zA-Z]*|--yes|--assume-yes|-qq)$/)
      ? undefined
      : both('Without `-y` it waits for an answer and fails.', '没有 `-y`，它会等待回答而失败。'),
  ])
}

/** Whether the lists that `update` fetches are used in the same RUN. */
function updates({ document, node }: DockerfilePlace, command: ShellCommand): Localized | undefined {
  if (operands(command, /^-[toc]$/)[0] !== 'update' || !('instruction' in node)) return undefined
  const installs = commandsOf(document, node.instruction).some(
    one => /^apt(-get)?$/.test(one.effective.name ?? '') && operands(one, /^-[toc]$/)[0] === 'install',
  )
  return installs
    ? both(
        'it fetches the lists of packages for the `install` of the same `RUN`: both are cached together.',
        '它为同一条 `RUN` 里的 `install` 获取软件包列表：两者一起缓存。',
      )
    : both(
        'it fetches the lists of packages, and this `RUN` installs nothing: the layer is cached, and an `install` in a later `RUN` would use old lists.',
        '它获取软件包列表，但这条 `RUN` 没有安装任何东西：这一层会被缓存，之后的 `RUN` 里再 `install` 用的就是旧列表。',
      )
}
