import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './here.js'

const build = `
FROM node:22
WORKDIR /app
ARG VERSION
COPY . .
USER node
<|>RUN npm ci && npm run build
`

describe('RUN', () => {
  test('the whole hover, in both languages', async () => {
    expect(await showHover(build)).toMatchInlineSnapshot(`
      "[RUN]

      RUN · runs a command while the image is built

      In this file /bin/sh -c runs this line during the build in /app as node. 2 commands are joined by &&: the first that fails stops the build. What it changes in the file system becomes one layer. It comes from the cache until the line changes or something above it: a changed file of COPY . . in line 4, or another --build-arg for VERSION.

      Executes a command during the build and keeps what it changes in the file system as a new layer. Processes do not survive it: a service started here is gone in the container.

      - RUN a && b (shell form) is read by /bin/sh -c or what SHELL says; RUN ["a", "b"] (exec form) starts the program without a shell; RUN <<EOF takes a script of several lines.
      - The result is cached until the line, a variable it sees or something above it changes: apt-get upgrade is not run anew by itself (--no-cache forces it).
      - Removing a file in a later RUN does not make the image smaller: the layer below keeps it. Clean up in the same RUN.
      - cd, export and source last until the end of this RUN; WORKDIR and ENV stay.

      RUN or CMD? RUN executes once, while the image is built, and its result is part of the image. CMD executes nothing during the build: it says what starts each time a container starts.

      https://docs.docker.com/reference/dockerfile/#run"
    `)
    expect(await showHover(build, 'zh-cn')).toMatchInlineSnapshot(`
      "[RUN]

      RUN · 构建镜像时执行的命令

      在本文件中，构建时由 /bin/sh -c 在 /app 中以 node 的身份执行这一行。2 条命令以 && 相连：任何一条失败，构建就停止。它对文件系统的改动成为一层。这一行或前面的内容改变之前，结果都取自缓存。会让它重新执行的有：第 4 行 COPY . . 的文件有改动，或 --build-arg 给 VERSION 的值变了。

      在构建期间执行命令，并把它对文件系统的改动存成新的一层。进程不会保留：在这里启动的服务，容器里并不存在。

      - RUN a && b（shell 形式）交给 /bin/sh -c 或 SHELL 指定的 shell；RUN ["a", "b"]（exec 形式）不经 shell 直接启动程序；RUN <<EOF 可以写多行脚本。
      - 在这一行、它能看到的变量或前面的内容改变之前，结果一直取自缓存：apt-get upgrade 不会自己重新执行（--no-cache 可以强制）。
      - 在后面的 RUN 里删除文件不会让镜像变小：下面那层仍然保留着它。清理要放在同一条 RUN 里。
      - cd、export、source 只在这一条 RUN 里有效；要保留就用 WORKDIR 和 ENV。

      RUN 还是 CMD？ RUN 在构建镜像时执行一次，结果成为镜像的一部分；CMD 在构建时什么也不执行，它指定每次启动容器时运行什么。

      https://docs.docker.com/reference/dockerfile/#run"
    `)
  })

  test.each([
    ['commands joined by ;', 'FROM debian:12\n<|>RUN apt-get update; apt-get install -y curl'],
    ['set -e', 'FROM debian:12\n<|>RUN set -eux; a; b'],
    ['exec form', 'FROM scratch\n<|>RUN ["/tool", "x"]'],
    ['a heredoc', 'FROM debian:12\n<|>RUN <<EOF\na\nb\nEOF'],
    ['a heredoc for Python', 'FROM python:3.13\n<|>RUN <<EOF python3\nprint(1)\nEOF'],
    ['mounts', 'FROM a\n<|>RUN --mount=type=cache,target=/c --mount=type=secret,id=k,target=/k make'],
    ['on another stage', 'FROM a AS one\nFROM one\n<|>RUN make'],
    ['behind ONBUILD', 'FROM a\nONBUILD <|>RUN make'],
    ['a word of its command', 'FROM a\nRUN ma<|>ke all'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('--mount', () => {
  test.each([
    ['bind', 'FROM a\nWORKDIR /src\nRUN --mount=ta<|>rget=. make'],
    [
      'bind of a stage, writable',
      'FROM a AS one\nFROM a\nRUN --mount=type=bi<|>nd,from=one,source=/x,target=/y,rw make',
    ],
    ['cache', 'FROM a\nUSER node\nRUN --mo<|>unt=type=cache,target=/root/.npm npm ci'],
    ['cache with an id', 'FROM a\nRUN --mount=type=cache,id=n<|>pm,target=/root/.npm,sharing=locked npm ci'],
    ['sharing', 'FROM a\nRUN --mount=type=cache,target=/c,shar<|>ing=private x'],
    ['tmpfs', 'FROM a\nRUN --mount=type=tm<|>pfs,target=/tmp,size=64m x'],
    ['secret', 'FROM a\nUSER app\nRUN --mount=type=sec<|>ret,id=npmrc x'],
    ['secret in a variable', 'FROM a\nRUN --mount=type=secret,id=KEY,e<|>nv=KEY,required=true x'],
    ['ssh', 'FROM a\nRUN --mount=type=s<|>sh git clone x'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test('other names of an option are explained too', async () => {
    for (const option of ['target=/x', 'dst=/x', 'destination=/x'])
      expect(await showHover(`FROM a\nRUN --mount=type=cache,<|>${option} x`)).toContain('--mount target')
    expect(await showHover('FROM a\nRUN --mount=type=bind,target=/x,r<|>w x')).toContain('--mount readwrite')
  })
})

describe('other flags and instructions', () => {
  test.each([
    ['--network=none', 'FROM a\nRUN --net<|>work=none x'],
    ['--network=host', 'FROM a\nRUN --network=ho<|>st x'],
    ['--security=insecure', 'FROM a\nRUN --secu<|>rity=insecure x'],
    ['SHELL', 'FROM a\n<|>SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\nCMD c\nRUN ["d"]'],
    ['SHELL for nobody', 'FROM a\n<|>SHELL ["/bin/sh", "-c"]\nRUN ["d"]'],
    ['ONBUILD', 'FROM a\n<|>ONBUILD COPY . .\nONBUILD RUN make'],
    ['heredoc of RUN', 'FROM a\nRUN <<E<|>OF\necho $X\nEOF'],
    ['heredoc of a command', 'FROM a\nRUN cat <<E<|>OF\n$X\nEOF'],
    ['heredoc of COPY', 'FROM a\nARG X=1\nCOPY <<E<|>OF /x\n$X\nEOF'],
    ['quoted heredoc', 'FROM a\nCOPY <<-"E<|>OF" /x\n\t$X\nEOF'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
