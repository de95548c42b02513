import type { DockerfileRule } from '../../rule.js'
import { cacheElsewhereTexts, reportCaches } from './_cache.js'
import { apkCache, apkCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/apk-no-cache',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3019'], trivy: ['DS-0025'] },
  ...cacheElsewhereTexts(apkCacheNames),
  examples: {
    bad: [
      `
FROM alpine:3.22
RUN apk add --update curl && rm -rf /var/cache/apk/*
        ^^^
`,
      `
FROM alpine:3.22 AS build
RUN apk add gcc
        ^^^
FROM alpine:3.22
COPY --from=build /out /out
`,
    ],
    good: ['FROM alpine:3.22\nRUN apk add --no-cache curl', 'FROM alpine:3.22\nRUN apk add curl'],
  },
  check(document, report) {
    reportCaches(document, report, apkCache, 'elsewhere')
  },
} satisfies DockerfileRule
