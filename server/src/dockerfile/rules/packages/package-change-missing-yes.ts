import type { DockerfileRule } from '../../rule.js'
import { aptAnswersItself } from './_apt.js'
import { missingYesTexts, reportMissingYes } from './_missing-yes.js'

export default {
  id: 'dockerfile/package-change-missing-yes',
  severity: 'warning',
  local: true,
  ...missingYesTexts('apt-get upgrade', '-y'),
  title: {
    en: 'Packages upgraded or removed without `-y`',
    'zh-cn': '升级或删除软件包时没有加 `-y`',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && apt-get upgrade
                              ^^^^^^^
`,
      `
FROM fedora:43
RUN dnf remove gcc
        ^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get upgrade -y',
      'FROM debian:13\nRUN apt-get update && apt-get -qq upgrade',
      'FROM fedora:43\nRUN dnf -y remove gcc',
    ],
  },
  check(document, report) {
    reportMissingYes(document, report, {
      names: ['apt', 'dnf', 'microdnf', 'yum'],
      option: '-y',
      what: 'changes',
      settled: one => one.manager === 'apt' && aptAnswersItself(document, one),
    })
  },
} satisfies DockerfileRule
