import { inside } from './caret.js'
import { flagItems } from './flags.js'
import { imageItems, scratch } from './images.js'
import { explained, isLowerCase, labelled, values } from './items.js'
import { stageItems } from './stages.js'

/** FROM: earlier stages and well-known images, then `AS`, then a name for the stage. */
export const from = inside((at, { document }) => {
  const { keyword, part, words, span, typed } = at
  if (keyword !== 'FROM' || part !== 'argument') return undefined
  if (words.length === 0) {
    const behindColon = typed.includes(':')
    return [
      ...(behindColon ? [] : stageItems(document, at.stage, span)),
      ...imageItems(typed, span),
      ...(behindColon ? [] : [scratch(span)]),
      ...(typed === '' ? flagItems(at, document) : []),
    ]
  }
  if (words.length === 1) {
    const as = isLowerCase(document, at.instruction.index) ? 'as' : 'AS'
    return values(span, [as], { kind: 'instruction', insert: `${as} `, ...explained('stage') })
  }
  if (words.length > 2) return []
  const taken = new Set(
    document.stages.filter(stage => stage !== at.stage).map(({ name }) => name?.value.toLowerCase()),
  )
  return values(
    span,
    stageNames.filter(([name]) => !taken.has(name)),
    { kind: 'stage' },
  )
})

const stageNames = [
  ['build', labelled('compiles', '负责编译')],
  ['deps', labelled('installs what is depended on', '安装依赖')],
  ['test', labelled('runs the tests', '运行测试')],
  ['dev', labelled('for development', '用于开发')],
  ['final', labelled('what is shipped', '最终交付的镜像')],
] as const
