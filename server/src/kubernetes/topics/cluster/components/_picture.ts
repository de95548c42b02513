import type { Localized } from '../../../../core/localized.js'
import type { Picture } from '../../../../core/picture.js'
import { palette, picture, small, solid, stroke, text, tinted } from '../../../../core/pictures/svg.js'
import { say } from '../../_text.js'

/** The parts of a cluster, where each stands in the picture. Lengths in pixels. */
interface Box {
  readonly label: string
  readonly note: string
  readonly x: number
  readonly y: number
  readonly width: number
}

const height = 34
const boxes: Readonly<Record<string, Box>> = {
  etcd: { label: 'etcd', note: ':2379 :2380', x: 10, y: 22, width: 78 },
  'kube-scheduler': { label: 'kube-scheduler', note: ':10259', x: 96, y: 22, width: 96 },
  'kube-controller-manager': { label: 'kube-controller-manager', note: ':10257', x: 200, y: 22, width: 144 },
  kubectl: { label: 'kubectl', note: '', x: 10, y: 94, width: 62 },
  'kube-apiserver': { label: 'kube-apiserver', note: ':6443', x: 120, y: 94, width: 124 },
  'cloud-controller-manager': { label: 'cloud-controller-manager', note: ':10258', x: 100, y: 166, width: 164 },
  kubelet: { label: 'kubelet', note: ':10250', x: 374, y: 22, width: 98 },
  containerd: { label: 'containerd', note: 'CRI-O …', x: 374, y: 71, width: 98 },
  'kube-proxy': { label: 'kube-proxy', note: ':10249 :10256', x: 374, y: 120, width: 98 },
  coredns: { label: 'CoreDNS', note: ':53', x: 374, y: 169, width: 98 },
}

const server = boxes['kube-apiserver']!
const middle = ({ x, width }: Box): number => x + width / 2

/** Lines from the box to the API server: everything but the container runtime calls it, or is called by it. */
function line(id: string, { x, y, width }: Box): string {
  if (id === 'containerd') return `M${x + width / 2} ${y}V${boxes.kubelet!.y + height}`
  if (id === 'kube-apiserver') return ''
  const centre = server.y + height / 2
  if (id === 'kubectl') return `M${x + width} ${centre}H${server.x}`
  if (x > server.x + server.width) {
    const from = y + height / 2
    return `M${x} ${from}C${x - 24} ${from} ${x - 24} ${centre} ${server.x + server.width} ${centre}`
  }
  const [mine, its] = y < server.y ? [y + height, server.y] : [y, server.y + height]
  const half = (mine + its) / 2
  const end = Math.min(Math.max(x + width / 2, server.x + 14), server.x + server.width - 14)
  return `M${x + width / 2} ${mine}C${x + width / 2} ${half} ${end} ${half} ${end} ${its}`
}

/** The control plane and a node, with one component brought out. */
export const drawControlPlane = (highlighted: string): Picture =>
  picture(
    say(
      {
        en: 'The parts of a cluster: all of them talk to the API server, which alone talks to etcd. Brought out: {name}.',
        'zh-cn': '集群的各个部分：它们都只与 API 服务器通信，只有它访问 etcd。突出显示的是 {name}。',
      },
      { name: boxes[highlighted]?.label ?? highlighted },
    ),
    locale => {
      const frame = (label: Localized, x: number, width: number): string =>
        tinted(x, 1, width, 212, 'quiet', { 'fill-opacity': '.04', 'stroke-dasharray': '4 3' }) +
        text(x + 8, 11, label[locale], { size: small })
      const shapes = Object.entries(boxes).map(([id, box]) => {
        const { x, y, width, label, note } = box
        const on = id === highlighted
        const fill = on ? { fill: '#fff' } : {}
        const shape = (on ? solid : tinted)(x, y, width, height, tone(id), { rx: 5 })
        const shift = note ? 7 : 0
        return [
          shape,
          text(middle(box), y + height / 2 - shift, label, { anchor: 'middle', size: small, bold: on, ...fill }),
          text(middle(box), y + height / 2 + 7, note, { anchor: 'middle', size: 9.5, ...fill }),
        ].join('')
      })
      const lines = Object.entries(boxes).map(([id, box]) => {
        const own = id === highlighted || (highlighted === 'kube-apiserver' && id !== 'containerd')
        const d = line(id, box)
        return d && stroke(d, own ? palette.main : palette.quiet, { 'stroke-width': own ? 1.8 : 1 })
      })
      return {
        width: 480,
        height: 214,
        shapes: [
          frame({ en: 'control plane', 'zh-cn': '控制平面' }, 1, 350),
          frame({ en: 'every node', 'zh-cn': '每个节点' }, 366, 113),
          ...lines,
          ...shapes,
        ],
      }
    },
  )

const tone = (id: string): 'main' | 'other' | 'good' | 'quiet' => {
  if (id === 'etcd') return 'other'
  if (id === 'kubectl') return 'quiet'
  return boxes[id]!.x > 360 ? 'good' : 'main'
}
