import type { DockerfileRule } from '../../rule.js'
import acuteAccent from './acute-accent.js'
import ampersandSemicolon from './ampersand-semicolon.js'
import andOrChain from './and-or-chain.js'
import arrayWithoutBraces from './array-without-braces.js'
import backticks from './backticks.js'
import cdBack from './cd-back.js'
import cdMayFail from './cd-may-fail.js'
import cdUnchecked from './cd-unchecked.js'
import commentWithoutBlank from './comment-without-blank.js'
import dashGlob from './dash-glob.js'
import dollarInAssignment from './dollar-in-assignment.js'
import dollarInFor from './dollar-in-for.js'
import doubleEqualsAssignment from './double-equals-assignment.js'
import echoEscapes from './echo-escapes.js'
import echoEscapesElsewhere from './echo-escapes-elsewhere.js'
import echoInSubstitution from './echo-in-substitution.js'
import echoOptionN from './echo-option-n.js'
import egrep from './egrep.js'
import emptyPrefixAssignment from './empty-prefix-assignment.js'
import escapeLost from './escape-lost.js'
import evalParenthesis from './eval-parenthesis.js'
import execEndsScript from './exec-ends-script.js'
import exitStatusTest from './exit-status-test.js'
import exportHidesFailure from './export-hides-failure.js'
import exportLost from './export-lost.js'
import expr from './expr.js'
import findXargs from './find-xargs.js'
import functionBrace from './function-brace.js'
import functionParameters from './function-parameters.js'
import grepWc from './grep-wc.js'
import keywordAsArgument from './keyword-as-argument.js'
import keywordCase from './keyword-case.js'
import listInString from './list-in-string.js'
import literalBrace from './literal-brace.js'
import loneDollar from './lone-dollar.js'
import loopOverLs from './loop-over-ls.js'
import lsGrep from './ls-grep.js'
import lsOutput from './ls-output.js'
import needlessEscape from './needless-escape.js'
import negationSkipsErrexit from './negation-skips-errexit.js'
import noBreakSpace from './no-break-space.js'
import printfVariable from './printf-variable.js'
import readAndWrite from './read-and-write.js'
import readWithoutR from './read-without-r.js'
import redirectOrder from './redirect-order.js'
import rmEmptyVariable from './rm-empty-variable.js'
import shAnsiQuotes from './sh-ansi-quotes.js'
import shAppendAssignment from './sh-append-assignment.js'
import shArithmeticCommand from './sh-arithmetic-command.js'
import shArithmeticFor from './sh-arithmetic-for.js'
import shArray from './sh-array.js'
import shBashBuiltin from './sh-bash-builtin.js'
import shBashVariable from './sh-bash-variable.js'
import shBraceExpansion from './sh-brace-expansion.js'
import shCaseOperation from './sh-case-operation.js'
import shDevTcp from './sh-dev-tcp.js'
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
import shellSyntax from './shell-syntax.js'
import singleQuotedVariable from './single-quoted-variable.js'
import spaceAfterEquals from './space-after-equals.js'
import spacedAssignment from './spaced-assignment.js'
import sudoRedirect from './sudo-redirect.js'
import testAndOr from './test-and-or.js'
import testConstant from './test-constant.js'
import testMissingSpace from './test-missing-space.js'
import testRedirect from './test-redirect.js'
import testUnquoted from './test-unquoted.js'
import textBetweenQuotes from './text-between-quotes.js'
import unassignedVariable from './unassigned-variable.js'
import unquotedArguments from './unquoted-arguments.js'
import unquotedDefault from './unquoted-default.js'
import unquotedFindPattern from './unquoted-find-pattern.js'
import unquotedGrepPattern from './unquoted-grep-pattern.js'
import unquotedSingleWord from './unquoted-single-word.js'
import unquotedStar from './unquoted-star.js'
import unquotedSubstitution from './unquoted-substitution.js'
import unquotedVariable from './unquoted-variable.js'
import unusedVariable from './unused-variable.js'
import uselessCat from './useless-cat.js'
import uselessEcho from './useless-echo.js'
import valueOutsideQuotes from './value-outside-quotes.js'
import wordOutsideQuotes from './word-outside-quotes.js'

/** Mistakes in shell scripts that bite in a build, judged by the shell that runs them. */
export const shellRules: readonly DockerfileRule[] = [
  acuteAccent,
  ampersandSemicolon,
  andOrChain,
  arrayWithoutBraces,
  backticks,
  cdBack,
  cdMayFail,
  cdUnchecked,
  commentWithoutBlank,
  dashGlob,
  dollarInAssignment,
  dollarInFor,
  doubleEqualsAssignment,
  echoEscapes,
  echoEscapesElsewhere,
  echoInSubstitution,
  echoOptionN,
  egrep,
  emptyPrefixAssignment,
  escapeLost,
  evalParenthesis,
  execEndsScript,
  exitStatusTest,
  exportHidesFailure,
  exportLost,
  expr,
  findXargs,
  functionBrace,
  functionParameters,
  grepWc,
  keywordAsArgument,
  keywordCase,
  listInString,
  literalBrace,
  loneDollar,
  loopOverLs,
  lsGrep,
  lsOutput,
  needlessEscape,
  negationSkipsErrexit,
  noBreakSpace,
  printfVariable,
  readAndWrite,
  readWithoutR,
  redirectOrder,
  rmEmptyVariable,
  shAnsiQuotes,
  shAppendAssignment,
  shArithmeticCommand,
  shArithmeticFor,
  shArray,
  shBashBuiltin,
  shBashVariable,
  shBraceExpansion,
  shCaseOperation,
  shDevTcp,
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
  shellSyntax,
  singleQuotedVariable,
  spaceAfterEquals,
  spacedAssignment,
  sudoRedirect,
  testAndOr,
  testConstant,
  testMissingSpace,
  testRedirect,
  testUnquoted,
  textBetweenQuotes,
  unassignedVariable,
  unquotedArguments,
  unquotedDefault,
  unquotedFindPattern,
  unquotedGrepPattern,
  unquotedSingleWord,
  unquotedStar,
  unquotedSubstitution,
  unquotedVariable,
  unusedVariable,
  uselessCat,
  uselessEcho,
  valueOutsideQuotes,
  wordOutsideQuotes,
]
