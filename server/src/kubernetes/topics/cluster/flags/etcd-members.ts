import { say } from '../../_text.js'
import { quorumStory } from '../_numbers.js'
import { beside, type FlagTopic, itemsOf } from './_flag.js'

export const etcdMembers: FlagTopic = {
  flags: ['etcd --initial-cluster', 'etcd --initial-cluster-state', 'etcd --initial-cluster-token'],
  title: { en: 'who makes up the etcd cluster', 'zh-cn': 'etcd 集群由谁组成' },
  notes: {
    en: [
      'Read at the first start only; afterwards the data folder knows the members, and the flag is ignored.',
      '`--initial-cluster-state=new` starts a cluster, `existing` joins one: first `etcdctl member add`, then start the new member with all peers listed.',
      'Take an odd number, 3 or 5: a fourth member adds load and not one more loss that it stands.',
    ],
    'zh-cn': [
      '只在首次启动时读取；之后成员信息在数据目录里，该标志不再起作用。',
      '`--initial-cluster-state=new` 创建集群，`existing` 加入已有集群：先 `etcdctl member add`，再带上全部成员启动新成员。',
      '取奇数，3 或 5：第四个成员只增加负担，并不能多承受一个故障。',
    ],
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/clustering/',
  explain: place => {
    const members = itemsOf(beside(place, 'initial-cluster'))
    if (members.length === 0) return undefined
    return say({ en: '{story}.', 'zh-cn': '{story}。' }, { story: quorumStory(members.length) })
  },
}
