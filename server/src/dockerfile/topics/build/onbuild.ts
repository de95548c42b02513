import { joined } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { instructionOf, outerOf, triggerText } from '../_place.js'
import { both, docs } from '../_text.js'

export default {
  key: 'ONBUILD',
  title: { en: 'instruction for the build of somebody else', 'zh-cn': '留给下游构建的指令' },
  summary: {
    en: 'Stores an instruction in the image. It runs in the build of a Dockerfile whose `FROM` names this image: right after that `FROM`, with *that* build context.',
    'zh-cn':
      '把一条指令存进镜像。别的 Dockerfile 用 `FROM` 引用本镜像时才执行：紧跟在那个 `FROM` 之后，使用*那次*构建的上下文。',
  },
  notes: {
    en: [
      'It fires once: images built on that image do not run it again.',
      'It does nothing in this build, and whoever writes `FROM` does not see it coming: such images are often tagged `-onbuild`.',
      '`ONBUILD`, `FROM` and `MAINTAINER` cannot stand behind it. `COPY --from` and mounts with `from` work since Dockerfile 1.11.',
      'It is kept in the Docker image format only; OCI images built by Podman, for instance, drop it.',
    ],
    'zh-cn': [
      '只触发一次：再往下一级的镜像不会执行。',
      '它在本次构建里什么也不做，写 `FROM` 的人也看不出来：这类镜像常带 `-onbuild` 标签。',
      '后面不能是 `ONBUILD`、`FROM` 或 `MAINTAINER`。`COPY --from` 和带 `from` 的挂载从 Dockerfile 1.11 起可用。',
      '只有 Docker 镜像格式保留它；例如 Podman 构建的 OCI 镜像会丢掉它。',
    ],
  },
  example:
    'FROM python:3.13\nWORKDIR /app\nONBUILD COPY requirements.txt .\nONBUILD RUN pip install --no-cache-dir -r requirements.txt\n',
  see: docs('onbuild'),
  explain: place => {
    const instruction = instructionOf(place)
    const trigger = instruction && outerOf(place.document, instruction).trigger
    if (!instruction || !trigger) return undefined
    const all = place.document.instructions.filter(({ keyword }) => keyword === 'ONBUILD')
    const number = all.findIndex(({ index }) => index === instruction.index) + 1
    return {
      text: joined([
        triggerText(trigger),
        all.length > 1
          ? both(
              `It is number ${number} of ${all.length} triggers, which run in this order.`,
              `共有 ${all.length} 条触发指令，按顺序执行，这是第 ${number} 条。`,
            )
          : undefined,
      ]),
    }
  },
} satisfies DockerfileTopic
