// Drives VS Code in a browser as a person would: keys and mouse, and what is seen on the screen. Used by the end-to-end
// tests and by the screenshot script. Lines and columns count from 1, as in VS Code's status bar.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'
import { Trouble } from './steps.mjs'

/** @import { Browser, Locator, Page } from 'playwright-core' */

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome']

/** The path of a Chromium: that of `FAIRLEAD_CHROMIUM`, or one of the usual places. `undefined` where there is none. */
export const findChromium = () => [process.env.FAIRLEAD_CHROMIUM, ...places].find(path => path && existsSync(path))

/**
 * Starts a Chromium without a window. Rejects with `Trouble` where there is none.
 * @returns {Promise<Browser>}
 */
export async function launchChromium() {
  const executablePath = findChromium()
  if (!executablePath) {
    throw new Trouble('There is no Chromium: `apt-get install chromium`, or set FAIRLEAD_CHROMIUM to the path of one.')
  }
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
  const input = page.locator('.quick-input-widget input')
  await untilSeen(page, input, () => page.keyboard.press('Control+p'))
  await input.fill(path)
  const name = basename(path)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.tab.active', { hasText: name }).waitFor()
  await page.locator('.editor-instance .view-line').first().waitFor()
  await goTo(page, line, column)
}

/** Moves the caret (Ctrl+G). @param {Page} page */
export async function goTo(page, line, column = 1) {
  const input = page.locator('.quick-input-widget input')
  await untilSeen(page, input, () => page.keyboard.press('Control+g'))
  await input.fill(`:${line}:${column}`)
  await page.keyboard.press('Enter')
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
}

/**
 * The hover at the caret (Ctrl+K Ctrl+I), once it has something to say.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function hoverAtCaret(page) {
  const hover = shownHover(page)
  await untilSeen(page, hover, async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+i')
  })
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
  await untilSeen(page, hover, async () => {
    await page.mouse.move(0, 0)
    await target.hover({ force: true })
  })
  return hover
}

const shownHover = page =>
  page
    .locator('.monaco-hover:not(.hidden) .hover-contents', { hasNotText: /^Loading/ })
    .filter({ hasText: /\S/ })
    .first()

/**
 * Opens the completion list at the caret (Ctrl+Space) and picks an entry by its label.
 * @param {Page} page
 * @param {string | RegExp} label
 */
export async function pickCompletion(page, label) {
  const row = (await completions(page)).filter({ hasText: label }).first()
  await row.click()
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
}

/**
 * The entries of the completion list at the caret.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function completions(page) {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row')
  await untilSeen(page, rows.first(), async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Space')
  })
  return rows
}

/**
 * The entries of the quick fix menu at the caret (Ctrl+.).
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function quickFixes(page) {
  const rows = page.locator('.action-widget .monaco-list-row.action')
  await untilSeen(page, rows.first(), async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+.')
  })
  return rows
}

/**
 * The entries of the Problems panel (Ctrl+Shift+M), once there is one.
 * @param {Page} page
 * @returns {Promise<Locator>}
 */
export async function problems(page) {
  const panel = page.locator('.markers-panel')
  await untilSeen(page, panel, () => page.keyboard.press('Control+Shift+m'))
  const rows = panel
    .locator('.monaco-list-row .marker-icon')
    .locator('xpath=ancestor::*[contains(@class,"monaco-list-row")]')
  await rows.first().waitFor()
  return rows
}

/** Runs a command by its title (F1). @param {Page} page @param {string} title */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input')
  await untilSeen(page, input, () => page.keyboard.press('F1'))
  await input.fill(`>${title}`)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click()
}

/** Does something again and again until it shows: a server that is still starting has no answer to the first question. */
async function untilSeen(page, locator, act, patience = 30_000) {
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
