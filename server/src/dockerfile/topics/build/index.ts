import type { DockerfileTopic } from '../../topic.js'
import device from './device.js'
import heredoc from './heredoc.js'
import mount from './mount.js'
import mountEnv from './mount-env.js'
import mountFrom from './mount-from.js'
import mountGid from './mount-gid.js'
import mountId from './mount-id.js'
import mountMode from './mount-mode.js'
import mountReadonly from './mount-readonly.js'
import mountReadwrite from './mount-readwrite.js'
import mountRequired from './mount-required.js'
import mountSharing from './mount-sharing.js'
import mountSize from './mount-size.js'
import mountSource from './mount-source.js'
import mountTarget from './mount-target.js'
import mountTypeBind from './mount-type-bind.js'
import mountTypeCache from './mount-type-cache.js'
import mountTypeSecret from './mount-type-secret.js'
import mountTypeSsh from './mount-type-ssh.js'
import mountTypeTmpfs from './mount-type-tmpfs.js'
import mountUid from './mount-uid.js'
import network from './network.js'
import onbuild from './onbuild.js'
import run from './run.js'
import security from './security.js'
import shell from './shell.js'

/** Commands of the build, and what they are lent. */
export const buildTopics: readonly DockerfileTopic[] = [
  device,
  heredoc,
  mount,
  mountEnv,
  mountFrom,
  mountGid,
  mountId,
  mountMode,
  mountReadonly,
  mountReadwrite,
  mountRequired,
  mountSharing,
  mountSize,
  mountSource,
  mountTarget,
  mountTypeBind,
  mountTypeCache,
  mountTypeSecret,
  mountTypeSsh,
  mountTypeTmpfs,
  mountUid,
  network,
  onbuild,
  run,
  security,
  shell,
]
