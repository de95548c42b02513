import type { DockerfileRule } from '../../rule.js'
import { hasOption } from '../run/_options.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/gem-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3028'] },
  ...unpinnedTexts('gem install', 'rails:8.1.1'),
  examples: {
    bad: [
      `
FROM ruby:3.4-slim
RUN gem install bundler rails:8.1.1
                ^^^^^^^
`,
    ],
    good: [
      'FROM ruby:3.4-slim\nRUN gem install bundler:2.7.2 "rails:$RAILS_VERSION" ./tool.gem',
      'FROM ruby:3.4-slim\nRUN gem install bundler -v 2.7.2 -- --with-cflags=-O2',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['gem'], {
      unpinned(one) {
        if (hasOption(one, '-v', '--version')) return []
        // what stands behind `--` is for the compiler
        const end = one.command.words.find(({ value }) => value === '--')?.span.start ?? Number.POSITIVE_INFINITY
        return literal(one.operands, (name, { span }) => span.start > end || /:|\.gem$/.test(name))
      },
      example: name => `${name}:<version>`,
    })
  },
} satisfies DockerfileRule
