import type { Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { both, docs } from '../_text.js'
import { explainChoice } from './_choice.js'

const modes: Readonly<Record<string, Localized>> = {
  sandbox: both(
    'this `RUN` has the usual restrictions, as it would without the flag.',
    '这条 `RUN` 受通常的限制，不写这个标志也是如此。',
  ),
  insecure: both(
    'this `RUN` has all privileges on the builder, like `docker run --privileged`. The build stops unless it is allowed (`--allow security.insecure`).',
    '这条 `RUN` 在构建器上拥有全部权限，相当于 `docker run --privileged`。没有许可（`--allow security.insecure`）构建会失败。',
  ),
}

export default {
  key: '--security',
  title: { en: 'sandbox or all privileges for one RUN', 'zh-cn': '一条 RUN 的沙箱或全部权限' },
  summary: {
    en: '`sandbox` (default): the usual restrictions. `insecure`: no sandbox, like `docker run --privileged`.',
    'zh-cn': '`sandbox`（默认）：通常的限制。`insecure`：没有沙箱，相当于 `docker run --privileged`。',
  },
  notes: {
    en: [
      '`insecure` must be allowed: `docker build --allow security.insecure`, and by the builder too.',
      'Stable since Dockerfile 1.20, before that in the `-labs` versions.',
    ],
    'zh-cn': [
      '`insecure` 需要许可：`docker build --allow security.insecure`，构建器也要允许。',
      'Dockerfile 1.20 起为稳定功能，之前只在 `-labs` 版本里。',
    ],
  },
  example: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN --security=insecure ./needs-all-privileges.sh\n',
  see: docs('run---security'),
  explain: whenBuilt(at => explainChoice(at, 'security', modes)),
} satisfies DockerfileTopic
