import type { DockerfileRule } from '../../rule.js'
import { missingYesTexts, reportMissingYes } from './_missing-yes.js'

export default {
  id: 'dockerfile/zypper-missing-yes',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3034'] },
  ...missingYesTexts('zypper install', '--non-interactive'),
  examples: {
    bad: [
      `
FROM opensuse/leap:15.6
RUN zypper install httpd=2.4.58 && zypper clean
           ^^^^^^^
`,
    ],
    good: [
      'FROM opensuse/leap:15.6\nRUN zypper --non-interactive install httpd=2.4.58 && zypper clean',
      'FROM opensuse/leap:15.6\nRUN zypper install -y httpd=2.4.58 && zypper clean',
    ],
  },
  check(document, report) {
    reportMissingYes(document, report, { names: ['zypper'], option: '--non-interactive' })
  },
} satisfies DockerfileRule
