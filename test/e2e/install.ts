import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, Trouble } from '../../scripts/steps.mjs'
import { installExtension, installVSCode } from '../../scripts/vscode-browser.mjs'
import { artifacts, extensions, root } from './places.js'

/** Packs the extension as it would be published, and installs that: what .vscodeignore forgets is missed here. */
export default async function install(): Promise<void> {
  rmSync(artifacts, { recursive: true, force: true })
  mkdirSync(artifacts, { recursive: true })
  await installVSCode()
  const vsix = join(artifacts, 'fairlead.vsix')
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', vsix]
  const code = await run(process.execPath, [vsce, ...args], { log: join(artifacts, 'package.log') })
  if (code !== 0) throw new Trouble('vsce did not pack the extension; its words are in artifacts/e2e/package.log.')
  await installExtension(vsix, extensions)
}
