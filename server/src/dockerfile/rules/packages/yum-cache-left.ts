import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { yumCache, yumCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/yum-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3032'], trivy: ['DS-0015'] },
  ...cacheLeftTexts(yumCacheNames),
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum -y install httpd-2.4.62
           ^^^^^^^
`,
      `
FROM amazonlinux:2
RUN yum -y install httpd-2.4.62 \\
           ^^^^^^^
 && echo done
`,
    ],
    good: [
      'FROM amazonlinux:2\nRUN yum -y install httpd-2.4.62 && yum clean all',
      'FROM amazonlinux:2\nRUN yum -y install httpd-2.4.62 && rm -rf /var/cache/yum',
      'FROM amazonlinux:2\nRUN --mount=type=cache,target=/var/cache/yum yum -y install httpd-2.4.62',
    ],
  },
  check(document, report) {
    reportCaches(document, report, yumCache, 'in-the-image')
  },
} satisfies DockerfileRule
