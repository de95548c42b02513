import type { Localized } from '../../core/localized.js'
import { labelled } from './items.js'

/** The keys of the OCI image specification, the useful ones first, and what each holds. */
export const ociKeys: readonly (readonly [key: string, detail: Localized])[] = (
  [
    ['source', labelled('address of the source code', '源代码的网址')],
    ['title', labelled('name of the image, for people', '给人看的镜像名称')],
    ['description', labelled('what the software is', '软件是什么')],
    ['licenses', labelled('licence, as an SPDX expression', '许可证（SPDX 写法）')],
    ['version', labelled('version of the software', '软件的版本')],
    ['revision', labelled('commit that it was built from', '构建所用的源码提交')],
    ['created', labelled('time of the build (RFC 3339)', '构建时间（RFC 3339）')],
    ['authors', labelled('who is responsible', '负责的人或组织')],
    ['vendor', labelled('who distributes it', '分发者')],
    ['url', labelled('address of more information', '相关信息的网址')],
    ['documentation', labelled('address of the documentation', '文档的网址')],
    ['ref.name', labelled('name that refers to it', '引用它的名字')],
    ['base.name', labelled('full name of the base image', '基础镜像的完整名称')],
    ['base.digest', labelled('digest of the base image', '基础镜像的摘要')],
  ] as const
).map(([key, detail]) => [`org.opencontainers.image.${key}`, detail])
