import type { DockerfileRule } from '../../rule.js'
import addInsteadOfCopy from './add-instead-of-copy.js'
import relativeWorkdir from './relative-workdir.js'

/** How files get into the image, and where. */
export const filesRules: readonly DockerfileRule[] = [addInsteadOfCopy, relativeWorkdir]
