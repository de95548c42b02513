import type { DockerfileTopic } from '../../topic.js'
import argTopic from './arg.js'
import buildkitArgument from './buildkit-argument.js'
import envTopic from './env.js'
import platformArgument from './platform-argument.js'
import proxyArgument from './proxy-argument.js'
import variable from './variable.js'

/** Variables: where they come from, what they are here, who sees them. */
export const variablesTopics: readonly DockerfileTopic[] = [
  argTopic,
  buildkitArgument,
  envTopic,
  platformArgument,
  proxyArgument,
  variable,
]
