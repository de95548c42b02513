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

/** True where apt asks nothing: told so by its configuration, or quiet in the second degree, which implies `-y`. */
export function aptAnswersItself(document: DockerfileDocument, one: Invocation): boolean {
  const quiet = one.options.filter(({ name }) => name === '-q' || name === '--quiet')
  return (
    quiet.length > 1 ||
    quiet.some(({ value }) => value === '2') ||
    configuresApt(document, one, 'APT::Get::Assume-Yes', /^(true|1|yes|on)$/i)
  )
}

const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '')

/** Where apt keeps the index. */
export const aptLists = '/var/lib/apt/lists'
