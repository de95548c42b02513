import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { dnfCache, dnfCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/dnf-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3040'], trivy: ['DS-0019'] },
  ...cacheLeftTexts(dnfCacheNames),
  examples: {
    bad: [
      `
FROM fedora:43
RUN dnf -y install httpd-2.4.65
           ^^^^^^^
`,
      `
FROM fedora:43
RUN dnf -y install httpd-2.4.65 \\
           ^^^^^^^
 && echo done
`,
    ],
    good: [
      'FROM fedora:43\nRUN dnf -y install httpd-2.4.65 && dnf clean all',
      'FROM fedora:43\nRUN dnf -y install httpd-2.4.65 && rm -rf /var/cache/libdnf5',
      'FROM fedora:43\nRUN --mount=type=cache,target=/var/cache/libdnf5 dnf -y install httpd-2.4.65',
    ],
  },
  check(document, report) {
    reportCaches(document, report, dnfCache, 'in-the-image')
  },
} satisfies DockerfileRule
