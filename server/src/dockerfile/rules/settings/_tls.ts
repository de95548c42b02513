import type { DockerfileRule } from '../../rule.js'
import { commandsOf } from '../../scripts.js'
import { expandAt } from '../../variables.js'
import { mentions } from '../../whole.js'
import { acting, removal } from '../_places.js'

/**
 * Reports every place that sets one of the variables to a value that `isOff` is true for: ENV, ARG with a default, and
 * assignments in front of or inside the commands of RUN.
 */
export const reportSetting =
  (names: readonly string[], isOff: (value: string) => boolean): DockerfileRule['check'] =>
  (document, report) => {
    if (!names.some(name => mentions(document, name))) return
    for (const instruction of acting(document)) {
      const { keyword, pairs } = instruction
      if (keyword === 'ENV' || keyword === 'ARG') {
        for (const { key, value, span } of pairs) {
          if (!names.includes(key.value) || !value || !isOff(expandAt(document, instruction, value.text) ?? ''))
            continue
          report(span, { name: key.value }, pairs.length === 1 ? [removal(document, instruction)] : [])
        }
      } else if (keyword === 'RUN' && names.some(name => instruction.rawArguments.includes(name)))
        for (const { assignments, words } of commandsOf(document, instruction)) {
          for (const { name, value, span } of assignments)
            if (names.includes(name) && isOff(value?.value ?? '')) report(span, { name })
          for (const { value = '', span } of words) {
            const equals = value.indexOf('=')
            const name = value.slice(0, Math.max(0, equals))
            if (names.includes(name) && isOff(value.slice(equals + 1))) report(span, { name })
          }
        }
    }
  }

/** What holds for every one of these rules. */
export const tlsTexts = {
  instead: {
    en: 'Install the certificate of the server’s authority (`update-ca-certificates`), and leave the check on.',
    'zh-cn': '安装服务器所用 CA 的证书（`update-ca-certificates`），保留证书校验。',
  },
  message: {
    en: '`{name}` turns the check of certificates off, for every container of this image too. Install the missing certificate instead.',
    'zh-cn': '`{name}` 会关闭证书校验，从这个镜像启动的容器也一样。改为安装缺少的证书。',
  },
  fix: { title: { en: 'Remove it', 'zh-cn': '删除它' }, safe: false },
} as const
