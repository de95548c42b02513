import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './here.js'

const manifest = `
FROM node:22
WORKDIR /app
<|>COPY package.json ./
`

describe('COPY', () => {
  test('the whole hover, in both languages', async () => {
    expect(await showHover(manifest)).toMatchInlineSnapshot(`
      "[COPY]

      COPY · copies files into the image

      In this file package.json of the build context becomes /app/package.json.

      The owner is root (0:0).

      Copies files and folders from the build context, or with --from from another stage or image. It makes one layer.

      - Sources count from the root of the build context (the last argument of docker build), not from the Dockerfile; nothing outside of it is in reach, and a leading ../ is cut off.
      - A destination without a leading / counts from WORKDIR. /app/ with a slash at its end is a folder, /app the name of a file; missing folders are made.
      - Of a folder the contents are copied, not the folder itself (--parents keeps the path).
      - Changed files make this line and all below it run anew: copy what changes rarely (package.json) first.

      COPY or ADD? COPY copies, and nothing else: take it. ADD also downloads URLs, clones Git repositories and unpacks local tar archives: take it for these three.

      https://docs.docker.com/reference/dockerfile/#copy"
    `)
    expect(await showHover(manifest, 'zh-cn')).toMatchInlineSnapshot(`
      "[COPY]

      COPY · 把文件复制进镜像

      在本文件中，构建上下文里的 package.json 成为 /app/package.json。

      属主是 root（0:0）。

      从构建上下文复制文件和目录；用 --from 则从另一个阶段或镜像复制。产生一层。

      - 源路径以构建上下文的根目录为起点（docker build 的最后一个参数），与 Dockerfile 在哪里无关；上下文之外的文件取不到，开头的 ../ 会被去掉。
      - 目标路径不以 / 开头时以 WORKDIR 为起点。末尾带斜杠的 /app/ 是目录，/app 则是文件名；缺少的目录会自动创建。
      - 复制目录时只复制其中的内容，不含目录本身（--parents 可保留路径）。
      - 文件一有改动，这一行和下面各行都要重新执行：先复制很少变的文件（如 package.json）。

      COPY 还是 ADD？ COPY 只做复制，通常就用它。ADD 还会下载 URL、克隆 Git 仓库、解开本地 tar 归档：需要这三样时才用 ADD。

      https://docs.docker.com/reference/dockerfile/#copy"
    `)
  })

  test.each([
    ['the whole context', 'FROM node:22\nWORKDIR /app\nUSER node\n<|>COPY . .'],
    ['a folder', 'FROM node:22\n<|>COPY src/ /src/'],
    ['a name that may be both', 'FROM node:22\n<|>COPY src /src'],
    ['several', 'FROM node:22\nWORKDIR /app\n<|>COPY package.json package-lock.json ./'],
    ['several without a slash', 'FROM node:22\n<|>COPY a.txt b.txt /app'],
    ['a pattern', 'FROM node:22\n<|>COPY *.txt /app/'],
    ['a WORKDIR of the base image', 'FROM node:22\n<|>COPY a.txt b/'],
    ['into a folder that is there', 'FROM node:22\n<|>COPY tool.sh /usr/local/bin'],
    ['from a stage', 'FROM golang AS build\nFROM scratch\n<|>COPY --from=build /out/app /app'],
    ['from a stage by number', 'FROM golang AS build\nFROM scratch\n<|>COPY --from=0 /out/ /'],
    ['from an image', 'FROM scratch\n<|>COPY --from=nginx:1.27 /etc/nginx/nginx.conf /etc/'],
    ['owner and permissions', 'FROM a\n<|>COPY --chown=app:app --chmod=755 run.sh /'],
    ['a heredoc', 'FROM a\n<|>COPY <<EOF /run.sh\n#!/bin/sh\necho hi\nEOF'],
    ['an archive', 'FROM a\n<|>COPY app.tar.gz /srv/'],
    ['a URL', 'FROM a\n<|>COPY https://example.com/x /x'],
    ['with its folders', 'FROM a\nWORKDIR /x\n<|>COPY --parents ./src/./a/b.txt ./'],
    ['a variable', 'FROM a\nARG DIR\n<|>COPY $DIR /x/'],
    ['Windows', 'FROM mcr.microsoft.com/windows/servercore:ltsc2025\n<|>COPY a.txt C:/app/'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test('says nothing without a destination', async () => expect(await here('FROM a\n<|>COPY x')).toBeUndefined())
})

describe('ADD', () => {
  test.each([
    ['an archive', 'FROM a\n<|>ADD rootfs.tar.xz /'],
    ['an archive that stays packed', 'FROM a\n<|>ADD --unpack=false rootfs.tar.xz /'],
    ['a URL', 'FROM a\n<|>ADD https://example.com/tool.tar.gz /opt/'],
    ['a URL with a checksum', 'FROM a\n<|>ADD --checksum=sha256:00 https://example.com/tool /usr/bin/tool'],
    ['a repository', 'FROM a\n<|>ADD https://github.com/moby/buildkit.git#v0.14:docs /src'],
    ['a repository through ssh', 'FROM a\n<|>ADD --keep-git-dir=true git@github.com:moby/buildkit.git /src'],
    ['a plain file', 'FROM a\nWORKDIR /app\n<|>ADD app.jar .'],
    ['a zip', 'FROM a\n<|>ADD app.zip /srv/'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('flags', () => {
  test.each([
    ['--from', 'FROM a AS one\nFROM a\nCOPY --fr<|>om=one /x /y'],
    ['--chown by name', 'FROM a\nCOPY --cho<|>wn=node . .'],
    ['--chown by number', 'FROM a\nCOPY --cho<|>wn=1000 . .'],
    ['--chown with a variable', 'FROM a\nARG U=app\nCOPY --cho<|>wn=$U:staff . .'],
    ['--chmod', 'FROM a\nCOPY --chm<|>od=0640 a b /x/'],
    ['--chmod in symbols', 'FROM a\nCOPY --chmod=u<|>+x a /x/'],
    ['--exclude', 'FROM a\nCOPY --exc<|>lude=*.md --exclude=test . /x/'],
    ['--checksum on a file', 'FROM a\nADD --check<|>sum=sha256:00 x /x'],
    ['--unpack', 'FROM a\nADD --unp<|>ack=true https://example.com/a.tgz /x/'],
    ['--parents', 'FROM a\nCOPY --par<|>ents src/a.txt /x/'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test('those that have nothing to compute are explained all the same', async () => {
    for (const flag of ['--link', '--parents', '--exclude=x', '--chown=1', '--chmod=644'])
      expect(await showHover(`FROM a\nCOPY <|>${flag} a /b/`), flag).toMatch(/^\[--\w+\]/)
    for (const flag of ['--keep-git-dir', '--unpack', '--checksum=x'])
      expect(await showHover(`FROM a\nADD <|>${flag} a /b/`), flag).toMatch(/^\[--[\w-]+\]/)
  })
})

describe('WORKDIR', () => {
  test.each([
    ['from the root', 'FROM a\n<|>WORKDIR /app\nRUN x'],
    ['counted from the one before', 'FROM a AS base\nWORKDIR /app\nFROM base\nUSER node\n<|>WORKDIR src\nRUN x'],
    ['counted from the base image', 'FROM node:22\n<|>WORKDIR app'],
    ['a variable', 'FROM a\nENV H=/srv\n<|>WORKDIR $H/x\nCOPY a b\nWORKDIR /z'],
    ['for nothing', 'FROM a\n<|>WORKDIR /a\nWORKDIR /b'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('VOLUME', () => {
  const data = `
FROM postgres:17
<|>VOLUME ["/data", "/log"]
RUN touch /data/x
`
  test('the whole hover, in both languages', async () => {
    expect(await showHover(data)).toMatchInlineSnapshot(`
      "[VOLUME]

      VOLUME · paths that live outside of the container

      In this file each new container gets volumes at /data and /log: a new anonymous one, unless docker run names another. RUN in line 3 touches it afterwards: BuildKit keeps the change, the legacy builder throws it away.

      you run                              what lies at the path
      docker run IMAGE                     a new anonymous volume
      docker run -v data:/data IMAGE       the named volume data, kept for the next container
      docker run -v /srv/data:/data IMAGE  the folder /srv/data of the host (bind mount)
      docker run --tmpfs /data IMAGE       memory, empty at each start

      Every container of this image gets a volume at these paths: filled at first with what the image has there, and kept apart from the container's own layer. The host side is chosen at docker run, never here.

      - Nobody names an anonymous volume, so data seems lost with each new container, and the volumes pile up (docker volume prune, docker run --rm).
      - Changes to the path in later instructions: BuildKit keeps them, the legacy builder throws them away. Put VOLUME after them.
      - It is inherited, and no later image can take it back.
      - Kubernetes makes no lasting volume of it: mount one with volumeMounts.

      Named volume, bind mount or tmpfs? A named volume is kept by Docker and outlives containers: for databases. A bind mount shows a folder of the host and hides what the image has there: for sources while developing. tmpfs lies in memory and is gone with the container.

      https://docs.docker.com/reference/dockerfile/#volume"
    `)
    expect(await showHover(data, 'zh-cn')).toMatchInlineSnapshot(`
      "[VOLUME]

      VOLUME · 数据放在容器之外的路径

      在本文件中，每个新容器在 /data 和 /log 上都有卷：除非 docker run 指定别的，否则是新建的匿名卷。第 3 行的 RUN 之后又改动它：BuildKit 会保留，旧版构建器会丢弃。

      你这样运行                           该路径上是什么
      docker run IMAGE                     新建的匿名卷
      docker run -v data:/data IMAGE       命名卷 data，下一个容器还能用
      docker run -v /srv/data:/data IMAGE  主机上的目录 /srv/data（绑定挂载）
      docker run --tmpfs /data IMAGE       内存，每次启动时为空

      本镜像的每个容器在这些路径上都有一个卷：最初装着镜像在该处的内容，并且与容器自己的可写层分开。对应主机的哪里由 docker run 决定，这里不能指定。

      - 匿名卷没有名字，每换一个容器数据就像丢了一样，卷也越积越多（docker volume prune、docker run --rm）。
      - 后面的指令再修改该路径：BuildKit 会保留，旧版构建器会丢弃。VOLUME 要写在这些指令之后。
      - 它会被继承，下游镜像无法取消。
      - Kubernetes 不会据此创建持久的卷：要用 volumeMounts 挂载。

      命名卷、绑定挂载还是 tmpfs？ 命名卷由 Docker 管理，容器删了还在：适合数据库。绑定挂载直接用主机上的目录，镜像在该处的内容被遮住：适合开发时的源码。tmpfs 在内存里，随容器消失。

      https://docs.docker.com/reference/dockerfile/#volume"
    `)
  })
})
