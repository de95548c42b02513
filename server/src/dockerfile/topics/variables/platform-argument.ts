import { joined, type Localized } from '../../../core/localized.js'
import type { DockerfileDocument, Instruction } from '../../model.js'
import { stageOf } from '../../stages.js'
import type { DockerfileTopic } from '../../topic.js'
import { variableAt } from '../../variables.js'
import { both, code, docs } from '../_text.js'

/** What each of them holds, and an example. */
const values: Readonly<Record<string, readonly [Localized, string]>> = {
  TARGETPLATFORM: [both('the platform that the image is for', '镜像面向的平台'), 'linux/arm64'],
  TARGETOS: [both('the operating system that the image is for', '镜像面向的操作系统'), 'linux'],
  TARGETARCH: [both('the processor that the image is for', '镜像面向的处理器架构'), 'amd64'],
  TARGETVARIANT: [both('the variant of the processor that the image is for', '镜像面向的处理器变体'), 'v7'],
  TARGETOSVERSION: [both('the version of Windows that the image is for', '镜像面向的 Windows 版本'), '10.0.20348.2762'],
  TARGETSTAGE: [both('the name of the stage that is asked for', '要构建的阶段的名字'), 'default'],
  BUILDPLATFORM: [both('the platform of the builder', '构建器的平台'), 'linux/amd64'],
  BUILDOS: [both('the operating system of the builder', '构建器的操作系统'), 'linux'],
  BUILDARCH: [both('the processor of the builder', '构建器的处理器架构'), 'amd64'],
  BUILDVARIANT: [both("the variant of the builder's processor", '构建器的处理器变体'), 'v8'],
  BUILDOSVERSION: [both('the version of Windows on the builder', '构建器的 Windows 版本'), '10.0.20348.2762'],
}

export default {
  key: 'platform argument',
  title: { en: 'set by the builder', 'zh-cn': '由构建器设置的变量' },
  summary: {
    en: 'BuildKit sets `TARGET…` from `docker build --platform` and `BUILD…` from its own machine. `FROM` lines see them at once; a stage sees them only after `ARG NAME`.',
    'zh-cn':
      'BuildKit 按 `docker build --platform` 设置 `TARGET…`，按它自己的机器设置 `BUILD…`。`FROM` 行可以直接使用；阶段里要先写 `ARG NAME`。',
  },
  notes: {
    en: [
      '`FROM --platform=$BUILDPLATFORM` and a compiler that is told `TARGETOS` and `TARGETARCH` build for other processors without emulation.',
      "Names of processors are Go's: `amd64` (x86_64), `arm64` (aarch64), `arm` with variant `v7`.",
      "A default (`ARG TARGETARCH=amd64`) would hide the builder's value: leave it out.",
    ],
    'zh-cn': [
      '`FROM --platform=$BUILDPLATFORM` 加上按 `TARGETOS` 和 `TARGETARCH` 编译，不用模拟就能为别的处理器构建。',
      '架构用的是 Go 的名称：`amd64`（x86_64）、`arm64`（aarch64）、`arm` 加变体 `v7`。',
      '写默认值（`ARG TARGETARCH=amd64`）会盖住构建器给的值：不要写。',
    ],
  },
  example:
    'FROM --platform=$BUILDPLATFORM golang:1.23\nARG TARGETOS TARGETARCH\nRUN GOOS=$TARGETOS GOARCH=$TARGETARCH go install example.com/tool@latest\n',
  see: docs('automatic-platform-args-in-the-global-scope'),
  explain: ({ document, node }) => {
    const name = node.kind === 'variable' ? node.reference.name : node.kind === 'pair' ? node.pair.key.value : ''
    const found = Object.hasOwn(values, name) ? values[name] : undefined
    if (!found || !('instruction' in node)) return undefined
    const [what, example] = found
    return {
      text: joined([
        both(
          `${code(name)} is ${what.en}, such as ${code(example)}.`,
          `${code(name)} 是${what['zh-cn']}，例如 ${code(example)}。`,
        ),
        node.kind === 'variable' ? missing(document, node.instruction, name) : undefined,
      ]),
    }
  },
} satisfies DockerfileTopic

/** Said in a stage that has no ARG for it. */
function missing(document: DockerfileDocument, instruction: Instruction, name: string): Localized | undefined {
  const stage = stageOf(document, instruction)
  if (!stage || instruction.index === stage.from.index || variableAt(document, instruction, name)) return undefined
  return both(
    `It is empty here: the stage needs ${code(`ARG ${name}`)} first.`,
    `这里它是空的：本阶段要先写 ${code(`ARG ${name}`)}。`,
  )
}
