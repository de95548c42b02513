import { describe, expect, test } from 'vitest'
import { signalOf } from '../../../server/src/dockerfile/rules/settings/_signals.js'
import envSelfReference from '../../../server/src/dockerfile/rules/settings/env-self-reference.js'
import exposeMapping from '../../../server/src/dockerfile/rules/settings/expose-mapping.js'
import exposedSsh from '../../../server/src/dockerfile/rules/settings/exposed-ssh.js'
import gitTlsOff from '../../../server/src/dockerfile/rules/settings/git-tls-off.js'
import invalidPort from '../../../server/src/dockerfile/rules/settings/invalid-port.js'
import legacyKeyValue from '../../../server/src/dockerfile/rules/settings/legacy-key-value.js'
import missingUser from '../../../server/src/dockerfile/rules/settings/missing-user.js'
import nodeTlsOff from '../../../server/src/dockerfile/rules/settings/node-tls-off.js'
import portOutOfRange from '../../../server/src/dockerfile/rules/settings/port-out-of-range.js'
import rootUser from '../../../server/src/dockerfile/rules/settings/root-user.js'
import undefinedVariable from '../../../server/src/dockerfile/rules/settings/undefined-variable.js'
import { checkFix, checkRule, findingsOf } from '../../harness/check.js'

describe('user', () => {
  test('goes to an ordinary one behind the last step that may need root', async () => {
    await checkFix(
      rootUser,
      'FROM a:1\nUSER root\nRUN x\nEXPOSE 80\nCMD ["x"]\n',
      'FROM a:1\nUSER root\nRUN x\nUSER 10001\nEXPOSE 80\nCMD ["x"]\n',
    )
    await checkFix(missingUser, 'FROM a:1\r\nCMD ["x"]', 'FROM a:1\r\nUSER 10001\r\nCMD ["x"]')
  })
  test('through stages and variables', () =>
    checkRule(rootUser, '\nFROM a:1 AS b\nARG U=root\nUSER $U:x\n     ^^^^\nFROM b\n'))
  test('not of a stage that is not built', () => checkRule(rootUser, 'FROM a:1 AS b\nUSER root\nFROM c:1'))
  test('images that say so are not root', () =>
    checkRule(missingUser, 'FROM nginxinc/nginx-unprivileged:1 AS x\nFROM gcr.io/distroless/base:nonroot-amd64'))
})

describe('ports', () => {
  test('22 goes, alone or among others; not with the range that it is in', async () => {
    await checkFix(exposedSsh, 'FROM a:1\nEXPOSE 80  22\nUSER 1\n', 'FROM a:1\nEXPOSE 80\nUSER 1\n')
    await checkFix(exposedSsh, 'FROM a:1\nEXPOSE 22\nUSER 1\n', 'FROM a:1\nUSER 1\n')
    expect(
      (await findingsOf(exposedSsh, 'FROM a:1\nEXPOSE 20-30\nONBUILD EXPOSE 22\n')).flatMap(one => one.fixes),
    ).toEqual([])
  })
  test('taken apart', () =>
    checkRule(
      invalidPort,
      '\nFROM a:1\nEXPOSE 80 [::1]:8080:80 x:80 80/ 1-2-3 /udp\n                        ^^^^\n                                 ^^^^^\n                                       ^^^^\n',
    ))
  test('both ends of a range', () => checkRule(portOutOfRange, '\nFROM a:1\nEXPOSE 1-65536\n       ^^^^^^^\n'))
  test('variables are put in', () => checkRule(portOutOfRange, '\nFROM a:1\nENV P=70000\nEXPOSE $P ${Q}\n       ^^\n'))
  test('the protocol stays', () => checkFix(exposeMapping, 'FROM a:1\nEXPOSE 53:53/udp', 'FROM a:1\nEXPOSE 53/udp'))
  test('a variable is left to a person', () =>
    checkRule(exposeMapping, '\nFROM a:1\nENV P=80\nEXPOSE 1$P:$P\n       ^^^^^^\n'))
})

test('signals', () => {
  for (const known of ['SIGTERM', 'term', 'RTMIN+15', 'SIGRTMAX-14', '9', '64']) expect(signalOf(known)).toBeDefined()
  for (const unknown of ['', '0', 'SIG', 'SIGFOO', 'RTMIN+16', 'RTMAX-15', 'SIGTERM x'])
    expect(signalOf(unknown)).toBeUndefined()
})

