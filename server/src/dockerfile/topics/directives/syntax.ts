import type { Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs } from '../_text.js'

export default {
  key: '# syntax',
  title: { en: 'version of the Dockerfile language', 'zh-cn': 'Dockerfile 语法的版本' },
  summary: {
    en: 'Names the image of the frontend that reads this file. BuildKit pulls it before the build, so that new instructions and flags work without a new Docker.',
    'zh-cn': '指定解析本文件的前端镜像。BuildKit 在构建前拉取它，这样不升级 Docker 也能用上新的指令和标志。',
  },
  notes: {
    en: [
      '`docker/dockerfile:1` is the newest of version 1; `:1.7` the newest 1.7; `:1-labs` has the experiments too. Without the line, the one built into BuildKit reads the file.',
      'Some minimums: `RUN --mount` 1.2, heredocs and `--link` 1.4, `ADD --checksum` 1.6, `${X#y}` 1.7, `COPY --exclude` 1.19, `COPY --parents` 1.20.',
      'It must be at the very top, before any other comment, blank line or instruction.',
    ],
    'zh-cn': [
      '`docker/dockerfile:1` 是 1 系列的最新版；`:1.7` 是 1.7 的最新版；`:1-labs` 还包含实验功能。不写这一行，就由 BuildKit 自带的前端解析。',
      '部分最低版本：`RUN --mount` 1.2，heredoc 和 `--link` 1.4，`ADD --checksum` 1.6，`${X#y}` 1.7，`COPY --exclude` 1.19，`COPY --parents` 1.20。',
      '必须在文件最前面，前面不能有其他注释、空行或指令。',
    ],
  },
  example: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n',
  see: docs('syntax'),
  explain: ({ node }) => {
    if (node.kind !== 'directive') return undefined
    const { value, effect } = node.directive
    if (effect !== 'known' || value === '') return undefined
    return { text: reads(value) }
  },
} satisfies DockerfileTopic

function reads(value: string): Localized {
  const match = /^(?:docker\.io\/)?docker\/dockerfile(?::([\w.-]+))?(@sha256:.*)?$/.exec(value)
  if (!match)
    return both(
      `the frontend ${code(value)} reads this file; it may know another language than Docker's own.`,
      `由前端 ${code(value)} 解析本文件；它的语法可能与 Docker 自带的不同。`,
    )
  const [, tag = 'latest', digest] = match
  if (digest)
    return both(
      `exactly the frontend of this digest reads this file, in every build.`,
      `每次构建都由这个摘要对应的前端来解析本文件。`,
    )
  const labs = /-labs$/.test(tag)
  const version = tag.replace(/-labs$/, '')
  const extra = labs ? both(', experiments included', '，包含实验功能') : both('', '')
  if (version === 'latest' || version === 'labs' || version === '1')
    return both(
      `the newest stable frontend of version 1 reads this file${extra.en}; it moves on by itself.`,
      `由 1 系列最新的稳定版前端解析本文件${extra['zh-cn']}；会自动跟进新版本。`,
    )
  if (/^\d+\.\d+\.\d+$/.test(version))
    return both(
      `frontend ${code(version)} reads this file${extra.en}, and no other: newer flags are not known to it.`,
      `由前端 ${code(version)} 解析本文件${extra['zh-cn']}，版本固定：它不认识更新的标志。`,
    )
  return both(
    `the newest ${code(version)} frontend reads this file${extra.en}: corrections come in, newer flags do not.`,
    `由最新的 ${code(version)} 前端解析本文件${extra['zh-cn']}：会得到修正，但不认识更新的标志。`,
  )
}
