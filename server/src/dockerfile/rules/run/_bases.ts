import { chainOf } from '../../stages.js'
import type { Run } from './_runs.js'

/** What `/bin/sh` is: BusyBox' ash in Alpine, dash in Debian and Ubuntu, bash in Fedora, RHEL, SUSE and Arch. */
export type SystemShell = 'ash' | 'dash' | 'bash'

const byRepository: readonly (readonly [RegExp, SystemShell])[] = [
  [/(^|\/)(alpine|busybox)(-|$)|-alpine|^(library\/)?(docker|registry|traefik|caddy)$/, 'ash'],
  [/(^|\/)(debian|ubuntu)(-|$)|^buildpack-deps$/, 'dash'],
  [
    /(^|\/)(fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux|photon|mariner)(-|$)|(^|\/)ubi\d*(-|$|\/)|opensuse|(^|\/)(leap|tumbleweed)$/,
    'bash',
  ],
]

const byTag: readonly (readonly [RegExp, SystemShell])[] = [
  [/(^|-)alpine|busybox/, 'ash'],
  [
    /(^|-)(slim|stretch|buster|bullseye|bookworm|trixie|forky|sid|xenial|bionic|focal|jammy|noble|plucky|questing|resolute|debian|ubuntu)/,
    'dash',
  ],
  [/(^|-)(ubi\d*|centos\d*|fedora\d*|oraclelinux\d*|ol\d+|al20\d\d|amzn\d*|rocky\w*|alma\w*)/, 'bash'],
]

/** Official images that are built on Debian where the tag says nothing else. */
const onDebian =
  /^(library\/)?(node|python|golang|ruby|php|perl|rust|gcc|haskell|julia|postgres|redis|nginx|httpd|tomcat|maven|gradle|pypy|elixir|erlang|buildpack-deps|memcached|rabbitmq|wordpress|drupal|composer|openresty|clojure|r-base|swipl)$/

/** The shell behind `/bin/sh` in a stage's base image, by the image's name. `undefined` where that does not say. */
export function systemShell({ stage }: Pick<Run, 'stage'>): SystemShell | undefined {
  const base = stage && chainOf(stage).at(-1)?.image
  const image = base?.variables ? base.resolved : base
  if (!image || image.text.includes('$')) return undefined
  const found = byRepository.find(([pattern]) => pattern.test(image.repository))?.[1]
  if (found) return found
  const tagged = byTag.find(([pattern]) => pattern.test(image.tag ?? ''))?.[1]
  return tagged ?? (!image.registry && onDebian.test(image.repository) ? 'dash' : undefined)
}
