import type { DockerfileRule } from '../../rule.js'
import { missingYesTexts, reportMissingYes } from './_missing-yes.js'

export default {
  id: 'dockerfile/dnf-missing-yes',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3038'] },
  ...missingYesTexts('dnf install', '-y'),
  examples: {
    bad: [
      `
FROM fedora:43
RUN dnf install httpd && dnf clean all
        ^^^^^^^
`,
      `
FROM redhat/ubi9-minimal:9.6
RUN microdnf install tar && microdnf clean all
             ^^^^^^^
`,
    ],
    good: [
      'FROM fedora:43\nRUN dnf install -y httpd && dnf clean all',
      'FROM fedora:43\nRUN dnf --assumeyes install httpd && dnf clean all',
      'FROM redhat/ubi9-minimal:9.6\nRUN microdnf -y install tar && microdnf clean all',
    ],
  },
  check(document, report) {
    reportMissingYes(document, report, { names: ['dnf', 'microdnf'], option: '-y', what: 'installs' })
  },
} satisfies DockerfileRule
