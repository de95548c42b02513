import type { Host } from './workspace.js'

/** How long an answer is good for, in milliseconds: a burst of keystrokes asks once, and a new file is seen soon. */
const freshFor = 3_000

/** A host that remembers what it was just asked. `forget` drops all of it: some file has changed. */
export function cachedHost(host: Host, now: () => number = Date.now): Host & { forget(): void } {
  const files = new Map<string, Promise<string | undefined>>()
  const folders = new Map<string, Promise<readonly string[]>>()
  let since = now()
  const forget = (): void => {
    files.clear()
    folders.clear()
    since = now()
  }
  const once = <T>(known: Map<string, Promise<T>>, uri: string, ask: (uri: string) => Promise<T>): Promise<T> => {
    if (now() - since > freshFor) forget()
    let answer = known.get(uri)
    if (!answer) {
      answer = ask(uri)
      known.set(uri, answer)
    }
    return answer
  }
  return {
    readFile: uri => once(files, uri, host.readFile),
    readFolder: uri => once(folders, uri, host.readFolder),
    findFiles: host.findFiles,
    asset: host.asset,
    forget,
  }
}
