// What `npm start`, `npm test` and the screenshot script share: saying what happens, running programs, installing.
// It runs before anything is installed, so it imports `node:` modules alone.
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Something that the person at the keyboard can mend. Its message is shown as it is, without a stack. */
export class Trouble extends Error {}

/** Says that a piece of work begins, does it, and says how long it took. */
export async function step(title, work) {
  const began = Date.now()
  console.log(`• ${title} …`)
  const result = await work()
  console.log(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return result
}

/** Runs a script's main function; a trouble ends it with one sentence, a bug with its stack. */
export function main(work) {
  work().catch(error => {
    console.error(error instanceof Trouble ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
    // Whatever is still open (a server, a browser) must not keep a failed script alive.
    setTimeout(() => process.exit(1), 1000).unref()
  })
}

/**
 * Runs a program to its end and gives its exit code. Rejects with `Trouble` where the program is not there.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string, shell?: boolean }} [options]
 *   `log` is a file that takes the output instead of the screen
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = process.env, log, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: log ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    if (log) {
      mkdirSync(dirname(log), { recursive: true })
      const file = createWriteStream(log, { flags: 'a' })
      child.stdout.pipe(file)
      child.stderr.pipe(file)
    }
    child.on('error', error => reject(new Trouble(`\`${command}\` did not start: ${error.message}.`)))
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/** Runs npm: the very one that runs us where there is one. `what` completes the sentence "Could not …". */
export async function npm(args, { what, cwd = root, log }) {
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined
  const code = own
    ? await run(process.execPath, [own, ...args], { cwd, log })
    : await run('npm', args, { cwd, log, shell: process.platform === 'win32' })
  if (code === 0) return
  const more = log ? ` npm's own words are in ${relative(process.cwd(), log)}.` : ''
  throw new Trouble(`Could not ${what}: npm ended with code ${code}. Is the npm registry within reach?${more}`)
}

/** Stops where Node is too old to build the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(`Fairlead needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
}

/** Installs the project's dependencies where one is missing or not the version that package-lock.json names. */
export async function installDependencies() {
  if (dependenciesAreThere()) return
  await step('Installing the dependencies (npm ci)', () =>
    npm(['ci', '--no-audit', '--no-fund'], {
      what: 'install the dependencies',
      log: join(root, '.cache', 'npm-ci.log'),
    }),
  )
}

function dependenciesAreThere() {
  const lock = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(lock)) return false
  const installed = JSON.parse(readFileSync(lock, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** Builds the bundles and their data. */
export async function build() {
  await step('Building', async () => {
    const code = await run(process.execPath, [join(root, 'scripts', 'build.mjs')])
    if (code !== 0) throw new Trouble(`The build failed (code ${code}); the reason is above.`)
  })
}

/** The value that follows `--name` on the command line, or `otherwise`. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  if (at < 0) return otherwise
  const value = process.argv[at + 1]
  if (value === undefined || value.startsWith('--')) throw new Trouble(`\`--${name}\` needs a value.`)
  return value
}

/** True where `--name` is on the command line. */
export const flag = name => process.argv.includes(`--${name}`)
