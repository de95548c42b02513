/** What one type of `RUN --mount` takes. */
export interface MountType {
  readonly keys: ReadonlySet<string>
}

const all = ['type', 'from', 'source', 'src', 'target', 'dst', 'destination', 'ro', 'readonly', 'rw', 'readwrite', 'id']
const owner = ['mode', 'uid', 'gid']

/** Every type, with the keys that do not stop the build. */
export const mountTypes: Readonly<Record<string, MountType>> = {
  bind: { keys: new Set(all) },
  cache: { keys: new Set([...all, ...owner, 'sharing']) },
  tmpfs: { keys: new Set([...all, 'size']) },
  secret: { keys: new Set([...all.filter(key => key !== 'from'), ...owner, 'required', 'env']) },
  ssh: { keys: new Set([...all, ...owner, 'required']) },
}

/** Every key of every type. */
export const mountKeys: ReadonlySet<string> = new Set(Object.values(mountTypes).flatMap(({ keys }) => [...keys]))

/** Those that may stand without a value. */
export const switches: ReadonlySet<string> = new Set(['ro', 'readonly', 'rw', 'readwrite', 'required'])

/** What the value of a key has to look like, and an example. Any text where there is nothing. */
export const mountValues: Readonly<
  Record<string, { readonly pattern: RegExp; readonly values?: readonly string[]; readonly example: string }>
> = {
  ...Object.fromEntries(
    [...switches].map(key => [
      key,
      { pattern: /^(1|t|true|0|f|false)$/i, values: ['true', 'false'], example: '`true`' },
    ]),
  ),
  sharing: {
    pattern: /^(shared|private|locked)$/i,
    values: ['shared', 'private', 'locked'],
    example: '`shared`, `private`, `locked`',
  },
  mode: { pattern: /^[0-7]+$/, example: '`0755`' },
  uid: { pattern: /^\d{1,10}$/, example: '`1000`' },
  gid: { pattern: /^\d{1,10}$/, example: '`1000`' },
  size: { pattern: /^\d+(\.\d+)? ?([kmgtp]i?b?|b)?$/i, example: '`64m`' },
}
