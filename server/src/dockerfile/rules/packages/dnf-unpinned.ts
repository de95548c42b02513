import type { DockerfileRule } from '../../rule.js'
import { hasRpmVersion } from './_rpm.js'
import { reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/dnf-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3041'] },
  ...unpinnedTexts('dnf install', 'httpd-2.4.65'),
  examples: {
    bad: [
      `
FROM fedora:43
RUN dnf install -y httpd git-2.51.0 && dnf clean all
                   ^^^^^
`,
      `
FROM redhat/ubi9:9.6
RUN dnf module install -y nodejs && dnf clean all
                          ^^^^^^
`,
    ],
    good: [
      'FROM fedora:43\nARG HTTPD=2.4.65\nRUN dnf install -y httpd-${HTTPD} && dnf clean all',
      'FROM redhat/ubi9:9.6\nRUN dnf module install -y nodejs:22 && dnf clean all',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['dnf', 'microdnf'], hasRpmVersion)
  },
} satisfies DockerfileRule
