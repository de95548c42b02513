import type { Localized } from '../../core/localized.js'

/** A part of an instruction's form. */
export interface Part {
  readonly text: string
  readonly is: Localized
  /** True for the part that takes all words from its place on. */
  readonly repeats?: boolean
}

const part = (text: string, en: string, chinese: string, repeats = false): Part => ({
  text,
  is: { en, 'zh-cn': chinese },
  ...(repeats && { repeats }),
})

const source = part(
  'source…',
  'Files or folders of the build context, several if you like. `ADD` takes URLs, Git repositories and archives too.',
  '构建上下文里的文件或目录，可以写多个。`ADD` 还接受 URL、Git 仓库和压缩包。',
  true,
)
const destination = part(
  'destination',
  'Where they go in the image. Several sources need a folder: end it with `/`. What is not absolute counts from `WORKDIR`.',
  '它们在镜像里的位置。源不止一个时必须是目录，以 `/` 结尾。相对路径从 `WORKDIR` 算起。',
)
const command = part(
  'command',
  'One line for the shell, or an array of words (`["program", "argument"]`) that starts the program without a shell.',
  '交给 shell 的一行命令，或者一个单词数组（`["program", "argument"]`），不经过 shell 直接启动程序。',
  true,
)
const pair = (en: string, chinese: string): Part => part('key=value…', en, chinese, true)

/** What follows the flags of each instruction. */
export const formsOf: Readonly<Record<string, readonly Part[]>> = {
  ADD: [source, destination],
  ARG: [
    pair(
      'A name, and its default where there is one. `--build-arg name=value` replaces the default.',
      '名字，以及可选的默认值。`--build-arg name=value` 可以覆盖默认值。',
    ),
  ],
  CMD: [command],
  COPY: [source, destination],
  ENTRYPOINT: [command],
  ENV: [
    pair(
      'A variable and its value. Holds for what follows in the build, and in the container.',
      '变量和它的值。对后面的构建步骤和容器都有效。',
    ),
  ],
  EXPOSE: [
    part(
      'port[/protocol]…',
      'A port, or a range such as `8000-8010`, and `tcp` (the default), `udp` or `sctp`.',
      '端口，或 `8000-8010` 这样的范围，以及 `tcp`（默认）、`udp` 或 `sctp`。',
      true,
    ),
  ],
  FROM: [
    part(
      'image[:tag][@digest]',
      'An image, an earlier stage, or `scratch` for nothing at all.',
      '一个镜像、一个前面的阶段，或表示空镜像的 `scratch`。',
    ),
    part('[AS', 'Gives the stage a name.', '给这个阶段起名。'),
    part(
      'name]',
      'The name for `COPY --from`, later `FROM`s and `--target`.',
      '供 `COPY --from`、后面的 `FROM` 和 `--target` 使用的名字。',
    ),
  ],
  HEALTHCHECK: [
    part(
      'CMD',
      '`CMD`, or `NONE` to take the check of the base image away.',
      '`CMD`；或者用 `NONE` 取消基础镜像的检查。',
    ),
    part(
      'command',
      'Runs in the container. Exit code 0 is healthy, 1 is unhealthy.',
      '在容器里执行。退出码 0 表示健康，1 表示不健康。',
      true,
    ),
  ],
  LABEL: [pair('A key and its value, both free text.', '键和值，都是任意文本。')],
  MAINTAINER: [part('name', 'Deprecated: a label says it better.', '已弃用：用标签更好。', true)],
  ONBUILD: [
    part('instruction', 'Kept for the builds that start from this image.', '留到以本镜像为基础的构建时执行。', true),
  ],
  RUN: [command],
  SHELL: [
    part(
      '["executable", "parameter"…]',
      'The words in front of every shell-form command from here on.',
      '从这里起，放在每条 shell 形式命令前面的单词。',
      true,
    ),
  ],
  STOPSIGNAL: [part('signal', 'A name (`SIGTERM`) or a number (`15`).', '信号名（`SIGTERM`）或编号（`15`）。')],
  USER: [
    part(
      'user[:group]',
      'A name or a number. A number lets Kubernetes check `runAsNonRoot`.',
      '用户名或编号。写编号，Kubernetes 才能检查 `runAsNonRoot`。',
    ),
  ],
  VOLUME: [
    part('path…', 'A folder that gets a volume of its own in every container.', '每个容器里都会有独立卷的目录。', true),
  ],
  WORKDIR: [
    part(
      'path',
      'Made where it is missing. What is not absolute counts from the `WORKDIR` before.',
      '不存在就创建。相对路径从上一条 `WORKDIR` 算起。',
    ),
  ],
}
