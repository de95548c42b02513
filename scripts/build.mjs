// Builds the Kubernetes tables (where they are stale) and the bundles. `--watch` goes on building.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { context } from 'esbuild'
import { writeNotices } from './notices.mjs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const watch = process.argv.includes('--watch')

/** A library asks for the URL of its module, which CommonJS does not know. */
const ownUrl = "const ownUrl = require('node:url').pathToFileURL(__filename).href"

/**
 * One row a bundle. Node bundles are CommonJS, since VS Code loads extensions with `require`; the worker is one classic
 * script. The rows under `lazy` are read when they are first needed, so that start-up compiles none of them. Those for
 * the `browser` use nothing of Node: Node and the worker load the very same files. What a row `has` that others use too,
 * since it has a state of its own, they take from it.
 */
const programs = [
  { in: 'client/src/extension.node.ts', out: 'dist/extension.cjs', platform: 'node', format: 'cjs' },
  { in: 'client/src/extension.web.ts', out: 'dist/web/extension.cjs', platform: 'browser', format: 'cjs' },
  { in: 'server/src/main.node.ts', out: 'dist/server.cjs', platform: 'node', format: 'cjs', banner: ownUrl },
  { in: 'server/src/main.web.ts', out: 'dist/web/server.js', platform: 'browser', format: 'iife' },
  { in: 'server/src/cli.ts', out: 'dist/cli.cjs', platform: 'node', format: 'cjs', banner: '#!/usr/bin/env node' },
]
const lazy = [
  { in: 'server/src/dockerfile/index.ts', out: 'dist/dockerfile.cjs' },
  { in: 'server/src/dockerfile/hadolint-file.ts', out: 'dist/hadolint.cjs' },
  {
    in: 'server/src/kubernetes/index.ts',
    out: 'dist/kubernetes.cjs',
    has: [
      'server/src/kubernetes/knowledge.ts',
      'server/src/kubernetes/cluster.ts',
      'server/src/kubernetes/embedded.ts',
    ],
  },
  { in: 'server/src/kubernetes/topics/index.ts', out: 'dist/topics.cjs' },
  { in: 'server/src/kubernetes/summaries/index.ts', out: 'dist/summaries.cjs' },
  { in: 'server/src/kubernetes/custom/cel.ts', out: 'dist/cel.cjs' },
  { in: 'server/src/kubernetes/cluster/index.ts', out: 'dist/cluster.cjs' },
  { in: 'server/src/cli/program.ts', out: 'dist/program.cjs', platform: 'node', banner: ownUrl },
  { in: 'server/src/main.node.ts', out: 'dist/server.cjs', platform: 'node', made: true },
].map(row => ({ platform: 'browser', ...row, format: 'cjs' }))

/** What the worker may load, by file name. */
const forWeb = lazy.filter(({ platform }) => platform === 'browser').map(({ out }) => out.replace('dist/', ''))

/** Leaves imports of what is in a bundle of its own to that bundle. */
const splitting = {
  name: 'splitting',
  setup(build) {
    const { outfile } = build.initialOptions
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(join(import.meta.dirname, '..'), join(resolveDir, path)).replace(/\.js$/, '.ts')
      const own = lazy.find(row => row.in === module || row.has?.includes(module))
      return own && own.out !== outfile ? { path: own.out.replace('dist/', './'), external: true } : undefined
    })
  },
}

/** Says when a rebuild begins and ends: editors wait for these lines. */
const saying = {
  name: 'saying',
  setup(build) {
    build.onStart(() => console.log(`rebuilding ${build.initialOptions.outfile}`))
    build.onEnd(() => console.log(`watching ${build.initialOptions.outfile}`))
  },
}

execFileSync(process.execPath, ['schema/build.mjs'], { stdio: 'inherit' })

const bundles = [...programs, ...lazy.filter(({ made }) => !made)]
let failed = false
const metafiles = await Promise.all(
  bundles.map(async ({ in: entry, out, platform, format, banner }) => {
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
      charset: 'utf8',
      external: ['vscode'],
      define: { VERSION: JSON.stringify(version), BUNDLES: JSON.stringify(forWeb), 'import.meta.url': 'ownUrl' },
      logLevel: 'warning',
      metafile: true,
      // `require` is several milliseconds faster than the loader behind `import()`.
      supported: { 'dynamic-import': false },
      plugins: [splitting, ...(watch ? [saying] : [])],
      ...(banner && { banner: { js: banner } }),
    })
    try {
      return (await build.rebuild()).metafile
    } catch {
      // esbuild has said by now what is wrong, and where.
      failed = true
      return undefined
    } finally {
      if (watch) await build.watch()
      else await build.dispose()
    }
  }),
)
if (failed && !watch) process.exit(1)
writeNotices(
  'dist/THIRD-PARTY-NOTICES.txt',
  metafiles.filter(metafile => metafile !== undefined),
)
if (!watch) console.log(`built ${bundles.map(({ out }) => out).join(', ')}`)
