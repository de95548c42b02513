import { effectiveAt } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { inStages } from '../_places.js'
import { execForms, givesPlace } from './_exec-form.js'

export default {
  id: 'dockerfile/shell-form-command',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3025'], buildkit: ['JSONArgsRecommended'] },
  title: {
    en: '`CMD` or `ENTRYPOINT` is started through a shell',
    'zh-cn': '`CMD` 或 `ENTRYPOINT` 通过 shell 启动',
  },
  why: {
    en: 'In shell form `/bin/sh -c` is process 1 of the container. The signal of `docker stop` (or of Kubernetes) goes to that shell, the program may never hear of it and is killed after the grace period. An image without a shell can not start it at all.',
    'zh-cn':
      'shell 形式下，容器的 1 号进程是 `/bin/sh -c`。`docker stop`（或 Kubernetes）的信号发给的是这个 shell，程序可能根本收不到，宽限期一过就被强制结束。没有 shell 的镜像则根本无法启动它。',
  },
  instead: {
    en: 'Write a JSON array, one string for each word. Where the command needs a shell (variables, `&&`), name the shell in the array and start the program with `exec`.',
    'zh-cn':
      '写成 JSON 数组，每个单词一个字符串。命令确实需要 shell 时（变量、`&&`），在数组里写明 shell，并用 `exec` 启动程序。',
  },
  message: {
    en: 'This `{keyword}` starts `{shell}` as process 1, which may keep stop signals from the program. Write it as a JSON array.',
    'zh-cn': '这条 `{keyword}` 让 `{shell}` 成为 1 号进程，停止信号可能传不到程序。写成 JSON 数组。',
  },
  fix: { title: { en: 'Change to `{exec}`', 'zh-cn': '改为 `{exec}`' }, safe: false },
  examples: {
    bad: [
      `
FROM nginx:1.27
CMD nginx -g "daemon off;"
^^^
`,
      `
FROM eclipse-temurin:21-jre
ENTRYPOINT java $JAVA_OPTS -jar /app.jar
^^^^^^^^^^
`,
      `
FROM alpine:3.20
CMD cd /srv && httpd -f
^^^
`,
    ],
    good: [
      'FROM nginx:1.27\nCMD ["nginx", "-g", "daemon off;"]',
      'FROM eclipse-temurin:21-jre\nENTRYPOINT ["/bin/sh", "-c", "exec java $JAVA_OPTS -jar /app.jar"]',
      'FROM alpine:3.20\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD run | tee /log',
      'FROM alpine:3.20\nCMD exec httpd -f',
    ],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const { keyword, form, rawArguments } = instruction
      if ((keyword !== 'CMD' && keyword !== 'ENTRYPOINT') || form !== 'shell' || rawArguments === '') continue
      const { shell, os } = effectiveAt(document, instruction)
      if (shell || givesPlace(document, instruction)) continue
      const { exec, proposals } = execForms(document, instruction)
      const name = os === 'windows' ? 'cmd /S /C' : '/bin/sh -c'
      report(instruction.keywordSpan, { keyword, exec, shell: name }, ...proposals)
    }
  },
} satisfies DockerfileRule
