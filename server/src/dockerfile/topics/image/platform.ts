import type { Explanation } from '../../../core/topic.js'
import type { DockerfileTopic } from '../../topic.js'
import { type Built, whenBuilt } from '../_place.js'
import { both, code, docs } from '../_text.js'

export default {
  key: 'FROM --platform',
  title: { en: 'system and processor of the base image', 'zh-cn': '基础镜像的系统和处理器' },
  summary: {
    en: 'Takes the base image for this platform (`linux/amd64`, `linux/arm64`, `windows/amd64`) instead of the one that the build is for.',
    'zh-cn': '取基础镜像中该平台的版本（`linux/amd64`、`linux/arm64`、`windows/amd64`），而不是构建目标平台的版本。',
  },
  notes: {
    en: [
      "`--platform=$BUILDPLATFORM` runs a build stage on the builder's own processor, without emulation; the compiler there makes the program for `$TARGETARCH`.",
      'A fixed platform makes the image fit for that one only: leave it to `docker build --platform`.',
      'Variables here: ARGs before the first FROM, and `BUILDPLATFORM`, `TARGETPLATFORM` and their like.',
    ],
    'zh-cn': [
      '`--platform=$BUILDPLATFORM` 让构建阶段在构建器自己的处理器上运行，不经模拟；再由编译器为 `$TARGETARCH` 生成程序。',
      '写死平台会让镜像只适合那一种：还是交给 `docker build --platform`。',
      '这里可用的变量：第一个 FROM 之前的 ARG，以及 `BUILDPLATFORM`、`TARGETPLATFORM` 等。',
    ],
  },
  example:
    'FROM --platform=$BUILDPLATFORM golang:1.23 AS build\nARG TARGETOS TARGETARCH\nRUN GOOS=$TARGETOS GOARCH=$TARGETARCH go install example.com/tool@latest\nFROM alpine:3.20\nCOPY --from=build /go/bin /usr/local/bin\n',
  see: docs('from'),
  explain: whenBuilt(explain),
} satisfies DockerfileTopic

function explain({ stage }: Built): Explanation | undefined {
  const value = stage.platform?.value
  if (!value) return undefined
  if (/BUILDPLATFORM/.test(value))
    return {
      text: both(
        'the stage runs on the platform of the builder itself, whatever the image is for: nothing is emulated. What it compiles has to be made for `$TARGETOS` and `$TARGETARCH`.',
        '不论镜像面向什么平台，这个阶段都在构建器自己的平台上运行：无需模拟。它编译出的程序要面向 `$TARGETOS` 和 `$TARGETARCH`。',
      ),
    }
  if (/TARGETPLATFORM/.test(value))
    return {
      text: both(
        'the stage is for the platform that the image is for, which it would be without the flag too.',
        '这个阶段用的就是镜像的目标平台，不写这个标志也是如此。',
      ),
    }
  if (value.includes('$')) return undefined
  return {
    text: both(
      `the stage is always for ${code(value)}, even if \`docker build --platform\` asks for another; on another processor it runs emulated, or not at all.`,
      `即使 \`docker build --platform\` 要求别的平台，这个阶段也总是 ${code(value)}；在其他处理器上要靠模拟运行，或者无法运行。`,
    ),
  }
}
