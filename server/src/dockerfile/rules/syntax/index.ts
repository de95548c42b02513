import type { DockerfileRule } from '../../rule.js'
import badSubstitution from './bad-substitution.js'
import blankName from './blank-name.js'
import duplicateFlag from './duplicate-flag.js'
import emptyCommand from './empty-command.js'
import emptyContinuation from './empty-continuation.js'
import instructionBeforeFrom from './instruction-before-from.js'
import instructionCasing from './instruction-casing.js'
import invalidDuration from './invalid-duration.js'
import invalidFlagValue from './invalid-flag-value.js'
import invalidFrom from './invalid-from.js'
import invalidHealthcheck from './invalid-healthcheck.js'
import invalidMount from './invalid-mount.js'
import invalidRetries from './invalid-retries.js'
import invalidStageName from './invalid-stage-name.js'
import lineTooLong from './line-too-long.js'
import missingArguments from './missing-arguments.js'
import missingEquals from './missing-equals.js'
import missingFrom from './missing-from.js'
import mountWithoutTarget from './mount-without-target.js'
import notStrings from './not-strings.js'
import onbuildTrigger from './onbuild-trigger.js'
import shellNotJson from './shell-not-json.js'
import spaceAroundEquals from './space-around-equals.js'
import trailingComment from './trailing-comment.js'
import trailingCommentKept from './trailing-comment-kept.js'
import unclosedQuote from './unclosed-quote.js'
import unknownFlag from './unknown-flag.js'
import unknownInstruction from './unknown-instruction.js'
import unterminatedHeredoc from './unterminated-heredoc.js'
import uppercaseInstruction from './uppercase-instruction.js'

/** What BuildKit refuses to read, or reads as something else. */
export const syntaxRules: readonly DockerfileRule[] = [
  badSubstitution,
  blankName,
  duplicateFlag,
  emptyCommand,
  emptyContinuation,
  instructionBeforeFrom,
  instructionCasing,
  invalidDuration,
  invalidFlagValue,
  invalidFrom,
  invalidHealthcheck,
  invalidMount,
  invalidRetries,
  invalidStageName,
  lineTooLong,
  missingArguments,
  missingEquals,
  missingFrom,
  mountWithoutTarget,
  notStrings,
  onbuildTrigger,
  shellNotJson,
  spaceAroundEquals,
  trailingComment,
  trailingCommentKept,
  unclosedQuote,
  unknownFlag,
  unknownInstruction,
  unterminatedHeredoc,
  uppercaseInstruction,
]
