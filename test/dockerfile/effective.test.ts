import { describe, expect, test } from 'vitest'
import { effectiveAt, effectiveOf } from '../../server/src/dockerfile/effective.js'
import { finalStage } from '../../server/src/dockerfile/stages.js'
import { startCommand } from '../../server/src/dockerfile/start.js'
import { parse } from './show.js'

const final = (...lines: string[]) => {
  const document = parse(...lines)
  return effectiveOf(document, finalStage(document)!)
}

describe('WORKDIR', () => {
  const workdir = (...lines: string[]) => final(...lines).workdir?.value

  test.each([
    [['FROM alpine', 'WORKDIR /app'], '/app', true],
    [['FROM alpine', 'WORKDIR /app', 'WORKDIR src'], '/app/src', true],
    [['FROM alpine', 'WORKDIR /app/', 'WORKDIR ../b/./c//d'], '/b/c/d', true],
    [['FROM alpine', 'WORKDIR /', 'WORKDIR ../..'], '/', true],
    [['FROM alpine', 'WORKDIR "/my app"'], '/my app', true],
    [['FROM alpine', 'ENV D=/x', 'WORKDIR $D/y'], '/x/y', true],
    [['FROM scratch', 'WORKDIR app'], '/app', true],
    // only the base image knows where this begins
    [['FROM alpine', 'WORKDIR app', 'WORKDIR src'], 'app/src', false],
    [['FROM alpine', 'WORKDIR $HOME/x', 'WORKDIR src'], '$HOME/x/src', false],
    [['FROM alpine', 'WORKDIR /opt/$NAME'], '/opt/$NAME', true],
    // through stages
    [['FROM alpine AS a', 'WORKDIR /a', 'FROM a', 'WORKDIR b'], '/a/b', true],
    // Windows
    [
      ['# escape=`', 'FROM mcr.microsoft.com/windows/servercore:ltsc2025', 'WORKDIR C:\\app', 'WORKDIR src'],
      'C:\\app\\src',
      true,
    ],
    [['# escape=`', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025', 'WORKDIR /app'], '\\app', true],
    [['# escape=`', 'FROM --platform=windows/amd64 x', 'WORKDIR c:/a/../b'], 'c:\\b', true],
  ])('%j', (lines, path, absolute) => expect(workdir(...lines)).toEqual({ path, absolute }))

  test('holds from the next instruction on', () => {
    const document = parse('FROM alpine', 'RUN a', 'WORKDIR /app', 'RUN b')
    expect(document.instructions.map(one => effectiveAt(document, one).workdir?.value.path)).toEqual([
      undefined,
      undefined,
      undefined,
      '/app',
    ])
  })
})

describe('settings', () => {
  test('say which instruction of which stage made them', () => {
    const document = parse(
      'FROM alpine AS a',
      'USER app',
      'STOPSIGNAL SIGINT',
      'SHELL ["/bin/bash", "-c"]',
      'FROM a',
      'USER root',
    )
    const { user, stopSignal, shell, external } = effectiveOf(document, document.stages[1]!)
    expect([user?.value, user?.stage.index, user?.instruction.index]).toEqual(['root', 1, 5])
    expect([stopSignal?.value, stopSignal?.stage.index]).toEqual(['SIGINT', 0])
    expect(shell?.value).toEqual(['/bin/bash', '-c'])
    expect(external).toBe(true)
    expect(effectiveOf(document, document.stages[0]!).user?.value).toBe('app')
  })

  test('end with a stage that builds on something else', () => {
    const { external, user } = final('FROM alpine AS a', 'USER app', 'FROM scratch')
    expect([external, user]).toEqual([false, undefined])
  })

  test('gather ports and volumes', () => {
    const { exposed, volumes } = final(
      'FROM a AS x',
      'ENV P=80',
      'EXPOSE $P 53/UDP',
      'VOLUME /a /b',
      'FROM x',
      'EXPOSE 8000-8010',
      'VOLUME ["/c"]',
    )
    expect(exposed.map(({ value: { port, protocol }, stage }) => [port, protocol, stage.index])).toEqual([
      ['80', 'tcp', 0],
      ['53', 'udp', 0],
      ['8000-8010', 'tcp', 1],
    ])
    expect(volumes.map(({ value }) => value)).toEqual(['/a', '/b', '/c'])
  })

  test('a HEALTHCHECK NONE is one too', () => {
    expect(final('FROM a', 'HEALTHCHECK CMD x', 'HEALTHCHECK NONE').healthcheck?.instruction.index).toBe(2)
  })
})

describe('ENTRYPOINT and CMD', () => {
  test('an ENTRYPOINT puts the CMD of the image or stage below away, not one of its own stage', () => {
    const below = final('FROM alpine AS a', 'CMD ["x"]', 'FROM a', 'ENTRYPOINT ["y"]')
    expect([below.cmd, below.cmdResetBy?.instruction.index]).toEqual([undefined, 3])
    const image = final('FROM alpine', 'ENTRYPOINT ["y"]')
    expect([image.cmd, image.cmdResetBy?.instruction.index]).toEqual([undefined, 1])
    const own = final('FROM alpine', 'CMD ["x"]', 'ENTRYPOINT ["y"]')
    expect([own.cmd?.instruction.index, own.cmdResetBy]).toEqual([1, undefined])
    const after = final('FROM alpine', 'ENTRYPOINT ["y"]', 'CMD ["x"]')
    expect([after.cmd?.instruction.index, after.cmdResetBy]).toEqual([2, undefined])
    expect(final('FROM scratch', 'ENTRYPOINT ["y"]').cmdResetBy).toBeUndefined()
  })
})

/** The table of forms in the Dockerfile reference, and what the stages below decide. */
describe('the command a container starts', () => {
  const start = (...lines: string[]) => {
    const document = parse(...lines)
    return startCommand(document, finalStage(document)!)
  }

  test.each([
    [['ENTRYPOINT ["e", "p"]', 'CMD ["c", "q"]'], ['e', 'p', 'c', 'q'], false],
    [['ENTRYPOINT ["e", "p"]', 'CMD c q'], ['e', 'p', '/bin/sh', '-c', 'c q'], false],
    [['ENTRYPOINT e p', 'CMD ["c", "q"]'], ['/bin/sh', '-c', 'e p', 'c', 'q'], true],
    [['ENTRYPOINT e p', 'CMD c q'], ['/bin/sh', '-c', 'e p', '/bin/sh', '-c', 'c q'], true],
    [['ENTRYPOINT ["e"]'], ['e'], false],
    [['ENTRYPOINT e p'], ['/bin/sh', '-c', 'e p'], false],
    [['CMD ["c"]'], ['c'], false],
    [['CMD c q'], ['/bin/sh', '-c', 'c q'], false],
    [['ENTRYPOINT []', 'CMD ["c"]'], ['c'], false],
    [['SHELL ["/bin/bash", "-ec"]', 'CMD c'], ['/bin/bash', '-ec', 'c'], false],
    [['CMD ["a"]', 'CMD ["b"]'], ['b'], false],
    [['CMD ["a"]', 'ENTRYPOINT ["b"]'], ['b', 'a'], false],
  ])('%j', (lines, argv, cmdIgnored) =>
    expect(start('FROM scratch', ...lines)).toMatchObject({ argv, cmdIgnored, base: 'nothing' }),
  )

  test('is nothing where nobody names one', () => {
    expect(start('FROM scratch')).toEqual({ base: 'nothing', cmdIgnored: false })
  })

  test('on a base image from outside, what that image adds is said to be unknown', () => {
    expect(start('FROM alpine')).toEqual({ base: 'both', cmdIgnored: false })
    expect(start('FROM alpine', 'CMD ["c"]')).toMatchObject({ base: 'entrypoint', argv: ['c'] })
    expect(start('FROM alpine', 'CMD ["c"]').pid1).toBeUndefined()
    expect(start('FROM alpine', 'ENTRYPOINT ["e"]')).toMatchObject({ base: 'nothing', argv: ['e'] })
    expect(start('FROM alpine', 'ENTRYPOINT ["e"]').cmdResetBy?.keyword).toBe('ENTRYPOINT')
  })

  test('comes through the stages', () => {
    expect(start('FROM scratch AS a', 'ENTRYPOINT ["e"]', 'CMD ["c"]', 'FROM a', 'CMD ["d"]')).toMatchObject({
      argv: ['e', 'd'],
    })
    expect(start('FROM scratch AS a', 'ENTRYPOINT ["e"]', 'CMD ["c"]', 'FROM a', 'ENTRYPOINT ["f"]')).toMatchObject({
      argv: ['f'],
    })
  })

  test('the shell is the one that was in force at the line', () => {
    expect(start('FROM scratch AS a', 'CMD c', 'FROM a', 'SHELL ["/bin/bash", "-c"]')).toMatchObject({
      argv: ['/bin/sh', '-c', 'c'],
    })
    expect(start('# escape=`', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025', 'CMD c')).toMatchObject({
      argv: ['cmd', '/S', '/C', 'c'],
    })
  })

  test.each([
    [['ENTRYPOINT ["/usr/sbin/nginx"]'], { program: 'nginx', shell: false, execs: false }],
    [['ENTRYPOINT nginx'], { program: 'sh', shell: true, execs: false }],
    [['ENTRYPOINT exec nginx -g "x"'], { program: 'sh', shell: true, execs: true }],
    [['ENTRYPOINT setup && exec nginx'], { program: 'sh', shell: true, execs: true }],
    [['CMD ["bash", "-c", "exec nginx"]'], { program: 'bash', shell: true, execs: true }],
    [['CMD ["bash", "run.sh"]'], { program: 'bash', shell: false, execs: false }],
  ])('the first process of %j', (lines, pid1) => expect(start('FROM scratch', ...lines).pid1).toEqual(pid1))
})
