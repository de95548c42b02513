// Takes a picture of VS Code with Fairlead at work.
//   node scripts/screenshot.mjs --file examples/…/Dockerfile --at 12:3 --out artifacts/cmd.png
//   --at 12:3,20:5       several places: one picture each, with the place in its name
//   --what hover         hover (default), complete, fix, problems, file
//   --language zh-cn     en (default), zh-cn
//   --theme dark         dark (default), light
//   --host web           node (default), web: the extension host it runs in
//   --size 1280x800 --scale 1
//   --build              builds first
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { build, flag, main, option, root, Trouble } from './steps.mjs'
import { installVSCode, linkExtension, startVSCode } from './vscode-browser.mjs'
import {
  completions,
  goTo,
  hoverAtCaret,
  launchChromium,
  openFile,
  openWindow,
  problems,
  quickFixes,
  takePicture,
} from './vscode-driver.mjs'

const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' }
const actions = { hover: hoverAtCaret, complete: completions, fix: quickFixes, problems, file: async () => {} }

main(async () => {
  const file = resolve(option('file', join(root, 'examples')))
  if (!existsSync(file) || !statSync(file).isFile()) throw new Trouble('`--file` names the file to open.')
  const places = option('at', '1:1').split(',').map(readPlace)
  const act = choose(actions, 'what', 'hover')
  const out = resolve(option('out', join(root, 'artifacts', 'screenshot.png')))
  const [width, height] = option('size', '1280x800').split('x').map(Number)
  const settings = {
    'workbench.colorTheme': choose(themes, 'theme', 'dark'),
    'fairlead.language': option('language', 'en'),
    'remote.extensionKind': option('host', 'node') === 'web' ? { 'fairlead.fairlead': ['web'] } : {},
    'editor.minimap.enabled': false,
    'workbench.reduceMotion': 'on',
  }
  if (flag('build') || !existsSync(join(root, 'dist', 'extension.cjs'))) await build()
  await installVSCode()

  const own = mkdtempSync(join(tmpdir(), 'fairlead-screenshot-'))
  linkExtension(join(own, 'extensions'))
  const examples = join(root, 'examples')
  const folder = file.startsWith(examples) ? examples : dirname(file)
  const editor = await startVSCode({
    folder,
    userData: join(own, 'data'),
    extensions: join(own, 'extensions'),
    settings,
    log: join(own, 'server.log'),
  })
  const browser = await launchChromium()
  try {
    const page = await openWindow(browser, editor.url, { width, height, scale: Number(option('scale', '1')) })
    await openFile(page, relative(folder, file), ...places[0])
    mkdirSync(dirname(out), { recursive: true })
    for (const place of places) {
      await page.keyboard.press('Escape')
      await goTo(page, ...place)
      await act(page, 10_000).catch(() => console.error(`Nothing came up at ${place.join(':')}.`))
      const path = places.length === 1 ? out : out.replace(extname(out), `-${place.join('-')}${extname(out)}`)
      await takePicture(page, path)
      console.log(relative(process.cwd(), path))
    }
  } finally {
    await browser.close()
    await editor.stop()
    rmSync(own, { recursive: true, force: true })
  }
})

function readPlace(text) {
  const [, line, column] = /^(\d+):(\d+)$/.exec(text) ?? []
  if (!line) throw new Trouble(`\`--at\` is a line and a column, such as 12:3, not \`${text}\`.`)
  return [Number(line), Number(column)]
}

function choose(values, name, otherwise) {
  const value = option(name, otherwise)
  if (value in values) return values[value]
  throw new Trouble(`\`--${name}\` is one of ${Object.keys(values).join(', ')}, not \`${value}\`.`)
}
