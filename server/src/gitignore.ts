import ignore from 'ignore'

/** What a `.gitignore` does to a path below its folder. Where it says neither, one further up decides. */
export interface GitIgnore {
  /** `path` with `/`, relative to the folder of the file; a folder's ends in `/`. */
  test(path: string): { readonly ignored: boolean; readonly unignored: boolean }
}

/** Reads the text of a `.gitignore`. The only importer of `ignore`. */
export const readGitIgnore = (text: string): GitIgnore => ignore().add(text)
