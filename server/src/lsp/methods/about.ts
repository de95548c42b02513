import { type AboutDocument, answer } from '../answer.js'
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
      answer<AboutDocument, About | null>(server, 'about', null, 'check', async ({ language, document }) => {
        const { kubernetesVersion } = await server.settingsFor(document.uri)
        return { language: language.id, kubernetesVersion }
      }),
    )
  },
}
