import type { DockerfileRule } from '../../rule.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/npm-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3016'] },
  ...unpinnedTexts('npm install', 'pm2@6.0.13'),
  examples: {
    bad: [
      `
FROM node:24-alpine
RUN npm install -g pm2 @angular/cli@20.3.0
                   ^^^
`,
      `
FROM node:24-alpine
RUN npm install git+https://github.com/example/tool.git
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM node:24-alpine\nRUN npm install -g pm2@6.0.13 "npm@$NPM_VERSION" && npm ci',
      'FROM node:24-alpine\nRUN npm install --omit=dev',
      'FROM node:24-alpine\nRUN npm install ./lib tool.tgz git+https://github.com/example/tool.git#v1.2',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['npm'], {
      unpinned: ({ operands }) => literal(operands, isPinned),
      example: name => (isGit(name) ? `${name}#<commit>` : `${name}@<version>`),
    })
  },
} satisfies DockerfileRule

const isGit = (name: string): boolean =>
  /^(git[+:@]|github:|gitlab:|bitbucket:|gist:)/.test(name) || /\.git$/.test(name)

function isPinned(name: string): boolean {
  if (name.includes('#')) return true
  if (isGit(name)) return false
  if (/^[.~/]|^(file|https?):|\.(tgz|tar|tar\.gz)$/.test(name)) return true
  // the scope in front has an @ of its own
  return name.slice(1).includes('@')
}
