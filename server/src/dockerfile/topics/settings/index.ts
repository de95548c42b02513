import type { DockerfileTopic } from '../../topic.js'
import expose from './expose.js'
import label from './label.js'
import maintainer from './maintainer.js'
import ociLabel from './oci-label.js'
import user from './user.js'

/** What an image says about itself and about the containers started from it. */
export const settingsTopics: readonly DockerfileTopic[] = [expose, label, maintainer, ociLabel, user]
