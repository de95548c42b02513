import { joined, type Localized } from '../../../core/localized.js'
import { commandsOf } from '../../scripts.js'
import { chainOf } from '../../stages.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, elsewhere, lineOf, whenBuilt } from '../_place.js'
import { both, code, docs } from '../_text.js'

export default {
  key: 'USER',
  title: { en: 'who runs what comes after', 'zh-cn': '后续由谁来执行' },
  summary: {
    en: 'The user (and group) that `RUN` below and the container itself run as, by name or number. Without one it is root.',
    'zh-cn': '下面的 `RUN` 以及容器本身以哪个用户（和组）运行，写名字或编号。不写就是 root。',
  },
  notes: {
    en: [
      'A name has to be in `/etc/passwd` of the image: create it first with `useradd` or `adduser`. A number needs no entry; without one its group is root (0), so write `USER 1000:1000`.',
      'Kubernetes cannot tell whether a *name* is root: under `runAsNonRoot: true` it refuses the container. Write the number: `USER 1000`.',
      '`COPY` and `ADD` do not follow it: their files belong to root unless `--chown` says otherwise.',
      '`docker run -u` and Kubernetes `runAsUser` replace it.',
    ],
    'zh-cn': [
      '名字必须在镜像的 `/etc/passwd` 里：先用 `useradd` 或 `adduser` 创建。编号不需要，但没有对应条目时组是 root（0），所以写 `USER 1000:1000`。',
      'Kubernetes 无法判断*名字*是不是 root：设置了 `runAsNonRoot: true` 就会拒绝启动。写编号：`USER 1000`。',
      '`COPY` 和 `ADD` 不受它影响：除非写 `--chown`，文件都属于 root。',
      '`docker run -u` 和 Kubernetes 的 `runAsUser` 可以换掉它。',
    ],
  },
  compare: {
    en: '**Why not root?** root in a container is root on the same kernel, held back only by namespaces and dropped capabilities: a hole in the program or the kernel weighs much more.',
    'zh-cn':
      '**为什么不用 root？** 容器里的 root 就是同一个内核上的 root，只靠命名空间和被去掉的能力来约束：程序或内核一旦有漏洞，后果严重得多。',
  },
  example: 'FROM debian:12\nRUN useradd --uid 1000 --create-home app\nUSER 1000\nCMD ["sleep", "infinity"]\n',
  see: docs('user'),
  explain: whenBuilt(at => {
    const word = at.instruction.args[0]
    if (!word) return undefined
    const value = expandAt(at.document, at.instruction, word.text) ?? word.value
    const [user = '', group] = value.split(':', 2)
    if (user === '') return undefined
    return { text: joined([runs(at, user, group), origin(at, user), kubernetes(at, user), elsewhere(at)]) }
  }),
} satisfies DockerfileTopic

const isRoot = (user: string): boolean => user === 'root' || /^0+$/.test(user)

function runs({ instruction, stage }: Built, user: string, group: string | undefined): Localized {
  const next = stage.instructions.find(({ keyword, index }) => keyword === 'USER' && index > instruction.index)
  const below = stage.instructions.filter(
    ({ keyword, index }) => keyword === 'RUN' && index > instruction.index && (!next || index < next.index),
  ).length
  const name = code(user) + (/^0+$/.test(user) ? ' (root)' : '')
  const who = group
    ? both(
        `${code(user)} with group ${code(group)} (and no other)`,
        `${code(user)}（组 ${code(group)}，没有其他附加组）`,
      )
    : both(name, name)
  if (next)
    return both(
      `${below} \`RUN\` below ${below === 1 ? 'runs' : 'run'} as ${who.en}, up to the next \`USER\`; the container does not.`,
      `下面 ${below} 条 \`RUN\` 以 ${who['zh-cn']} 的身份执行，直到下一条 \`USER\`；容器不受影响。`,
    )
  return both(
    `${below > 0 ? `${below} \`RUN\` below and the container run` : 'the container runs'} as ${who.en}.`,
    `${below > 0 ? `下面 ${below} 条 \`RUN\` 和容器` : '容器'}以 ${who['zh-cn']} 的身份运行。`,
  )
}

const creators: ReadonlySet<string> = new Set(['useradd', 'adduser'])

/** The line above that creates the user, where there is one. */
function origin({ document, instruction, stage }: Built, user: string): Localized | undefined {
  if (isRoot(user) || /^\d+$/.test(user) || user.includes('$')) return undefined
  for (const { instructions } of chainOf(stage))
    for (const one of instructions) {
      if (one.keyword !== 'RUN' || one.index >= instruction.index) continue
      const makes = commandsOf(document, one).find(
        ({ effective: { name, words } }) =>
          name !== undefined && creators.has(name) && words.some(({ value }) => value === user),
      )
      if (makes)
        return both(
          `It is created in line ${lineOf(document, one)} (\`${makes.effective.name}\`).`,
          `它在第 ${lineOf(document, one)} 行由 \`${makes.effective.name}\` 创建。`,
        )
    }
  return both(
    `No line above creates ${code(user)}, so the base image has to have it.`,
    `上面没有创建 ${code(user)}，所以它必须来自基础镜像。`,
  )
}

/** What `runAsNonRoot` makes of it. */
function kubernetes({ state }: Built, user: string): Localized | undefined {
  if (user.includes('$') || state.os === 'windows') return undefined
  if (isRoot(user))
    return both(
      'Kubernetes refuses it under `runAsNonRoot: true`.',
      '设置了 `runAsNonRoot: true` 时，Kubernetes 会拒绝启动它。',
    )
  if (/^\d+$/.test(user))
    return both(
      'The number lets Kubernetes see under `runAsNonRoot: true` that it is not root.',
      '写的是编号，Kubernetes 在 `runAsNonRoot: true` 下能看出它不是 root。',
    )
  return both(
    'Under `runAsNonRoot: true` Kubernetes refuses a name, unless the manifest sets `runAsUser`: write the number.',
    '设置了 `runAsNonRoot: true` 时，Kubernetes 会拒绝名字，除非清单里写了 `runAsUser`：改写编号。',
  )
}
