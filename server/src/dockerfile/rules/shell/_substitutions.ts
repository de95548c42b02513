import type { DockerfileDocument, ShellNode } from '../../model.js'
import { builtOf, type Scripted } from './_scripts.js'
import { type Split, splitsOf } from './_words.js'

/** Questions whose answer is one word without blanks. */
const single =
  /^(nproc( .*)?|uname -[mrsn]|arch|whoami|hostname|id -[ug]n?|getconf \w+|mktemp( -d)?|dpkg --print-architecture|dpkg-architecture -q ?\w+|rpm (-E|--eval) \S+|date \+%[sFYmd])$/

/** Programs whose answer is meant to be cut. */
const several = /^(seq|pgrep)( |$)/

/** Every `$(…)` among the arguments of a command that the shell cuts at blanks; `words` says which kind. */
export function* splitSubstitutions(
  document: DockerfileDocument,
  words: 'any' | 'single',
): Generator<Split & { readonly scripted: Scripted }> {
  for (const scripted of builtOf(document))
    for (const split of splitsOf(scripted)) {
      const { kind, tree } = split.expansion
      // `# a comment` puts nothing in
      if ((kind !== 'command' && kind !== 'backtick') || !tree?.children.length) continue
      const question = questionOf(tree)
      if (several.test(question) || single.test(question) !== (words === 'single')) continue
      yield { ...split, scripted }
    }
}

/** The one command that a substitution runs; empty where there are more. */
function questionOf(tree: ShellNode | undefined): string {
  const [statement, ...others] = tree?.children ?? []
  const command = others.length === 0 ? statement?.children[0]?.command : undefined
  return command?.effective.words.map(({ text }) => text).join(' ') ?? ''
}
