import { joined, type Localized, listed, paragraphs } from '../../../core/localized.js'
import { resolveAt } from '../../effective.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, lineOf, whenBuilt } from '../_place.js'
import { both, code, docs, table } from '../_text.js'

export default {
  key: 'VOLUME',
  title: { en: 'paths that live outside of the container', 'zh-cn': '数据放在容器之外的路径' },
  summary: {
    en: "Every container of this image gets a volume at these paths: filled at first with what the image has there, and kept apart from the container's own layer. The host side is chosen at `docker run`, never here.",
    'zh-cn':
      '本镜像的每个容器在这些路径上都有一个卷：最初装着镜像在该处的内容，并且与容器自己的可写层分开。对应主机的哪里由 `docker run` 决定，这里不能指定。',
  },
  notes: {
    en: [
      'Nobody names an anonymous volume, so data seems lost with each new container, and the volumes pile up (`docker volume prune`, `docker run --rm`).',
      'Changes to the path in later instructions: BuildKit keeps them, the legacy builder throws them away. Put `VOLUME` after them.',
      'It is inherited, and no later image can take it back.',
      'Kubernetes makes no lasting volume of it: mount one with `volumeMounts`.',
    ],
    'zh-cn': [
      '匿名卷没有名字，每换一个容器数据就像丢了一样，卷也越积越多（`docker volume prune`、`docker run --rm`）。',
      '后面的指令再修改该路径：BuildKit 会保留，旧版构建器会丢弃。`VOLUME` 要写在这些指令之后。',
      '它会被继承，下游镜像无法取消。',
      'Kubernetes 不会据此创建持久的卷：要用 `volumeMounts` 挂载。',
    ],
  },
  compare: {
    en: '**Named volume, bind mount or tmpfs?** A named volume is kept by Docker and outlives containers: for databases. A bind mount shows a folder of the host and hides what the image has there: for sources while developing. tmpfs lies in memory and is gone with the container.',
    'zh-cn':
      '**命名卷、绑定挂载还是 tmpfs？** 命名卷由 Docker 管理，容器删了还在：适合数据库。绑定挂载直接用主机上的目录，镜像在该处的内容被遮住：适合开发时的源码。tmpfs 在内存里，随容器消失。',
  },
  example: 'FROM postgres:17\nVOLUME ["/var/lib/postgresql/data"]\n',
  see: docs('volume'),
  explain: whenBuilt(at => {
    const paths = pathsOf(at)
    if (paths.length === 0) return undefined
    return { text: joined([joined([what(paths), later(at, paths)]), ways(paths[0]!)], paragraphs) }
  }),
} satisfies DockerfileTopic

const pathsOf = ({ document, instruction }: Built): readonly string[] =>
  instruction.args.map(({ text, value }) => expandAt(document, instruction, text) ?? value).filter(path => path !== '')

function what(paths: readonly string[]): Localized {
  const list = listed(paths.map(path => code(path)))
  return both(
    `each new container gets ${paths.length > 1 ? 'volumes' : 'a volume'} at ${list.en}: a new anonymous one, unless \`docker run\` names another.`,
    `每个新容器在 ${list['zh-cn']} 上都有卷：除非 \`docker run\` 指定别的，否则是新建的匿名卷。`,
  )
}

/** The instructions below that write into the volume. */
function later({ document, instruction, stage, state }: Built, paths: readonly string[]): Localized | undefined {
  const inside = (text: string): boolean =>
    paths.some(path => text === path || text.startsWith(path.endsWith('/') ? path : `${path}/`))
  const writes = stage.instructions.find(one => {
    if (one.index <= instruction.index) return false
    const target = one.args.at(-1)
    if (one.keyword === 'COPY' || one.keyword === 'ADD')
      return target !== undefined && inside(resolveAt(document, one, state, target).path)
    return one.keyword === 'RUN' && paths.some(path => one.rawArguments.includes(path))
  })
  if (!writes) return undefined
  const line = lineOf(document, writes)
  return both(
    `\`${writes.keyword}\` in line ${line} touches it afterwards: BuildKit keeps the change, the legacy builder throws it away.`,
    `第 ${line} 行的 \`${writes.keyword}\` 之后又改动它：BuildKit 会保留，旧版构建器会丢弃。`,
  )
}

/** How the volume is chosen when the container is started. */
function ways(path: string): Localized {
  const row = (command: string, meaning: Localized): readonly Localized[] => [
    both(code(command), code(command)),
    meaning,
  ]
  return table([
    [both('you run', '你这样运行'), both('what lies at the path', '该路径上是什么')],
    row('docker run IMAGE', both('a new anonymous volume', '新建的匿名卷')),
    row(
      `docker run -v data:${path} IMAGE`,
      both('the named volume `data`, kept for the next container', '命名卷 `data`，下一个容器还能用'),
    ),
    row(
      `docker run -v /srv/data:${path} IMAGE`,
      both('the folder `/srv/data` of the host (bind mount)', '主机上的目录 `/srv/data`（绑定挂载）'),
    ),
    row(`docker run --tmpfs ${path} IMAGE`, both('memory, empty at each start', '内存，每次启动时为空')),
  ])
}
