const plain =
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(
    ' ',
  )
const realtime = ['RTMIN', 'RTMAX'].flatMap((name, index) => [
  name,
  ...Array.from({ length: index === 0 ? 15 : 14 }, (_, by) => `${name}${index === 0 ? '+' : '-'}${by + 1}`),
])

/** The signals of Linux that BuildKit knows, without `SIG`. */
export const signals: readonly string[] = [...plain, ...realtime]

/** The signal that a text means, without `SIG`; a number stays one. `undefined` where BuildKit refuses it. */
export function signalOf(text: string): string | undefined {
  if (/^[-+]?\d+$/.test(text)) return Number(text) === 0 ? undefined : String(Number(text))
  const name = text.toUpperCase().replace(/^SIG/, '')
  return signals.includes(name) ? name : undefined
}
