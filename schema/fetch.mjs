import { execFileSync } from 'node:child_process'
import pacote from 'pacote'
import { readTarball } from './tar.mjs'

/**
 * A package's files, read out of its tarball and never installed.
 * @typedef {{ package: string, version: string, integrity: string, license: string }} Source
 * @typedef {{ source: Source, paths: string[], read(path: string): string }} Package
 */

/**
 * Fetches npm packages, each verified against its integrity, and keeps them in npm's own kind of cache.
 * @template {Source} S
 * @param {readonly S[]} sources
 * @param {string} cache the folder of the cache
 * @returns {Promise<(Package & { source: S })[]>}
 */
export async function fetchPackages(sources, cache) {
  const registry = npmRegistry()
  return Promise.all(sources.map(source => fetchPackage(source, { cache, registry })))
}

async function fetchPackage(source, { cache, registry }) {
  const spec = `${source.package}@${source.version}`
  let tgz
  try {
    tgz = await pacote.tarball(spec, {
      cache,
      ...(registry ? { registry } : {}),
      integrity: source.integrity,
      preferOffline: true,
      retry: { retries: 4, factor: 2, minTimeout: 500 },
      timeout: 60_000,
    })
  } catch (error) {
    throw new Error(`Could not fetch ${spec} from the npm registry: ${error.message.split('\n')[0]}`)
  }
  const files = readTarball(tgz)
  return {
    source,
    paths: [...files.keys()],
    read(path) {
      const file = files.get(path)
      if (!file) throw new Error(`${spec} has no file ${path}.`)
      return file()
    },
  }
}

/** The registry that npm is configured to use: under `npm run` it is in the environment. */
function npmRegistry() {
  if (process.env.npm_config_registry) return process.env.npm_config_registry
  try {
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' }
    return execFileSync('npm', ['config', 'get', 'registry'], options).trim()
  } catch {
    return undefined
  }
}
