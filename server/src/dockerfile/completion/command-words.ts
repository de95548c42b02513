import { touches } from '../../core/types.js'
import { dialectAt, isPosix } from '../dialect.js'
import { scriptsOf } from '../scripts.js'
import { inside } from './caret.js'
import { documented, labelled, values } from './items.js'

type Entry = readonly [text: string, en: string, chinese: string]

/** What can stand behind a program: what it can do, and the options of each of these that a build wants. */
interface Program {
  readonly names: readonly string[]
  readonly verbs: readonly Entry[]
  readonly options: Readonly<Record<string, readonly Entry[]>>
}

const yes: Entry = ['-y', 'answers every question with yes', '对所有提问回答 yes']

const programs: readonly Program[] = [
  {
    names: ['apt-get', 'apt'],
    verbs: [
      ['update', 'fetches the lists of packages', '下载软件包列表'],
      ['install', 'installs packages', '安装软件包'],
      ['upgrade', 'brings what is installed up to date', '升级已安装的软件包'],
      ['remove', 'removes packages', '删除软件包'],
      ['purge', 'removes packages and their settings', '删除软件包及其配置'],
      ['autoremove', 'removes what nothing needs any more', '删除不再需要的软件包'],
      ['clean', 'empties the cache of packages', '清空软件包缓存'],
    ],
    options: {
      update: [['-q', 'says less', '减少输出']],
      install: [
        yes,
        ['--no-install-recommends', 'leaves out what is only recommended', '不安装仅被推荐的软件包'],
        ['-q', 'says less', '减少输出'],
        ['--allow-downgrades', 'takes an older version than the one installed', '允许装比现有更旧的版本'],
      ],
      upgrade: [yes],
      remove: [yes],
      purge: [yes, ['--auto-remove', 'takes what nothing needs any more along', '连同不再需要的软件包一起删除']],
      autoremove: [yes],
    },
  },
  {
    names: ['apk'],
    verbs: [
      ['add', 'installs packages', '安装软件包'],
      ['del', 'removes packages', '删除软件包'],
      ['update', 'fetches the list of packages', '下载软件包列表'],
      ['upgrade', 'brings what is installed up to date', '升级已安装的软件包'],
    ],
    options: {
      add: [
        ['--no-cache', 'fetches the list and keeps none of it', '获取列表但不保留'],
        ['--virtual', 'gives the packages one name, to remove them by', '给这些软件包一个名字，便于一起删除'],
        ['--repository', 'takes them from this repository too', '同时使用这个软件源'],
      ],
      upgrade: [['--no-cache', 'fetches the list and keeps none of it', '获取列表但不保留']],
    },
  },
  {
    names: ['dnf', 'microdnf', 'yum'],
    verbs: [
      ['install', 'installs packages', '安装软件包'],
      ['remove', 'removes packages', '删除软件包'],
      ['update', 'brings what is installed up to date', '升级已安装的软件包'],
      ['clean all', 'empties the cache', '清空缓存'],
    ],
    options: {
      install: [
        yes,
        ['--setopt=install_weak_deps=False', 'leaves out what is only recommended', '不安装仅被推荐的软件包'],
        ['--nodocs', 'leaves out documentation', '不安装文档'],
      ],
      remove: [yes],
      update: [yes],
    },
  },
  {
    names: ['zypper'],
    verbs: [
      ['install', 'installs packages', '安装软件包'],
      ['remove', 'removes packages', '删除软件包'],
      ['refresh', 'fetches the lists of packages', '下载软件包列表'],
      ['clean', 'empties the cache', '清空缓存'],
    ],
    options: {
      install: [yes, ['--no-recommends', 'leaves out what is only recommended', '不安装仅被推荐的软件包']],
      remove: [yes],
      clean: [['--all', 'takes the lists too', '列表也一并清除']],
    },
  },
  {
    names: ['pip', 'pip3'],
    verbs: [
      ['install', 'installs packages', '安装包'],
      ['wheel', 'builds wheels without installing them', '只构建 wheel，不安装'],
      ['uninstall', 'removes packages', '卸载包'],
    ],
    options: {
      install: [
        ['--no-cache-dir', 'keeps no downloads in the layer', '不在这一层留下下载缓存'],
        ['-r', 'takes the packages from a file', '从文件读取要安装的包'],
        ['--require-hashes', 'checks the hash of every package', '核对每个包的哈希'],
        ['--no-deps', 'leaves out dependencies', '不安装依赖'],
        ['--upgrade', 'takes the newest version', '升级到最新版本'],
      ],
      uninstall: [yes],
    },
  },
  {
    names: ['npm'],
    verbs: [
      ['ci', 'installs just what package-lock.json says', '严格按 package-lock.json 安装'],
      ['install', 'installs packages, and may change package-lock.json', '安装包，可能改动 package-lock.json'],
      ['run', 'runs a script of package.json', '运行 package.json 里的脚本'],
      ['prune', 'removes what package.json does not name', '删除 package.json 里没有的包'],
      ['cache clean --force', 'empties the cache', '清空缓存'],
    ],
    options: {
      ci: [
        ['--omit=dev', 'leaves out what only development needs', '不装只在开发时用到的包'],
        ['--ignore-scripts', 'runs no scripts of packages', '不运行包自带的脚本'],
        ['--no-audit', 'asks no server about known holes', '不查询已知漏洞'],
      ],
      install: [
        ['--global', 'installs for the whole system', '全局安装'],
        ['--omit=dev', 'leaves out what only development needs', '不装只在开发时用到的包'],
        ['--save-exact', 'writes the exact version', '记录精确的版本号'],
      ],
      prune: [['--omit=dev', 'removes what only development needs', '删除只在开发时用到的包']],
    },
  },
  {
    names: ['yarn'],
    verbs: [
      ['install', 'installs what package.json names', '安装 package.json 里的包'],
      ['build', 'runs the script build', '运行 build 脚本'],
      ['cache clean', 'empties the cache', '清空缓存'],
    ],
    options: {
      install: [
        ['--frozen-lockfile', 'stops where yarn.lock does not fit (Yarn 1)', 'yarn.lock 不匹配时失败（Yarn 1）'],
        ['--immutable', 'stops where yarn.lock does not fit (Yarn 2 and newer)', 'yarn.lock 不匹配时失败（Yarn 2 起）'],
        ['--production', 'leaves out what only development needs (Yarn 1)', '不装只在开发时用到的包（Yarn 1）'],
      ],
    },
  },
  {
    names: ['go'],
    verbs: [
      ['build', 'compiles a program', '编译程序'],
      ['mod download', 'fetches the modules of go.mod', '下载 go.mod 里的模块'],
      ['install', 'compiles a program into GOBIN', '编译程序并装到 GOBIN'],
      ['test', 'runs the tests', '运行测试'],
    ],
    options: {
      build: [
        ['-o', 'where the program goes', '程序的输出路径'],
        ['-trimpath', 'leaves the paths of the builder out', '去掉构建机上的路径'],
        ['-ldflags', 'options of the linker', '链接器选项'],
      ],
    },
  },
]

