/** What an ignore file does to the paths of a build context. Paths are relative to it, with `/`. */
export interface Dockerignore {
  /** True for what is left out. */
  readonly leavesOut: (path: string) => boolean
  /** True for a folder in which an exception may take something back in. */
  readonly mayKeepSome: (folder: string) => boolean
}

interface Pattern {
  /** Without the `!`, cleaned. */
  readonly text: string
  /** `!pattern` takes back in what earlier patterns left out. */
  readonly exception: boolean
  readonly matches: (path: string) => boolean
}

/** Reads a `.dockerignore` by Docker's own rules: the last pattern that matches a path or a folder above it decides. */
export function readDockerignore(text: string): Dockerignore {
  const patterns = patternsOf(text)
  return {
    leavesOut(path) {
      let ignored = false
      for (const { exception, matches } of patterns)
        if (exception === ignored && withFolders(path).some(matches)) ignored = !exception
      return ignored
    },
    mayKeepSome: folder =>
      patterns.some(
        ({ exception, text: pattern }) =>
          exception && (pattern.startsWith(`${folder}/`) || /^[^/]*[*?[]/.test(pattern)),
      ),
  }
}

/** `a/b/c` with `a` and `a/b` in front of it. */
const withFolders = (path: string): readonly string[] =>
  path.split('/').map((_, index, steps) => steps.slice(0, index + 1).join('/'))

const patternsOf = (text: string): readonly Pattern[] =>
  text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter(line => !line.startsWith('#') && line.trim() !== '')
    .flatMap(line => {
      const trimmed = line.trim()
      const exception = trimmed.startsWith('!')
      const cleaned = clean(exception ? trimmed.slice(1).trim() : trimmed)
      const expression = cleaned === '' ? undefined : compile(cleaned)
      return expression ? [{ text: cleaned, exception, matches: (path: string) => expression.test(path) }] : []
    })

/** `./a//b/../c/` → `a/c`, as Go cleans paths; a leading slash means nothing. */
function clean(path: string): string {
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** A pattern as a regular expression. `undefined` for one that Docker refuses, such as an open bracket. */
function compile(pattern: string): RegExp | undefined {
  let out = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '*' && pattern[at + 1] === '*') {
      while (pattern[at + 1] === '*') at++
      if (pattern[at + 1] === '/') at++
      // several in a row say no more than one, and would make the expression slow
      const piece = at + 1 >= pattern.length ? '.*' : '(?:.*/)?'
      if (!out.endsWith(piece)) out += piece
    } else if (char === '*') out += out.endsWith('[^/]*') ? '' : '[^/]*'
    else if (char === '?') out += '[^/]'
    else if (char === '\\') out += literal(pattern[++at] ?? '\\')
    else out += char === '[' || char === ']' ? char : literal(char)
  }
  try {
    return new RegExp(`^${out}$`)
  } catch {
    return undefined
  }
}

const literal = (char: string): string => (/[.+()|{}$^*?\\/[\]]/.test(char) ? `\\${char}` : char)
