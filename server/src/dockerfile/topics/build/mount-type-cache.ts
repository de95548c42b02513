import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount type=cache',
  title: { en: 'folder that outlives the build', 'zh-cn': '在多次构建之间保留的目录' },
  summary: {
    en: 'A folder on the builder that the next build finds again: for the caches of package managers and compilers. It never gets into the image.',
    'zh-cn': '构建器上的目录，下次构建还能用到：适合包管理器和编译器的缓存。它不会进入镜像。',
  },
  notes: {
    en: [
      'It saves time only: the command has to work with an empty cache too, since the builder may clean it up.',
      '`id` tells caches apart (left out: the target path); `sharing` says what two builds at once do: `shared` (default), `locked`, `private`.',
      '`mode` 0755, `uid` 0 and `gid` 0 are what a new cache folder gets.',
      'For apt use `sharing=locked` on `/var/cache/apt` and `/var/lib/apt`, and remove `/etc/apt/apt.conf.d/docker-clean`.',
    ],
    'zh-cn': [
      '它只省时间：缓存可能被构建器清理，命令在缓存为空时也要能工作。',
      '`id` 用来区分缓存（不写就是 target 路径）；`sharing` 决定两个构建同时使用时怎么办：`shared`（默认）、`locked`、`private`。',
      '新建的缓存目录权限为 0755，`uid`、`gid` 为 0。',
      'apt 要在 `/var/cache/apt` 和 `/var/lib/apt` 上用 `sharing=locked`，并删掉 `/etc/apt/apt.conf.d/docker-clean`。',
    ],
  },
  example:
    'FROM node:22\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN --mount=type=cache,target=/root/.npm npm ci\n',
  see: docs('run---mounttypecache'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
