import type { Localized } from '../../../core/localized.js'
import { effectiveAt, isAbsolute } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { lineBefore } from '../_places.js'
import { copyings } from './_sources.js'

const setWorkdir: Localized = { en: 'Set `WORKDIR /app` above', 'zh-cn': '在上面加一行 `WORKDIR /app`' }
const fromRoot: Localized = { en: 'Change to `{absolute}`', 'zh-cn': '改为 `{absolute}`' }

export default {
  id: 'dockerfile/copy-relative-destination',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3045'] },
  title: { en: 'Copies to a relative path, and no `WORKDIR` is set', 'zh-cn': '复制到相对路径，却没有设置 `WORKDIR`' },
  why: {
    en: 'A relative destination counts from `WORKDIR`. Where this file sets none, the base image decides, and it may change its mind.',
    'zh-cn': '相对的目标路径以 `WORKDIR` 为起点。本文件没有设置时，由基础镜像决定，而它随时可能改变。',
  },
  instead: {
    en: 'Set `WORKDIR` first, or write the destination from the root.',
    'zh-cn': '先设置 `WORKDIR`，或者把目标写成从根目录开始的路径。',
  },
  message: {
    en: 'No `WORKDIR` above says where `{destination}` is; that is left to the base image. Set `WORKDIR`, or write the path from the root.',
    'zh-cn': '上面没有 `WORKDIR` 说明 `{destination}` 在哪里，全看基础镜像。设置 `WORKDIR`，或写从根目录开始的路径。',
  },
  fix: { title: fromRoot, safe: false },
  examples: {
    bad: [
      `
FROM node:22
COPY package.json app/
                  ^^^^
`,
      `
FROM node:22
COPY . .
       ^
`,
    ],
    good: [
      'FROM node:22\nWORKDIR /app\nCOPY package.json app/',
      'FROM node:22\nCOPY package.json /app/',
      'FROM node:22 AS base\nWORKDIR /app\nFROM base\nCOPY . .',
      'FROM node:22\nCOPY . $HOME/app',
      'FROM scratch\nCOPY app bin/',
    ],
  },
  check(document, report) {
    for (const { instruction, destination } of copyings(document)) {
      if (instruction.keyword !== 'COPY' || destination.value.startsWith('$')) continue
      const { workdir, external, os } = effectiveAt(document, instruction)
      // a heredoc in its place is told as such
      if (instruction.heredocs.some(({ span }) => span.start === destination.span.start)) continue
      // on scratch it counts from the root for sure
      if (workdir || !external) continue
      const path = expandAt(document, instruction, destination.text) ?? destination.value
      if (isAbsolute(path, os) || path.startsWith('\\')) continue
      const absolute = `/${destination.text.replace(/^(\.\/)+/, '').replace(/^\.$/, '')}`
      const above = {
        title: setWorkdir,
        edits: os === 'windows' ? [] : [lineBefore(document, instruction, 'WORKDIR /app')],
      }
      const edits = os === 'windows' || /["'[$\\]/.test(absolute) ? [] : [{ span: destination.span, text: absolute }]
      report(destination.span, { destination: destination.value, absolute }, above, { title: fromRoot, edits })
    }
  },
} satisfies DockerfileRule
