import type { DockerfileRule } from '../../rule.js'
import { cacheDeletedTexts, reportCaches } from './_cache.js'
import { yumCache, yumCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/yum-clean',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { trivy: ['DS-0015'] },
  ...cacheDeletedTexts(yumCacheNames),
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum -y install httpd-2.4.62 && rm -rf /var/cache/yum/*
           ^^^^^^^
`,
    ],
    good: [
      'FROM amazonlinux:2\nRUN yum -y install httpd-2.4.62 && yum clean all',
      'FROM amazonlinux:2\nRUN yum -y install httpd-2.4.62',
    ],
  },
  check(document, report) {
    reportCaches(document, report, yumCache, 'deleted')
  },
} satisfies DockerfileRule
