/** How far into a file its documents are looked at, in characters: what is no manifest by then is none. */
const farEnough = 200_000

/** A line that only a Kubernetes object has at its left edge (or inside the first braces of a flow document). */
const apiVersion = /^(?:- )?["']?apiVersion["']?[ \t]*:|^[ \t]*\{[^\n]{0,200}["']?apiVersion["']?[ \t]*:/m
const kind = /^(?:- )?["']?kind["']?[ \t]*:/m

/** Others that write `kind` or `apiVersion`, told by a line of their own. */
const others = /^(?:openapi|swagger|asyncapi|services|version)[ \t]*:/m

/** A document in which somebody has begun to write `apiVersion` or `kind`, and nothing else yet. */
const begun = /(?:^|\n---[^\n]*\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:apiV\w*|kin\w*)[ \t]*:?[^\n]*\s*$/

/**
 * True where a document is a Kubernetes manifest: YAML with an `apiVersion` and a `kind` at its left edge, or visibly on the
 * way there. Any other YAML is left in peace. Cheap: nothing is parsed.
 */
export function accepts(uri: string, languageId: string, text: string): boolean {
  if (languageId === '' ? !/\.ya?ml$/i.test(uri.replace(/[?#].*$/, '')) : !/^(yaml|helm|kubernetes)$/i.test(languageId))
    return false
  const head = text.length > farEnough ? text.slice(0, farEnough) : text
  if (apiVersion.test(head)) return true
  if (kind.test(head)) return !others.test(head)
  return head.length < 2_000 && begun.test(head)
}
