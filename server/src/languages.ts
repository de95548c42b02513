import type { Language } from './core/language.js'
import { isDockerfile } from './dockerfile/accepts.js'
import { accepts as isKubernetes } from './kubernetes/accepts.js'

/** A language before it is loaded: cheap to ask, so that start-up pays for no parser. */
export interface LanguageEntry {
  readonly id: Language['id']
  /** True where a document is ours. `languageId` is the editor's name for it, empty where nobody said. The only place that guesses. */
  accepts(uri: string, languageId: string, text: string): boolean
  load(): Promise<Language>
}

/** A language that is spoken of without saying which: its own type parameters are its own business. */
const entry = <D extends object, P extends object, A extends object>(
  id: Language['id'],
  accepts: LanguageEntry['accepts'],
  load: () => Promise<Language<D, P, A>>,
): LanguageEntry => ({ id, accepts, load: load as unknown as () => Promise<Language> })

/** Every language Fairlead knows. */
export const languages: readonly LanguageEntry[] = [
  entry('dockerfile', isDockerfile, async () => (await import('./dockerfile/index.js')).dockerfile),
  entry('kubernetes', isKubernetes, async () => (await import('./kubernetes/index.js')).kubernetes),
]

/** The language of a document, or `undefined` where it is none of ours. */
export const languageOf = (uri: string, languageId: string, text: string): LanguageEntry | undefined =>
  languages.find(({ accepts }) => accepts(uri, languageId, text))
