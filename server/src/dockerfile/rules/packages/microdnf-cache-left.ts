import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { microdnfCache, microdnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/microdnf-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3040'], trivy: ['DS-0019', 'DS-0027'] },
  ...cacheLeftTexts(microdnfCacheNames),
  examples: {
    bad: [
      `
FROM redhat/ubi9-minimal:9.6
RUN microdnf -y install tar
                ^^^^^^^
`,
      `
FROM redhat/ubi9-minimal:9.6
RUN microdnf -y install tar \\
                ^^^^^^^
 && echo done
`,
    ],
    good: [
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar && microdnf clean all',
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar && rm -rf /var/cache/yum',
      'FROM redhat/ubi9-minimal:9.6\nRUN --mount=type=cache,target=/var/cache/yum microdnf -y install tar',
    ],
  },
  check(document, report) {
    reportCaches(document, report, microdnfCache, 'in-the-image')
  },
} satisfies DockerfileRule
