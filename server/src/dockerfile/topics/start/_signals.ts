/** Linux' signals by number (x86 and ARM). The first after them is the kernel's own business. */
const names = [
  'HUP',
  'INT',
  'QUIT',
  'ILL',
  'TRAP',
  'ABRT',
  'BUS',
  'FPE',
  'KILL',
  'USR1',
  'SEGV',
  'USR2',
  'PIPE',
  'ALRM',
  'TERM',
  'STKFLT',
  'CHLD',
  'CONT',
  'STOP',
  'TSTP',
  'TTIN',
  'TTOU',
  'URG',
  'XCPU',
  'XFSZ',
  'VTALRM',
  'PROF',
  'WINCH',
  'IO',
  'PWR',
  'SYS',
]

export interface Signal {
  /** With `SIG`; left out for a number that has no name of its own. */
  readonly name?: string
  readonly number?: number
}

/** A signal as STOPSIGNAL takes it: `SIGQUIT`, `quit`, `3`, `SIGRTMIN+3`. `undefined` for anything else. */
export function signalOf(text: string): Signal | undefined {
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text)
    const name = names[number - 1]
    if (number < 1 || number > 64) return undefined
    return { number, ...(name && { name: `SIG${name}` }) }
  }
  const bare = text.toUpperCase().replace(/^SIG/, '')
  const number = names.indexOf(bare) + 1
  if (number > 0) return { name: `SIG${bare}`, number }
  const realTime = /^RTMIN\+(\d{1,2})$/.exec(bare)
  if (realTime && Number(realTime[1]) <= 30) return { name: `SIG${bare}`, number: 34 + Number(realTime[1]) }
  return undefined
}

/** `SIGTERM (15)` */
export const signalLabel = ({ name, number }: Signal): string =>
  name ? (number === undefined ? name : `${name} (${number})`) : `signal ${number}`
