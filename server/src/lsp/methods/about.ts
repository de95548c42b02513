import { guard } from '../guard.js'
import type { Method } from '../server.js'

/** What an editor may want to show about an open document. */
export interface About {
  readonly language: 'dockerfile' | 'kubernetes'
  /** The Kubernetes minor that the settings name for it; empty for the newest. */
  readonly kubernetesVersion: string
}

/** `fairlead/about`: which of our languages a document is in, and under which settings. `null` where it is none of ours. */
export const about: Method = {
  register(server) {
    server.connection.onRequest(
      'fairlead/about',
      guard(server.log, 'fairlead/about', null, async ({ uri }: { uri: string }): Promise<About | null> => {
        const opened = await server.open(uri, 'check')
        if (!opened) return null
        const { kubernetesVersion } = await server.settingsFor(uri)
        return { language: opened.language.id, kubernetesVersion }
      }),
    )
  },
}
