import type { DockerfileRule } from '../rule.js'
import { baseRules } from './base/index.js'
import { commentsRules } from './comments/index.js'
import { filesRules } from './files/index.js'
import { labelsRules } from './labels/index.js'
import { packagesRules } from './packages/index.js'
import { runRules } from './run/index.js'
import { secretsRules } from './secrets/index.js'
import { settingsRules } from './settings/index.js'
import { shellRules } from './shell/index.js'
import { startRules } from './start/index.js'
import { syntaxRules } from './syntax/index.js'

/** Every rule about Dockerfiles, group by group. */
export const dockerfileRules: readonly DockerfileRule[] = [
  ...baseRules,
  ...commentsRules,
  ...filesRules,
  ...labelsRules,
  ...packagesRules,
  ...runRules,
  ...secretsRules,
  ...settingsRules,
  ...shellRules,
  ...startRules,
  ...syntaxRules,
]
