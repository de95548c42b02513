import type { DockerfileRule } from '../../rule.js'
import { cacheInBuildStageTexts, reportCaches } from './_cache.js'
import { microdnfCache, microdnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/microdnf-clean-in-build-stage',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3040'], trivy: ['DS-0019', 'DS-0027'] },
  ...cacheInBuildStageTexts(microdnfCacheNames),
  examples: {
    bad: [
      `
FROM redhat/ubi9-minimal:9.6 AS build
RUN microdnf -y install tar
                ^^^^^^^
FROM scratch
COPY --from=build /usr/bin /usr/bin
`,
    ],
    good: [
      'FROM redhat/ubi9-minimal:9.6 AS build\nRUN microdnf -y install tar && microdnf clean all\nFROM scratch',
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar',
    ],
  },
  check(document, report) {
    reportCaches(document, report, microdnfCache, 'build-stage')
  },
} satisfies DockerfileRule