/** A simple command up to the caret: what stands in front of it is another one. */
const simple = /(?:^|&&|\|\|?|[;({]|\b(?:then|do|else)\s)\s*(?:sudo\s+)?([^;&|(){}]*)$/

/** Behind the name of a package manager: what it can do, and what can be said to that. */
export const commandWords = inside((at, { document }) => {
  if (at.keyword !== 'RUN' || (at.part !== 'argument' && at.part !== 'heredoc')) return undefined
  const before = at.typedArguments.slice(0, at.typedArguments.length - at.typed.length)
  if (before.trimStart().startsWith('[') || !/^(-[\w=-]*|[\w-]*)$/.test(at.typed)) return undefined
  const words = simple.exec(before.slice(-500))?.[1]?.trim().split(/\s+/) ?? []
  const name = words.find(word => !/^\w+=/.test(word)) ?? ''
  const program = programs.find(({ names }) => names.includes(name))
  if (!program) return undefined
  const body = scriptsOf(document, at.instruction).find(({ heredoc, span }) => heredoc && touches(span, at.span.start))
  if (!isPosix(body?.dialect ?? dialectAt(document, at.instruction))) return undefined
  const rest = words.slice(words.indexOf(name) + 1)
  const verb = rest.find(word => !word.startsWith('-'))
  const options = (verb === undefined ? undefined : program.options[verb]) ?? []
  const offered = verb === undefined ? program.verbs : options.filter(([text]) => !rest.includes(text))
  if (verb === undefined && at.typed.startsWith('-')) return undefined
  return values(
    at.span,
    offered.map(([text, en, chinese]) => [text, labelled(en, chinese)] as const),
    documented(`command ${program.names[0]}`, 'RUN'),
  )
})
