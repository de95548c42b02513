import type { DockerfileRule } from '../../rule.js'
import { hasOption } from '../run/_options.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/pip-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3013'] },
  ...unpinnedTexts('pip install', 'flask==3.1.2'),
  examples: {
    bad: [
      `
FROM python:3.14-slim
RUN pip install --no-cache-dir flask gunicorn==23.0.0
                               ^^^^^
`,
      `
FROM python:3.14-slim
RUN python3 -m pip install --no-cache-dir git+https://github.com/example/tool.git
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.2 "uvicorn[standard]>=0.30" "$PACKAGE"',
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir -r requirements.txt',
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir --constraint constraints.txt flask',
      'FROM python:3.14-slim\nRUN pip install --no-cache-dir . ./lib /wheels/*.whl git+https://github.com/example/tool.git@v1.2',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['pip'], {
      unpinned: one =>
        hasOption(one, '-r', '--requirement', '-c', '--constraint', '--group') ? [] : literal(one.operands, isPinned),
      example: name => (name.includes('+') ? `${name}@<commit>` : `${name}==<version>`),
    })
  },
} satisfies DockerfileRule

function isPinned(name: string): boolean {
  // git+https://host/path.git@ref
  if (/^(git|hg|svn|bzr)\+/.test(name)) return name.slice(name.indexOf('://') + 3).includes('@')
  // name @ url, a URL, a folder, a file
  if (/^\.|[/\\]|\.(whl|zip|tar\.\w+|tgz)$/.test(name)) return true
  return /[=<>~!]=|[<>@]/.test(name)
}
