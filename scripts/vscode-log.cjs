// Stands in for VS Code's logger, which is native code that would have to be compiled: without one the output panel
// stays empty. Copied over `@vscode/spdlog` in VS Code's own modules by vscode-browser.mjs.
const { appendFileSync, mkdirSync } = require('node:fs')
const { dirname } = require('node:path')

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical']

class Logger {
  constructor(path) {
    this.path = path
    this.level = 2
    this.plain = false
  }
  getLevel() {
    return this.level
  }
  setLevel(level) {
    this.level = level
  }
  clearFormatters() {
    this.plain = true
  }
  setPattern() {
    this.plain = false
  }
  flush() {}
  drop() {}
  write(level, text) {
    if (level < this.level) return
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '')
    try {
      appendFileSync(this.path, this.plain ? text : `${time} [${levels[level]}] ${text}\n`)
    } catch {
      // The folder of a window that has gone: nobody reads this log any more.
    }
  }
}
levels.forEach((name, level) => {
  Logger.prototype[name === 'warning' ? 'warn' : name] = function (text) {
    this.write(level, text)
  }
})

const createLogger = async (_name, path) => {
  mkdirSync(dirname(path), { recursive: true })
  return new Logger(path)
}

exports.version = 0
exports.setLevel = () => {}
exports.setFlushOn = () => {}
exports.Logger = Logger
exports.createRotatingLogger = createLogger
exports.createAsyncRotatingLogger = createLogger
