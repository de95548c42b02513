import type { Localized } from '../../../core/localized.js'
import type { ImageReference } from '../../model.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, briefly, code } from '../_text.js'
import { type FullName, fullName } from './_name.js'

/** Explains a part of an image's name, the variables of it put in. */
export const explainPart =
  (
    explain: (name: FullName, image: ImageReference) => Localized | undefined,
  ): NonNullable<DockerfileTopic['explain']> =>
  ({ node }) => {
    const image = node.kind === 'image' ? node.image : undefined
    if (!image) return undefined
    const known = image.resolved ?? (image.variables ? undefined : image)
    if (!known)
      return {
        text: both(
          `${code(image.text)} is complete only with a \`--build-arg\` of the build.`,
          `${code(image.text)} 要有构建时的 \`--build-arg\` 才完整。`,
        ),
      }
    const name = fullName(known)
    // `scratch` is no image, and has no parts
    if (known.text === 'scratch')
      return {
        text: both(
          '`scratch` is no image: the stage begins with an empty file system. There is no shell (`RUN` and shell forms fail), no libc, no user and no CA certificate but what is copied: it suits a program that is linked statically.',
          '`scratch` 不是镜像：这个阶段从空的文件系统开始。没有 shell（`RUN` 和 shell 形式都会失败），没有 libc、用户和 CA 证书，只有复制进来的内容：适合静态链接的程序。',
        ),
      }
    const text = explain(name, image)
    return text && { text }
  }

/** `node:22` is `docker.io/library/node:22`. */
export const inFull = (name: FullName, { text }: ImageReference): Localized => {
  const full = code(briefly(name.text), 140)
  return text === name.text
    ? both(`the image is ${full}.`, `镜像是 ${full}。`)
    : both(`${code(briefly(text), 100)} is ${full} in full.`, `${code(briefly(text), 100)} 的完整写法是 ${full}。`)
}
