import type { HoverContent } from '../../../../core/hover.js'
import type { Localized } from '../../../../core/localized.js'
import type { Span } from '../../../../core/types.js'
import type { KubernetesPlace } from '../../../topic.js'
import { asScalar, asString, get } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'

/** `etcdctl snapshot save` and its kin in a command: how a cluster is backed up, and how it comes back. */

const summary: Localized = {
  en: 'A snapshot is the whole state of the cluster as of one moment, taken from one running member: that is enough. It holds every Secret: keep it encrypted, and off the machine.',
  'zh-cn':
    '快照是集群在某一时刻的全部状态，从任意一个运行中的成员取一份就够了。里面有所有 Secret：要加密，并存到别的机器上。',
}

const notes: Localized<readonly string[]> = {
  en: [
    'Save over the network, with certificates: `etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=…/server.crt --key=…/server.key snapshot save FILE`. `ETCDCTL_API=3` is the default since 3.4.',
    'Look at the file: `etcdutl snapshot status FILE -w table`. `etcdctl snapshot status` and `restore` are deprecated since 3.5 and gone in 3.6.',
    'Restore: stop all API servers and etcd (move the manifests away), on **every** member `etcdutl snapshot restore FILE --data-dir NEW` with the same file and its own `--name`, `--initial-cluster`, `--initial-advertise-peer-urls`; point etcd at the new folder; start.',
    'What was done after the snapshot is forgotten: `--bump-revision 1000000000 --mark-compacted` (3.6) makes watchers notice. Certificates (`/etc/kubernetes/pki`) are not in it. Try a restore before you need one.',
  ],
  'zh-cn': [
    '通过网络保存，要带证书：`etcdctl --endpoints=https://127.0.0.1:2379 --cacert=/etc/kubernetes/pki/etcd/ca.crt --cert=…/server.crt --key=…/server.key snapshot save FILE`。`ETCDCTL_API=3` 自 3.4 起是默认值。',
    '查看文件：`etcdutl snapshot status FILE -w table`。`etcdctl snapshot status` 和 `restore` 自 3.5 起弃用，3.6 中已移除。',
    '恢复：先停掉所有 API 服务器和 etcd（移走清单），在**每个**成员上用同一份文件执行 `etcdutl snapshot restore FILE --data-dir NEW`，各写自己的 `--name`、`--initial-cluster`、`--initial-advertise-peer-urls`；让 etcd 指向新目录，再启动。',
    '快照之后的变更都会丢失：`--bump-revision 1000000000 --mark-compacted`（3.6）能让监听者察觉。证书（`/etc/kubernetes/pki`）不在其中。要提前演练恢复。',
  ],
}

const compare: Localized = {
  en: '**etcdctl or etcdutl?** `etcdctl` talks to a running etcd over the network (snapshot save, endpoint health, defrag). `etcdutl` works on files while etcd is stopped (snapshot restore and status, offline defrag).',
  'zh-cn':
    '**etcdctl 还是 etcdutl？** `etcdctl` 通过网络操作运行中的 etcd（snapshot save、endpoint health、defrag）。`etcdutl` 在 etcd 停机时直接操作文件（snapshot restore 与 status、离线 defrag）。',
}

/** On the words `etcdctl`, `etcdutl` and `snapshot` of a command; `offset` counts from the start of the slice. */
export function etcdctlHover(
  place: KubernetesPlace,
  offset: number,
): { readonly span: Span; readonly content: HoverContent } | undefined {
  const { node, slice, path } = place
  const scalar = asScalar(node)
  if (!scalar || !path.some(step => step === 'command' || step === 'args')) return undefined
  const source = slice.text.slice(scalar.span.start, scalar.span.end)
  const found = [...source.matchAll(/\betcd(?:ctl|utl)\b|\bsnapshot(?:\s+(?:save|restore|status))?\b/g)].find(
    ({ index, 0: word }) => scalar.span.start + index <= offset && offset <= scalar.span.start + index + word.length,
  )
  const command = commandAround(place)
  if (!found || !/\betcd(?:ctl|utl)\b/.test(command)) return undefined
  const here = explain(command, place)
  const start = scalar.span.start + found.index
  return {
    span: { start, end: start + found[0].length },
    content: {
      name: found[0],
      title: { en: 'backing up etcd, and restoring it', 'zh-cn': 'etcd 的备份与恢复' },
      ...(here && { here }),
      summary,
      notes,
      compare,
      see: docs('tasks/administer-cluster/configure-upgrade-etcd/#backing-up-an-etcd-cluster'),
    },
  }
}

/** All words of the container's command and arguments. */
function commandAround({ resource, path }: KubernetesPlace): string {
  const at = path.findIndex(step => step === 'command' || step === 'args')
  const container = get(resource.root, ...path.slice(0, at))
  return ['command', 'args']
    .flatMap(field => {
      const list = get(container, field)
      return list?.type === 'seq' ? list.items.map(({ value }) => asString(value) ?? '') : []
    })
    .join(' ')
}

function explain(command: string, { resource }: KubernetesPlace) {
  const schedule = asString(resource.at('spec', 'schedule'))
  const [, verb, file] =
    /\bsnapshot\s+(save|restore|status)\s+["']?((?:\$\([^)\n]{0,99}\)|[^\s"'|;&])+)/.exec(command) ?? []
  const endpoint = /--endpoints[= ]["']?([^\s"']+)/.exec(command)?.[1]
  if (verb === undefined || file === undefined) return undefined
  const before = command.slice(0, command.search(/\bsnapshot\s+(?:save|restore|status)\s/))
  const old = verb !== 'save' && before.lastIndexOf('etcdctl') > before.lastIndexOf('etcdutl')
  return explained(
    say(
      verb === 'save'
        ? {
            en: 'the state of the cluster is written to {file}{when}{from}.',
            'zh-cn': '集群状态{when}写入 {file}{from}。',
          }
        : verb === 'restore'
          ? {
              en: 'a new data directory is made from {file}: etcd has to be stopped and pointed at it.',
              'zh-cn': '用 {file} 生成新的数据目录：etcd 要先停机，再指向它。',
            }
          : { en: 'revision, keys and size of {file} are shown.', 'zh-cn': '显示 {file} 的修订号、键数和大小。' },
      {
        file: code(file),
        when:
          schedule === undefined
            ? ''
            : say({ en: ' on the schedule {schedule}', 'zh-cn': '按计划 {schedule} ' }, { schedule: code(schedule) }),
        from:
          endpoint === undefined
            ? ''
            : say({ en: ', taken from {endpoint}', 'zh-cn': '，取自 {endpoint}' }, { endpoint: code(endpoint) }),
      },
    ),
    verb === 'save' && endpoint?.includes(',')
      ? {
          en: 'Name one endpoint only: `snapshot save` refuses several.',
          'zh-cn': '只能写一个端点：`snapshot save` 不接受多个。',
        }
      : undefined,
    old
      ? say(
          {
            en: '**etcdctl can no longer do this** since 3.6: write {tool}.',
            'zh-cn': '**自 3.6 起 etcdctl 已不能这样做**：改用 {tool}。',
          },
          { tool: code(`etcdutl snapshot ${verb}`) },
        )
      : undefined,
    verb === 'save' && resource.kind === 'CronJob'
      ? {
          en: 'Copy the file off the node and delete old ones: a backup on the same disk dies with it.',
          'zh-cn': '要把文件复制到别处并清理旧的：放在同一块盘上的备份会随盘一起丢。',
        }
      : undefined,
  )
}
