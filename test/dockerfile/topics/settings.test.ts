import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './here.js'

describe('EXPOSE', () => {
  const web = 'FROM nginx:1.27\n<|>EXPOSE 80 443/tcp'
  test('the whole hover, in both languages', async () => {
    expect(await showHover(web)).toMatchInlineSnapshot(`
      "[EXPOSE]

      EXPOSE · ports the program listens on (publishes nothing)

      In this file the program is said to listen on 80/tcp and 443/tcp. Nothing is published by that.

      docker run -p 80:80 IMAGE publishes it on the same port of the host, -p 127.0.0.1:80:80 for the host alone; docker run -P IMAGE publishes both exposed ports on random free ports.

      A note for people and tools: the program in the container listens here. It opens and publishes nothing; what is not exposed can be reached just as well.

      - docker run -p 8080:80 publishes port 80 of the container on port 8080 of the host, exposed or not.
      - docker run -P publishes every exposed port, each on a random free port of the host (32768 and up; docker port shows which).
      - tcp where nothing is written; EXPOSE 53/udp for UDP. Containers of one network reach each other on any port.
      - In Kubernetes it has no effect; containerPort there is a note just as well, and the Service decides.

      Network modes (docker run --network): bridge (default): an address of its own behind NAT, reached from outside through -p. host: the host's own network, where -p means nothing and the port is open at once. none: loopback only. container:ID: shares the network of another container, localhost included.

      https://docs.docker.com/reference/dockerfile/#expose"
    `)
    expect(await showHover(web, 'zh-cn')).toMatchInlineSnapshot(`
      "[EXPOSE]

      EXPOSE · 程序监听的端口（并不发布）

      在本文件中，声明程序会监听 80/tcp 和 443/tcp。这并不会发布端口。

      docker run -p 80:80 IMAGE 发布到主机的同一端口，-p 127.0.0.1:80:80 则只对主机本身开放；docker run -P IMAGE 把 2 个端口都发布到随机的空闲端口。

      给人和工具看的说明：容器里的程序监听这些端口。它不打开也不发布任何端口；没有写的端口照样能访问。

      - docker run -p 8080:80 把容器的 80 端口发布到主机的 8080 端口，写没写 EXPOSE 都行。
      - docker run -P 发布所有 EXPOSE 的端口，各用主机上一个随机的空闲端口（32768 以上，docker port 可查看）。
      - 不写协议就是 tcp；UDP 写 EXPOSE 53/udp。同一网络里的容器之间可以访问任何端口。
      - 在 Kubernetes 里不起作用；那里的 containerPort 同样只是说明，起作用的是 Service。

      网络模式（docker run --network）：bridge（默认）：NAT 之后有自己的地址，外面通过 -p 访问。host：直接用主机的网络，-p 无效，端口立即可用。none：只有本机回环。container:ID：与另一个容器共用网络，包括 localhost。

      https://docs.docker.com/reference/dockerfile/#expose"
    `)
  })

  test.each([
    ['one port of several', 'FROM a\nEXPOSE 80 5<|>3/udp'],
    ['a range', 'FROM a\n<|>EXPOSE 8000-8010'],
    ['a variable', 'FROM a\nARG PORT=3000\n<|>EXPOSE $PORT'],
    ['a variable without a value', 'FROM a\nARG PORT\n<|>EXPOSE $PORT'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('USER', () => {
  const app = `
FROM debian:12
RUN useradd --create-home app
<|>USER app
RUN id
CMD ["id"]
`
  test('the whole hover, in both languages', async () => {
    expect(await showHover(app)).toMatchInlineSnapshot(`
      "[USER]

      USER · who runs what comes after

      In this file 1 RUN below and the container run as app. It is created in line 2 (useradd). Under runAsNonRoot: true Kubernetes refuses a name, unless the manifest sets runAsUser: write the number.

      The user (and group) that RUN below and the container itself run as, by name or number. Without one it is root.

      - A name has to be in /etc/passwd of the image: create it first with useradd or adduser. A number needs no entry; without one its group is root (0), so write USER 1000:1000.
      - Kubernetes cannot tell whether a name is root: under runAsNonRoot: true it refuses the container. Write the number: USER 1000.
      - COPY and ADD do not follow it: their files belong to root unless --chown says otherwise.
      - docker run -u and Kubernetes runAsUser replace it.

      Why not root? root in a container is root on the same kernel, held back only by namespaces and dropped capabilities: a hole in the program or the kernel weighs much more.

      https://docs.docker.com/reference/dockerfile/#user"
    `)
    expect(await showHover(app, 'zh-cn')).toMatchInlineSnapshot(`
      "[USER]

      USER · 后续由谁来执行

      在本文件中，下面 1 条 RUN 和容器以 app 的身份运行。它在第 2 行由 useradd 创建。设置了 runAsNonRoot: true 时，Kubernetes 会拒绝名字，除非清单里写了 runAsUser：改写编号。

      下面的 RUN 以及容器本身以哪个用户（和组）运行，写名字或编号。不写就是 root。

      - 名字必须在镜像的 /etc/passwd 里：先用 useradd 或 adduser 创建。编号不需要，但没有对应条目时组是 root（0），所以写 USER 1000:1000。
      - Kubernetes 无法判断名字是不是 root：设置了 runAsNonRoot: true 就会拒绝启动。写编号：USER 1000。
      - COPY 和 ADD 不受它影响：除非写 --chown，文件都属于 root。
      - docker run -u 和 Kubernetes 的 runAsUser 可以换掉它。

      为什么不用 root？ 容器里的 root 就是同一个内核上的 root，只靠命名空间和被去掉的能力来约束：程序或内核一旦有漏洞，后果严重得多。

      https://docs.docker.com/reference/dockerfile/#user"
    `)
  })

  test.each([
    ['a number', 'FROM a\nUSER 10<|>01:0'],
    ['root for a while', 'FROM a\nUSER ro<|>ot\nRUN x\nUSER y'],
    ['a name of the base image', 'FROM node:22\n<|>USER node'],
    ['a stage that is not the image', 'FROM node:22 AS one\n<|>USER node\nFROM a'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('LABEL and MAINTAINER', () => {
  test.each([
    ['several', 'FROM a\n<|>LABEL a=1 b=2'],
    ['one', 'FROM a\nARG V=3\nLABEL ver<|>sion=$V\nLABEL version=4'],
    ['of the OCI', 'FROM a\nLABEL org.opencontainers.image.lic<|>enses="MIT"'],
    ['not of the OCI', 'FROM a\nLABEL org.opencontainers.image.lic<|>ence="MIT"'],
    ['MAINTAINER', 'FROM a\n<|>MAINTAINER Ada <ada@example.com>'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
