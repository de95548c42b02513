import type { DockerfileRule } from '../../rule.js'
import echoOptionN from './echo-option-n.js'
import shAnsiQuotes from './sh-ansi-quotes.js'
import shAppendAssignment from './sh-append-assignment.js'
import shArithmeticCommand from './sh-arithmetic-command.js'
import shArithmeticFor from './sh-arithmetic-for.js'
import shArray from './sh-array.js'
import shBashBuiltin from './sh-bash-builtin.js'
import shBashVariable from './sh-bash-variable.js'
import shBraceExpansion from './sh-brace-expansion.js'
import shCaseOperation from './sh-case-operation.js'
import shDoubleBrackets from './sh-double-brackets.js'
import shEchoOptions from './sh-echo-options.js'
import shFunctionKeyword from './sh-function-keyword.js'
import shHereString from './sh-here-string.js'
import shIncrement from './sh-increment.js'
import shIndirectExpansion from './sh-indirect-expansion.js'
import shLet from './sh-let.js'
import shLocal from './sh-local.js'
import shPipeBoth from './sh-pipe-both.js'
import shPipefail from './sh-pipefail.js'
import shProcessSubstitution from './sh-process-substitution.js'
import shReadOptions from './sh-read-options.js'
import shRedirectBoth from './sh-redirect-both.js'
import shSource from './sh-source.js'
import shStringOperation from './sh-string-operation.js'
import shTestEquals from './sh-test-equals.js'
import shTrapSignal from './sh-trap-signal.js'

/** Mistakes in shell scripts that bite in a build, judged by the shell that runs them. */
export const shellRules: readonly DockerfileRule[] = [
  echoOptionN,
  shAnsiQuotes,
  shAppendAssignment,
  shArithmeticCommand,
  shArithmeticFor,
  shArray,
  shBashBuiltin,
  shBashVariable,
  shBraceExpansion,
  shCaseOperation,
  shDoubleBrackets,
  shEchoOptions,
  shFunctionKeyword,
  shHereString,
  shIncrement,
  shIndirectExpansion,
  shLet,
  shLocal,
  shPipeBoth,
  shPipefail,
  shProcessSubstitution,
  shReadOptions,
  shRedirectBoth,
  shSource,
  shStringOperation,
  shTestEquals,
  shTrapSignal,
]
