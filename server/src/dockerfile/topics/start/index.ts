import type { DockerfileTopic } from '../../topic.js'
import cmd from './cmd.js'
import entrypoint from './entrypoint.js'
import healthcheck from './healthcheck.js'
import healthcheckInterval from './healthcheck-interval.js'
import healthcheckRetries from './healthcheck-retries.js'
import healthcheckStartInterval from './healthcheck-start-interval.js'
import healthcheckStartPeriod from './healthcheck-start-period.js'
import healthcheckTimeout from './healthcheck-timeout.js'
import stopsignal from './stopsignal.js'

/** What a container starts, and how it is watched and stopped. */
export const startTopics: readonly DockerfileTopic[] = [
  cmd,
  entrypoint,
  healthcheck,
  healthcheckInterval,
  healthcheckRetries,
  healthcheckStartInterval,
  healthcheckStartPeriod,
  healthcheckTimeout,
  stopsignal,
]
