// `npm start`: from a fresh clone to an editor with Fairlead in it. Imports `node:` modules alone.
//   --locale zh-cn   the language Fairlead speaks (en, zh-cn; VS Code's own language otherwise)
//   --browser        VS Code in the browser even where `code` is on the PATH
//   --port 8377      where VS Code in the browser listens
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, checkNode, flag, installDependencies, main, option, root, run, step, Trouble } from './steps.mjs'
import { home, installVSCode, linkExtension, startVSCode, writeSettings } from './vscode-browser.mjs'

const examples = join(root, 'examples')
const windows = process.platform === 'win32'

main(async () => {
  checkNode()
  const locale = option('locale', undefined)
  if (locale !== undefined && !['en', 'zh-cn'].includes(locale)) {
    throw new Trouble(`\`--locale\` is \`en\` or \`zh-cn\`, not \`${locale}\`.`)
  }
  const settings = locale ? { 'fairlead.language': locale } : {}
  await installDependencies()
  await build()
  if (!flag('browser') && hasDesktop()) await openDesktop(settings, locale)
  else await openBrowser(settings)
})

const hasDesktop = () => spawnSync('code', ['--version'], { shell: windows, stdio: 'ignore' }).status === 0

/** With a language asked for, VS Code gets settings of its own, and the reader's stay as they are. */
async function openDesktop(settings, locale) {
  const own = join(home, 'desktop')
  if (locale) writeSettings(own, settings)
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    ...(locale ? ['--user-data-dir', own] : []),
    examples,
  ]
  await step('Opening VS Code on examples/', async () => {
    const code = await run('code', windows ? args.map(argument => `"${argument}"`) : args, { shell: windows })
    if (code !== 0) throw new Trouble(`\`code\` ended with code ${code}; \`npm start -- --browser\` does without it.`)
  })
  console.log('\n✓ VS Code is open. Hover over `CMD` in a Dockerfile, or over a probe in a manifest.')
}

async function openBrowser(settings) {
  if (windows) {
    throw new Trouble(
      '`code` is not on the PATH. Install VS Code from https://code.visualstudio.com, or start this in WSL.',
    )
  }
  await installVSCode()
  const extensions = join(home, 'start', 'extensions')
  linkExtension(extensions)
  const editor = await step('Starting VS Code in the browser', () =>
    startVSCode({
      folder: examples,
      userData: join(home, 'start', 'data'),
      extensions,
      settings,
      port: Number(option('port', '8377')),
      log: join(home, 'start', 'server.log'),
    }),
  )
  console.log(`\n✓ Open ${editor.url}`)
  console.log('  Hover over `CMD` in a Dockerfile, or over a probe in a manifest. Ctrl+C stops VS Code.')
  let asked = false
  const stop = () => {
    asked = true
    void editor.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  await editor.ended
  if (!asked)
    throw new Trouble('VS Code in the browser ended by itself; what it said is in .cache/vscode/start/server.log.')
  console.log('\n  VS Code has stopped.')
}
