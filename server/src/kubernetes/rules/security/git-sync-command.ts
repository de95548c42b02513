import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { mapsIn, pointIn, textIn } from '../_typed.js'
import { nameIn, subjects } from './_context.js'

export default {
  id: 'kubernetes/git-sync-command',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_159'] },
  title: { en: 'git-sync told to run another program', 'zh-cn': '让 git-sync 运行别的程序' },
  why: {
    en: 'git-sync runs whatever `GITSYNC_GIT` (or `--git`) names in place of Git, with its tokens and keys at hand. Who may change this one line runs programs of their own.',
    'zh-cn':
      'git-sync 会把 `GITSYNC_GIT`（或 `--git`）指定的程序当作 Git 运行，令牌和密钥也一并可用。能改这一行的人就能运行自己的程序。',
  },
  instead: {
    en: 'Leave it out: the image brings Git along. Build an image of your own where another Git is needed.',
    'zh-cn': '不写它：镜像自带 Git。确实需要别的 Git 时，自己构建镜像。',
  },
  message: {
    en: 'Container `{container}` runs `{command}` wherever git-sync means Git. Leave it out: the image brings Git along.',
    'zh-cn': '容器 `{container}` 会在 git-sync 需要 Git 时运行 `{command}`。去掉它：镜像自带 Git。',
  },
  examples: {
    bad: [
      containerWith('env:\n  - name: GITSYNC_GIT\n    value: /tmp/git\n           ^^^^^^^^'),
      containerWith('args:\n  - --repo=https://git.example.com/shop\n  - --git=/tmp/git\n    ^^^^^^^^^^^^^^').replace(
        'nginx:1.29',
        'registry.k8s.io/git-sync/git-sync:v4.4.2',
      ),
    ],
    good: [containerWith('env:\n  - name: GITSYNC_REPO\n    value: https://git.example.com/shop')],
  },
  check(slice, report) {
    for (const subject of subjects(slice)) {
      const { node } = subject.container
      const container = nameIn(subject)
      for (const entry of mapsIn(get(node, 'env')))
        if (textIn(entry, 'name') === 'GITSYNC_GIT')
          report(pointIn({ node: entry, pair: undefined }, 'value'), {
            container,
            command: textIn(entry, 'value') ?? 'GITSYNC_GIT',
          })
      if (!/\bgit-sync\b/.test(textIn(node, 'image') ?? '')) continue
      for (const { value } of ['command', 'args'].flatMap(key => itemsOf(get(node, key)))) {
        const command = /^--git(?:=|\s+)(.+)$/.exec(asString(value) ?? '')?.[1]
        if (value && command !== undefined) report(value.span, { container, command })
      }
    }
  },
} satisfies KubernetesRule
