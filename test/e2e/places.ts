import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** What the end-to-end tests leave behind: the packed extension, pictures, logs. */
export const artifacts = join(root, 'artifacts', 'e2e')

/** Where the packed extension is installed, for all of the tests. */
export const extensions = join(artifacts, 'extensions')
