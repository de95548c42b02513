import type { DockerfileRule } from '../../rule.js'
import add from './add.js'
import addDoesNotUnpack from './add-does-not-unpack.js'
import addInsteadOfCopy from './add-instead-of-copy.js'
import addOfUnknown from './add-of-unknown.js'
import addWithoutChecksum from './add-without-checksum.js'
import chainedWorkdir from './chained-workdir.js'
import copyDestinationDot from './copy-destination-dot.js'
import copyDestinationSlash from './copy-destination-slash.js'
import copyFromItself from './copy-from-itself.js'
import copyFromLaterStage from './copy-from-later-stage.js'
import copyOutsideContext from './copy-outside-context.js'
import copyRelativeDestination from './copy-relative-destination.js'
import copyRelativeInScratch from './copy-relative-in-scratch.js'
import copyUrl from './copy-url.js'
import copyWholeContext from './copy-whole-context.js'
import copyWholeFilesystem from './copy-whole-filesystem.js'
import heredocDestination from './heredoc-destination.js'
import invalidChecksum from './invalid-checksum.js'
import invalidChmod from './invalid-chmod.js'
import missingStageNumber from './missing-stage-number.js'
import misspelledStage from './misspelled-stage.js'
import relativeWorkdir from './relative-workdir.js'
import systemWorkdir from './system-workdir.js'
import unknownStage from './unknown-stage.js'
import variableInFromFlag from './variable-in-from-flag.js'

/** How files get into the image, and where. */
export const filesRules: readonly DockerfileRule[] = [
  add,
  addDoesNotUnpack,
  addInsteadOfCopy,
  addOfUnknown,
  addWithoutChecksum,
  chainedWorkdir,
  copyDestinationDot,
  copyDestinationSlash,
  copyFromItself,
  copyFromLaterStage,
  copyOutsideContext,
  copyRelativeDestination,
  copyRelativeInScratch,
  copyUrl,
  copyWholeContext,
  copyWholeFilesystem,
  heredocDestination,
  invalidChecksum,
  invalidChmod,
  missingStageNumber,
  misspelledStage,
  relativeWorkdir,
  systemWorkdir,
  unknownStage,
  variableInFromFlag,
]
