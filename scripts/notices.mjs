// The licences of the libraries that are in the bundles, read from the packages themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `file` from esbuild's metafiles. Throws where a package in a bundle has no licence to show. */
export function writeNotices(file, metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(input => packageOf(input) ?? [])),
  )
  const notices = [...folders].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = licenceIn(folder)
    if (!text && !license) throw new Error(`${name} has no licence`)
    return `${name} ${version} (${license})\n\n${text ?? `Licensed under ${license}.`}\n`
  })
  writeFileSync(file, `Fairlead contains these libraries.\n\n${notices.join(`\n${'-'.repeat(79)}\n\n`)}`)
}

/** `node_modules/@scope/name` of a file in it; the innermost where packages are nested. */
const packageOf = path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]

function licenceIn(folder) {
  const name = existsSync(folder) && readdirSync(folder).find(file => /^(licen[cs]e|copying)(\.|$)/i.test(file))
  return name ? readFileSync(join(folder, name), 'utf8').trim() : undefined
}
