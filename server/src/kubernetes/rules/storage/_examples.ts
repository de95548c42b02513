import { resourceWith } from '../_examples.js'

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')

/** A PersistentVolumeClaim whose `spec` has these lines besides its size. */
export const claimWith = (spec: string): string =>
  resourceWith('v1', 'PersistentVolumeClaim', `spec:\n${indented(spec)}\n  resources:\n    requests: { storage: 10Gi }`)
