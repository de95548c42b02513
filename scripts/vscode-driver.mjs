// Drives VS Code in a browser as a person would: keys and mouse, and what is seen on the screen. Used by the end-to-end
// tests and by the screenshot script. Lines and columns count from 1, as in VS Code's status bar.
import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { chromium } from 'playwright-core'
import { Trouble } from './steps.mjs'

/** @import { Browser, Locator, Page } from 'playwright-core' */

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium: that of `FAIRLEAD_CHROMIUM`, or one of the usual places. `undefined` where there is none. */
export const findChromium = () => [process.env.FAIRLEAD_CHROMIUM, ...places].find(path => path && existsSync(path))

export const noChromium =
  'There is no Chromium to show VS Code in: `apt-get install chromium`, or set FAIRLEAD_CHROMIUM to the path of one.'

/**
 * Starts a Chromium without a window. Rejects with `Trouble` where there is none.
 * @returns {Promise<Browser>}
 */
export async function launchChromium() {
  const executablePath = findChromium()
  if (!executablePath) throw new Trouble(noChromium)
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return await chromium.launch({ executablePath, args: [...quiet, '--no-sandbox', '--disable-gpu', '--disable-quic'] })
}

/**
 * Opens VS Code in a new page and waits for its window.
 * @param {Browser} browser
 * @param {string} url as `startVSCode` gives it
 * @param {{ width?: number, height?: number, scale?: number }} [size]
 * @returns {Promise<Page>}
 */
export async function openWindow(browser, url, { width = 1280, height = 800, scale = 1 } = {}) {
  // A context of its own: the window remembers nothing of an earlier one.
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.monaco-workbench .part.editor').waitFor()
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  return page
}

/** Closes a window, and asks nothing about unsaved files. @param {Page} page */
export const closeWindow = page => page.context().close()

/**
 * Opens a file by its path in the folder (Ctrl+P), with the caret at a place.
 * @param {Page} page
 * @param {string} path
 */
export async function openFile(page, path, line = 1, column = 1) {
  const [name, folder] = [basename(path), dirname(path)]
  await ask(page, 'Control+p', path, folder === '.' ? name : `${name} ${folder}`)
  await page.locator('.tab.active', { hasText: name }).waitFor()
  await page.locator('.editor-instance .view-line').first().waitFor()
  await goTo(page, line, column)
}

/** Moves the caret (Ctrl+G). @param {Page} page */
export async function goTo(page, line, column = 1) {
  await ask(page, 'Control+g', `:${line}:${column}`)
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
}

/**
 * The hover at the caret (Ctrl+K Ctrl+I), once it has something to say.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function hoverAtCaret(page, patience = undefined) {
  const hover = shownHover(page)
  await untilSeen(
    hover,
    async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Control+i')
    },
    patience,
  )
  return hover
}

/**
 * The hover over a word, with the mouse.
 * @param {Page} page
 * @param {string} word as it stands in the file, alone between blanks and signs
 * @returns {Promise<Locator>}
 */
export async function hoverOverWord(page, word) {
  const hover = shownHover(page)
  const target = page.locator('.view-line span span', { hasText: new RegExp(`^\\s*${word}\\s*$`) }).first()
  await untilSeen(hover, async () => {
    await page.mouse.move(0, 0)
    await target.hover({ force: true })
  })
  return hover
}

/** The editor's own hover; tabs and buttons have hovers too. */
const shownHover = page =>
  page
    .locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .monaco-hover-content', { hasNotText: /^Loading/ })
    .filter({ hasText: /\S/ })
    .first()

/**
 * Picks an entry of the completion list at the caret by its label.
 * @param {Page} page
 * @param {string} label
 */
export async function pickCompletion(page, label) {
  const rows = await completions(page)
  await rows
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .click()
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
}

/**
 * The entries of the completion list at the caret.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function completions(page, patience = undefined) {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row')
  await untilSeen(
    rows.first(),
    async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Space')
    },
    patience,
  )
  return rows
}

/**
 * The entries of the quick fix menu at the caret (Ctrl+.).
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function quickFixes(page, patience = undefined) {
  await untilSeen(
    fixes(page).first(),
    async () => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+.')
    },
    patience,
  )
  return fixes(page)
}

/**
 * The entries of the menu behind the light bulb of the caret's line.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function lightBulbFixes(page) {
  const bulb = page
    .locator('.monaco-editor [class*="lightbulb"]:visible, .monaco-editor .lightBulbWidget:visible')
    .first()
  await untilSeen(fixes(page).first(), async () => {
    // The bulb comes with a move of the caret.
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    await bulb.click({ timeout: 2500 }).catch(() => {})
  })
  return fixes(page)
}

const fixes = page => page.locator('.action-widget .monaco-list-row.action')

/**
 * The entries of the Problems panel (Ctrl+Shift+M), once there is one.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function problems(page, patience = undefined) {
  const panel = page.locator('.markers-panel')
  await untilSeen(panel, () => page.keyboard.press('Control+Shift+m'), patience)
  const rows = panel.locator('.monaco-list-row', { has: page.locator('.marker-icon') })
  await rows.first().waitFor({ timeout: patience })
  return rows
}

/** Takes a picture of the window, once its images are drawn. @param {Page} page @param {string} path */
export async function takePicture(page, path) {
  await page.waitForFunction(() => [...document.images].every(image => image.complete))
  await page.screenshot({ path, animations: 'disabled' })
}

/** Runs a command by its title (F1). @param {Page} page @param {string} title */
export const runCommand = (page, title) => ask(page, 'F1', `>${title}`, title)

/**
 * Opens the input at the top of the window by a key, fills it in, and accepts what it offers: the first entry, or the
 * first one whose label is `choice`. Begins anew where the window, still busy with starting, took the focus away.
 */
async function ask(page, key, text, choice = undefined, patience = 30_000) {
  const widget = page.locator('.quick-input-widget')
  const end = Date.now() + patience
  for (;;) {
    try {
      await widget.waitFor({ state: 'hidden', timeout: 2500 })
      await page.keyboard.press(key)
      await widget.locator('input').fill(text, { timeout: 2500 })
      if (choice) await widget.locator(labelled(choice)).first().click({ timeout: 5000 })
      else await page.keyboard.press('Enter')
      await widget.waitFor({ state: 'hidden', timeout: 2500 })
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await page.keyboard.press('Escape')
    }
  }
}

/** A row by its label; what comes behind a comma tells why it is offered. */
const labelled = label => `.monaco-list-row[aria-label="${label}"], .monaco-list-row[aria-label^="${label},"]`

/** Does something again and again until it shows: a server that is still starting has no answer to the first question. */
async function untilSeen(locator, act, patience = 30_000) {
  const end = Date.now() + patience
  for (;;) {
    if (await locator.first().isVisible()) return
    await act()
    try {
      await locator.first().waitFor({ timeout: 2500 })
      return
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}
