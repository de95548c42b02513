import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import { startVSCode, writeSettings } from '../../scripts/vscode-browser.mjs'
import {
  closeWindow,
  goTo,
  hoverAtCaret,
  hoverOverWord,
  launchChromium,
  lightBulbFixes,
  openFile,
  openWindow,
  pickCompletion,
  problems,
  runCommand,
  takePicture,
} from '../../scripts/vscode-driver.mjs'
import { artifacts, extensions, root } from './places.js'
import { copyExamples } from './workspace.js'

const chinese = /[一-鿿]/
const speaks = {
  en: { here: 'In this file', isSpoken: (text: string) => !chinese.test(text) },
  'zh-cn': { here: '在本文件中', isSpoken: (text: string) => chinese.test(text) },
} as const

/** The two extension hosts a user may meet: Node (desktop, remote) and a web worker (vscode.dev). */
const hosts = { node: {}, web: { 'fairlead.fairlead': ['web'] } } as const

describe.each(['node', 'web'] as const)('in the %s extension host', host => {
  const workspace = copyExamples(join(artifacts, `workspace-${host}`))
  const userData = join(artifacts, `data-${host}`)
  const settings = {
    'remote.extensionKind': hosts[host],
    'workbench.colorTheme': 'Default Dark Modern',
    'workbench.reduceMotion': 'on',
  }
  let vscode: Awaited<ReturnType<typeof startVSCode>>
  let browser: Browser
  beforeAll(async () => {
    const log = join(artifacts, `server-${host}.log`)
    vscode = await startVSCode({ folder: workspace.folder, userData, extensions, settings, log })
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await vscode?.stop()
  })

  describe.each(['en', 'zh-cn'] as const)('in %s', language => {
    const { here, isSpoken } = speaks[language]
    const broken = `broken-${language}/Dockerfile`
    let page: Page
    const picture = (name: string) => takePicture(page, join(artifacts, `${name}-${host}-${language}.png`))

    beforeAll(async () => {
      workspace.write(broken, 'FROM alpine:3.20\nWORKDIR app\nCMD ["true"]\n')
      writeSettings(userData, { 'fairlead.language': language })
      page = await openWindow(browser, vscode.url)
    })
    afterAll(() => closeWindow(page))

    test('a hover over CMD says what this container starts', async () => {
      onTestFailed(() => picture('failed-cmd'))
      const { path, line, column, text } = workspace.find(/Dockerfile[^/]*$/, /^CMD \["[^"]+"/)
      await openFile(page, path, line, column)
      const hover = await hoverAtCaret(page)
      const words = await hover.innerText()
      expect(words).toContain(here)
      expect(words).toContain(/"([^"]+)"/.exec(text)?.[1])
      expect(words).toSatisfy(isSpoken)
      await picture('cmd')
    })

    test('a hover over a probe says when it acts, and draws it', async () => {
      onTestFailed(() => picture('failed-probe'))
      const { path, line, column } = workspace.find(/deployment\.yaml$/, /livenessProbe:/)
      await openFile(page, path, line, column)
      const hover = await hoverAtCaret(page)
      const words = await hover.innerText()
      expect(words).toContain(here)
      expect(words).toSatisfy(isSpoken)
      const image = hover.locator('img').first()
      await image.waitFor()
      expect(await image.evaluate(element => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
      await picture('probe')
    })

    test('a problem is underlined and listed, and the light bulb mends it', async () => {
      onTestFailed(() => picture('failed-fix'))
      await openFile(page, broken, 2, 10)
      await page.locator('.squiggly-warning').first().waitFor()
      const listed = (await problems(page)).filter({ hasText: 'relative-workdir' })
      expect(await listed.first().innerText()).toSatisfy(isSpoken)
      await page.keyboard.press('Control+j') // closes the panel
      await goTo(page, 2, 10)
      const fix = (await lightBulbFixes(page)).first()
      await picture('fix')
      expect(await fix.innerText()).toSatisfy(isSpoken)
      await fix.click()
      await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' })
      await page.keyboard.press('Control+s')
      await expect.poll(() => workspace.read(broken)).toBe('FROM alpine:3.20\nWORKDIR /app\nCMD ["true"]\n')
    })

    test('a snippet is offered and inserted', async () => {
      onTestFailed(() => picture('failed-snippet'))
      const [prefix, firstWords] = firstSnippet()
      await openFile(page, broken)
      await page.keyboard.press('Control+End')
      await page.keyboard.type(prefix)
      await pickCompletion(page, prefix)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+s')
      await expect.poll(() => workspace.read(broken)).toContain(`CMD ["true"]\n${firstWords}`)
    })
  })

  test('the mouse shows the hover too, also after the server was restarted', async () => {
    const page = await openWindow(browser, vscode.url)
    onTestFailed(() => takePicture(page, join(artifacts, `failed-mouse-${host}.png`)))
    const { path, line, column } = workspace.find(/Dockerfile[^/]*$/, /^CMD /)
    await openFile(page, path, line, column)
    await (await hoverOverWord(page, 'CMD')).waitFor()
    await runCommand(page, 'Fairlead: Restart Language Server')
    await page.keyboard.press('Escape')
    await (await hoverOverWord(page, 'CMD')).waitFor()
    await closeWindow(page)
  })
})

/** The prefix of the first snippet that is an instruction, and the text that it begins with. */
function firstSnippet(): [string, string] {
  const snippets: Record<string, { prefix: string | string[]; body: string | string[] }> = JSON.parse(
    readFileSync(join(root, 'snippets', 'dockerfile.json'), 'utf8'),
  )
  for (const { prefix, body } of Object.values(snippets)) {
    const [firstWords] = /^[A-Z]{3,} [^$\n]*/.exec([body].flat().join('\n')) ?? []
    const [first] = [prefix].flat()
    if (first && firstWords) return [first, firstWords]
  }
  throw new Error('no snippet begins with an instruction')
}
