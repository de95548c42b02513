import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainStart } from './_start.js'

export default {
  key: 'CMD',
  title: { en: 'default command, or arguments for ENTRYPOINT', 'zh-cn': '默认命令，或 ENTRYPOINT 的默认参数' },
  summary: {
    en: 'What a container of this image starts when nobody says otherwise: the whole command, or the arguments of `ENTRYPOINT` where there is one. Nothing of it runs during the build.',
    'zh-cn': '容器在没有另行指定时启动什么：没有 `ENTRYPOINT` 时是完整的命令，有则是它的参数。构建期间不会执行。',
  },
  notes: {
    en: [
      '`CMD ["node", "app.js"]` (exec form, JSON: double quotes) starts the program itself: no `$VAR`, no `&&`, no `*`.',
      '`CMD node app.js` (shell form) starts `/bin/sh -c "node app.js"`; `SHELL` changes that shell.',
      'Only the last `CMD` of a stage counts. An `ENTRYPOINT` set in this stage clears the `CMD` of the base image.',
      'In Kubernetes `args` replaces `CMD`, and `command` replaces `ENTRYPOINT` (and drops `CMD` with it).',
    ],
    'zh-cn': [
      '`CMD ["node", "app.js"]`（exec 形式，JSON，用双引号）直接启动程序：不替换 `$VAR`，没有 `&&`，没有 `*`。',
      '`CMD node app.js`（shell 形式）启动的是 `/bin/sh -c "node app.js"`；`SHELL` 可以换掉这个 shell。',
      '一个阶段里只有最后一条 `CMD` 有效。本阶段设置了 `ENTRYPOINT`，基础镜像的 `CMD` 就会被清空。',
      'Kubernetes 的 `args` 取代 `CMD`，`command` 取代 `ENTRYPOINT`（`CMD` 也随之作废）。',
    ],
  },
  compare: {
    en: '**CMD or ENTRYPOINT?** ENTRYPOINT is the program; it stays unless `--entrypoint` says otherwise. CMD is what the person who runs the image may replace. **RUN or CMD?** RUN executes while the image is built and leaves a layer; CMD executes each time a container starts.',
    'zh-cn':
      '**CMD 还是 ENTRYPOINT？** ENTRYPOINT 是程序本身，不用 `--entrypoint` 就换不掉；CMD 是留给运行者覆盖的那部分。**RUN 还是 CMD？** RUN 在构建镜像时执行并留下一层；CMD 在每次启动容器时执行。',
  },
  example: 'FROM alpine:3.20\nENTRYPOINT ["ping"]\nCMD ["-c", "3", "localhost"]\n',
  see: docs('cmd'),
  explain: whenBuilt(at => explainStart(at, 'CMD')),
} satisfies DockerfileTopic
