import { effectiveAt, resolveAt } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { inStages } from '../_places.js'

export default {
  id: 'dockerfile/relative-workdir',
  severity: 'warning',
  local: true,
  aliases: {
    hadolint: ['DL3000'],
    buildkit: ['WorkdirRelativePath'],
    trivy: ['DS-0009'],
    checkov: ['CKV_DOCKER_10'],
  },
  title: { en: '`WORKDIR` is a relative path', 'zh-cn': '`WORKDIR` 使用了相对路径' },
  why: {
    en: 'A relative path counts from every `WORKDIR` before it, those of the base image included. When the base image moves, so does this folder.',
    'zh-cn': '相对路径以之前的每一条 `WORKDIR` 为起点，基础镜像里的也算在内。基础镜像一变，这个目录也跟着变。',
  },
  instead: { en: 'Write the path from the root.', 'zh-cn': '写从根目录开始的完整路径。' },
  message: {
    en: '`{path}` counts from whatever `WORKDIR` the base image sets, so it can end up anywhere. Write it from the root, for example `{absolute}`.',
    'zh-cn':
      '`{path}` 以基础镜像设置的 `WORKDIR` 为起点，最终落在哪里并不确定。写成从根目录开始的路径，例如 `{absolute}`。',
  },
  fix: { title: { en: 'Change to `{absolute}`', 'zh-cn': '改为 `{absolute}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
WORKDIR app
        ^^^
`,
      `
FROM alpine:3.20
WORKDIR ./src/web
        ^^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nWORKDIR /app',
      'FROM alpine:3.20\nWORKDIR /app\nWORKDIR src',
      'FROM alpine:3.20\nARG HOME=/root\nWORKDIR $HOME/app',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nWORKDIR C:\\\\app',
    ],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [path] = instruction.args
      if (instruction.keyword !== 'WORKDIR' || !path || path.value.startsWith('$')) continue
      const before = effectiveAt(document, instruction)
      // a WORKDIR above, in this file, says where this one leads
      if (before.workdir || resolveAt(document, instruction, before, path).absolute) continue
      const absolute = `/${path.value.replace(/^(\.\/)+/, '').replace(/^\.$/, '')}`
      report(path.span, { path: path.value, absolute }, [{ span: path.span, text: absolute }])
    }
  },
} satisfies DockerfileRule
