import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { yarnAddCache, yarnAddCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/yarn-add-cache-left',
  severity: 'information',
  local: true,
  ...cacheLeftTexts(yarnAddCacheNames),
  examples: {
    bad: [
      `
FROM node:24-slim
COPY package.json yarn.lock ./
RUN yarn && yarn build
    ^^^^
`,
      `
FROM node:24-slim
RUN yarn add express@5.1.0
         ^^^
`,
    ],
    good: [
      'FROM node:24-slim\nRUN yarn add express@5.1.0 && yarn cache clean',
      'FROM node:24-slim\nRUN --mount=type=cache,target=/yarn yarn add --cache-folder /yarn express@5.1.0',
      'FROM node:24-slim AS build\nRUN yarn\nFROM nginx:1.27',
    ],
  },
  check(document, report) {
    reportCaches(document, report, yarnAddCache, 'in-the-image')
  },
} satisfies DockerfileRule
