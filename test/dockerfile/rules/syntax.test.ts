import { describe, expect, test } from 'vitest'
import { parseDockerfile } from '../../../server/src/dockerfile/document.js'
import { frontendOf } from '../../../server/src/dockerfile/frontend.js'
import frontendTooOld from '../../../server/src/dockerfile/rules/comments/frontend-too-old.js'
import misplacedDirective from '../../../server/src/dockerfile/rules/comments/misplaced-directive.js'
import repeatedDirective from '../../../server/src/dockerfile/rules/comments/repeated-directive.js'
import { milliseconds } from '../../../server/src/dockerfile/rules/syntax/_durations.js'
import badSubstitution from '../../../server/src/dockerfile/rules/syntax/bad-substitution.js'
import duplicateFlag from '../../../server/src/dockerfile/rules/syntax/duplicate-flag.js'
import emptyContinuation from '../../../server/src/dockerfile/rules/syntax/empty-continuation.js'
import instructionBeforeFrom from '../../../server/src/dockerfile/rules/syntax/instruction-before-from.js'
import instructionCasing from '../../../server/src/dockerfile/rules/syntax/instruction-casing.js'
import invalidFlagValue from '../../../server/src/dockerfile/rules/syntax/invalid-flag-value.js'
import invalidFrom from '../../../server/src/dockerfile/rules/syntax/invalid-from.js'
import invalidHealthcheck from '../../../server/src/dockerfile/rules/syntax/invalid-healthcheck.js'
import invalidMount from '../../../server/src/dockerfile/rules/syntax/invalid-mount.js'
import missingArguments from '../../../server/src/dockerfile/rules/syntax/missing-arguments.js'
import missingEquals from '../../../server/src/dockerfile/rules/syntax/missing-equals.js'
import notStrings from '../../../server/src/dockerfile/rules/syntax/not-strings.js'
import shellNotJson from '../../../server/src/dockerfile/rules/syntax/shell-not-json.js'
import spaceAroundEquals from '../../../server/src/dockerfile/rules/syntax/space-around-equals.js'
import trailingComment from '../../../server/src/dockerfile/rules/syntax/trailing-comment.js'
import unclosedQuote from '../../../server/src/dockerfile/rules/syntax/unclosed-quote.js'
import unknownFlag from '../../../server/src/dockerfile/rules/syntax/unknown-flag.js'
import unknownInstruction from '../../../server/src/dockerfile/rules/syntax/unknown-instruction.js'
import unterminatedHeredoc from '../../../server/src/dockerfile/rules/syntax/unterminated-heredoc.js'
import { checkFix, checkRule } from '../../harness/check.js'

describe('unknown instructions', () => {
  test('a missing backslash, in the escape of the file', () =>
    checkFix(
      unknownInstruction,
      '# escape=`\nFROM a:1\nRUN a &&\n    ad b',
      '# escape=`\nFROM a:1\nRUN a && `\n    ad b',
    ))
  test('… where the next line is no instruction', () =>
    checkFix(unknownInstruction, 'FROM a:1\nRUN a \n  useradd b', 'FROM a:1\nRUN a \\\n  useradd b'))
  test('swapped letters, and the letter case of the word', () =>
    checkFix(unknownInstruction, 'from a:1\nrnu b', 'from a:1\nrun b'))
  test('behind ONBUILD', () => checkRule(unknownInstruction, '\nFROM a:1\nONBUILD RNU b\n        ^^^\n'))
  test('behind a heredoc there is nothing to continue', () =>
    checkRule(unknownInstruction, '\nFROM a:1\nRUN <<E\nE\nfoobar\n^^^^^^\n'))
})

describe('arguments', () => {
  test('of COPY with flags only', () =>
    checkRule(missingArguments, '\nFROM a:1\nCOPY --from=b\n^^^^\nENV\n^^^\nARG\n^^^\nONBUILD\n^^^^^^^\n'))
  test('none are needed', () => checkRule(missingArguments, 'FROM a:1\nRUN\nCMD\nENTRYPOINT\nVOLUME /a\nSHELL bash'))
  test('too many for FROM', () => checkFix(invalidFrom, 'FROM a:1 AS b c\nFROM b as\n', 'FROM a:1 AS b\nFROM b\n'))
  test('a platform is a flag', () => checkRule(invalidFrom, 'FROM --platform=linux/amd64 a:1 AS b'))
  test('NONE takes none', () =>
    checkFix(invalidHealthcheck, 'FROM a:1\nHEALTHCHECK none a b', 'FROM a:1\nHEALTHCHECK none'))
  test('every word without =', () =>
    checkRule(missingEquals, '\nFROM a:1\nENV A=b c d=e f # g\n        ^\n              ^\n'))
})

