import type { Settings } from '../../core/settings.js'
import { cluster } from '../cluster.js'
import { minorOf } from '../knowledge.js'
import type { Slice } from '../model.js'
import type { Component, Flag, Minor } from './index.js'
import { type Invocation, invocationsOf, type WrittenFlag } from './invocations.js'

/** Flags as they are written, beside what the tables say of them. */

/** A program that is called, and what is known of it. */
export interface KnownInvocation {
  readonly invocation: Invocation
  readonly component: Component
  /** Each flag in order; `flag` is missing where the component has no such flag. */
  readonly flags: readonly KnownFlag[]
}

export interface KnownFlag {
  readonly written: WrittenFlag
  readonly flag: Flag | undefined
}

/** What a component knows of a flag as it is written. */
export function flagOf(component: Component, { name, form }: Pick<WrittenFlag, 'name' | 'form'>): Flag | undefined {
  const tables = cluster()
  if (!tables) return undefined
  if (form === 'variable') return tables.flagOfVariable(component, name)
  const flag = tables.flagNamed(component, name)
  if (flag || form !== 'word' || name.length > 1) return flag
  return [...component.flags.values()].find(({ short }) => short === name)
}

/** Every invocation of a document whose component the tables know. Empty before they are loaded. */
export const knownInvocations = (slice: Slice): readonly KnownInvocation[] =>
  invocationsOf(slice).flatMap(invocation => {
    const component = cluster()?.componentNamed(invocation.program)
    if (!component) return []
    return [
      {
        invocation,
        component,
        flags: invocation.flags.map(written => ({ written, flag: flagOf(component, written) })),
      },
    ]
  })

/** What a flag says: a switch without a value of its own says `true`. `undefined` where that is not known. */
export function saidBy(flag: Flag, { value, valueSpan, apart, open }: WrittenFlag): string | undefined {
  if (flag.bare && (apart || !valueSpan)) return flag.type === 'bool' ? 'true' : ''
  return open ? undefined : value
}

/** What counts for a flag in an invocation: the last of several, words before variables. */
export function flagNamedIn({ flags }: KnownInvocation, name: string): KnownFlag | undefined {
  const all = flags.filter(({ flag }) => flag?.name === name)
  return all.findLast(({ written }) => written.form !== 'variable') ?? all.at(-1)
}

/** The value that counts for a flag: the one that is written, or its default. `undefined` where nobody can tell. */
export function valueIn(known: KnownInvocation, name: string): string | undefined {
  const found = flagNamedIn(known, name)
  if (found?.flag) return saidBy(found.flag, found.written)
  const flag = known.component.flags.get(name)
  return flag && defaultIn(known, flag)
}

/** What a flag is where nobody sets it, in the release that the file names. */
export const defaultIn = (
  { invocation: { version } }: KnownInvocation,
  { default: usual, was }: Flag,
): string | undefined =>
  was && version !== undefined && minorNumber(version) < minorNumber(was.before) ? was.default : usual

/** The second number of a version: 31 of `1.31`, 6 of `3.6`. */
export const minorNumber = (version: Minor | string): number => Number(version.slice(version.indexOf('.') + 1))

/** The newest releases that the tables describe. */
const newest = { kubernetes: 36, etcd: 7, coredns: 14 } as const

/** etcd's release where nobody says which: the one that kubeadm runs. */
const usualEtcd = 6

/** Which release runs, by its second number: what the file says, or else the Kubernetes minor that is asked about. */
export function releaseWith({ versions }: Component, version: string | undefined, minor: number): number {
  if (version !== undefined) return minorNumber(version)
  return versions === 'kubernetes' ? minor : versions === 'etcd' ? usualEtcd : newest.coredns
}

/** Which release runs, whether the file itself says so, and whether the tables describe it. */
export function releaseOf(
  { invocation, component }: KnownInvocation,
  settings: Settings,
): { readonly minor: number; readonly sure: boolean; readonly described: boolean } {
  const { version } = invocation
  const minor = releaseWith(component, version, minorOf(settings))
  const sure = version !== undefined
  const isKnown = minor <= newest[component.versions] && minor >= (component.versions === 'kubernetes' ? 16 : 4)
  return { minor, sure, described: isKnown || (!sure && settings.kubernetesVersion === '') }
}

/** A release as people write it: `1.31`, of etcd `3.6`. */
export const releaseName = ({ versions }: Component, minor: number): string =>
  versions === 'etcd' ? `3.${minor}` : `1.${minor}`

/** A flag as one writes it in that place: `--max-pods`, in kubeadm's files `max-pods`. */
export const asWritten = ({ form, name }: Pick<WrittenFlag, 'form' | 'name'>): string =>
  form === 'word' ? (name.length === 1 ? `-${name}` : `--${name}`) : name
