import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import { type Exposed, effectiveOf } from '../../effective.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, whenBuilt } from '../_place.js'
import { both, code, docs, few } from '../_text.js'

export default {
  key: 'EXPOSE',
  title: { en: 'ports the program listens on (publishes nothing)', 'zh-cn': '程序监听的端口（并不发布）' },
  summary: {
    en: 'A note for people and tools: the program in the container listens here. It opens and publishes nothing; what is not exposed can be reached just as well.',
    'zh-cn': '给人和工具看的说明：容器里的程序监听这些端口。它不打开也不发布任何端口；没有写的端口照样能访问。',
  },
  notes: {
    en: [
      '`docker run -p 8080:80` publishes port 80 of the container on port 8080 of the host, exposed or not.',
      '`docker run -P` publishes every exposed port, each on a random free port of the host (32768 and up; `docker port` shows which).',
      'tcp where nothing is written; `EXPOSE 53/udp` for UDP. Containers of one network reach each other on any port.',
      'In Kubernetes it has no effect; `containerPort` there is a note just as well, and the Service decides.',
    ],
    'zh-cn': [
      '`docker run -p 8080:80` 把容器的 80 端口发布到主机的 8080 端口，写没写 EXPOSE 都行。',
      '`docker run -P` 发布所有 EXPOSE 的端口，各用主机上一个随机的空闲端口（32768 以上，`docker port` 可查看）。',
      '不写协议就是 tcp；UDP 写 `EXPOSE 53/udp`。同一网络里的容器之间可以访问任何端口。',
      '在 Kubernetes 里不起作用；那里的 `containerPort` 同样只是说明，起作用的是 Service。',
    ],
  },
  compare: {
    en: "**Network modes** (`docker run --network`): `bridge` (default): an address of its own behind NAT, reached from outside through `-p`. `host`: the host's own network, where `-p` means nothing and the port is open at once. `none`: loopback only. `container:ID`: shares the network of another container, `localhost` included.",
    'zh-cn':
      '**网络模式**（`docker run --network`）：`bridge`（默认）：NAT 之后有自己的地址，外面通过 `-p` 访问。`host`：直接用主机的网络，`-p` 无效，端口立即可用。`none`：只有本机回环。`container:ID`：与另一个容器共用网络，包括 `localhost`。',
  },
  example: 'FROM nginx:1.27\nEXPOSE 80/tcp\n',
  see: docs('expose'),
  explain: whenBuilt(at => {
    const ports = portsOf(at)
    if (ports.length === 0) return undefined
    return { text: joined([listens(ports), publishing(at, ports)], paragraphs) }
  }),
} satisfies DockerfileTopic

type Port = Pick<Exposed, 'port' | 'protocol'>

/** The ports of this line, or the one that is asked about. */
function portsOf({ document, instruction, node }: Built): readonly Port[] {
  const words = node.kind === 'port' ? [node.word] : instruction.args
  return words.flatMap(({ text, value }) => {
    const [port = '', protocol = 'tcp'] = (expandAt(document, instruction, text) ?? value).split('/')
    return port === '' ? [] : [{ port, protocol: protocol.toLowerCase() }]
  })
}

const label = ({ port, protocol }: Port): string => code(`${port}/${protocol}`)

function listens(ports: readonly Port[]): Localized {
  const list = few(ports.map(label), 6)
  const [first] = ports
  const range = /^(\d+)-(\d+)$/.exec(first?.port ?? '')
  const count = range && ports.length === 1 ? Number(range[2]) - Number(range[1]) + 1 : 0
  return both(
    `the program is said to listen on ${list.en}${count > 1 ? ` (${count} ports)` : ''}. Nothing is published by that.`,
    `声明程序会监听 ${list['zh-cn']}${count > 1 ? `（${count} 个端口）` : ''}。这并不会发布端口。`,
  )
}

function publishing({ document, stage }: Built, [first]: readonly Port[]): Localized | undefined {
  if (!first || first.port.includes('$')) return undefined
  const udp = first.protocol === 'tcp' ? '' : `/${first.protocol}`
  const all = effectiveOf(document, stage).exposed
  return both(
    `${code(`docker run -p ${first.port}:${first.port}${udp} IMAGE`)} publishes it on the same port of the host, ${code(`-p 127.0.0.1:${first.port}:${first.port}${udp}`)} for the host alone; \`docker run -P IMAGE\` publishes ${all.length > 2 ? `all ${all.length} exposed ports` : all.length === 2 ? 'both exposed ports' : 'it'} on random free ports.`,
    `${code(`docker run -p ${first.port}:${first.port}${udp} IMAGE`)} 发布到主机的同一端口，${code(`-p 127.0.0.1:${first.port}:${first.port}${udp}`)} 则只对主机本身开放；\`docker run -P IMAGE\` 把${all.length > 1 ? ` ${all.length} 个端口都` : '它'}发布到随机的空闲端口。`,
  )
}
