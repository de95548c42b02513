import { describe, test } from 'vitest'
import addDoesNotUnpack from '../../../server/src/dockerfile/rules/files/add-does-not-unpack.js'
import addInsteadOfCopy from '../../../server/src/dockerfile/rules/files/add-instead-of-copy.js'
import chainedWorkdir from '../../../server/src/dockerfile/rules/files/chained-workdir.js'
import copyDestinationSlash from '../../../server/src/dockerfile/rules/files/copy-destination-slash.js'
import copyFromItself from '../../../server/src/dockerfile/rules/files/copy-from-itself.js'
import copyFromLaterStage from '../../../server/src/dockerfile/rules/files/copy-from-later-stage.js'
import copyOutsideContext from '../../../server/src/dockerfile/rules/files/copy-outside-context.js'
import copyRelativeDestination from '../../../server/src/dockerfile/rules/files/copy-relative-destination.js'
import copyUrl from '../../../server/src/dockerfile/rules/files/copy-url.js'
import heredocDestination from '../../../server/src/dockerfile/rules/files/heredoc-destination.js'
import invalidChecksum from '../../../server/src/dockerfile/rules/files/invalid-checksum.js'
import invalidChmod from '../../../server/src/dockerfile/rules/files/invalid-chmod.js'
import misspelledStage from '../../../server/src/dockerfile/rules/files/misspelled-stage.js'
import relativeWorkdir from '../../../server/src/dockerfile/rules/files/relative-workdir.js'
import unknownStage from '../../../server/src/dockerfile/rules/files/unknown-stage.js'
import { checkFix, checkRule } from '../../harness/check.js'

describe('ADD', () => {
  test('lower case stays lower case', () => checkFix(addInsteadOfCopy, 'from a:1\nadd x /x', 'from a:1\ncopy x /x'))
  test('behind ONBUILD', () =>
    checkFix(addInsteadOfCopy, 'FROM a:1\nONBUILD ADD . /src', 'FROM a:1\nONBUILD COPY . /src'))
  test('one archive among files', () => checkRule(addInsteadOfCopy, 'FROM a:1\nADD a.txt b.tar.gz /x/'))
  test('a folder whose name only contains "tar"', () => checkRule(addInsteadOfCopy, '\nFROM a:1\nADD target /x\n^^^\n'))
  test('a heredoc', () => checkFix(addInsteadOfCopy, 'FROM a:1\nADD <<E /x\nhi\nE', 'FROM a:1\nCOPY <<E /x\nhi\nE'))
  test('zip beside a tar is not changed', () =>
    checkRule(addDoesNotUnpack, '\nFROM a:1\nADD a.zip b.tar /x/\n    ^^^^^\n'))
})

describe('destination of several sources', () => {
  test('inside the quotes of JSON and of words', async () => {
    await checkFix(copyDestinationSlash, 'FROM a:1\nCOPY ["a", "b", "/x y"]', 'FROM a:1\nCOPY ["a", "b", "/x y/"]')
    await checkFix(copyDestinationSlash, 'FROM a:1\nCOPY a b "/x"', 'FROM a:1\nCOPY a b "/x/"')
  })
  test('a variable that ends in a slash', () => checkRule(copyDestinationSlash, 'FROM a:1\nENV D=/app/\nCOPY a b $D'))
  test('a variable that does not', () =>
    checkRule(copyDestinationSlash, '\nFROM a:1\nENV D=/app\nCOPY a b $D\n         ^^\n'))
  test('on Windows', () =>
    checkRule(copyDestinationSlash, '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:1\nCOPY a b C:\\app\\'))
  test('a comment is no destination', () => checkRule(copyDestinationSlash, 'FROM a:1\nCOPY a /b # c'))
})

describe('--from', () => {
  test('itself, by number and by mount', () =>
    checkRule(
      copyFromItself,
      '\nFROM a:1 AS one\nCOPY --from=0 a b\n            ^\nRUN --mount=from=One,target=/x y\n                 ^^^\n',
    ))
  test('later, by number', () =>
    checkRule(copyFromLaterStage, '\nFROM a:1\nCOPY --from=1 a b\n            ^\nFROM b:1\n'))
  test('ONBUILD means stages of another file', () =>
    checkRule(copyFromItself, 'FROM a:1 AS one\nONBUILD COPY --from=one a b'))
  test('an image is no misspelled stage', () =>
    checkRule(misspelledStage, 'FROM a:1 AS build\nFROM b:1\nCOPY --from=buildx:1 a b\nCOPY --from=team/build a b'))
  test('an image without a tag', () =>
    checkRule(unknownStage, '\nFROM a:1\nCOPY --from=team/build a b\n            ^^^^^^^^^^\n'))
})

describe('paths', () => {
  test('a relative destination gets a WORKDIR, or begins at the root', async () => {
    const before = 'FROM a:1\n  COPY x ./app/\n'
    await checkFix(copyRelativeDestination, before, 'FROM a:1\n  WORKDIR /app\n  COPY x ./app/\n')
    await checkFix(copyRelativeDestination, before, 'FROM a:1\n  COPY x /app/\n', 1)
  })
  test('WORKDIR of a parent stage counts', () =>
    checkRule(copyRelativeDestination, 'FROM a:1 AS b\nWORKDIR /x\nFROM b AS c\nFROM c\nCOPY a b'))
  test('Windows', () =>
    checkRule(copyRelativeDestination, 'FROM mcr.microsoft.com/windows/nanoserver:1\nCOPY a C:/b\nCOPY a c:\\\\b'))
  test('a relative WORKDIR is the first one only', () =>
    checkRule(relativeWorkdir, '\nFROM a:1\nWORKDIR a\n        ^\nWORKDIR b\n'))
  test('a variable with a relative value', () =>
    checkRule(relativeWorkdir, '\nFROM a:1\nARG D=x\nWORKDIR "app"\n        ^^^^^\nWORKDIR $D\n'))
  test('the whole path', () =>
    checkFix(chainedWorkdir, 'FROM a:1\nWORKDIR /a/b\nWORKDIR ../c', 'FROM a:1\nWORKDIR /a/b\nWORKDIR /a/c'))
  test('above the context', () =>
    checkRule(copyOutsideContext, '\nFROM a:1\nCOPY a/../../b /x\n     ^^^^^^^^^\nCOPY ./a/.. /x\n'))
})

test('Git is not for COPY either', () =>
  checkRule(copyUrl, '\nFROM a:1\nCOPY git@github.com:a/b.git /x\n     ^^^^^^^^^^^^^^^^^^^^^^\n'))

test('a heredoc and its destination change places', () =>
  checkFix(
    heredocDestination,
    'FROM a:1\nCOPY --chmod=755 /run.sh <<-"E"\n\techo\nE',
    'FROM a:1\nCOPY --chmod=755 <<-"E" /run.sh\n\techo\nE',
  ))

test('a checksum of several sources', () =>
  checkRule(
    invalidChecksum,
    '\nFROM a:1\nADD --checksum=sha256:12 https://a/b https://a/c /x/\n    ^^^^^^^^^^^^^^^^^^^^\n',
  ))

test('modes', () =>
  checkRule(
    invalidChmod,
    '\nFROM a:1\nCOPY --chmod=17777 a b\n             ^^^^^\nCOPY --chmod=u=rwx,go= a b\nCOPY --chmod=g=u a b\nCOPY --chmod=rwx a b\n             ^^^\n',
  ))
