import type { DockerfileRule } from '../../rule.js'
import { cacheInBuildStageTexts, reportCaches } from './_cache.js'
import { dnfCache, dnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/dnf-clean-in-build-stage',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3040'], trivy: ['DS-0019'] },
  ...cacheInBuildStageTexts(dnfCacheNames),
  examples: {
    bad: [
      `
FROM fedora:43 AS build
RUN dnf -y install httpd-2.4.65
           ^^^^^^^
FROM scratch
COPY --from=build /usr/bin /usr/bin
`,
    ],
    good: [
      'FROM fedora:43 AS build\nRUN dnf -y install httpd-2.4.65 && dnf clean all\nFROM scratch',
      'FROM fedora:43\nRUN dnf -y install httpd-2.4.65',
    ],
  },
  check(document, report) {
    reportCaches(document, report, dnfCache, 'build-stage')
  },
} satisfies DockerfileRule
