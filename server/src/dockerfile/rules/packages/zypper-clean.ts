import type { DockerfileRule } from '../../rule.js'
import { cacheElsewhereTexts, reportCaches } from './_cache.js'
import { zypperCache, zypperCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/zypper-clean',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3036'], trivy: ['DS-0020'] },
  ...cacheElsewhereTexts(zypperCacheNames),
  examples: {
    bad: [
      `
FROM opensuse/leap:15.6
RUN zypper -n install httpd=2.4.58 && rm -rf /var/cache/zypp/*
              ^^^^^^^
`,
    ],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd=2.4.58 && zypper clean --all',
      'FROM opensuse/leap:15.6\nRUN zypper -n install httpd=2.4.58',
    ],
  },
  check(document, report) {
    reportCaches(document, report, zypperCache, 'elsewhere')
  },
} satisfies DockerfileRule