describe('ENV that uses its own variables', () => {
  test('is split by what depends on what', () =>
    checkFix(
      envSelfReference,
      'FROM a:1\nENV C=$B/c \\\n    A=/a B=${A}/b',
      'FROM a:1\nENV A=/a\nENV B=${A}/b\nENV C=$B/c',
    ))
  test('a circle is left to a person', () =>
    checkRule(envSelfReference, '\nFROM a:1\nENV A=$B B=$A\n      ^^\n           ^^\n'))
  test('the old value is there', () => checkRule(envSelfReference, 'FROM a:1\nENV A=1\nENV A=2 B=$A'))
  test('escaped or quoted it is no variable', () => checkRule(envSelfReference, `FROM a:1\nENV A=1 B=\\$A C='$A'`))
})

describe('the old form of ENV and LABEL', () => {
  test.each([
    ['ENV A b', 'ENV A=b'],
    ['ENV A b c', 'ENV A="b c"'],
    ['ENV A "b c"', 'ENV A="b c"'],
    ['ENV A say "b  c" $D', 'ENV A="say b  c $D"'],
    ['ENV A a\\\\b c', 'ENV A="a\\\\b c"'],
    ['LABEL a b \\\n  c', 'LABEL a="b   c"'],
    ['ENV PATH /x:$PATH', 'ENV PATH=/x:$PATH'],
  ])('%s', (before, after) => checkFix(legacyKeyValue, `FROM a:1\n${before}`, `FROM a:1\n${after}`))
  test('what must stay unexpanded is left to a person', () =>
    checkRule(legacyKeyValue, `\nFROM a:1\nENV A '$B' c\n    ^^^^^^^^\n`))
})

describe('undefined variables', () => {
  test('set by the image below', () =>
    checkRule(undefinedVariable, 'FROM docker.io/library/python:3.14 AS a\nFROM a\nENV V=$PYTHON_VERSION'))
  test('of the builder, without ARG', () =>
    checkRule(undefinedVariable, '\nFROM example/x:1\nENV A=$TARGETARCH\n      ^^^^^^^^^^^\n'))
  test('in a heredoc of COPY, not in a quoted one', () =>
    checkRule(undefinedVariable, '\nFROM alpine:3.20\nCOPY <<A <<"B" /x/\n$NOPE\n^^^^^\nA\n$NOPE\nB\n'))
  test('behind ONBUILD another file decides', () =>
    checkRule(undefinedVariable, 'FROM alpine:3.20\nONBUILD COPY $A /a'))
  test('an unknown image may set it', () =>
    checkRule(undefinedVariable, 'FROM example/x:1\nENV APP1=a\nENV B=$APP2 C=$HOME D=$APP_DIR'))
  test('ARG without a value is declared', () => checkRule(undefinedVariable, 'FROM alpine:3.20\nARG A\nENV B=$A'))
  test('the ARG is put above, in the right stage', () =>
    checkFix(
      undefinedVariable,
      'ARG V=1\nFROM a:1 AS x\nFROM b:1\n  LABEL v=$V',
      'ARG V=1\nFROM a:1 AS x\nFROM b:1\n  ARG V\n  LABEL v=$V',
    ))
})

describe('checks of certificates', () => {
  test('in every place that sets a variable', () =>
    checkRule(
      gitTlsOff,
      '\nFROM a:1\nENV A=b GIT_SSL_NO_VERIFY=true\n        ^^^^^^^^^^^^^^^^^^^^^^\nRUN GIT_SSL_NO_VERIFY=1 git clone x\n    ^^^^^^^^^^^^^^^^^^^\nRUN export GIT_SSL_NO_VERIFY=1 && env GIT_SSL_NO_VERIFY=1 git fetch\n           ^^^^^^^^^^^^^^^^^^^\n                                      ^^^^^^^^^^^^^^^^^^^\n',
    ))
  test('only the value that turns it off', () =>
    checkRule(nodeTlsOff, 'FROM a:1\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\nARG NODE_TLS_REJECT_UNAUTHORIZED'))
  test('removing the line', () =>
    checkFix(nodeTlsOff, 'FROM a:1\nENV NODE_TLS_REJECT_UNAUTHORIZED "0"\nUSER 1\n', 'FROM a:1\nUSER 1\n'))
})
