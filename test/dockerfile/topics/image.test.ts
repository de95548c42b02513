import { describe, expect, test } from 'vitest'
import { imageName } from '../../../server/src/dockerfile/image.js'
import { fullName } from '../../../server/src/dockerfile/topics/image/_name.js'
import { showHover } from '../../harness/check.js'
import { explanation, here } from './here.js'

const stages = `
ARG GO=1.23
FROM golang:\${GO} AS build
<|>FROM alpine:3.20
COPY --from=build /out/app /usr/local/bin/
`
const digest = '24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d'

describe('FROM', () => {
  test('the whole hover, in both languages', async () => {
    expect(await showHover(stages)).toMatchInlineSnapshot(`
      "[FROM]

      FROM · base image; begins a stage

      In this file this stage (2 of 2) begins with the image docker.io/library/alpine:3.20: registry docker.io, repository library/alpine, tag 3.20.

      It copies files from stage build; all else of them stays behind. It is the last stage: this is the image that docker build makes.

      Begins a build stage on an image, on an earlier stage or on nothing (scratch). An image is a stack of read-only layers with settings; a container is a process started from it, with a writable layer of its own. A registry is the server that images are pulled from and pushed to.

      - Each FROM starts afresh: nothing of the stage before is there but what COPY --from brings. Only the last stage becomes the image (or the one of docker build --target).
      - Settings of the base come along: ENV, WORKDIR, USER, EXPOSE, VOLUME, ENTRYPOINT, CMD, and its ONBUILD triggers run.
      - Only ARGs before the first FROM can be used in it.
      - BuildKit skips stages that the wanted one does not need, and builds independent ones at the same time.

      Container or virtual machine? A container is an isolated process on the kernel of its host: it starts in milliseconds and brings no kernel of its own. A virtual machine boots a whole operating system on virtual hardware: slower and larger, but more strictly separated.

      https://docs.docker.com/reference/dockerfile/#from"
    `)
    expect(await showHover(stages, 'zh-cn')).toMatchInlineSnapshot(`
      "[FROM]

      FROM · 基础镜像，开始一个新阶段

      在本文件中，这个阶段（共 2 个，第 2 个）的基础镜像是 docker.io/library/alpine:3.20：镜像仓库 docker.io，仓库名 library/alpine，标签 3.20。

      它从阶段 build 复制文件，其余内容都不会带过来。它是最后一个阶段：docker build 得到的就是它。

      在一个镜像、前面的阶段或空白（scratch）之上开始一个构建阶段。镜像是一叠只读的层加上设置；容器是从镜像启动的进程，带有自己的可写层。镜像仓库（registry）是推送和拉取镜像的服务器。

      - 每个 FROM 都从头开始：前一阶段的内容，只有 COPY --from 带过来的才有。只有最后一个阶段成为镜像（或 docker build --target 指定的那个）。
      - 基础镜像的设置会继承：ENV、WORKDIR、USER、EXPOSE、VOLUME、ENTRYPOINT、CMD，它的 ONBUILD 也会在这里执行。
      - 这里只能使用第一个 FROM 之前的 ARG。
      - BuildKit 跳过目标阶段用不到的阶段，互不依赖的阶段同时构建。

      容器还是虚拟机？ 容器是主机内核上一个被隔离的进程：毫秒级启动，没有自己的内核。虚拟机在虚拟硬件上启动完整的操作系统：更慢更大，隔离也更彻底。

      https://docs.docker.com/reference/dockerfile/#from"
    `)
  })

  test.each([
    ['an ARG in the tag', 'ARG NODE=22\n<|>FROM node:${NODE}-alpine'],
    ['an ARG without a default', 'ARG IMAGE\n<|>FROM $IMAGE'],
    ['no tag', '<|>FROM debian'],
    ['a digest', `<|>FROM node:22@sha256:${digest}`],
    ['another registry', '<|>FROM localhost:5000/app:1'],
    ['a platform', '<|>FROM --platform=linux/arm64 alpine:3.20'],
    ['nothing', '<|>FROM scratch'],
    ['another stage', 'FROM a AS one\nWORKDIR /x\nENV A=1\nUSER 5\n<|>FROM one AS two\nFROM a\nCOPY --from=two /x /y'],
    ['a stage that nobody uses', 'FROM a\n<|>FROM a AS two\nFROM a'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test('draws the stages where there are several', async () => {
    const picture = (await explanation(stages))?.picture
    expect(picture?.alt.en).toBe('The 2 stages of this file and what they take from each other')
    for (const name of ['golang:1.23', 'build', 'alpine:3.20', 'COPY']) expect(picture?.svg.en).toContain(name)
    expect((await explanation('<|>FROM a'))?.picture).toBeUndefined()
  })
})

describe("an image's name", () => {
  test.each([
    ['registry', 'FROM ghc<|>r.io/team/app:1.2'],
    ['repository', 'FROM no<|>de'],
    ['repository of a user', 'FROM bitnami/no<|>de:1'],
    ['tag', 'FROM node:22-sl<|>im'],
    ['latest', 'FROM node:lat<|>est'],
    ['digest', `FROM node:22@sha256:2445<|>${digest.slice(4)}`],
    ['an image to copy from', 'FROM a\nCOPY --from=ngi<|>nx:1 /a /b'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())

  test.each([
    ['node', 'docker.io/library/node:latest'],
    ['node:22', 'docker.io/library/node:22'],
    ['bitnami/node', 'docker.io/bitnami/node:latest'],
    ['ghcr.io/a/b/c:1', 'ghcr.io/a/b/c:1'],
    [`a@sha256:${digest}`, `docker.io/library/a@sha256:${digest}`],
  ])('%s is %s', (short, full) => expect(fullName(imageName(short)).text).toBe(full))
})

describe('stages and platforms', () => {
  test.each([
    ['a name', 'FROM golang AS bu<|>ild\nRUN x\nFROM alpine\nCOPY --from=build /a /b'],
    ['a reference', 'FROM golang AS build\nFROM alpine\nCOPY --from=bui<|>ld /a /b'],
    ['a name that nobody uses', 'FROM golang AS le<|>ft\nFROM alpine'],
    ['the platform of the builder', 'FROM --plat<|>form=$BUILDPLATFORM golang'],
    ['a fixed platform', 'FROM --platform=linux/am<|>d64 golang'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