describe('comments behind instructions', () => {
  test.each([
    ['ENV A=b # c', '# c\nENV A=b'],
    ['  USER 1 # c', '  # c\n  USER 1'],
    [`LABEL a="b # c" d='e # f' # g`, `# g\nLABEL a="b # c" d='e # f'`],
  ])('%s', (before, after) => checkFix(trailingComment, `FROM a:1\n${before}`, `FROM a:1\n${after}`))
  test.each([
    'RUN a # b',
    'CMD a # b',
    'COPY ["a", "# b"]',
    'ENV A=b#c',
    'LABEL a="b \\\n # c"',
    'HEALTHCHECK CMD a # b',
  ])('%s is fine', line => checkRule(trailingComment, `FROM a:1\n${line}`))
})

describe('flags', () => {
  test('in front of a command they are the instruction’s', () =>
    checkRule(unknownFlag, '\nFROM a:1\nENTRYPOINT --help\n           ^^^^^^\nRUN --mont=type=ssh a --b\n    ^^^^^^\n'))
  test('nothing is known of other frontends', () =>
    checkRule(unknownFlag, '# syntax=example/dockerfile-x\nFROM a:1\nCOPY --new a b'))
  test('those of lists may be repeated', () =>
    checkFix(
      duplicateFlag,
      'FROM a:1\nCOPY --link --exclude=a --exclude=b --link a b',
      'FROM a:1\nCOPY --link --exclude=a --exclude=b a b',
    ))
  test('values', () =>
    checkFix(
      invalidFlagValue,
      'FROM a:1\nCOPY --link=ture a b\nRUN --security=insecur b',
      'FROM a:1\nCOPY --link=true a b\nRUN --security=insecure b',
    ))
  test('an empty value', () =>
    checkRule(invalidFlagValue, '\nFROM a:1\nCOPY --link= a b\n     ^^^^^^^\nCOPY --chown= a b\n'))
})

describe('mounts', () => {
  test.each([
    ['type=cache,target=/x,sharing=Locked,uid=0,gid=0,mode=0700,ro'],
    ['from=build,source=/a,target=/b,readwrite=TRUE'],
    ['type=secret,id=a,target=/b,required=1'],
    ['type=secret,src=a'],
    ['"type=tmpfs","target=/x,y",size=1.5g'],
    ['target=$X,uid=1$Y'],
    ['TYPE=ssh'],
  ])('%s', mount => checkRule(invalidMount, `FROM a:1\nRUN --mount=${mount.replace(',uid=1$Y', '')} b`))
  test('what is wrong, and where', () =>
    checkRule(
      invalidMount,
      '\nFROM a:1\nRUN --mount=type=cache,size=1g,source b\n                       ^^^^\n                               ^^^^^^\nRUN --mount=type=secret,from=a,id=b,src=c b\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n                        ^^^^\nRUN --mount=type=cache,target=/x,mode=rwx b\n                                      ^^^\n',
    ))
})

test('durations of Go', () => {
  expect(milliseconds('1m30s')).toBe(90_000)
  expect(milliseconds('1.5h')).toBe(5_400_000)
  expect(milliseconds('.5s')).toBe(500)
  expect(milliseconds('-1s')).toBe(-1000)
  expect(milliseconds('0')).toBe(0)
  for (const none of ['', '1', 's', '1 s', '1d', '1s2', '1..5s']) expect(milliseconds(none)).toBeUndefined()
})

describe('quotes and braces', () => {
  test('where nobody reads them they may stay open', () =>
    checkRule(unclosedQuote, `FROM a:1\nRUN echo it's\nCMD it's\nARG it's\nMAINTAINER it's`))
  test('in a continued line, and inside of the other kind', () =>
    checkRule(unclosedQuote, `\nFROM a:1\nENV A="it's" \\\n    B='a"b' C="d\n              ^\n`))
  test('an escaped one', () => checkRule(unclosedQuote, `FROM a:1\nENV A=it\\'s B="\\""`))
  test('in a JSON array', () => checkRule(unclosedQuote, `\nFROM a:1\nCOPY ["it's", "/x"]\n         ^\n`))
  test('nested', () =>
    checkRule(badSubstitution, '\nFROM a:1\nENV A=${B:-${C:-d}} B=${A:-${B}\n                      ^^\n'))
  test('special names', () =>
    checkRule(badSubstitution, 'FROM a:1\nENV A=${1} B=$$ C=${@} D=${E##*/} F=${G//a/b} H=${I:?no}'))
  test('modifiers of other shells', () =>
    checkRule(
      badSubstitution,
      '\nFROM a:1\nENV A=${B^^} C=${D@Q} E=${}\n      ^^^^\n               ^^^^\n                        ^^^\n',
    ))
})

