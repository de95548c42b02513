import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { isGit, isUrl } from '../../sources.js'
import { copyings } from './_sources.js'

const lengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/** Why BuildKit refuses a checksum for these sources; `undefined` where it does not. */
function problemOf(checksum: string, sources: readonly string[]): Localized | undefined {
  const [source] = sources
  if (sources.length !== 1 || source === undefined)
    return { en: 'it is for one source, and here are several', 'zh-cn': '它只能用于一个源，这里有多个' }
  if (source.includes('$') || checksum.includes('$')) return undefined
  if (isGit(source)) {
    if (/^[0-9a-f]{7,64}$/i.test(checksum)) return undefined
    return { en: 'the checksum of a Git repository is its commit', 'zh-cn': 'Git 仓库的校验和是提交的哈希值' }
  }
  if (!isUrl(source)) return { en: 'it is for downloads and Git repositories', 'zh-cn': '它只用于下载和 Git 仓库' }
  const [algorithm = '', hash = ''] = checksum.split(':')
  const length = Object.hasOwn(lengths, algorithm) ? lengths[algorithm] : undefined
  if (length === hash.length && /^[0-9a-f]*$/.test(hash)) return undefined
  return {
    en: 'it has the form `sha256:` and 64 hexadecimal digits in lower case',
    'zh-cn': '格式应为 `sha256:` 加 64 位小写十六进制数',
  }
}

export default {
  id: 'dockerfile/invalid-checksum',
  severity: 'error',
  local: true,
  title: { en: 'A `--checksum` that BuildKit refuses', 'zh-cn': '`--checksum` 无效' },
  why: {
    en: '`ADD --checksum` takes one source, a download or a Git repository, and a digest of the right form. Anything else stops the build.',
    'zh-cn': '`ADD --checksum` 只接受一个源（下载或 Git 仓库），以及格式正确的摘要。否则构建会停下。',
  },
  instead: {
    en: 'Write one `ADD` for each source, with its digest.',
    'zh-cn': '每个源单独写一条 `ADD`，并写上它的摘要。',
  },
  message: {
    en: 'The build stops at this `--checksum`: {problem}.',
    'zh-cn': '构建会停在这个 `--checksum`：{problem}。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ADD --checksum=sha256:1234 https://example.com/tool /usr/local/bin/tool
    ^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM alpine:3.20
ADD --checksum=sha256:24454f83 tool.tar.gz /opt/
    ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/local/bin/tool',
      'FROM alpine:3.20\nADD --checksum=be1f38efe73c6a93cc429a0488ad6e1db663398c https://github.com/example/app.git#v1 /src',
    ],
  },
  check(document, report) {
    for (const { instruction, sources } of copyings(document)) {
      const checksum = instruction.flags.find(({ name }) => name === 'checksum')
      if (instruction.keyword !== 'ADD' || !checksum?.value) continue
      const problem = problemOf(
        checksum.value,
        sources.map(({ value }) => value),
      )
      if (problem) report(checksum.span, { problem })
    }
  },
} satisfies DockerfileRule
