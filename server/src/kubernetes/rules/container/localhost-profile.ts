import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { isSet, isUnset, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/localhost-profile',
  severity: 'error',
  title: {
    en: '`localhostProfile` and the profile type do not fit together',
    'zh-cn': '`localhostProfile` 与配置类型不匹配',
  },
  why: {
    en: 'A seccomp or AppArmor profile of type `Localhost` is a file on the node, and `localhostProfile` names it. The API server wants the name there, and nowhere else.',
    'zh-cn':
      '类型为 `Localhost` 的 seccomp 或 AppArmor 配置是节点上的文件，由 `localhostProfile` 指定。API 服务器只在这种类型下要求、也只在这种类型下接受它。',
  },
  instead: {
    en: 'With `type: Localhost` write `localhostProfile`, with any other type leave it out.',
    'zh-cn': '`type: Localhost` 时写 `localhostProfile`，其他类型不写。',
  },
  message: {
    en: '{problem}: the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  fix: {
    title: {
      en: 'Use the profile of the runtime: `type: RuntimeDefault`',
      'zh-cn': '使用运行时自带的配置：`type: RuntimeDefault`',
    },
    safe: false,
  },
  examples: {
    bad: [
      containerWith(`
securityContext:
  seccompProfile:
    type: Localhost
          ^^^^^^^^^`),
      containerWith(`
securityContext:
  seccompProfile:
    type: RuntimeDefault
    localhostProfile: profiles/web.json
                      ^^^^^^^^^^^^^^^^^`),
    ],
    good: [
      containerWith(`
securityContext:
  seccompProfile:
    type: Localhost
    localhostProfile: profiles/web.json`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'SeccompProfile', 'AppArmorProfile')) {
      const type = pairOf(node, 'type')
      const name = asString(type?.value)
      const profile = pairOf(node, 'localhostProfile')
      if (!type || !name) continue
      if (name === 'Localhost' && isUnset(node, 'localhostProfile'))
        report(
          pointAt(type),
          {
            problem: {
              en: '`Localhost` means a file on the node, and `localhostProfile` does not name it',
              'zh-cn': '`Localhost` 指节点上的文件，却没有用 `localhostProfile` 指明是哪一个',
            },
            remedy: { en: 'Name the file', 'zh-cn': '写上文件名' },
          },
          setKey(slice, node, 'type', 'RuntimeDefault'),
        )
      if (name !== 'Localhost' && profile && isSet(node, 'localhostProfile'))
        report(
          pointAt(profile),
          {
            problem: {
              en: `\`localhostProfile\` is for \`type: Localhost\` only, and the type is \`${name}\``,
              'zh-cn': `\`localhostProfile\` 只用于 \`type: Localhost\`，而这里的类型是 \`${name}\``,
            },
            remedy: { en: 'Remove the one or change the other', 'zh-cn': '去掉它，或修改类型' },
          },
          {
            title: { en: 'Remove `localhostProfile`', 'zh-cn': '删除 `localhostProfile`' },
            edits: removeKeys(slice, node, 'localhostProfile'),
          },
          {
            title: { en: 'Change to `type: Localhost`', 'zh-cn': '改为 `type: Localhost`' },
            edits: setKey(slice, node, 'type', 'Localhost'),
          },
        )
    }
  },
} satisfies KubernetesRule
