import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { apkCache, apkCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/apk-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3019'], trivy: ['DS-0025'] },
  ...cacheLeftTexts(apkCacheNames),
  examples: {
    bad: [
      `
FROM alpine:3.22
RUN apk update && apk add curl
                      ^^^
`,
    ],
    good: [
      'FROM alpine:3.22\nRUN apk add --no-cache curl',
      'FROM alpine:3.22\nRUN apk add --update curl && rm -rf /var/cache/apk/*',
      'FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add curl',
      'FROM alpine:3.22 AS build\nRUN apk add gcc\nFROM alpine:3.22\nCOPY --from=build /out /out',
    ],
  },
  check(document, report) {
    reportCaches(document, report, apkCache, 'in-the-image')
  },
} satisfies DockerfileRule
