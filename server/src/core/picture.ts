import type { Localized } from './localized.js'

/** A drawing for a hover. SVG in mid-tone colours that read well on light and on dark themes. */
export interface Picture {
  /** What it shows, for readers who do not see it. */
  readonly alt: Localized
  readonly svg: Localized
}
