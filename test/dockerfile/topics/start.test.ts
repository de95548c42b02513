import { describe, expect, test } from 'vitest'
import { dockerfile } from '../../../server/src/dockerfile/index.js'
import { nodeAt } from '../../../server/src/dockerfile/locate.js'
import { topicKeys } from '../../../server/src/dockerfile/topic-keys.js'
import { checksOf, healthOf, seconds } from '../../../server/src/dockerfile/topics/start/_health.js'
import { showHover } from '../../harness/check.js'
import { explanation, here } from './here.js'

const ping = `
FROM alpine:3.20
ENTRYPOINT ["ping"]
<|>CMD ["-c", "3", "localhost"]
`

describe('CMD and ENTRYPOINT', () => {
  test('the whole hover, in both languages', async () => {
    expect(await showHover(ping)).toMatchInlineSnapshot(`
      "[CMD]

      CMD · default command, or arguments for ENTRYPOINT

      In this file the container starts ping -c 3 localhost: ENTRYPOINT (line 2) gives ping, this CMD the rest.

      PID 1 is ping, so docker stop reaches it with SIGTERM.

      you run                           it starts
      docker run IMAGE a b              ping a b
      docker run --entrypoint sh IMAGE  sh (CMD is dropped too)
      Kubernetes args: ["a", "b"]       ping a b
      Kubernetes command: ["sh"]        sh (CMD is dropped too)

      What a container of this image starts when nobody says otherwise: the whole command, or the arguments of ENTRYPOINT where there is one. Nothing of it runs during the build.

      - CMD ["node", "app.js"] (exec form, JSON: double quotes) starts the program itself: no $VAR, no &&, no *.
      - CMD node app.js (shell form) starts /bin/sh -c "node app.js"; SHELL changes that shell.
      - Only the last CMD of a stage counts. An ENTRYPOINT set in this stage clears the CMD of the base image.
      - In Kubernetes args replaces CMD, and command replaces ENTRYPOINT (and drops CMD with it).

      CMD or ENTRYPOINT? ENTRYPOINT is the program; it stays unless --entrypoint says otherwise. CMD is what the person who runs the image may replace. RUN or CMD? RUN executes while the image is built and leaves a layer; CMD executes each time a container starts.

      https://docs.docker.com/reference/dockerfile/#cmd"
    `)
    expect(await showHover(ping, 'zh-cn')).toMatchInlineSnapshot(`
      "[CMD]

      CMD · 默认命令，或 ENTRYPOINT 的默认参数

      在本文件中，容器启动的命令是 ping -c 3 localhost：ENTRYPOINT（第 2 行）给出 ping，其余来自这条 CMD。

      PID 1 就是 ping，docker stop 发出的 SIGTERM 能直接送到它。

      你这样运行                        实际启动
      docker run IMAGE a b              ping a b
      docker run --entrypoint sh IMAGE  sh（CMD 一并作废）
      Kubernetes 写 args: ["a", "b"]    ping a b
      Kubernetes 写 command: ["sh"]     sh（CMD 一并作废）

      容器在没有另行指定时启动什么：没有 ENTRYPOINT 时是完整的命令，有则是它的参数。构建期间不会执行。

      - CMD ["node", "app.js"]（exec 形式，JSON，用双引号）直接启动程序：不替换 $VAR，没有 &&，没有 *。
      - CMD node app.js（shell 形式）启动的是 /bin/sh -c "node app.js"；SHELL 可以换掉这个 shell。
      - 一个阶段里只有最后一条 CMD 有效。本阶段设置了 ENTRYPOINT，基础镜像的 CMD 就会被清空。
      - Kubernetes 的 args 取代 CMD，command 取代 ENTRYPOINT（CMD 也随之作废）。

      CMD 还是 ENTRYPOINT？ ENTRYPOINT 是程序本身，不用 --entrypoint 就换不掉；CMD 是留给运行者覆盖的那部分。RUN 还是 CMD？ RUN 在构建镜像时执行并留下一层；CMD 在每次启动容器时执行。

      https://docs.docker.com/reference/dockerfile/#cmd"
    `)
  })

  test.each([
    ['CMD alone', 'FROM python:3.13\n<|>CMD ["python", "app.py"]'],
    ['CMD alone in shell form', 'FROM python:3.13\n<|>CMD python app.py'],
    ['CMD on an image with a start script', 'FROM node:22\n<|>CMD ["node", "server.js"]'],
    ['CMD on an image that we do not know', 'FROM ghcr.io/team/app:1\n<|>CMD ["serve"]'],
    ['CMD that runs a script of package.json', 'FROM node:22\n<|>CMD ["npm", "start"]'],
    ['CMD on nothing', 'FROM scratch\n<|>CMD ["/app"]'],
    ['ENTRYPOINT alone', 'FROM alpine:3.20\n<|>ENTRYPOINT ["ping"]'],
    ['ENTRYPOINT in shell form drops CMD', 'FROM alpine:3.20\n<|>ENTRYPOINT ping\nCMD ["-c", "3"]'],
    ['ENTRYPOINT with exec', 'FROM alpine:3.20\nSTOPSIGNAL SIGQUIT\n<|>ENTRYPOINT exec nginx'],
    ['CMD in shell form behind an ENTRYPOINT', 'FROM alpine:3.20\nENTRYPOINT ["ping"]\n<|>CMD -c 3'],
    ['ENTRYPOINT of another stage', 'FROM alpine:3.20 AS base\nENTRYPOINT ["ping"]\nFROM base\n<|>CMD ["-c"]'],
    ['a start script', 'FROM alpine:3.20\n<|>ENTRYPOINT ["/start.sh"]'],
    ['replaced by a later one', 'FROM alpine:3.20\n<|>CMD ["a"]\nCMD ["b"]'],
    ['a stage that is not the image', 'FROM alpine:3.20 AS one\n<|>CMD ["a"]\nFROM alpine:3.20'],
    ['a variable in an exec form', 'FROM alpine:3.20\nENV A=1\n<|>CMD ["echo", "$A"]'],
    ['taken away', 'FROM node:22\n<|>CMD []'],
    ['behind ONBUILD', 'FROM alpine:3.20\nONBUILD <|>CMD ["a"]'],
    ['another SHELL', 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n<|>CMD a | b'],
    ['Windows', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\n<|>CMD dir'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test.each(['FROM alpine\n<|>CMD', 'FROM alpine\nENTRYPOINT<|>'])(
    'says nothing of an unfinished file: %j',
    async source => expect(await here(source)).toBeUndefined(),
  )
})

describe('HEALTHCHECK', () => {
  const full = `
FROM nginx:1.27
<|>HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 CMD curl -f http://localhost/ || exit 1
`
  test('the whole hover, in both languages', async () => {
    expect(await showHover(full)).toMatchInlineSnapshot(`
      "[HEALTHCHECK]

      HEALTHCHECK · how Docker finds out whether the container works

      In this file Docker runs /bin/sh -c 'curl -f http://localhost/ || exit 1' in the container, for the first time 5 s after the start, then 10 s after each check has ended. A check that takes longer than 3 s is killed and has failed; after 3 failures in a row the container is unhealthy.

      Failures in the first 20 s do not count (until a check has succeeded once), and checks then run every 5 s (the default; since Docker 25, before that every 10 s). A container that never answers is unhealthy 40 s after its start. One that stops answering later is noticed within 20 s to 30 s if its checks fail at once, and after at most 39 s if each of them runs into the timeout.

      Docker runs the command inside the container again and again and shows the result as its health: starting, then healthy or unhealthy. Exit code 0 is healthy, 1 unhealthy (2 is reserved).

      - Kubernetes ignores it: there, write livenessProbe, readinessProbe and startupProbe in the manifest.
      - Docker alone restarts nothing: it shows unhealthy in docker ps. Swarm replaces the container, Compose can wait with condition: service_healthy.
      - The program of the check (curl, wget) has to be in the image.
      - Only the last one counts; HEALTHCHECK NONE switches off the one of the base image.

      https://docs.docker.com/reference/dockerfile/#healthcheck"
    `)
    expect(await showHover(full, 'zh-cn')).toMatchInlineSnapshot(`
      "[HEALTHCHECK]

      HEALTHCHECK · Docker 如何判断容器是否正常

      在本文件中，Docker 在容器里执行 /bin/sh -c 'curl -f http://localhost/ || exit 1'：启动 5 秒后第一次，之后在每次检查结束 10 秒后再次执行。超过 3 秒的检查会被杀掉并算作失败；连续失败 3 次，容器就是 unhealthy。

      前 20 秒内的失败不计数（直到有一次检查成功），这段时间每 5 秒检查一次（默认值；Docker 25 起，之前是每 10 秒一次）。从不响应的容器在启动 40 秒后变为 unhealthy。之后才停止响应的容器，检查立即失败时在 20 秒到 30 秒内被发现；每次都等到超时，最多需要 39 秒。

      Docker 在容器里反复执行这条命令，把结果显示为健康状态：先是 starting，然后是 healthy 或 unhealthy。退出码 0 表示健康，1 表示不健康（2 保留）。

      - Kubernetes 不理会它：在 Kubernetes 里要在清单中写 livenessProbe、readinessProbe 和 startupProbe。
      - 单独的 Docker 不会重启容器，只在 docker ps 里显示 unhealthy。Swarm 会换掉容器，Compose 可以用 condition: service_healthy 等待。
      - 检查用到的程序（curl、wget）必须在镜像里。
      - 只有最后一条有效；HEALTHCHECK NONE 关掉基础镜像里的检查。

      https://docs.docker.com/reference/dockerfile/#healthcheck"
    `)
  })

  test('is drawn', async () => {
    expect((await explanation(full))?.picture?.alt.en).toBe(
      'A container whose checks all fail: starting until 40 s, then unhealthy',
    )
    expect((await explanation('FROM a\n<|>HEALTHCHECK --retries=100000 CMD x'))?.picture).toBeUndefined()
  })

  test.each([
    ['nothing set', 'FROM a\n<|>HEALTHCHECK CMD ["/check"]'],
    ['minutes', 'FROM a\n<|>HEALTHCHECK --interval=5m --timeout=3s CMD x'],
    ['one failure is enough', 'FROM a\n<|>HEALTHCHECK --retries=1 CMD x'],
    ['switched off', 'FROM a\n<|>HEALTHCHECK NONE'],
    ['replaced', 'FROM a\n<|>HEALTHCHECK CMD x\nHEALTHCHECK CMD y'],
    ['--interval', 'FROM a\nHEALTHCHECK --in<|>terval=5s CMD x'],
    ['--timeout', 'FROM a\nHEALTHCHECK --time<|>out=5s CMD x'],
    ['--start-period', 'FROM a\nHEALTHCHECK --start-p<|>eriod=1m CMD x'],
    ['--start-interval without a period', 'FROM a\nHEALTHCHECK --start-i<|>nterval=1s CMD x'],
    ['--retries', 'FROM a\nHEALTHCHECK --retries=<|>5 --interval=2s CMD x'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test('a value that is no duration is left alone', async () =>
    expect(await here('FROM a\n<|>HEALTHCHECK --interval=soon CMD x')).toBeUndefined())

  test('the CMD behind it is a part of it', () => {
    const document = dockerfile.parse('FROM a\nHEALTHCHECK CMD x')
    expect(topicKeys(nodeAt(document, 20)!, document)).toEqual(['HEALTHCHECK'])
  })

  test('durations as Go writes them', () => {
    expect(['30s', '1m30s', '1.5h', '500ms', '0', '1h2m3s'].map(seconds)).toEqual([30, 90, 5400, 0.5, 0, 3723])
    expect(['', '30', 's', '1 s', '-1s', '1d'].map(seconds)).toEqual(Array(6).fill(undefined))
  })

  test('checks in the start period do not count', () => {
    const [, instruction] = dockerfile.parse(
      'FROM a\nHEALTHCHECK --start-period=12s --start-interval=5s --interval=30s --retries=2 CMD x',
    ).instructions
    expect(checksOf(healthOf(instruction!)!)).toEqual([
      { at: 5, counts: false },
      { at: 10, counts: false },
      { at: 15, counts: true },
      { at: 45, counts: true },
    ])
  })
})

describe('STOPSIGNAL', () => {
  test.each([
    ['a name', 'FROM a\nSTOPSIGNAL SIG<|>QUIT\nENTRYPOINT ["nginx"]'],
    ['without SIG', 'FROM a\nSTOPSIGNAL quit<|>'],
    ['a number', 'FROM a\n<|>STOPSIGNAL 9'],
    ['the default', 'FROM a\n<|>STOPSIGNAL SIGTERM'],
    ['real time', 'FROM a\n<|>STOPSIGNAL SIGRTMIN+3'],
    ['a shell keeps it', 'FROM a\n<|>STOPSIGNAL INT\nENTRYPOINT run me'],
    ['an ARG', 'FROM a\nARG S=SIGINT\nSTOP<|>SIGNAL $S'],
    ['replaced', 'FROM a\n<|>STOPSIGNAL INT\nSTOPSIGNAL HUP'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
