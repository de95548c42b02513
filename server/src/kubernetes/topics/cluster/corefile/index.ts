import type { HoverContent } from '../../../../core/hover.js'
import { joined, type Localized } from '../../../../core/localized.js'
import type { Span } from '../../../../core/types.js'
import { corednsPlugin, removedPlugins, removedProperties } from '../../../cluster/coredns-plugins.js'
import { type Directive, locateIn } from '../../../cluster/corefile.js'
import { corefilesIn, type PackedCorefile } from '../../../cluster/corefiles.js'
import type { KubernetesPlace } from '../../../topic.js'
import { code, say } from '../../_text.js'
import type { PluginPlace, PluginTopic } from './_plugin.js'
import cache from './cache.js'
import forward from './forward.js'
import health from './health.js'
import hosts from './hosts.js'
import kubernetes from './kubernetes.js'
import { smallPlugins } from './small.js'
import { aboutBlock, zoneTexts } from './zone.js'

/** The plugins that there is more to say of than a title. */
export const pluginTopics: readonly PluginTopic[] = [cache, forward, health, hosts, kubernetes, ...smallPlugins]

const byName = new Map(pluginTopics.map(one => [one.name, one]))

/** What a Corefile says at an offset of the slice; `undefined` outside of one, and between its words. */
export function corefileHover(
  place: KubernetesPlace,
  offset: number,
): { readonly span: Span; readonly content: HoverContent } | undefined {
  const packed = corefilesIn(place.slice).find(
    ({ node }) => node.span.start <= offset && offset <= node.span.end && node === place.node,
  )
  return packed && explainAt(packed, place, offset)
}

function explainAt({ corefile }: PackedCorefile, around: KubernetesPlace, offset: number) {
  const found = locateIn(corefile, offset)
  if (!found) return undefined
  if ('key' in found) {
    const { title, summary, notes, see } = zoneTexts
    const text = aboutBlock(found.block, found.key.text)
    return {
      span: found.key.span,
      content: { name: found.key.text, title, here: { text }, summary, notes, see },
    }
  }
  const place: PluginPlace = { corefile, around, ...found }
  const { plugin, property } = place
  return property
    ? { span: lineOf(property), content: propertyContent(place, property) }
    : { span: lineOf(plugin), content: pluginContent(place) }
}

/** A plugin with the arguments on its line; its block is a place of its own. */
const lineOf = ({ name, args }: Directive): Span => ({
  start: name.span.start,
  end: args.at(-1)?.span.end ?? name.span.end,
})

const page = (name: string): string => `https://coredns.io/plugins/${name === 'prometheus' ? 'metrics' : name}/`

function pluginContent(place: PluginPlace): HoverContent {
  const name = place.plugin.name.text
  const known = corednsPlugin(name)
  const topic = byName.get(name)
  const removed = Object.hasOwn(removedPlugins, name) ? removedPlugins[name] : undefined
  const told = topic?.explain?.(place)
  const summary = topic?.summary ?? (removed ? gone(removed) : known ? known.title : unknown(name))
  return {
    name,
    ...(known && topic && { title: known.title }),
    ...(told && { here: { text: told } }),
    summary,
    ...(topic?.notes && { notes: topic.notes }),
    ...(topic?.compare && { compare: topic.compare }),
    ...(known && {
      facts: [
        say(
          {
            en: 'CoreDNS plugin, number {order} in the chain{since}',
            'zh-cn': 'CoreDNS 插件，在插件链中排第 {order}{since}',
          },
          {
            order: known.order,
            since: known.since ? { en: ` · since ${known.since}`, 'zh-cn': ` · 自 ${known.since} 起` } : '',
          },
        ),
        orderNote,
      ],
      see: page(name),
    }),
  }
}

const orderNote: Localized = {
  en: 'the order is compiled in, that of the lines has no effect',
  'zh-cn': '顺序在编译时确定，与行的先后无关',
}

const gone = ({ instead, since }: { readonly instead?: string; readonly since: string }): Localized =>
  joined([
    say({ en: 'This plugin went in CoreDNS {since}.', 'zh-cn': '该插件已在 CoreDNS {since} 移除。' }, { since }),
    instead === undefined
      ? undefined
      : say({ en: 'Write {instead} instead.', 'zh-cn': '改用 {instead}。' }, { instead: code(instead) }),
  ])

const unknown = (name: string): Localized =>
  say(
    {
      en: '{name} is no plugin of the stock CoreDNS: only a build of your own can have it.',
      'zh-cn': '{name} 不是标准 CoreDNS 自带的插件，只有自行编译的版本才可能有。',
    },
    { name: code(name) },
  )

function propertyContent(place: PluginPlace, property: Directive): HoverContent {
  const [plugin, name] = [place.plugin.name.text, property.name.text]
  const topic = byName.get(plugin)
  const texts = topic?.properties
  const known = texts && Object.hasOwn(texts, name) ? texts[name] : undefined
  const told = topic?.explain?.(place)
  const old = plugin === 'kubernetes' && removedProperties.includes(name)
  return {
    name,
    title: say({ en: 'a property of {plugin}', 'zh-cn': '{plugin} 的属性' }, { plugin: code(plugin) }),
    ...(told && { here: { text: told } }),
    summary: old
      ? {
          en: 'Current CoreDNS no longer knows this property and does not start with it: remove the line.',
          'zh-cn': '现在的 CoreDNS 已不认识这个属性，写了就无法启动：删掉这一行。',
        }
      : (known ?? topic?.summary ?? corednsPlugin(plugin)?.title ?? unknown(plugin)),
    ...(corednsPlugin(plugin) && { see: page(plugin) }),
  }
}

/** The key of a Corefile in its ConfigMap: what the whole file does. */
export function corefileKeyHover(place: KubernetesPlace): HoverContent | undefined {
  const packed = corefilesIn(place.slice).find(({ node }) => node === place.node)
  const blocks = packed?.corefile.blocks.filter(({ snippet, keys }) => !snippet && keys.length > 0) ?? []
  if (blocks.length === 0) return undefined
  const { notes, see } = zoneTexts
  const lines = blocks.slice(0, 5).map(block => aboutBlock(block, block.keys[0]!.text))
  return {
    name: String(place.path.at(-1)),
    title: { en: 'the configuration of CoreDNS', 'zh-cn': 'CoreDNS 的配置' },
    here: { text: joined(lines) },
    summary: {
      en: 'Server blocks, each with a zone and the plugins that answer for it. CoreDNS takes over a change within about two minutes, where `reload` is on.',
      'zh-cn': '由若干服务块组成，每块写明区域和负责应答的插件。开启 `reload` 时，修改后约两分钟内生效。',
    },
    notes,
    see,
  }
}
