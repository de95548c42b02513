import type { Method } from '../server.js'
import { about } from './about.js'
import { codeAction } from './code-action.js'
import { completion } from './completion.js'
import { diagnostics } from './diagnostics.js'
import { documentLink } from './document-link.js'
import { documentSymbol } from './document-symbol.js'
import { foldingRange } from './folding-range.js'
import { formatting } from './formatting.js'
import { hover } from './hover.js'
import { inlayHint } from './inlay-hint.js'
import { occurrences } from './occurrences.js'
import { selectionRange } from './selection-range.js'
import { semanticTokens } from './semantic-tokens.js'
import { signatureHelp } from './signature-help.js'

/** Every LSP method we answer, one file each. */
export const methods: readonly Method[] = [
  about,
  codeAction,
  completion,
  diagnostics,
  documentLink,
  documentSymbol,
  foldingRange,
  formatting,
  hover,
  inlayHint,
  occurrences,
  selectionRange,
  semanticTokens,
  signatureHelp,
]
