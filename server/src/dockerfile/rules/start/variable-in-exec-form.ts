import { interpreter, isPosix } from '../../dialect.js'
import type { Instruction } from '../../model.js'
import { references } from '../../references.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

/** Programs that put variables in by themselves, and options behind which there is code with a `$` of its own. */
const expanding = new Set(['envsubst', 'dockerize', 'gomplate', 'confd', '-c', '-e', '-r', '-E', '--eval'])

/** True for a shell, which puts variables in. */
function isShell(program: string): boolean {
  const dialect = interpreter(program)
  return (
    dialect !== undefined && (isPosix(dialect) || dialect === 'cmd' || dialect === 'powershell' || dialect === 'fish')
  )
}

export default {
  id: 'dockerfile/variable-in-exec-form',
  severity: 'warning',
  local: true,
  title: { en: 'A variable in an exec form', 'zh-cn': 'exec 形式里使用了变量' },
  why: {
    en: 'No shell reads an exec form, so nobody puts variables in: the program gets the text `$PORT` itself.',
    'zh-cn': 'exec 形式没有 shell 参与，变量不会展开：程序收到的就是 `$PORT` 这几个字符。',
  },
  instead: {
    en: 'Name a shell in the array, and let `exec` start the program: `["/bin/sh", "-c", "exec program $PORT"]`.',
    'zh-cn': '在数组里写明 shell，并用 `exec` 启动程序：`["/bin/sh", "-c", "exec program $PORT"]`。',
  },
  message: {
    en: 'No shell reads this, so the program gets the text `${name}` and not its value. Start it through `["/bin/sh", "-c", "exec …"]`.',
    'zh-cn': '这里没有 shell 参与，程序收到的是文本 `${name}`，不是它的值。改用 `["/bin/sh", "-c", "exec …"]` 启动。',
  },
  fix: { title: { en: 'Start it through a shell', 'zh-cn': '通过 shell 启动' }, safe: false },
  examples: {
    bad: [
      `
FROM node:22
ENV PORT=80
CMD ["node", "server.js", "--port", "$PORT"]
                                     ^^^^^
`,
    ],
    good: [
      'FROM node:22\nCMD ["/bin/sh", "-c", "exec node server.js --port $PORT"]',
      'FROM node:22\nCMD ["perl", "-e", "print $x"]',
      'FROM node:22\nCMD node server.js --port $PORT',
    ],
  },
  check(document, report) {
    for (const instruction of acting(document)) {
      const { keyword, form, exec, argumentsSpan } = instruction
      if ((keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'RUN') || form !== 'exec') continue
      if (exec.some(({ value }) => isShell(value) || expanding.has(value))) continue
      for (const { name, span, expandedBy } of references(document, instruction)) {
        if (expandedBy !== 'nobody' || !/^[A-Z_][A-Z0-9_]*$/.test(name)) continue
        report(span, { name }, [{ span: argumentsSpan, text: throughShell(instruction) }])
      }
    }
  },
} satisfies DockerfileRule

/** The same words in a script, so that a shell puts the variables in. */
function throughShell({ exec, keyword }: Instruction): string {
  const words = exec.map(({ value }) => {
    if (value.includes('$')) return `"${value.replace(/["\\`]/g, '\\$&')}"`
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`
  })
  const script = `${keyword === 'RUN' ? '' : 'exec '}${words.join(' ')}`
  return `["/bin/sh", "-c", ${JSON.stringify(script)}]`
}
