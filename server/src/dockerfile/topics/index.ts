import type { DockerfileTopic } from '../topic.js'
import { buildTopics } from './build/index.js'
import { commandsTopics } from './commands/index.js'
import { directivesTopics } from './directives/index.js'
import { filesTopics } from './files/index.js'
import { imageTopics } from './image/index.js'
import { settingsTopics } from './settings/index.js'
import { startTopics } from './start/index.js'
import { variablesTopics } from './variables/index.js'

/** Every topic about Dockerfiles, group by group. */
export const dockerfileTopics: readonly DockerfileTopic[] = [
  ...directivesTopics,
  ...imageTopics,
  ...buildTopics,
  ...commandsTopics,
  ...filesTopics,
  ...settingsTopics,
  ...startTopics,
  ...variablesTopics,
]
