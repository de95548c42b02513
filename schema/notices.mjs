/**
 * The licences under which the packages of the schema were given, each licence text once.
 * @param {readonly import('./fetch.mjs').Package[]} packs
 */
export function notices(packs) {
  const byText = new Map()
  for (const { source, paths, read } of packs) {
    const path = paths.find(name => /^LICEN[CS]E(?:\.\w+)?$/i.test(name))
    if (!path) throw new Error(`${source.package}@${source.version} carries no licence.`)
    const text = read(path).trim()
    byText.set(text, [...(byText.get(text) ?? []), `${source.package} ${source.version} (${source.license})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `Field names, types and descriptions of Kubernetes and of well-known operators come from these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}
