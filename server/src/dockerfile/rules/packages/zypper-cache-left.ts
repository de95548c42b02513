import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { zypperCache, zypperCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/zypper-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3036'], trivy: ['DS-0020'] },
  ...cacheLeftTexts(zypperCacheNames),
  examples: {
    bad: [
      `
FROM opensuse/leap:15.6
RUN zypper -n install httpd=2.4.58
              ^^^^^^^
`,
      `
FROM opensuse/leap:15.6
RUN zypper -n install httpd=2.4.58 \\
              ^^^^^^^
 && echo done
`,
    ],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd=2.4.58 && zypper clean --all',
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd=2.4.58 && rm -rf /var/cache/zypp',
      'FROM opensuse/leap:15.6\nRUN --mount=type=cache,target=/var/cache/zypp zypper -n install httpd=2.4.58',
      'FROM opensuse/leap:15.6\nRUN zypper refresh && zypper -n install httpd=2.4.58 && zypper clean -a',
    ],
  },
  check(document, report) {
    reportCaches(document, report, zypperCache, 'in-the-image')
  },
} satisfies DockerfileRule
