import type { DockerfileRule } from '../../rule.js'
import { finalStage } from '../../stages.js'
import { lineNumber } from '../_places.js'
import { copyings } from '../files/_sources.js'
import { credentialFiles } from './_names.js'
import { definedVariables, pairOf } from './_variables.js'

/** A path without `./`, slashes at its ends and doubled ones. */
const plain = (path: string): string => path.replace(/^\.?\/+|\/+$/g, '').replace(/\/{2,}/g, '/')

export default {
  id: 'dockerfile/copied-credential-file',
  severity: 'warning',
  aliases: { trivy: ['DS-0031'] },
  title: { en: 'A file with credentials is copied into the image', 'zh-cn': '把含凭据的文件复制进了镜像' },
  why: {
    en: 'The file stays in a layer of the image, even if a later `RUN` removes it. Whoever can pull the image has the credentials.',
    'zh-cn': '文件会留在镜像的某一层里，之后用 `RUN` 删除也没用。能拉取镜像的人就拿到了凭据。',
  },
  instead: {
    en: 'Mount the file into the build as a secret (`RUN --mount=type=secret`), and into the container as a volume.',
    'zh-cn': '构建时把文件作为机密挂载（`RUN --mount=type=secret`），运行时用卷挂载进容器。',
  },
  message: {
    en: '`{name}` points to a file that line {line} copies into the image, where everybody who can pull it finds it. Mount it instead.',
    'zh-cn': '`{name}` 指向的文件由第 {line} 行复制进了镜像，能拉取镜像的人都能拿到。改为挂载。',
  },
  examples: {
    bad: [
      `
FROM python:3.14
COPY secrets /app/secrets
ENV GOOGLE_APPLICATION_CREDENTIALS=/app/secrets/key.json
                                   ^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM python:3.14\nCOPY src /app/src\nENV GOOGLE_APPLICATION_CREDENTIALS=/run/secrets/key.json'],
  },
  check(document, report) {
    const last = finalStage(document)
    if (!last) return
    for (const defined of definedVariables(document)) {
      const { name, value, stage } = defined
      if (stage !== last || !credentialFiles.has(name) || value === '') continue
      const file = plain(value)
      for (const { instruction, destination, stage: copied } of copyings(document)) {
        const folder = plain(destination.value)
        if (copied !== last || folder === '' || (file !== folder && !file.startsWith(`${folder}/`))) continue
        report(pairOf(defined).value!.span, { name, line: lineNumber(document, instruction.span.start) })
        break
      }
    }
  },
} satisfies DockerfileRule
