import type { DockerfileRule } from '../../rule.js'
import { missingYesTexts, reportMissingYes } from './_missing-yes.js'

export default {
  id: 'dockerfile/yum-missing-yes',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3030'] },
  ...missingYesTexts('yum install', '-y'),
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum install httpd-2.4.62 && yum clean all
        ^^^^^^^
`,
    ],
    good: [
      'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62 && yum clean all',
      'FROM amazonlinux:2\nRUN yum -y groupinstall "Development Tools" && yum clean all',
    ],
  },
  check(document, report) {
    reportMissingYes(document, report, { names: ['yum'], option: '-y', what: 'installs' })
  },
} satisfies DockerfileRule
