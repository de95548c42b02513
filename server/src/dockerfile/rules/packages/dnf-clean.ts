import type { DockerfileRule } from '../../rule.js'
import { cacheDeletedTexts, reportCaches } from './_cache.js'
import { dnfCache, dnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/dnf-clean',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { trivy: ['DS-0019'] },
  ...cacheDeletedTexts(dnfCacheNames),
  examples: {
    bad: [
      `
FROM fedora:43
RUN dnf -y install httpd-2.4.65 && rm -rf /var/cache/libdnf5/*
           ^^^^^^^
`,
    ],
    good: [
      'FROM fedora:43\nRUN dnf -y install httpd-2.4.65 && dnf clean all',
      'FROM fedora:43\nRUN dnf -y install httpd-2.4.65',
    ],
  },
  check(document, report) {
    reportCaches(document, report, dnfCache, 'deleted')
  },
} satisfies DockerfileRule
