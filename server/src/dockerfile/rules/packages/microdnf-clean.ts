import type { DockerfileRule } from '../../rule.js'
import { cacheDeletedTexts, reportCaches } from './_cache.js'
import { microdnfCache, microdnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/microdnf-clean',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { trivy: ['DS-0019', 'DS-0027'] },
  ...cacheDeletedTexts(microdnfCacheNames),
  examples: {
    bad: [
      `
FROM redhat/ubi9-minimal:9.6
RUN microdnf -y install tar && rm -rf /var/cache/yum/*
                ^^^^^^^
`,
    ],
    good: [
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar && microdnf clean all',
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar',
    ],
  },
  check(document, report) {
    reportCaches(document, report, microdnfCache, 'deleted')
  },
} satisfies DockerfileRule
