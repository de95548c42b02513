import { joined } from '../../../../core/localized.js'
import { codes, say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

export const controllers: FlagTopic = {
  flags: ['--controllers'],
  title: { en: 'which controllers run', 'zh-cn': '运行哪些控制器' },
  notes: {
    en: [
      'Leaving `*` out runs only what is named: Deployments would no longer get ReplicaSets, nor Services endpoints.',
      'kubeadm writes `*,bootstrapsigner,tokencleaner`: these two are off by default, and `kubeadm join` needs the first.',
    ],
    'zh-cn': [
      '不写 `*` 就只运行列出的：Deployment 不再产生 ReplicaSet，Service 也没有端点。',
      'kubeadm 写的是 `*,bootstrapsigner,tokencleaner`：后两个默认关闭，而 `kubeadm join` 需要前者。',
    ],
  },
  explain: ({ value }) => {
    const items = itemsOf(value)
    const off = items.filter(item => item.startsWith('-')).map(item => item.slice(1))
    const on = items.filter(item => item !== '*' && !item.startsWith('-'))
    if (items.length === 0) return undefined
    return joined([
      items.includes('*')
        ? say(
            { en: 'All that are on by default run{more}.', 'zh-cn': '默认开启的全部运行{more}。' },
            {
              more:
                on.length > 0
                  ? { en: `, and ${codes(on).en}`, 'zh-cn': `，另加 ${codes(on)['zh-cn']}` }
                  : { en: '', 'zh-cn': '' },
            },
          )
        : say({ en: 'Only {on} run, nothing else.', 'zh-cn': '只运行 {on}，其余都不运行。' }, { on: codes(on) }),
      off.length > 0 ? say({ en: 'Left out: {off}.', 'zh-cn': '去掉了 {off}。' }, { off: codes(off) }) : undefined,
    ])
  },
}
