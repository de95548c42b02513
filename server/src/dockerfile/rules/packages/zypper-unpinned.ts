import type { DockerfileRule } from '../../rule.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/zypper-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3037'] },
  ...unpinnedTexts('zypper install', 'httpd=2.4.58'),
  examples: {
    bad: [
      `
FROM opensuse/leap:15.6
RUN zypper --non-interactive install httpd git=2.43.0 && zypper clean
                                     ^^^^^
`,
    ],
    good: [
      "FROM opensuse/leap:15.6\nRUN zypper -n install httpd=2.4.58 'git>=2.43' ./tool.rpm && zypper clean",
      'FROM opensuse/leap:15.6\nRUN zypper -n install -t pattern devel_basis && zypper clean',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['zypper'], {
      unpinned: ({ operands, options }) =>
        options.some(({ name, value }) => (name === '-t' || name === '--type') && value !== 'package')
          ? []
          : literal(operands, name => /[=<>/]|\.rpm$/.test(name)),
      example: name => `${name}=<version>`,
    })
  },
} satisfies DockerfileRule
