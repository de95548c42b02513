import type { DockerfileRule } from '../../rule.js'
import descriptionComment from './description-comment.js'
import directiveCasing from './directive-casing.js'
import frontendTooOld from './frontend-too-old.js'
import ignoreComment from './ignore-comment.js'
import invalidEscape from './invalid-escape.js'
import misplacedDirective from './misplaced-directive.js'
import misspelledDirective from './misspelled-directive.js'
import repeatedDirective from './repeated-directive.js'

/** Parser directives, and other comments that are more than comments. */
export const commentsRules: readonly DockerfileRule[] = [
  descriptionComment,
  directiveCasing,
  frontendTooOld,
  ignoreComment,
  invalidEscape,
  misplacedDirective,
  misspelledDirective,
  repeatedDirective,
]
