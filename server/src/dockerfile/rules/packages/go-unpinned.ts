import type { DockerfileRule } from '../../rule.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/go-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3062'] },
  ...unpinnedTexts('go install', 'golang.org/x/tools/gopls@v0.20.0'),
  examples: {
    bad: [
      `
FROM golang:1.25
RUN go install golang.org/x/tools/gopls@latest
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM golang:1.25
RUN go get -u github.com/example/tool
              ^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@v0.20.0',
      'FROM golang:1.25\nRUN go install -ldflags "-s -w" ./... && go get -d ./...',
      'FROM golang:1.25\nRUN go run github.com/example/tool@v1.2.0 generate github.com/example/api',
      'FROM golang:1.25\nRUN go run main.go',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['go'], {
      // behind `go run` only the first word is a package, the others are the program's own
      unpinned: ({ action, operands }) => literal(action === 'run' ? operands.slice(0, 1) : operands, isPinned),
      example: name => `${name.replace(/@.*$/, '')}@<version>`,
    })
  },
} satisfies DockerfileRule

function isPinned(name: string): boolean {
  const [path = '', version] = name.split('@')
  // a package of this module or of the standard library, or a file
  if (/^\.|^\/|\.go$/.test(path) || !/^[^/]*\./.test(path)) return true
  return version !== undefined && version !== 'latest'
}
