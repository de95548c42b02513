import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainStart } from './_start.js'

export default {
  key: 'ENTRYPOINT',
  title: { en: 'program that every container starts', 'zh-cn': '容器启动的程序' },
  summary: {
    en: 'The program of the image. `CMD`, or the arguments of `docker run`, are appended to it.',
    'zh-cn': '镜像的主程序。`CMD` 或 `docker run` 后面的参数会接在它后面。',
  },
  notes: {
    en: [
      '`ENTRYPOINT ["app"]` (exec form, JSON: double quotes) starts the program itself, as PID 1: SIGTERM works only if the program handles it (or with `docker run --init`). Write `CMD` in exec form too.',
      '`ENTRYPOINT app` (shell form) starts `/bin/sh -c app`: `CMD` and arguments are ignored, and the shell passes no signals on.',
      'Only the last `ENTRYPOINT` of a stage counts, and it clears the `CMD` that the base image brings.',
      'A start script ends with `exec "$@"`, so that `CMD` takes its place as PID 1.',
    ],
    'zh-cn': [
      '`ENTRYPOINT ["app"]`（exec 形式，JSON，用双引号）直接启动程序，程序就是 PID 1：它自己处理 SIGTERM 才能优雅停止（或用 `docker run --init`）。`CMD` 也用 exec 形式来写。',
      '`ENTRYPOINT app`（shell 形式）启动的是 `/bin/sh -c app`：`CMD` 和参数都被忽略，shell 也不会转发信号。',
      '一个阶段里只有最后一条 `ENTRYPOINT` 有效，它还会清空基础镜像带来的 `CMD`。',
      '启动脚本的最后一行写 `exec "$@"`，让 `CMD` 接替它成为 PID 1。',
    ],
  },
  compare: {
    en: '**ENTRYPOINT or CMD?** `docker run IMAGE x` replaces CMD and keeps ENTRYPOINT; only `--entrypoint` (Kubernetes: `command`) replaces ENTRYPOINT, and then CMD is dropped too. An image that *is* a program has an ENTRYPOINT; one that is a toolbox has only a CMD.',
    'zh-cn':
      '**ENTRYPOINT 还是 CMD？** `docker run IMAGE x` 换掉的是 CMD，ENTRYPOINT 保留；只有 `--entrypoint`（Kubernetes 里是 `command`）能换掉 ENTRYPOINT，这时 CMD 一并作废。镜像本身就是一个程序时用 ENTRYPOINT；镜像是一个工具箱时只写 CMD。',
  },
  example: 'FROM alpine:3.20\nENTRYPOINT ["ping"]\nCMD ["-c", "3", "localhost"]\n',
  see: docs('entrypoint'),
  explain: whenBuilt(at => explainStart(at, 'ENTRYPOINT')),
} satisfies DockerfileTopic
