import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: '--device',
  title: { en: 'device for one RUN', 'zh-cn': '供一条 RUN 使用的设备' },
  summary: {
    en: 'Lends a device of the builder, such as a GPU, to this `RUN`, by its CDI name: `nvidia.com/gpu=all`.',
    'zh-cn': '按 CDI 名称把构建器的设备（如 GPU）借给这条 `RUN`：`nvidia.com/gpu=all`。',
  },
  notes: {
    en: [
      '`vendor.com/class` takes the first one, `=name` a certain one, `=*` all. `required` stops the build where there is none.',
      'Must be allowed: `docker build --allow device`. Needs BuildKit 0.20 and `# syntax=docker/dockerfile:1-labs` (1.14-labs or later).',
    ],
    'zh-cn': [
      '`vendor.com/class` 取第一个，`=name` 取指定的，`=*` 取全部。写 `required` 时，没有该设备构建就失败。',
      '需要许可：`docker build --allow device`。需要 BuildKit 0.20 和 `# syntax=docker/dockerfile:1-labs`（1.14-labs 或更新版本）。',
    ],
  },
  example: '# syntax=docker/dockerfile:1-labs\nFROM ubuntu:24.04\nRUN --device=nvidia.com/gpu=all nvidia-smi\n',
  see: docs('run---device'),
} satisfies DockerfileTopic
