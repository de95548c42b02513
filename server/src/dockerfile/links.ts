import type { LanguageContext, Link } from '../core/language.js'
import { registryPage } from '../core/registries.js'
import { resolveUri } from '../core/uri.js'
import type { DockerfileDocument, ImageName, Instruction } from './model.js'
import { isContextPath, isUrl } from './sources.js'

/** Where images and remote sources can be looked at, and the files that COPY and ADD take. */
export async function links(document: DockerfileDocument, { host, uri }: LanguageContext): Promise<readonly Link[]> {
  const images = document.stages.flatMap(({ image }): Link[] => {
    const name = image && (image.variables ? image.resolved : image)
    const target = name && imagePage(name)
    return image && target ? [{ span: image.span, target }] : []
  })
  const sources = document.instructions.flatMap(sourcesOf)
  const remote = sources.filter(({ value }) => isUrl(value)).map(({ span, value }) => ({ span, target: value }))
  const local = await Promise.all(
    sources
      .filter(({ value }) => isContextPath(value))
      .map(async ({ span, value }): Promise<Link[]> => {
        const target = value.replace(/^(\.?\/)+/, '')
        const exists = (await host.readFile(resolveUri(uri, target))) !== undefined
        return exists ? [{ span, target }] : []
      }),
  )
  return [...images, ...remote, ...local.flat()]
}

/** What COPY and ADD take from elsewhere than another stage. */
function sourcesOf(outer: Instruction) {
  const instruction = outer.trigger ?? outer
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return []
  if (instruction.flags.some(({ name }) => name === 'from')) return []
  return instruction.args.slice(0, -1)
}

/** The page of an image in its registry. `undefined` where that has none, or the name is not all known. */
export const imagePage = (name: ImageName): string | undefined =>
  name.text.includes('$') ? undefined : registryPage(name)
