import type { DockerfileRule } from '../../rule.js'
import { cacheElsewhereTexts, reportCaches } from './_cache.js'
import { yumCache, yumCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/yum-clean',
  severity: 'hint',
  preset: 'all',
  aliases: { hadolint: ['DL3032'], trivy: ['DS-0015'] },
  ...cacheElsewhereTexts(yumCacheNames),
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
    reportCaches(document, report, yumCache, 'elsewhere')
  },
} satisfies DockerfileRule
