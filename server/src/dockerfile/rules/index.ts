import type { DockerfileRule } from '../rule.js'
import { baseRules } from './base/index.js'
import { filesRules } from './files/index.js'
import { startRules } from './start/index.js'

/** Every rule about Dockerfiles, group by group. */
export const dockerfileRules: readonly DockerfileRule[] = [...baseRules, ...filesRules, ...startRules]
