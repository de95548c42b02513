import type { ImageName, ImageReference } from '../../model.js'

/** True where nothing says which version is meant. */
export const isUntagged = ({ tag, digest }: ImageName): boolean => tag === undefined && digest === undefined

/** The name of an image that a FROM puts together from variables, as far as the file says it: with their defaults. */
export function defaultOf(image: ImageReference): ImageName | undefined {
  if (!image.variables) return undefined
  if (image.resolved) return image.resolved
  // behind the last slash a name can have a tag; nothing before it can bring one
  const last = image.text.slice(image.text.lastIndexOf('/') + 1)
  return last.includes('$') || image.text.includes('@') ? undefined : image
}
