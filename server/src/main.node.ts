import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from './lsp/server.js'
import { bundledData, nodeHost } from './node/host.js'

// Editors say how they want to talk (`--stdio`, `--node-ipc`, `--socket=…`); on a bare command line standard input is meant.
if (!process.argv.some(argument => /^--(stdio|node-ipc|socket|pipe)/.test(argument))) process.argv.push('--stdio')

startServer(createConnection(ProposedFeatures.all), folders => nodeHost(bundledData, folders))
