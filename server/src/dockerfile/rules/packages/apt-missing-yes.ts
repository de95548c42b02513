import type { DockerfileRule } from '../../rule.js'
import { aptAnswersItself } from './_apt.js'
import { missingYesTexts, reportMissingYes } from './_missing-yes.js'

export default {
  id: 'dockerfile/apt-missing-yes',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3014'], trivy: ['DS-0021'] },
  ...missingYesTexts('apt-get install', '-y'),
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get install --no-install-recommends curl
                              ^^^^^^^
`,
      `
FROM debian:13
RUN ["apt-get", "install", "./tool.deb"]
                ^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
      'FROM debian:13\nRUN apt-get -qqy install curl',
      'FROM debian:13\nRUN apt-get install -q=2 curl',
      'FROM debian:13\nRUN yes | apt-get install curl',
      'FROM debian:13\nARG APT_OPTIONS="-y --no-install-recommends"\nRUN apt-get install $APT_OPTIONS curl',
    ],
  },
  check(document, report) {
    reportMissingYes(document, report, {
      names: ['apt'],
      option: '-y',
      what: 'installs',
      settled: one => aptAnswersItself(document, one),
    })
  },
} satisfies DockerfileRule
