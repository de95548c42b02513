import type { Placement } from '../core/language.js'
import type { Rule } from '../core/rule.js'
import type { DockerfileDocument } from './model.js'
import type { BuildContext } from './surroundings.js'

/** A rule about a Dockerfile. It sees the whole file: stages and earlier lines decide what a line does. */
export interface DockerfileRule extends Rule<DockerfileDocument> {
  /**
   * True where what it says about an instruction depends on that one alone and on what holds there: variables, SHELL, USER,
   * WORKDIR, the stage's base image, the file's directives, the keyword of the instruction behind. Then a long file is checked part by part, and what was found in
   * a part stays with it. Such a rule goes through `document.instructions` (or what is made of them) and edits only there.
   */
  readonly local?: boolean
}

/** A rule about a Dockerfile and its build context. */
export type ContextRule = Rule<Placement<DockerfileDocument, BuildContext>>
