import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount type=bind',
  title: { en: 'files of the context or a stage, without a copy', 'zh-cn': '直接使用上下文或阶段里的文件' },
  summary: {
    en: 'Shows a file or folder of the build context, another stage or an image under a path, read-only. The default type.',
    'zh-cn': '把构建上下文、其他阶段或镜像里的文件或目录挂到一个路径上，只读。默认类型。',
  },
  notes: {
    en: [
      '`target` (`dst`, `destination`) is required; `source` is all of it, `from` the build context where they are left out.',
      '`rw` allows writing, and what is written is lost after the `RUN`.',
    ],
    'zh-cn': [
      '`target`（`dst`、`destination`）必填；不写 `source` 就是全部内容，不写 `from` 就是构建上下文。',
      '`rw` 允许写入，但写入的内容在 `RUN` 结束后丢失。',
    ],
  },
  compare: {
    en: '**bind mount or COPY?** A file that only this command needs (a lock file, sources to compile, a package to install) is better mounted: no layer holds it. What the container needs has to be copied.',
    'zh-cn':
      '**bind 挂载还是 COPY？** 只有这条命令用到的文件（锁文件、要编译的源码、要安装的包）适合挂载：任何一层都不会有它。容器要用的文件必须复制。',
  },
  example:
    'FROM python:3.13\nRUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \\\n  pip install --no-cache-dir -r /tmp/requirements.txt\n',
  see: docs('run---mounttypebind'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
