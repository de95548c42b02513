import { memo } from '../../../core/memo.js'
import type { Stage } from '../../model.js'
import { chainOf } from '../../stages.js'

const none: readonly string[] = []
const java = ['JAVA_HOME', 'JAVA_VERSION', 'LANG', 'LANGUAGE', 'LC_ALL']

/** The variables that official images set, besides PATH. */
const official: Readonly<Record<string, readonly string[]>> = {
  alpine: none,
  amazonlinux: none,
  'buildpack-deps': none,
  busybox: none,
  debian: none,
  'eclipse-temurin': java,
  golang: ['GOLANG_VERSION', 'GOPATH', 'GOTOOLCHAIN'],
  node: ['NODE_VERSION', 'YARN_VERSION'],
  openjdk: java,
  python: [
    'GPG_KEY',
    'LANG',
    'PYTHON_GET_PIP_SHA256',
    'PYTHON_GET_PIP_URL',
    'PYTHON_PIP_VERSION',
    'PYTHON_SETUPTOOLS_VERSION',
    'PYTHON_SHA256',
    'PYTHON_VERSION',
  ],
  ruby: [
    'BUNDLE_APP_CONFIG',
    'BUNDLE_SILENCE_ROOT_WARNING',
    'GEM_HOME',
    'LANG',
    'RUBY_DOWNLOAD_SHA256',
    'RUBY_DOWNLOAD_URL',
    'RUBY_MAJOR',
    'RUBY_VERSION',
  ],
  rust: ['CARGO_HOME', 'RUSTUP_HOME', 'RUST_VERSION'],
  ubuntu: none,
}

/** The variables that the image below a stage sets. `undefined` where nobody here knows. */
export const baseVariables = memo((stage: Stage): readonly string[] | undefined => {
  const bottom = chainOf(stage).at(-1)!
  if (bottom.scratch) return ['PATH']
  const image = bottom.image?.resolved
  if (!image || (image.registry !== undefined && image.registry !== 'docker.io')) return undefined
  const name = image.repository.replace(/^library\//, '')
  return Object.hasOwn(official, name) ? ['PATH', ...official[name]!] : undefined
})
