import type { DockerfileTopic } from '../../topic.js'
import add from './add.js'
import checksum from './checksum.js'
import chmod from './chmod.js'
import chown from './chown.js'
import copy from './copy.js'
import exclude from './exclude.js'
import fromTopic from './from.js'
import keepGitDir from './keep-git-dir.js'
import link from './link.js'
import parents from './parents.js'
import unpack from './unpack.js'
import volume from './volume.js'
import workdir from './workdir.js'

/** How files get into the image, and where they lie. */
export const filesTopics: readonly DockerfileTopic[] = [
  add,
  checksum,
  chmod,
  chown,
  copy,
  exclude,
  fromTopic,
  keepGitDir,
  link,
  parents,
  unpack,
  volume,
  workdir,
]
