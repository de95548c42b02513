/** Every instruction there is. */
export const keywords: ReadonlySet<string> = new Set([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])

/** Instructions in all of whose words BuildKit puts variables. `ARG`, `ENV`, `FROM` and `LABEL` have rules of their own. */
export const expandsWords: ReadonlySet<string> = new Set([
  'ADD',
  'COPY',
  'EXPOSE',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
])

/** Flags in whose values BuildKit puts variables. Beside them some of the options of `--mount`. */
export const expandsFlags: ReadonlySet<string> = new Set(['chown', 'chmod', 'checksum', 'exclude', 'platform'])
