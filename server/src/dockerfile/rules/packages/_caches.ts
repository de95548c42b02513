import type { DockerfileDocument, ShellCommand } from '../../model.js'
import { wordBehind } from '../run/_edits.js'
import { hasOption } from '../run/_options.js'
import { environmentAt } from '../run/_runs.js'
import { type Cache, cleaningUp, type Naming } from './_cache.js'
import type { Invocation } from './_invocations.js'

/** True for a call of a program with these words in front of its operands: `yarn cache clean`. */
const calls = ({ effective: { name, words } }: ShellCommand, program: RegExp, ...verbs: readonly RegExp[]): boolean => {
  if (name === undefined || !program.test(name)) return false
  const operands = words.slice(1).filter(({ value }) => value !== undefined && !value.startsWith('-'))
  return verbs.every((verb, index) => verb.test(operands[index]?.value ?? ''))
}

/** What an option is set to, without slashes at the end. */
const optionValues = ({ options }: Invocation, option: string): readonly string[] =>
  options.flatMap(({ name, value }) => (name === option && value ? [value.replace(/(?<=.)\/+$/, '')] : []))

/** What the environment sets a variable to. */
const variableValue = (document: DockerfileDocument, { run }: Invocation, name: string): readonly string[] => {
  const value = environmentAt(document, run, name)
  return value ? [value.replace(/(?<=.)\/+$/, '')] : []
}

export const apkCacheNames: Naming = { command: 'apk add', remedy: '--no-cache', option: true }
export const apkCache: Cache = {
  names: ['apk'],
  folders: ['/var/cache/apk', '/etc/apk/cache'],
  keepsNothing: (_, one) => hasOption(one, '--no-cache', '--no-network'),
  cleans: () => false,
  fix: (_, { run, verb, program }) => [wordBehind(run, verb ?? program, '--no-cache')],
}

export const pipCacheNames: Naming = { command: 'pip install', remedy: '--no-cache-dir', option: true }
export const pipCache: Cache = {
  names: ['pip'],
  folders: ['~/.cache/pip', '/root/.cache/pip'],
  chosen: (document, one) => [...optionValues(one, '--cache-dir'), ...variableValue(document, one, 'PIP_CACHE_DIR')],
  keepsNothing: (document, one) =>
    hasOption(one, '--no-cache-dir', '--help', '--dry-run') || pipSettings(document, one).some(value => !isNo(value)),
  keepsNothingOddly: (document, one) => pipSettings(document, one).some(isNo),
  cleans: command => calls(command, /^pip[\d.]*$/, /^cache$/, /^purge$/),
  fix: (_, { run, verb, program }) => [wordBehind(run, verb ?? program, '--no-cache-dir')],
}

/** Any value of it switches the cache off, one that reads like the opposite too. */
const pipVariable = 'PIP_NO_CACHE_DIR'
const isNo = (value: string): boolean => /^(0|off|false|no|n|f)$/i.test(value)

/** What the environment, or an assignment in the same RUN, sets {@link pipVariable} to. */
function pipSettings(document: DockerfileDocument, { run, command }: Invocation): readonly string[] {
  const before = run.commands.slice(0, run.commands.indexOf(command) + 1)
  const assigned = before.flatMap(({ assignments, words }) => [
    ...assignments.filter(({ name }) => name === pipVariable).map(({ value }) => value?.value ?? ''),
    ...words
      .filter(({ text }) => text.startsWith(`${pipVariable}=`))
      .map(({ text }) => text.slice(pipVariable.length + 1)),
  ])
  return [environmentAt(document, run, pipVariable) ?? '', ...assigned].filter(Boolean)
}

export const yarnCacheNames: Naming = { command: 'yarn install', remedy: 'yarn cache clean', option: false }
export const yarnCache: Cache = {
  names: ['yarn'],
  folders: ['/usr/local/share/.cache', '~/.cache/yarn', '~/.yarn/berry/cache', '/usr/local/share/.cache/yarn/v6'],
  chosen: (document, one) => [
    ...optionValues(one, '--cache-folder'),
    ...variableValue(document, one, 'YARN_CACHE_FOLDER'),
  ],
  cleans: command => calls(command, /^yarn(pkg)?$/, /^cache$/, /^clean$/),
  fix: cleaningUp('yarn cache clean'),
}

/** What `yarn install` is written as in words. */
const isWritten = ({ verb, action }: Invocation): boolean => verb !== undefined && action === 'install'
export const yarnInstallCache: Cache = { ...yarnCache, only: isWritten }
export const yarnAddCacheNames: Naming = { command: 'yarn add', remedy: 'yarn cache clean', option: false }
export const yarnAddCache: Cache = { ...yarnCache, only: one => !isWritten(one) }

export const yumCacheNames: Naming = { command: 'yum install', remedy: 'yum clean all', option: false }
export const yumCache: Cache = {
  names: ['yum'],
  folders: ['/var/cache/yum', '/var/cache/dnf'],
  cleans: command => calls(command, /^(yum|dnf[45]?)$/, /^clean$/, /^(all|packages)$/),
  fix: cleaningUp('yum clean all'),
}

export const dnfCacheNames: Naming = { command: 'dnf install', remedy: 'dnf clean all', option: false }
export const dnfCache: Cache = {
  names: ['dnf'],
  folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum', '/var/cache/tdnf'],
  cleans: command => calls(command, /^(dnf[45]?|yum|tdnf)$/, /^clean$/, /^(all|packages)$/),
  fix: (document, one) => cleaningUp(`${one.program.value ?? 'dnf'} clean all`)(document, one),
}

export const microdnfCacheNames: Naming = { command: 'microdnf install', remedy: 'microdnf clean all', option: false }
export const microdnfCache: Cache = {
  names: ['microdnf'],
  folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
  cleans: command => calls(command, /^(microdnf|dnf[45]?|yum)$/, /^clean$/, /^(all|packages)$/),
  fix: cleaningUp('microdnf clean all'),
}

export const zypperCacheNames: Naming = { command: 'zypper install', remedy: 'zypper clean --all', option: false }
export const zypperCache: Cache = {
  names: ['zypper'],
  folders: ['/var/cache/zypp'],
  cleans: command => calls(command, /^zypper$/, /^(clean|cc)$/),
  fix: cleaningUp('zypper clean --all'),
}
