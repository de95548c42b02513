import { describe, test } from 'vitest'
import cmdDropped from '../../../server/src/dockerfile/rules/start/cmd-dropped-by-entrypoint.js'
import malformedJson from '../../../server/src/dockerfile/rules/start/malformed-json.js'
import multipleCmd from '../../../server/src/dockerfile/rules/start/multiple-cmd.js'
import shellForm from '../../../server/src/dockerfile/rules/start/shell-form-command.js'
import variableInExecForm from '../../../server/src/dockerfile/rules/start/variable-in-exec-form.js'
import { checkFix, checkRule } from '../../harness/check.js'

describe('exec form from shell form', () => {
  const from = 'FROM a:1\n'
  test.each([
    ['CMD node  server.js', 'CMD ["node", "server.js"]'],
    [`CMD echo 'a "b"' c\\ d`, 'CMD ["echo", "a \\"b\\"", "c d"]'],
    ['CMD nginx \\\n  -g daemon\\ off\\;', 'CMD ["nginx", "-g", "daemon off;"]'],
    ['ENTRYPOINT run $A', 'ENTRYPOINT ["/bin/sh", "-c", "exec run $A"]'],
    ['ENTRYPOINT A=1 run', 'ENTRYPOINT ["/bin/sh", "-c", "A=1 exec run"]'],
    ['CMD cat *.txt', 'CMD ["/bin/sh", "-c", "exec cat *.txt"]'],
    ['CMD run > /log', 'CMD ["/bin/sh", "-c", "exec run > /log"]'],
    ['CMD a; b', 'CMD ["/bin/sh", "-c", "a; exec b"]'],
  ])('%s', (before, after) => checkFix(shellForm, from + before, from + after))
  test.each(['CMD a | b', 'CMD a & b &', 'CMD cd /x', 'CMD for a in b; do c; done', 'CMD "unclosed'])(
    '%s is reported, and left to a person',
    async command => {
      await checkRule(shellForm, `\n${from}${command}\n^^^\n`)
    },
  )
  test('a shell that was chosen', () => checkRule(shellForm, 'FROM a:1\nSHELL ["/bin/bash", "-c"]\nCMD a $B'))
  test('chosen in the stage below', () =>
    checkRule(shellForm, 'FROM a:1 AS b\nSHELL ["/bin/bash", "-c"]\nFROM b\nCMD a $B'))
})

describe('what counts', () => {
  test('each stage for itself', () => checkRule(multipleCmd, 'FROM a:1\nCMD ["a"]\nFROM b:1\nCMD ["b"]'))
  test('removing takes the whole line', () =>
    checkFix(multipleCmd, 'FROM a:1\n  CMD ["a", \\\n   "b"]\n\nCMD ["c"]\n', 'FROM a:1\n\nCMD ["c"]\n'))
  test('CMD of a parent stage is not this ENTRYPOINT’s', () =>
    checkRule(cmdDropped, 'FROM a:1 AS b\nCMD ["a"]\nFROM b\nENTRYPOINT run'))
})

describe('exec forms that are none', () => {
  const from = 'FROM a:1\n'
  test.each([
    [`CMD ['a', "b"]`, 'CMD ["a", "b"]'],
    ['CMD [“a”, ‘b c’]', 'CMD ["a", "b c"]'],
    ['CMD ["a", "b"', 'CMD ["a", "b"]'],
    ['ENTRYPOINT [ "a", "b" ] ]', 'ENTRYPOINT ["a", "b"]'],
  ])('%s', (before, after) => checkFix(malformedJson, from + before, from + after))
  test('a command that begins with a bracket', () => checkRule(malformedJson, 'FROM a:1\nRUN [ "a" ] || [ "$b", ]'))
  test('Windows paths are left to a person', () =>
    checkRule(malformedJson, '\nFROM a:1\nCMD ["C:\\x"]\n    ^^^^^^^^\n'))
})

describe('variables in exec forms', () => {
  test('quoted for the shell', () =>
    checkFix(
      variableInExecForm,
      `FROM a:1\nENTRYPOINT ["/run", "it's", "a b", "$HOME/x"]`,
      `FROM a:1\nENTRYPOINT ["/bin/sh", "-c", "exec /run 'it'\\\\''s' 'a b' \\"$HOME/x\\""]`,
    ))
  test('a shell further on', () => checkRule(variableInExecForm, 'FROM a:1\nCMD ["tini", "--", "sh", "-c", "echo $A"]'))
  test('lower case is the program’s own', () =>
    checkRule(variableInExecForm, 'FROM a:1\nCMD ["nginx", "-g", "x $host"]'))
})
