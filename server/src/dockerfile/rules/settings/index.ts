import type { DockerfileRule } from '../../rule.js'
import appendedToNothing from './appended-to-nothing.js'
import envSelfReference from './env-self-reference.js'
import exposeMapping from './expose-mapping.js'
import exposeProtocolCasing from './expose-protocol-casing.js'
import exposedSsh from './exposed-ssh.js'
import gitTlsOff from './git-tls-off.js'
import invalidPort from './invalid-port.js'
import invalidSignal from './invalid-signal.js'
import killSignal from './kill-signal.js'
import legacyKeyValue from './legacy-key-value.js'
import missingUser from './missing-user.js'
import namedUser from './named-user.js'
import nodeTlsOff from './node-tls-off.js'
import npmTlsOff from './npm-tls-off.js'
import pipTlsOff from './pip-tls-off.js'
import portOutOfRange from './port-out-of-range.js'
import pythonTlsOff from './python-tls-off.js'
import rootUser from './root-user.js'
import undefinedVariable from './undefined-variable.js'
import userOfAnotherStage from './user-of-another-stage.js'

/** What the image remembers: its user, ports, signal and variables. */
export const settingsRules: readonly DockerfileRule[] = [
  appendedToNothing,
  envSelfReference,
  exposeMapping,
  exposeProtocolCasing,
  exposedSsh,
  gitTlsOff,
  invalidPort,
  invalidSignal,
  killSignal,
  legacyKeyValue,
  missingUser,
  namedUser,
  nodeTlsOff,
  npmTlsOff,
  pipTlsOff,
  portOutOfRange,
  pythonTlsOff,
  rootUser,
  undefinedVariable,
  userOfAnotherStage,
]