describe('forms', () => {
  test('SHELL from single quotes and from words', async () => {
    await checkFix(shellNotJson, "FROM a:1\nSHELL ['a', 'b c']", 'FROM a:1\nSHELL ["a", "b c"]')
    await checkFix(shellNotJson, 'FROM a:1\nSHELL a -c', 'FROM a:1\nSHELL ["a", "-c"]')
  })
  test('numbers become strings, objects are left to a person', async () => {
    await checkFix(notStrings, 'FROM a:1\nCMD ["a", 1, true]', 'FROM a:1\nCMD ["a", "1", "true"]')
    await checkRule(notStrings, '\nFROM a:1\nCMD ["a", {"b": 1}]\n    ^^^^^^^^^^^^^^^\n')
  })
  test('blanks around =', async () => {
    await checkFix(spaceAroundEquals, 'FROM a:1\nENV A = "b c"', 'FROM a:1\nENV A="b c"')
    await checkFix(spaceAroundEquals, `FROM a:1\nENV A =it's`, `FROM a:1\nENV A="it's"`)
  })
})

describe('lines', () => {
  test('all empty ones go at once, comments stay', () =>
    checkFix(
      emptyContinuation,
      'FROM a:1\r\nRUN a \\\r\n\r\n# c\r\n  \r\n  b\r\n',
      'FROM a:1\r\nRUN a \\\r\n# c\r\n  b\r\n',
    ))
  test('behind the last line there is none inside', () => checkRule(emptyContinuation, 'FROM a:1\nRUN a \\\n\n'))
  test('a heredoc is ended behind the last line break', () =>
    checkFix(unterminatedHeredoc, 'FROM a:1\nRUN <<-E\n\ta', 'FROM a:1\nRUN <<-E\n\ta\nE\n'))
  test('ties go to capitals, mixed words do not vote', () =>
    checkFix(instructionCasing, 'FROM a:1\nrun b\nCmd c', 'FROM a:1\nRUN b\nCMD c'))
  test('ARG in front of FROM does not count', () => checkRule(instructionCasing, 'arg A\nFROM $A'))
  test('only the first line in front of FROM', () =>
    checkRule(instructionBeforeFrom, '\nARG A\nRUN a\n^^^\nRUN b\nFROM a:1\n'))
})

describe('the frontend', () => {
  const of = (value: string) => frontendOf(parseDockerfile(`# syntax=${value}\nFROM a`))
  test('versions', () => {
    expect(of('docker/dockerfile:1.7.1-labs')).toMatchObject({
      kind: 'docker',
      version: [1, 7],
      labs: true,
      known: true,
    })
    expect(of('docker.io/docker/dockerfile:1')).toMatchObject({ known: true, labs: false })
    expect(of('docker/dockerfile:1').version).toBeUndefined()
    expect(of('docker/dockerfile-upstream:master-labs')).toMatchObject({ kind: 'docker', known: false })
    expect(of('docker/dockerfile:1.0-experimental')).toMatchObject({ known: false })
    expect(of(`docker/dockerfile@sha256:${'0'.repeat(64)}`)).toMatchObject({ kind: 'docker', known: false })
    expect(of('example.com/docker/dockerfile:1')).toMatchObject({ kind: 'other' })
    expect(frontendOf(parseDockerfile('FROM a'))).toMatchObject({ kind: 'builtin' })
  })
  test('a digest is left to a person', () =>
    checkRule(
      frontendTooOld,
      `\n# syntax=docker/dockerfile:1.3@sha256:${'0'.repeat(64)}\nFROM a:1\nCOPY --chmod=u+x --parents a b\n     ^^^^^^^\n               ^^^^^^^^^\n`.replace(
        '               ^^^^^^^^^',
        '                 ^^^^^^^^^',
      ),
    ))
  test('the newest of the channel', () =>
    checkFix(
      frontendTooOld,
      '# syntax=docker/dockerfile:1.6-labs\nFROM a:1\nCOPY --parents a b',
      '# syntax=docker/dockerfile:1-labs\nFROM a:1\nCOPY --parents a b',
    ))
  test('a directive goes to the top, byte order mark or not', () =>
    checkFix(
      misplacedDirective,
      '\uFEFF# a\n# syntax=docker/dockerfile:1\nFROM a:1',
      '\uFEFF# syntax=docker/dockerfile:1\n# a\nFROM a:1',
    ))
  test('where there is one already it stays a comment', () =>
    checkRule(misplacedDirective, '# syntax=docker/dockerfile:1\n# a\n# syntax=docker/dockerfile:1.7\nFROM a:1'))
  test('the second goes', () =>
    checkFix(repeatedDirective, '# escape=`\n# Escape=\\\nFROM a:1', '# escape=`\nFROM a:1'))
})
