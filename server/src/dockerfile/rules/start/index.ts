import type { DockerfileRule } from '../../rule.js'
import cmdDroppedByEntrypoint from './cmd-dropped-by-entrypoint.js'
import malformedJson from './malformed-json.js'
import missingHealthcheck from './missing-healthcheck.js'
import multipleCmd from './multiple-cmd.js'
import multipleEntrypoint from './multiple-entrypoint.js'
import multipleHealthcheck from './multiple-healthcheck.js'
import shellFormCommand from './shell-form-command.js'
import shellFormOnPurpose from './shell-form-on-purpose.js'
import variableInExecForm from './variable-in-exec-form.js'
import volumeNotJson from './volume-not-json.js'

/** What a container starts. */
export const startRules: readonly DockerfileRule[] = [
  cmdDroppedByEntrypoint,
  malformedJson,
  missingHealthcheck,
  multipleCmd,
  multipleEntrypoint,
  multipleHealthcheck,
  shellFormCommand,
  shellFormOnPurpose,
  variableInExecForm,
  volumeNotJson,
]
