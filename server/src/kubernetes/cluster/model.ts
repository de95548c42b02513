/** What the tables of flags and of configuration fields have in common. */

/**
 * A version as far as it matters here: a Kubernetes minor (`1.29`), or an etcd one (`3.6`) in etcd's table.
 * The tables begin at Kubernetes 1.16 and etcd 3.4: `since` is left out for what was there by then, or where it is unknown.
 */
export type Minor = `${number}.${number}`

/** When something came, and when it goes. */
export interface Lifetime {
  /** The first minor that has it. */
  readonly since?: Minor
  /** The first minor that calls it deprecated; it still works. 1.16 stands for 1.16 or earlier. */
  readonly deprecated?: Minor
  /** The first minor that no longer knows it. */
  readonly removed?: Minor
  /**
   * The last minor whose reference lists it, where nothing tells whether it was removed after that or only hidden:
   * too weak a ground for an error.
   */
  readonly until?: Minor
}

/** What a value may be beyond its type. */
export interface Bounds {
  /** The only values there are; for a list, the only items. */
  readonly enum?: readonly string[]
  /** The least value that is accepted. */
  readonly min?: number
  /** The greatest value that is accepted. */
  readonly max?: number
  /** What a bare number counts. */
  readonly unit?: 'ms' | 's' | 'hours' | 'days' | 'years' | 'bytes' | 'MB' | '%'
}

/** The grammar of a text. */
export type Format = 'path' | 'ip' | 'port' | 'portRange' | 'cidr' | 'cidrs' | 'hostPort' | 'url' | 'urls' | 'quantity'
