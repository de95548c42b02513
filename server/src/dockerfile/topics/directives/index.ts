import type { DockerfileTopic } from '../../topic.js'
import check from './check.js'
import escapeDirective from './escape.js'
import syntax from './syntax.js'

/** The parser directives at the top of a file. */
export const directivesTopics: readonly DockerfileTopic[] = [check, escapeDirective, syntax]
