import { own } from '../../_file.js'
import { code, say } from '../../_text.js'
import { algorithms } from '../config/ipvs-scheduler.js'
import { beside, type FlagTopic } from './_flag.js'

export const ipvsScheduler: FlagTopic = {
  flags: ['kube-proxy --ipvs-scheduler'],
  explain: place => {
    const name = place.value === '' ? 'rr' : place.value
    const told = own(algorithms, name)
    if (!told || name === undefined) return undefined
    const ipvs = beside(place, 'proxy-mode') === 'ipvs'
    return say(
      ipvs
        ? {
            en: '{name}: {told}. The nodes need the module {module}.',
            'zh-cn': '{name}：{told}。节点需要内核模块 {module}。',
          }
        : {
            en: '{name}: {told}. It has no effect without `--proxy-mode=ipvs`.',
            'zh-cn': '{name}：{told}。没有 `--proxy-mode=ipvs` 时不起作用。',
          },
      { name: code(name), told, module: code(`ip_vs_${name}`) },
    )
  },
}
