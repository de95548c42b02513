/**
 * What is wrong with a value, in one word that a message can be chosen by. `undefined` stands for "nothing".
 *
 * - `empty`, `too-long` (the grammar's own limit), `no-letter`
 * - `uppercase`: right but for its capitals
 * - `character`: one that the grammar does not know; `start`, `end`: one that may not stand there
 * - `number`: not a number where one belongs; `range`: a number out of bounds
 * - `unit`: a number with a unit that is none (`1GB`)
 * - `parts`: too few or too many of them (slashes in a label key, fields in a cron line)
 * - `padding`: base64 that ends too early; `zone`: a time zone where none belongs, or an unknown one
 * - `word`: a word that is none of the known ones (`@dayly`)
 * - `form`: anything else that does not look like it
 */
export type FormatProblem =
  | 'character'
  | 'empty'
  | 'end'
  | 'form'
  | 'no-letter'
  | 'number'
  | 'padding'
  | 'parts'
  | 'range'
  | 'start'
  | 'too-long'
  | 'unit'
  | 'uppercase'
  | 'word'
  | 'zone'

/** A grammar: takes a text and says what is wrong with it. `minor` is the Kubernetes version it is for. */
export type Format = (text: string, minor: number) => FormatProblem | undefined
