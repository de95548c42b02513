import type { Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code, docs } from '../_text.js'

const values: Readonly<Record<string, Localized>> = {
  BUILDKIT_BUILD_NAME: both('sets the name of the build in its history', '设置构建历史里显示的名字'),
  BUILDKIT_CACHE_MOUNT_NS: both('keeps the ids of cache mounts apart', '为缓存挂载的 id 加上命名空间'),
  BUILDKIT_CONTEXT_KEEP_GIT_DIR: both(
    'keeps `.git` where the build context is a Git repository',
    '构建上下文是 Git 仓库时保留 `.git`',
  ),
  BUILDKIT_INLINE_CACHE: both('writes cache data into the image', '把缓存数据写进镜像'),
  BUILDKIT_MULTI_PLATFORM: both(
    'makes the result look the same for one platform as for several',
    '单平台的结果也按多平台的格式输出',
  ),
  BUILDKIT_SANDBOX_HOSTNAME: both(
    'sets the host name that `RUN` sees (`buildkitsandbox`)',
    '设置 `RUN` 看到的主机名（默认 `buildkitsandbox`）',
  ),
  BUILDKIT_SYNTAX: both('chooses the frontend, instead of `# syntax=`', '代替 `# syntax=` 选择前端'),
  SOURCE_DATE_EPOCH: both(
    'sets the time stamps of image and layers, in seconds since 1970, for reproducible builds (Dockerfile 1.5)',
    '以 1970 年起的秒数设置镜像和层的时间戳，用于可重现构建（Dockerfile 1.5）',
  ),
}

export default {
  key: 'BuildKit argument',
  title: { en: 'setting of the builder', 'zh-cn': '构建器的设置' },
  summary: {
    en: 'Some names mean something to BuildKit itself when they are given with `--build-arg`; no `ARG` is needed for that.',
    'zh-cn': '有些名字用 `--build-arg` 提供时由 BuildKit 自己理解；不需要写 `ARG`。',
  },
  example: 'FROM alpine:3.20\nARG SOURCE_DATE_EPOCH\nRUN ./build.sh\n',
  see: docs('buildkit-built-in-build-args'),
  explain: ({ node }) => {
    const name = node.kind === 'variable' ? node.reference.name : node.kind === 'pair' ? node.pair.key.value : ''
    const what = Object.hasOwn(values, name) ? values[name] : undefined
    return what && { text: both(`${code(name)} ${what.en}.`, `${code(name)} ${what['zh-cn']}。`) }
  },
} satisfies DockerfileTopic
