import { joined, type Localized } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { both } from '../_text.js'
import { pairText, replaced } from './label.js'

/** The keys that the OCI image specification defines, behind `org.opencontainers.image.`. */
const keys: Readonly<Record<string, Localized>> = {
  created: both(
    'It is the date and time of the build, as `2026-01-31T12:00:00Z` (RFC 3339).',
    '它是构建的日期和时间，写成 `2026-01-31T12:00:00Z`（RFC 3339）。',
  ),
  authors: both('It names the people or the organization responsible for the image.', '它写明负责镜像的人或组织。'),
  url: both('It is the address of more information about the image.', '它是镜像相关信息的网址。'),
  documentation: both('It is the address of the documentation.', '它是文档的网址。'),
  source: both(
    'It is the address of the source code; GitHub links the package with the repository by it.',
    '它是源代码的网址；GitHub 靠它把软件包和仓库关联起来。',
  ),
  version: both('It is the version of the packaged software.', '它是所打包软件的版本。'),
  revision: both('It is the commit that the software was built from.', '它是构建所用的源码提交。'),
  vendor: both('It names the organization that distributes the image.', '它写明分发镜像的组织。'),
  licenses: both(
    'It is the licence as an SPDX expression: `MIT`, `Apache-2.0 OR MIT`.',
    '它是 SPDX 写法的许可证：`MIT`、`Apache-2.0 OR MIT`。',
  ),
  'ref.name': both('It is the name that refers to the image, such as its tag.', '它是引用镜像的名字，例如标签。'),
  title: both('It is the name of the image for people.', '它是给人看的镜像名称。'),
  description: both('It says in plain words what the software is.', '它用通俗的话说明这个软件是什么。'),
  'base.digest': both('It is the digest of the base image.', '它是基础镜像的摘要。'),
  'base.name': both('It is the full name of the base image.', '它是基础镜像的完整名称。'),
}

export default {
  key: 'OCI label',
  title: { en: 'label with a meaning for all tools', 'zh-cn': '各种工具通用的标签' },
  summary: {
    en: 'Keys that begin with `org.opencontainers.image.` are defined by the OCI image specification, so that registries and scanners understand them. The prefix is reserved: other keys do not belong there.',
    'zh-cn':
      '以 `org.opencontainers.image.` 开头的键由 OCI 镜像规范定义，镜像仓库和扫描工具都认识。这个前缀是保留的，不要自造别的键。',
  },
  example: 'FROM alpine:3.20\nLABEL org.opencontainers.image.licenses="MIT"\n',
  see: 'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  explain: whenBuilt(at => {
    const { node } = at
    if (node.kind !== 'pair') return undefined
    const key = node.pair.key.value.slice('org.opencontainers.image.'.length)
    const meaning = Object.hasOwn(keys, key)
      ? keys[key]
      : both('The specification has no such key.', '规范里没有这个键。')
    return { text: joined([pairText(at, node.pair), meaning, replaced(at, node.pair)]) }
  }),
} satisfies DockerfileTopic
