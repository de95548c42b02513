import type { Localized } from '../../../../core/localized.js'
import type { Corefile, Directive, ServerBlock, Word } from '../../../cluster/corefile.js'
import type { KubernetesPlace } from '../../../topic.js'

/** A plugin in a Corefile, as a place that somebody asks about. */
export interface PluginPlace {
  readonly corefile: Corefile
  readonly block: ServerBlock
  readonly plugin: Directive
  /** The property in the plugin's block that is asked about; `undefined` on the plugin itself. */
  readonly property: Directive | undefined
  readonly around: KubernetesPlace
}

/** What there is to know of a plugin. Its title and its place in the chain come from `cluster/coredns-plugins.ts`. */
export interface PluginTopic {
  readonly name: string
  readonly summary: Localized
  readonly notes?: Localized<readonly string[]>
  readonly compare?: Localized
  /** What the properties in its block mean. */
  readonly properties?: Readonly<Record<string, Localized>>
  /** What this line does. Reads on from "In this file". */
  readonly explain?: (place: PluginPlace) => Localized | undefined
}

export const textsOf = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text)

/** The arguments of a property in the plugin's block; `undefined` where it is missing. */
export const propertyOf = ({ block }: Directive, name: string): readonly string[] | undefined => {
  const found = block?.find(one => one.name.text === name)
  return found && textsOf(found.args)
}

/** A plugin of the same server block. */
export const sibling = ({ block }: Pick<PluginPlace, 'block'>, name: string): Directive | undefined =>
  block.directives.find(one => one.name.text === name)
