import { around, inside } from './caret.js'
import { explained, values } from './items.js'

/** The name behind `<<`, with the lines that belong to it where they are missing yet; and the word that ends a heredoc. */
export const heredocs = inside((at, caret) => {
  const { keyword, part } = at
  if (part === 'heredoc') {
    const open = at.instruction.heredocs.find(({ terminator }) => !terminator)
    const typed = /^\s*(\w*)$/.exec(caret.before)?.[1]
    if (!open || typed === undefined || keyword === 'FROM') return undefined
    const end = values(around(caret, typed.length), [open.name], { ...explained('heredoc'), sort: 'a' })
    // a command may begin here too
    return typed !== '' && open.name.startsWith(typed) ? end : undefined
  }
  if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return undefined
  const typed = /<<-?(["']?)(\w*)$/.exec(caret.before)
  if (!typed || part === 'keyword') return undefined
  const quote = typed[1]!
  const name = typed[2]!
  const closed = quote !== '' && caret.after.startsWith(quote)
  const span = around(caret, name.length, /^\w*/.exec(caret.after)![0].length)
  const known = at.instruction.heredocs.some(({ terminator }) => terminator)
  const nothingBehind = caret.after.replace(/^\w*["']?/, '').trim() === ''
  return ['EOF', 'SH', 'CONF'].flatMap(label => {
    const head = `${label}${quote !== '' && !closed ? quote : ''}`
    const withBody = nothingBehind && !known && quote === '' && keyword === 'RUN'
    return values(span, [label], {
      insert: withBody ? `${head}\n$0\n${label}` : head,
      snippet: withBody,
      sort: label === 'EOF' ? 'a' : `b${label}`,
      ...explained('heredoc'),
    })
  })
})
