// Builds the five bundles, and with `--data` (the default unless FAIRLEAD_NO_DATA is set) the Kubernetes tables.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { context } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const watch = process.argv.includes('--watch')

/** One row a bundle. Node bundles are CommonJS, since VS Code loads extensions with `require`; the worker is one classic script. */
const bundles = [
  { in: 'client/src/extension.node.ts', out: 'dist/extension.cjs', platform: 'node', format: 'cjs' },
  { in: 'client/src/extension.web.ts', out: 'dist/web/extension.js', platform: 'browser', format: 'cjs' },
  { in: 'server/src/main.node.ts', out: 'dist/server.cjs', platform: 'node', format: 'cjs' },
  { in: 'server/src/main.web.ts', out: 'dist/web/server.js', platform: 'browser', format: 'iife' },
  { in: 'server/src/cli.ts', out: 'dist/cli.cjs', platform: 'node', format: 'cjs', banner: '#!/usr/bin/env node' },
]

if (existsSync('schema/build.mjs')) execFileSync(process.execPath, ['schema/build.mjs'], { stdio: 'inherit' })

for (const { in: entry, out, platform, format, banner } of bundles) {
  const build = await context({
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    platform,
    format,
    target: platform === 'node' ? 'node20' : 'es2022',
    minify: !watch,
    sourcemap: watch ? 'inline' : false,
    legalComments: 'none',
    external: ['vscode'],
    loader: { '.json': 'json' },
    define: { VERSION: JSON.stringify(version) },
    ...(banner && { banner: { js: banner } }),
    logLevel: 'warning',
  })
  await build.rebuild()
  if (watch) await build.watch()
  else await build.dispose()
}
if (!watch) console.log(`built ${bundles.map(({ out }) => out).join(', ')}`)
