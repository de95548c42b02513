import type { ShellCommand } from '../../model.js'
import type { DockerfilePlace } from '../../topic.js'

/** The shell command that a place lies in. */
export const commandAt = ({ node }: DockerfilePlace): ShellCommand | undefined =>
  node.kind === 'command' ? node.command : undefined

/** The words of a command behind its name, without options (and their values). Words with variables are as written. */
export function operands({ effective: { words } }: ShellCommand, withValue: RegExp = /^$/): readonly string[] {
  const found: string[] = []
  for (let at = 1; at < words.length; at++) {
    const { value, text } = words[at]!
    if (value?.startsWith('-') && value.length > 1) {
      if (withValue.test(value)) at++
    } else found.push(value ?? text)
  }
  return found
}

/** Whether a command has one of the options. */
export const hasOption = ({ effective: { words } }: ShellCommand, option: RegExp): boolean =>
  words.some(({ value }) => value !== undefined && option.test(value))
