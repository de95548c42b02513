import type { Localized } from '../../core/localized.js'

/** The fields at the head of every kind, by their names. */
export const heads: Readonly<Record<string, Localized>> = {
  apiVersion: {
    en: 'API group and version, such as `apps/v1`; core kinds have `v1` alone. Together with `kind` it says what the object is.',
    'zh-cn': 'API 组和版本，例如 `apps/v1`；核心类型只写 `v1`。与 `kind` 一起说明这是什么对象。',
  },
  kind: {
    en: 'The kind of object, such as `Deployment`; capitals matter.',
    'zh-cn': '对象的类型，例如 `Deployment`，区分大小写。',
  },
  metadata: { en: 'Name, namespace, labels and annotations.', 'zh-cn': '名称、命名空间、标签和注解。' },
  spec: { en: 'What you want; controllers work until it is so.', 'zh-cn': '你想要的样子，控制器会不断向它靠拢。' },
  status: {
    en: 'What is so at the moment, written by the system. In a manifest it has no effect.',
    'zh-cn': '当前的实际情况，由系统写入。写在清单里不起作用。',
  },
}
