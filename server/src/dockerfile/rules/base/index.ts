import type { DockerfileRule } from '../../rule.js'
import constantPlatform from './constant-platform.js'
import constantPlatformByName from './constant-platform-by-name.js'
import duplicateStageName from './duplicate-stage-name.js'
import emptyDefaultImage from './empty-default-image.js'
import fromAsCasing from './from-as-casing.js'
import imageByVariable from './image-by-variable.js'
import invalidImageName from './invalid-image-name.js'
import latestDefault from './latest-default.js'
import latestTag from './latest-tag.js'
import platformByVariable from './platform-by-variable.js'
import redundantPlatform from './redundant-platform.js'
import reservedStageName from './reserved-stage-name.js'
import stageNameCasing from './stage-name-casing.js'
import stageReferenceCasing from './stage-reference-casing.js'
import undefinedArgInFrom from './undefined-arg-in-from.js'
import unpinnedDigest from './unpinned-digest.js'
import untaggedDefault from './untagged-default.js'
import untaggedImage from './untagged-image.js'
import untrustedRegistry from './untrusted-registry.js'
import unusedStage from './unused-stage.js'

/** What a stage builds on, and what it is called. */
export const baseRules: readonly DockerfileRule[] = [
  constantPlatform,
  constantPlatformByName,
  duplicateStageName,
  emptyDefaultImage,
  fromAsCasing,
  imageByVariable,
  invalidImageName,
  latestDefault,
  latestTag,
  platformByVariable,
  redundantPlatform,
  reservedStageName,
  stageNameCasing,
  stageReferenceCasing,
  undefinedArgInFrom,
  unpinnedDigest,
  untaggedDefault,
  untaggedImage,
  untrustedRegistry,
  unusedStage,
]
