import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { yarnCacheNames, yarnInstallCache } from './_caches.js'

export default {
  id: 'dockerfile/yarn-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3060'] },
  ...cacheLeftTexts(yarnCacheNames),
  examples: {
    bad: [
      `
FROM node:24-slim
RUN yarn install --frozen-lockfile
         ^^^^^^^
`,
    ],
    good: [
      'FROM node:24-slim\nRUN yarn install --frozen-lockfile && yarn cache clean',
      'FROM node:24-slim\nRUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile',
      'FROM node:24-slim\nRUN yarn build',
    ],
  },
  check(document, report) {
    reportCaches(document, report, yarnInstallCache, 'in-the-image')
  },
} satisfies DockerfileRule
