import type { DockerfileRule } from '../../rule.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/apt-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3008'] },
  ...unpinnedTexts('apt-get install', 'curl=8.14.1-*'),
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get install -y --no-install-recommends curl git=1:2.47.* ca-certificates
                                                                 ^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get install -y --no-install-recommends curl=8.14.1-* "git=$GIT_VERSION"',
      'FROM debian:13\nRUN apt-get install -y -t trixie-backports ./tool.deb curl/trixie-backports $PACKAGES',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['apt'], {
      // a version, a release (`curl/trixie`), a file, or a package that is taken away (`exim4-`)
      unpinned: ({ operands }) => literal(operands, name => /[=/]|\.deb$|-$/.test(name)),
      example: name => `${name}=<version>`,
    })
  },
} satisfies DockerfileRule
