// Loaded before the server by no-network.test.ts: whatever would open a socket, ask a name server or start a program
// ends the process at once, with an exit code of its own.
const forbid = (place, object, names) => {
  for (const name of names) {
    object[name] = function forbidden() {
      process.stderr.write(`The server used ${place}.${name}\n${new Error().stack}\n`)
      process.exit(86)
    }
  }
}

const net = require('node:net')
forbid('net.Socket', net.Socket.prototype, ['connect'])
forbid('net.Server', net.Server.prototype, ['listen'])
forbid('net', net, ['connect', 'createConnection', 'createServer'])
forbid('tls', require('node:tls'), ['connect', 'createServer'])
forbid('http', require('node:http'), ['request', 'get', 'createServer'])
forbid('https', require('node:https'), ['request', 'get', 'createServer'])
forbid('http2', require('node:http2'), ['connect', 'createServer', 'createSecureServer'])
forbid('dgram', require('node:dgram'), ['createSocket'])
for (const name of ['dns', 'dns/promises']) {
  const dns = require(`node:${name}`)
  const questions = Object.keys(dns).filter(key => /^(lookup|resolve|reverse)/.test(key))
  forbid(name, dns, questions)
}
const processes = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']
forbid('child_process', require('node:child_process'), processes)
forbid('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
