import type { Args } from '../../../core/localized.js'
import type { Proposal } from '../../../core/rule.js'
import { removePair, renameKey } from '../../edits.js'
import { modernize } from '../../migrate/index.js'
import type { Of } from '../../validate/index.js'

/** What a map is, as people call it: by its kind where it is a whole file. */
export const ownerName = ({ resource, map, owner }: Pick<Of<'unknown-field'>, 'resource' | 'map' | 'owner'>): string =>
  (map === resource.root ? resource.kind : undefined) ?? owner.name.split('/').at(-1) ?? ''

/** What there is to say about a field that nobody knows, and the ways to mend it: another name, a rewrite, deletion. */
export function aboutField(problem: Of<'unknown-field'>): [Args, ...Proposal[]] {
  const { resource, name, pair, map, meant, outdated } = problem
  const { slice, apiVersion = '', kind } = resource
  const remove: Proposal = {
    title: { en: `Delete \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
    edits: map.pairs.includes(pair) ? removePair(slice, map, pair) : [],
  }
  const type = ownerName(problem)
  if (outdated) {
    const rewrite: Proposal = {
      title: { en: `Rewrite for \`${apiVersion}\``, 'zh-cn': `改写成 \`${apiVersion}\` 的形式` },
      edits: modernize(resource),
    }
    const todo = {
      en: `It is how an older version of \`${kind}\` was written; rewrite it for \`${apiVersion}\`.`,
      'zh-cn': `这是 \`${kind}\` 旧版本的写法，改写成 \`${apiVersion}\` 的形式。`,
    }
    return [{ owner: type, name, todo, meant: '' }, rewrite]
  }
  if (meant === undefined)
    return [{ owner: type, name, todo: { en: 'Delete it.', 'zh-cn': '删掉它。' }, meant: '' }, remove]
  const rename: Proposal = {
    edits: renameKey(pair, meant),
    safe: meant.toLowerCase() === name.toLowerCase(),
  }
  const todo = { en: `Is \`${meant}\` meant?`, 'zh-cn': `是不是想写 \`${meant}\`？` }
  return [{ owner: type, name, todo, meant }, rename, remove]
}
