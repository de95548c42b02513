import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { codes, say } from '../_text.js'
import { contextPage } from './_level.js'

export default {
  key: 'SecurityContext.readOnlyRootFilesystem',
  title: { en: "makes the image's file system read-only", 'zh-cn': '让镜像的文件系统只读' },
  summary: summary('SecurityContext.readOnlyRootFilesystem'),
  notes: {
    en: [
      'Programs that write to `/tmp`, `/var/run` or `/var/cache` fail with "Read-only file system": mount an `emptyDir` there.',
      'No Pod Security level asks for it; most scanners do.',
    ],
    'zh-cn': [
      '要写 `/tmp`、`/var/run`、`/var/cache` 的程序会报 “Read-only file system”：在那里挂一个 `emptyDir`。',
      'Pod 安全性标准没有要求它，多数扫描工具会要求。',
    ],
  },
  see: contextPage,
  explain: aboutContainer(({ node }) => {
    const value = asBoolean(get(node, 'securityContext', 'readOnlyRootFilesystem'))
    if (value === undefined) return undefined
    if (!value)
      return {
        en: 'the program may write anywhere its user may; what it writes is gone when the container restarts.',
        'zh-cn': '程序可以写其用户有权限的任何位置；写下的内容在容器重启后就没了。',
      }
    const paths = itemsOf(get(node, 'volumeMounts'))
      .filter(({ value: mount }) => asBoolean(get(mount, 'readOnly')) !== true)
      .flatMap(({ value: mount }) => asString(get(mount, 'mountPath')) ?? [])
    return paths.length > 0
      ? say(
          { en: 'only {paths} can be written, where volumes are mounted.', 'zh-cn': '只有挂载了卷的 {paths} 可写。' },
          { paths: codes(paths) },
        )
      : {
          en: 'nothing can be written: no writable volume is mounted, not even at `/tmp`.',
          'zh-cn': '哪里都不能写：没有挂载任何可写的卷，连 `/tmp` 也没有。',
        }
  }),
} satisfies KubernetesTopic
