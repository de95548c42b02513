// `npm test`: from a fresh clone to every test passed. Imports `node:` modules alone.
// The reports are left in artifacts/test: unit.json and e2e.json (vitest's own), and summary.json ({ passed, failed }).
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, installDependencies, main, root, run } from './steps.mjs'
import { installVSCode } from './vscode-browser.mjs'

const reports = join(root, 'artifacts', 'test')

/**
 * Tests that start programs, compare every page, load the tables of a cluster, or feed the parsers what nobody writes:
 * they take their time.
 */
const slow = [
  'test/lsp/',
  'test/cli/',
  'test/robust.test.ts',
  'test/generated.test.ts',
  'test/syntaxes/',
  'test/core/pictures.test.ts',
  'test/kubernetes/cluster/',
  'test/kubernetes/rules/flags.test.ts',
  'test/kubernetes/topics/cluster/',
  'test/kubernetes/bounds.test.ts',
  'test/dockerfile/fixes.test.ts',
  'test/dockerfile/parts.test.ts',
  'test/dockerfile/properties.test.ts',
]

main(async () => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const began = Date.now()
  checkNode()
  await installDependencies()
  await build()

  const results = [
    await check('types', 'tsc', ['-b']),
    await check('lint', 'biome', ['ci', '--colors=off']),
    await tests(
      'unit tests',
      'unit',
      slow.flatMap(path => ['--exclude', `${path}**`]),
    ),
    await tests('whole programs, pages, clusters and bad input', 'slow', slow),
    await endToEnd(),
  ]

  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  writeFileSync(join(reports, 'summary.json'), JSON.stringify({ passed, failed }))
  console.log(`\nSummary, after ${seconds(began)}:`)
  for (const { name, ok, words, time } of results) console.log(`  ${ok ? '✓' : '✗'} ${name}: ${words} (${time})`)
  console.log(failed === 0 ? `\n✓ ${passed} passed` : `\n✗ ${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})

/** A check that has no tests to count: one failure where it fails. */
async function check(name, program, args) {
  const began = Date.now()
  const ok = (await runTool(name, program, args)) === 0
  return { name, ok, words: ok ? 'fine' : 'the reasons are above', passed: 0, failed: ok ? 0 : 1, time: seconds(began) }
}

/** Runs vitest and counts from its report. A file that could not even be loaded is a failure too. */
async function tests(name, report, args) {
  const began = Date.now()
  const file = join(reports, `${report}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool(name, 'vitest', ['run', ...args, ...reporters])
  const { passed, failed } = count(file)
  const ok = code === 0 && failed === 0
  const words = `${passed} passed${failed ? `, ${failed} failed` : ''}${ok || failed ? '' : `, and vitest ended with ${code}`}`
  return { name, ok, words, passed, failed: ok ? 0 : Math.max(failed, 1), time: seconds(began) }
}

async function endToEnd() {
  const began = Date.now()
  try {
    await installVSCode()
    // Asked only now: it needs what was installed above.
    const { findChromium, noChromium } = await import('./vscode-driver.mjs')
    if (!findChromium()) throw new Error(noChromium)
  } catch (error) {
    return { name: 'end to end', ok: false, words: error.message, passed: 0, failed: 1, time: seconds(began) }
  }
  return await tests('end to end', 'e2e', ['--config', 'test/e2e/vitest.config.ts'])
}

function runTool(name, program, args) {
  console.log(`• ${name} …`)
  const windows = process.platform === 'win32'
  return run(join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program), args, { shell: windows })
}

function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`
}
