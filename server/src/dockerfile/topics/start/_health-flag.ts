import type { Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { instructionOf, outerOf } from '../_place.js'
import { type Health, healthOf } from './_health.js'

/** What a flag of HEALTHCHECK means, with the timing of the whole line in sight. */
export const healthFlag =
  (text: (health: Health) => Localized): NonNullable<DockerfileTopic['explain']> =>
  place => {
    const instruction = instructionOf(place)
    const health = instruction && healthOf(outerOf(place.document, instruction))
    return health && { text: text(health) }
  }
