import type { Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { both, docs } from '../_text.js'
import { explainChoice } from './_choice.js'

const modes: Readonly<Record<string, Localized>> = {
  default: both(
    'this `RUN` has the network of the build, as it would without the flag.',
    '这条 `RUN` 使用构建的网络，不写这个标志也是如此。',
  ),
  none: both(
    'this `RUN` has no network but the loopback: a download fails.',
    '这条 `RUN` 除本机回环外没有网络：下载会失败。',
  ),
  host: both(
    'this `RUN` uses the network of the builder itself: it reaches what listens on its `localhost`. The build stops unless it is allowed (`--allow network.host`).',
    '这条 `RUN` 使用构建器自己的网络：能访问构建器 `localhost` 上的服务。没有许可（`--allow network.host`）构建会失败。',
  ),
}

export default {
  key: '--network',
  title: { en: 'network of one RUN', 'zh-cn': '一条 RUN 的网络' },
  summary: {
    en: '`default`: the network of the build. `none`: no network but the loopback. `host`: the network of the builder itself.',
    'zh-cn': '`default`：构建所用的网络。`none`：除本机回环外没有网络。`host`：构建器自己的网络。',
  },
  notes: {
    en: [
      '`none` proves that a step needs nothing from outside, such as an install from local packages.',
      '`host` must be allowed: `docker build --allow network.host`.',
      'It says nothing about the container: that is `docker run --network`. Needs Dockerfile 1.3.',
    ],
    'zh-cn': [
      '`none` 可以保证这一步不依赖外部，例如从本地包安装。',
      '`host` 需要许可：`docker build --allow network.host`。',
      '它与容器无关：容器的网络由 `docker run --network` 决定。需要 Dockerfile 1.3。',
    ],
  },
  example:
    'FROM python:3.13\nCOPY wheels/ /wheels/\nRUN --network=none pip install --no-cache-dir --no-index --find-links=/wheels app\n',
  see: docs('run---network'),
  explain: whenBuilt(at => explainChoice(at, 'network', modes)),
} satisfies DockerfileTopic
