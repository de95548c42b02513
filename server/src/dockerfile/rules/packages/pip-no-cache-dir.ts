import type { DockerfileRule } from '../../rule.js'
import { cacheElsewhereTexts, reportCaches } from './_cache.js'
import { pipCache, pipCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/pip-no-cache-dir',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3042'] },
  ...cacheElsewhereTexts(pipCacheNames),
  examples: {
    bad: [
      `
FROM python:3.14-slim
RUN pip install flask==3.1.2 && rm -rf /root/.cache
        ^^^^^^^
`,
      `
FROM python:3.14-slim
ENV PIP_NO_CACHE_DIR=off
RUN pip install flask==3.1.2
        ^^^^^^^
`,
    ],
    good: [
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2',
      'FROM python:3.14-slim\nRUN pip install flask==3.1.2',
    ],
  },
  check(document, report) {
    reportCaches(document, report, pipCache, 'elsewhere')
  },
} satisfies DockerfileRule
