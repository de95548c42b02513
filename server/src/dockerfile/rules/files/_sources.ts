/** What ADD takes a source for. It decides by the name for remote ones, and by the content for archives. */

/** A URL or a Git repository. */
export const isRemote = (source: string): boolean => /^(https?|ftp|git|ssh):\/\/|^git@[^/]+:/i.test(source)

/**
 * A name that archives go by. ADD unpacks tar files, plain or compressed with gzip, bzip2 or xz (and lz4, lzma …: hence the
 * wide net); a pattern may well match one.
 */
export const isArchive = (source: string): boolean =>
  /\.(tar|tar\.[a-z0-9]+|t(gz|bz2?|xz|lz|zst|b2|z|lzma|a?z)|gz|bz2?|xz|lzma|zst|lz4?|Z|zip)$/i.test(source) ||
  /[*?]$/.test(source)
