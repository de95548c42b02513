import type { DockerfileDocument } from '../../model.js'
import type { Invocation } from './_invocations.js'

/**
 * True where apt is configured so: by `-o Key=value`, or by a file of `/etc/apt/apt.conf.d` that an instruction above
 * (or an earlier command of the same RUN) writes.
 */
export function configuresApt(
  { text }: DockerfileDocument,
  { options, command, run }: Invocation,
  key: string,
  value: RegExp,
): boolean {
  const isSet = (setting: string | undefined): boolean => {
    const at = setting?.indexOf('=') ?? -1
    return (
      setting !== undefined &&
      at > 0 &&
      setting.slice(0, at).trim().toLowerCase() === key.toLowerCase() &&
      value.test(unquoted(setting.slice(at + 1)))
    )
  }
  if (options.some(option => (option.name === '-o' || option.name === '--option') && isSet(option.value))) return true
  const before = text.slice(run.stage?.span.start ?? 0, command.span.start)
  for (let at = before.indexOf(key); at >= 0; at = before.indexOf(key, at + key.length)) {
    // APT::Get::Assume-Yes "true";
    const written = /^[\s=]*\\?["']?([\w-]+)/.exec(before.slice(at + key.length, at + key.length + 40))?.[1]
    if (written !== undefined && value.test(written)) return true
  }
  return false
}

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '')

/** Where apt keeps the index. */
export const aptLists = '/var/lib/apt/lists'
