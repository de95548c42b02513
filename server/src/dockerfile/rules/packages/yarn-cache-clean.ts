import type { DockerfileRule } from '../../rule.js'
import { cacheElsewhereTexts, reportCaches } from './_cache.js'
import { yarnCacheNames, yarnInstallCache } from './_caches.js'

export default {
  id: 'dockerfile/yarn-cache-clean',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3060'] },
  ...cacheElsewhereTexts(yarnCacheNames),
  examples: {
    bad: [
      `
FROM node:24-slim AS build
RUN yarn install --frozen-lockfile
         ^^^^^^^
FROM nginx:1.29
COPY --from=build /app/dist /usr/share/nginx/html
`,
    ],
    good: ['FROM node:24-slim\nRUN yarn install --frozen-lockfile && yarn cache clean'],
  },
  check(document, report) {
    reportCaches(document, report, yarnInstallCache, 'elsewhere')
  },
} satisfies DockerfileRule
