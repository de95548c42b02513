import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'

export default {
  key: '# escape',
  title: { en: 'character that continues lines', 'zh-cn': '续行和转义字符' },
  summary: {
    en: 'Sets the character that continues a line and that keeps the next character from its meaning: `\\` (default) or a backtick.',
    'zh-cn': '设置用来续行、并取消下一个字符特殊含义的字符：`\\`（默认）或反引号。',
  },
  notes: {
    en: [
      'The backtick is for Windows, where `COPY a.txt C:\\` would otherwise continue on the next line.',
      'It must be at the very top, before any other comment, blank line or instruction. Within `RUN` it only continues lines.',
    ],
    'zh-cn': [
      '反引号用于 Windows：否则 `COPY a.txt C:\\` 会接到下一行。',
      '必须在文件最前面，前面不能有其他注释、空行或指令。在 `RUN` 里它只用来续行。',
    ],
  },
  example: '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2025\nCOPY tool.exe C:\\tools\\\n',
  see: docs('escape'),
  explain: ({ document, node }) => {
    if (node.kind !== 'directive' || node.directive.effect !== 'known') return undefined
    return {
      text:
        document.escape === '`'
          ? both(
              'the backtick continues lines and escapes; `\\` is a character like any other, as in `C:\\app`.',
              '反引号用来续行和转义；`\\` 是普通字符，可以写 `C:\\app`。',
            )
          : both(
              '`\\` continues lines and escapes, as it would without this line.',
              '`\\` 用来续行和转义，不写这一行也是如此。',
            ),
    }
  },
} satisfies DockerfileTopic
