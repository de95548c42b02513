import { imageRanges } from './ast.js'
import { expand, type Scope } from './expand.js'
import type { Escape, ImageName, ImageReference } from './model.js'

/** The parts of an image's name, `ghcr.io/team/app:1.2@sha256:…`. */
export function imageName(text: string): ImageName {
  const { registry, repository, tag, digest } = imageRanges(text)
  const of = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return {
    text,
    repository: of(repository),
    ...(registry && { registry: of(registry) }),
    ...(tag && { tag: of(tag) }),
    ...(digest && { digest: of(digest) }),
  }
}

/** The reference with its variables filled in, as far as the file says them. */
export function resolved(image: ImageReference, scope: Scope, escapeChar: Escape): ImageReference {
  if (!image.variables) return { ...image, resolved: imageName(image.text) }
  const name = expand(image.text, scope, escapeChar)
  return name ? { ...image, resolved: imageName(name) } : image
}
