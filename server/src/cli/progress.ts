/** Files checked without anybody growing impatient. */
const few = 50

/** Shows on a terminal how far a long run has come. Writes nothing where standard error is no terminal. */
export function startProgress(total: number): { step(path: string): void; end(): void } {
  const shown = process.stderr.isTTY === true && total > few
  let done = 0
  return {
    step(path) {
      done++
      if (shown && done % 10 === 0) process.stderr.write(`\r\u001b[K${done}/${total} ${path.slice(-60)}`)
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
