// Runs the script of the browser as a browser would: a classic script in a worker, with the few globals that a worker has
// and none of Node's. What it asks of a page (`postMessage`, `onmessage`) is passed on to the test.
const { createContext, runInContext } = require('node:vm')
const { parentPort, workerData } = require('node:worker_threads')

const listeners = []
const self = {
  postMessage: message => parentPort.postMessage(message),
  addEventListener: (type, listener) => type === 'message' && listeners.push(listener),
  removeEventListener: () => {},
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  performance,
  TextEncoder,
  TextDecoder,
  URL,
  btoa,
  console,
}
self.self = self
self.globalThis = self
parentPort.on('message', data => {
  self.onmessage?.({ data })
  for (const listener of listeners) listener({ data })
})
runInContext(workerData, createContext(self))
