import { emptyWorkspace, type Fact, type Host } from '../core/workspace.js'
import { languageOf } from '../languages.js'

/** The files that state facts. */
export const factFiles: readonly string[] = ['**/*.yaml', '**/*.yml']

/** Longer files are not looked into: what they hold was written by a program, and reading them would be noticed. */
const longest = 2 * 1024 * 1024

/** What a file that nobody has open states. Files that state nothing are not parsed. */
export async function readFacts(uri: string, host: Host): Promise<readonly Fact[]> {
  const text = await host.readFile(uri)
  if (text === undefined || text.length > longest) return []
  const language = await languageOf(uri, '', text)?.load()
  if (!language?.facts || language.mayState?.(text, uri) === false) return []
  return language.facts(language.parse(text, undefined, { uri, workspace: emptyWorkspace }), uri)
}
