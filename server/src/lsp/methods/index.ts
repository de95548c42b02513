import type { Method } from '../server.js'
import { codeAction } from './code-action.js'
import { diagnostics } from './diagnostics.js'
import { documentSymbol } from './document-symbol.js'
import { hover } from './hover.js'

/** Every LSP method we answer, one file each. */
export const methods: readonly Method[] = [codeAction, diagnostics, documentSymbol, hover]
