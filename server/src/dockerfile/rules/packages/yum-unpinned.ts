import type { DockerfileRule } from '../../rule.js'
import { hasRpmVersion } from './_rpm.js'
import { reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/yum-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3033'] },
  ...unpinnedTexts('yum install', 'httpd-2.4.62'),
  examples: {
    bad: [
      `
FROM amazonlinux:2
RUN yum install -y httpd git-2.47.1 && yum clean all
                   ^^^^^
`,
    ],
    good: [
      'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62 "git-$GIT_VERSION" && yum clean all',
      'FROM amazonlinux:2\nRUN yum install -y https://example.com/tool-1.0.rpm && yum clean all',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['yum'], hasRpmVersion)
  },
} satisfies DockerfileRule
