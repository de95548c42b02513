import type { DockerfileRule } from '../../rule.js'
import { cacheInBuildStageTexts, reportCaches } from './_cache.js'
import { yumCache, yumCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/yum-clean-in-build-stage',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3032'], trivy: ['DS-0015'] },
  ...cacheInBuildStageTexts(yumCacheNames),
  examples: {
    bad: [
      `
FROM amazonlinux:2 AS build
RUN yum -y install httpd-2.4.62
           ^^^^^^^
FROM scratch
COPY --from=build /usr/bin /usr/bin
`,
    ],
    good: [
      'FROM amazonlinux:2 AS build\nRUN yum -y install httpd-2.4.62 && yum clean all\nFROM scratch',
      'FROM amazonlinux:2\nRUN yum -y install httpd-2.4.62',
    ],
  },
  check(document, report) {
    reportCaches(document, report, yumCache, 'build-stage')
  },
} satisfies DockerfileRule
