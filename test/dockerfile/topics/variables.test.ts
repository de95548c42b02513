import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './here.js'

describe('ARG', () => {
  const arg = `
ARG NODE=22
FROM node:\${NODE} AS build
<|>ARG VERSION=1.0
FROM node:\${NODE}
ARG NODE
`
  test('the whole hover, in both languages', async () => {
    expect(await showHover(arg)).toMatchInlineSnapshot(`
      "[ARG]

      ARG · variable of the build

      In this file VERSION is 1.0, unless --build-arg VERSION=… says otherwise. It counts to the end of stage build and in stages built on it, in no other; the container does not have it.

      A variable that docker build --build-arg NAME=value can set. It is there during the build, from this line to the end of its stage (and in stages built on it); containers do not have it.

      - Before the first FROM it counts for FROM lines only; ARG NAME without a value takes it over into a stage.
      - Values are no secrets: they stay readable in docker history. Use RUN --mount=type=secret for passwords.
      - Another value is a cache miss for every RUN below it, used or not: declare it as late as possible.
      - An ENV of the same name hides it.

      ARG or ENV? ARG is there during the build only, and --build-arg sets it. ENV is in the image and in every container, and docker run -e sets it.

      https://docs.docker.com/reference/dockerfile/#arg"
    `)
    expect(await showHover(arg, 'zh-cn')).toMatchInlineSnapshot(`
      "[ARG]

      ARG · 构建时的变量

      在本文件中，VERSION 是 1.0，除非用 --build-arg VERSION=… 指定别的值。它到阶段 build 结束为止有效，在基于它的阶段里也有效，别的阶段看不到；容器里没有它。

      可以用 docker build --build-arg NAME=value 设置的变量。只在构建期间存在，从这一行到本阶段结束（以及基于它的阶段）；容器里没有它。

      - 写在第一个 FROM 之前时只对各个 FROM 行有效；在阶段里写不带值的 ARG NAME 才能接着用。
      - 它的值不是秘密：docker history 里看得到。密码要用 RUN --mount=type=secret。
      - 换一个值，下面所有 RUN 的缓存都失效，不管用没用到：尽量靠后声明。
      - 同名的 ENV 会盖住它。

      ARG 还是 ENV？ ARG 只在构建期间存在，由 --build-arg 设置；ENV 留在镜像和每个容器里，由 docker run -e 设置。

      https://docs.docker.com/reference/dockerfile/#arg"
    `)
  })

  test.each([
    ['before the first FROM', 'ARG <|>V=1\nFROM a:$V'],
    ['before the first FROM, taken over', 'ARG <|>V=1\nFROM a:$V AS one\nARG V'],
    ['taken over', 'ARG V=1\nFROM a\nARG <|>V'],
    ['no default', 'FROM a\n<|>ARG TOKEN'],
    ['several', 'FROM a\n<|>ARG A B=2'],
    ['hidden by ENV above', 'FROM a\nENV A=1\nARG <|>A=2'],
    ['hidden by ENV below', 'FROM a\nARG <|>A=2\nENV A=1'],
    ['set by the builder', 'FROM a\nARG TARGET<|>ARCH'],
    ['a proxy', 'FROM a\nARG HTTP<|>_PROXY'],
    ['SOURCE_DATE_EPOCH', 'FROM a\nARG SOURCE_<|>DATE_EPOCH'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('ENV', () => {
  const env = 'FROM node:22\n<|>ENV NODE_ENV=production'
  test('the whole hover, in both languages', async () => {
    expect(await showHover(env)).toMatchInlineSnapshot(`
      "[ENV]

      ENV · environment variable of build and container

      In this file NODE_ENV is production from here on and in the container, unless docker run -e NODE_ENV=… says otherwise.

      Sets environment variables for the instructions below, for the stages and images built on this one, and for every container.

      - docker run -e KEY=value (Kubernetes env) replaces it when the container starts; --build-arg does not.
      - The value stays readable: docker inspect, docker history. Secrets belong in RUN --mount=type=secret.
      - It cannot be unset, only emptied. For a single command: RUN KEY=value command.
      - All values of one ENV see the variables as they were before it: ENV A=1 B=$A takes the old A.

      ENV or ARG? ENV is in the image and in the container. ARG is there during the build only, and --build-arg sets it. Where both have one name, ENV wins. ARG V=1 and ENV V=$V together make a default that the build can change and the container sees.

      https://docs.docker.com/reference/dockerfile/#env"
    `)
    expect(await showHover(env, 'zh-cn')).toMatchInlineSnapshot(`
      "[ENV]

      ENV · 构建和容器的环境变量

      在本文件中，从这里起以及在容器里，NODE_ENV 是 production，除非用 docker run -e NODE_ENV=… 指定别的值。

      设置环境变量，对下面的指令、基于它的阶段和镜像，以及每个容器都有效。

      - 启动容器时可用 docker run -e KEY=value（Kubernetes 的 env）替换；--build-arg 不行。
      - 它的值一直看得到：docker inspect、docker history。机密要用 RUN --mount=type=secret。
      - 不能取消，只能设为空。只供一条命令使用时写 RUN KEY=value command。
      - 同一条 ENV 里的各个值看到的都是之前的变量：ENV A=1 B=$A 取的是旧的 A。

      ENV 还是 ARG？ ENV 留在镜像和容器里；ARG 只在构建期间存在，由 --build-arg 设置。同名时 ENV 优先。ARG V=1 加上 ENV V=$V，就得到一个构建时可改、容器也看得到的默认值。

      https://docs.docker.com/reference/dockerfile/#env"
    `)
  })

  test.each([
    ['several', 'FROM a\n<|>ENV A=1 B="x y" C=$UNKNOWN'],
    ['passes an ARG on', 'FROM a\nARG V=1\nENV <|>V=$V'],
    ['hides an ARG', 'FROM a\nARG V=1\nENV <|>V=2'],
    ['set again', 'FROM a\nENV V=1\nENV <|>V=2\nENV V=3'],
    ['empty', 'FROM a\nENV <|>V='],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('a variable', () => {
  test.each([
    ['of ARG', 'FROM a\nARG V=1.2.3\nCOPY x-$<|>V /'],
    ['of ENV', 'FROM a\nENV V=1.2.3\nCOPY x-$<|>V /'],
    ['of an ARG before FROM', 'ARG V=1\nFROM a\nCOPY x-$<|>V /'],
    ['taken over', 'ARG V=1\nFROM a\nARG V\nCOPY x-$<|>V /'],
    ['of nobody', 'FROM a\nCOPY x-$<|>V /'],
    ['of nobody, without a base image', 'FROM scratch\nCOPY x-$<|>V /'],
    ['default', 'FROM a\nARG V\nCOPY x-${V:-<|>latest} /'],
    ['alternative', 'FROM a\nARG V=1\nCOPY x-${V:+<|>y} /'],
    ['beginning cut off', 'FROM a\nARG V=v1.2\nCOPY x-${V#<|>v} /'],
    ['end cut off', 'FROM a\nARG V=1.2.3\nCOPY x-${V%<|>.*} /'],
    ['replaced', 'FROM a\nARG V=1.2.3\nCOPY x-${V//<|>./-} /'],
    ['in RUN', 'FROM a\nENV V=1\nRUN echo $<|>V'],
    ['in RUN, of the command itself', 'FROM a\nRUN for i in 1 2; do echo $<|>i; done'],
    ['in RUN, of the base image', 'FROM a\nRUN echo $HO<|>ME'],
    ['in CMD, of ENV', 'FROM a\nENV V=1\nCMD echo $<|>V'],
    ['in CMD, of ARG', 'FROM a\nARG V=1\nCMD echo $<|>V'],
    ['in an exec form', 'FROM a\nCMD ["echo", "$<|>V"]'],
    ['in FROM', 'ARG V=1\nFROM a:$<|>V'],
    ['of the builder', 'FROM a\nRUN echo $TARGET<|>ARCH'],
    ['of the builder, in FROM', 'FROM --platform=$BUILD<|>PLATFORM a'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
