import type { Localized } from './localized.js'

/** A drawing for a hover. SVG in mid-tone colours that read well on light and on dark themes. */
export interface Picture {
  /** What it shows, for readers who do not see it. */
  readonly alt: Localized
  /** At most 480 × 220 pixels. Ours are drawn when a language is read, so leave the other one alone. */
  readonly svg: Localized
}
