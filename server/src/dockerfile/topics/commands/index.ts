import type { DockerfileTopic } from '../../topic.js'
import apk from './apk.js'
import aptGet from './apt-get.js'
import cd from './cd.js'
import chown from './chown.js'
import npm from './npm.js'
import pip from './pip.js'
import rm from './rm.js'
import sudo from './sudo.js'

/** Shell commands that behave unlike what people expect while an image is built. */
export const commandsTopics: readonly DockerfileTopic[] = [apk, aptGet, cd, chown, npm, pip, rm, sudo]
