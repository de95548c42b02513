import type { ImageName, ImageReference } from '../../model.js'

/** What is known of an image's tag: a text, `undefined` for surely none, `'unknown'` where a variable may hold one. */
export function tagOf(image: ImageReference): ImageName | 'unknown' {
  if (!image.variables) return image
  if (image.resolved) return image.resolved
  // behind the last slash a name can have a tag; nothing before it can bring one
  const last = image.text.slice(image.text.lastIndexOf('/') + 1)
  return last.includes('$') || image.text.includes('@') ? 'unknown' : image
}
