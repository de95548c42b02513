import type { DockerfileRule } from '../../rule.js'
import { cacheLeftTexts, reportCaches } from './_cache.js'
import { pipCache, pipCacheNames } from './_caches.js'

export default {
  id: 'dockerfile/pip-cache-left',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3042'] },
  ...cacheLeftTexts(pipCacheNames),
  examples: {
    bad: [
      `
FROM python:3.14-slim
RUN pip install flask==3.1.2
        ^^^^^^^
`,
    ],
    good: [
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2',
      'FROM python:3.14-slim\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask==3.1.2',
      'FROM python:3.14-slim\nRUN PIP_NO_CACHE_DIR=1 pip install flask==3.1.2',
      'FROM python:3.14-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.1.2',
      'FROM python:3.14-slim\nRUN pip install flask==3.1.2 && pip cache purge',
    ],
  },
  check(document, report) {
    reportCaches(document, report, pipCache, 'in-the-image')
  },
} satisfies DockerfileRule
