import type { Completion } from '../../core/language.js'
import { touches } from '../../core/types.js'
import { dialectAt, isPosix } from '../dialect.js'
import { scriptsOf } from '../scripts.js'
import { inside } from './caret.js'
import { flagItems } from './flags.js'
import { documented, labelled, ordered } from './items.js'

/** Commands that help where a command begins, with the options that a build wants. */
const commands: readonly (readonly [label: string, insert: string, en: string, chinese: string])[] = [
  [
    'apt-get install',
    'apt-get update && apt-get install -y --no-install-recommends ${1:package} && rm -rf /var/lib/apt/lists/*',
    'installs packages and leaves no lists behind (Debian, Ubuntu)',
    '安装软件包，不留下列表文件（Debian、Ubuntu）',
  ],
  ['apk add', 'apk add --no-cache ${1:package}', 'installs packages (Alpine)', '安装软件包（Alpine）'],
  [
    'dnf install',
    'dnf install -y --setopt=install_weak_deps=False ${1:package} && dnf clean all',
    'installs packages (Fedora and its kin)',
    '安装软件包（Fedora 系）',
  ],
  ['pip install', 'pip install --no-cache-dir ${1:-r requirements.txt}', 'installs Python packages', '安装 Python 包'],
  ['npm ci', 'npm ci', 'installs just what package-lock.json says', '严格按 package-lock.json 安装'],
  ['go build', 'go build -trimpath -o ${1:/out/app} ${2:.}', 'compiles a Go program', '编译 Go 程序'],
  [
    'curl',
    'curl -fsSL ${1:https://example.com/file} -o ${2:file}',
    'downloads, and fails when the server does',
    '下载文件，服务器报错时命令也失败',
  ],
  [
    'adduser (Alpine)',
    'addgroup -S ${1:app} && adduser -S -G $1 $1',
    'makes a user without root rights',
    '创建一个没有 root 权限的用户',
  ],
  [
    'useradd (Debian)',
    'useradd --system --create-home --no-log-init ${1:app}',
    'makes a user without root rights',
    '创建一个没有 root 权限的用户',
  ],
  ['mkdir -p', 'mkdir -p ${1:folder}', 'makes a folder and those above it', '创建目录及其上级目录'],
  ['chmod', 'chmod ${1:755} ${2:file}', 'changes who may do what with a file', '修改文件权限'],
  ['chown', 'chown ${1:app}:$1 ${2:file}', 'changes the owner of a file', '修改文件的属主'],
  ['set -eux', 'set -eux', 'stops at the first failure, shows what runs', '出错即停，并显示执行的命令'],
]

/** Where a command of RUN begins: at its start, behind `&&`, `;`, `|`, and on the lines of a heredoc. */
export const shellCommands = inside((at, { document }) => {
  if (at.keyword !== 'RUN' || (at.part !== 'argument' && at.part !== 'heredoc')) return undefined
  const before = at.typedArguments.slice(0, at.typedArguments.length - at.typed.length)
  const body = scriptsOf(document, at.instruction).find(({ heredoc, span }) => heredoc && touches(span, at.span.start))
  const dialect = body?.dialect ?? dialectAt(document, at.instruction)
  if (at.typedArguments.trimStart().startsWith('[') || !isPosix(dialect)) return []
  if (!/(^|&&|\|\|?|[;({]|\b(then|do|else))\s*$/.test(before) || !/^[\w-]*$/.test(at.typed)) return []
  const first = at.part === 'argument' && before.trim() === '' && at.typed === ''
  return [
    ...commands.map(([label, insert, en, chinese], index): Completion => {
      return {
        label,
        kind: 'snippet',
        span: at.span,
        insert,
        snippet: insert.includes('$'),
        detail: labelled(en, chinese),
        sort: ordered(index),
        ...documented(`command ${label.split(' ')[0]}`, 'RUN'),
      }
    }),
    ...(first ? flagItems(at, document) : []),
  ]
})
