import type { KubernetesRule } from '../../rule.js'
import aliasBomb from './alias-bomb.js'
import aliasCycle from './alias-cycle.js'
import badEscape from './bad-escape.js'
import badMerge from './bad-merge.js'
import colonInValue from './colon-in-value.js'
import conflictMarker from './conflict-marker.js'
import controlCharacter from './control-character.js'
import duplicateKey from './duplicate-key.js'
import emptyDocument from './empty-document.js'
import indentation from './indentation.js'
import missingColon from './missing-colon.js'
import missingComma from './missing-comma.js'
import missingSpace from './missing-space.js'
import needsQuotes from './needs-quotes.js'
import tabIndent from './tab-indent.js'
import textAfterSeparator from './text-after-separator.js'
import tooDeep from './too-deep.js'
import unclosedBracket from './unclosed-bracket.js'
import unclosedQuote from './unclosed-quote.js'
import unknownAlias from './unknown-alias.js'
import unquotedKey from './unquoted-key.js'
import yamlDirective from './yaml-directive.js'
import yamlSyntax from './yaml-syntax.js'

/** The YAML itself, whatever stands in it. */
export const yamlRules: readonly KubernetesRule[] = [
  aliasBomb,
  aliasCycle,
  badEscape,
  badMerge,
  colonInValue,
  conflictMarker,
  controlCharacter,
  duplicateKey,
  emptyDocument,
  indentation,
  missingColon,
  missingComma,
  missingSpace,
  needsQuotes,
  tabIndent,
  textAfterSeparator,
  tooDeep,
  unclosedBracket,
  unclosedQuote,
  unknownAlias,
  unquotedKey,
  yamlDirective,
  yamlSyntax,
]
