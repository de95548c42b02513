import type { Localized } from '../../../core/localized.js'
import type { FormatName, FormatProblem } from '../../schema/index.js'

/** What is wrong with a text, and how it should be, in words. Without a full stop at the end. */

const label: Localized = {
  en: 'It takes lower-case letters, digits and `-`, at most 63, and begins and ends with a letter or digit',
  'zh-cn': '只能用小写字母、数字和 `-`，最多 63 个字符，首尾须为字母或数字',
}
const qualified: Localized = {
  en: 'It takes letters, digits, `-`, `_` and `.`, at most 63, begins and ends with a letter or digit, and may have a domain and `/` before it',
  'zh-cn': '只能用字母、数字、`-`、`_` 和 `.`，最多 63 个字符，首尾须为字母或数字，前面可以带域名和 `/`',
}
const range: Localized = {
  en: 'It takes an address and the length of its prefix: `10.0.0.0/24`',
  'zh-cn': '写成地址加前缀长度：`10.0.0.0/24`',
}
const share: Localized = { en: 'It takes digits and a `%`: `25%`', 'zh-cn': '写成数字加 `%`：`25%`' }

const forms: Readonly<Record<FormatName, Localized>> = {
  'annotation-key': qualified,
  base64: {
    en: 'It takes base64; plain text goes into `stringData`',
    'zh-cn': '这里要写 base64；明文写在 `stringData` 中',
  },
  'c-identifier': {
    en: 'It takes letters, digits and `_`, and does not begin with a digit',
    'zh-cn': '只能用字母、数字和 `_`，且不能以数字开头',
  },
  cidr: range,
  cidrs: {
    en: 'It takes networks such as `10.244.0.0/16`; one of IPv4 and one of IPv6 with a comma between them',
    'zh-cn': '写成 `10.244.0.0/16` 这样的网段；双栈时 IPv4、IPv6 各一个，用英文逗号隔开',
  },
  'cluster-ip': { en: 'It takes an IPv4 or IPv6 address, or `None`', 'zh-cn': '写成 IPv4 或 IPv6 地址，或 `None`' },
  'config-key': {
    en: 'It takes letters, digits, `-`, `_` and `.`, at most 253',
    'zh-cn': '只能用字母、数字、`-`、`_` 和 `.`，最多 253 个字符',
  },
  'count-or-percent': {
    en: 'It takes a whole number or a percentage: `3`, `25%`',
    'zh-cn': '写整数或百分比：`3`、`25%`',
  },
  cron: {
    en: 'It takes five fields (minute, hour, day of month, month, day of week) or a word such as `@daily`',
    'zh-cn': '写五个字段（分、时、日、月、星期），或 `@daily` 之类的词',
  },
  'date-time': {
    en: 'It takes a moment such as `2026-01-31T08:00:00Z`',
    'zh-cn': '写成 `2026-01-31T08:00:00Z` 这样的时刻',
  },
  'dns-1035-label': {
    en: 'It takes lower-case letters, digits and `-`, at most 63, begins with a letter and ends with a letter or digit',
    'zh-cn': '只能用小写字母、数字和 `-`，最多 63 个字符，以字母开头，以字母或数字结尾',
  },
  'dns-label': label,
  'dns-subdomain': {
    en: 'It takes lower-case letters, digits, `-` and `.`, at most 253, and begins and ends with a letter or digit',
    'zh-cn': '只能用小写字母、数字、`-` 和 `.`，最多 253 个字符，首尾须为字母或数字',
  },
  duration: { en: 'It takes a number with its unit: `30s`, `1h15m`', 'zh-cn': '写成数字加单位：`30s`、`1h15m`' },
  'env-name': { en: 'It takes printable ASCII without `=`', 'zh-cn': '只能用可打印的 ASCII 字符，不含 `=`' },
  'file-mode': { en: 'It takes permissions up to `0777`', 'zh-cn': '写成不超过 `0777` 的权限' },
  host: { en: 'It takes an address or a host name', 'zh-cn': '写成 IP 地址或主机名' },
  'host-port': {
    en: 'It takes an address or a name, `:` and the port: `10.0.0.10:6443`',
    'zh-cn': '写成地址或主机名加 `:` 和端口：`10.0.0.10:6443`',
  },
  image: {
    en: 'It takes `registry/name:tag`, the name in lower case: `registry.example.com/shop/web:1.4`',
    'zh-cn': '写成 `镜像仓库/名称:标签`，名称用小写：`registry.example.com/shop/web:1.4`',
  },
  ip: { en: 'It takes an IPv4 or IPv6 address', 'zh-cn': '写成 IPv4 或 IPv6 地址' },
  'label-value': {
    en: 'It takes letters, digits, `-`, `_` and `.`, at most 63, and begins and ends with a letter or digit',
    'zh-cn': '只能用字母、数字、`-`、`_` 和 `.`，最多 63 个字符，首尾须为字母或数字',
  },
  'path-segment': { en: 'It takes anything but `/` and `%`', 'zh-cn': '不能含 `/` 和 `%`' },
  percent: share,
  port: { en: 'It takes a number from 1 to 65535', 'zh-cn': '写成 1 到 65535 的数字' },
  'port-name': {
    en: 'It takes a number, or a name of at most 15 lower-case letters, digits and single `-`, with a letter in it',
    'zh-cn': '写端口号，或最多 15 个字符的名称：小写字母、数字和不相连的 `-`，至少含一个字母',
  },
  'qualified-name': qualified,
  quantity: {
    en: 'It takes a number with `k`, `M`, `G`, `T` (powers of 1000), `Ki`, `Mi`, `Gi`, `Ti` (powers of 1024) or `m` (thousandths) right behind it',
    'zh-cn':
      '写成数字，后面紧跟 `k`、`M`、`G`、`T`（1000 的幂）、`Ki`、`Mi`、`Gi`、`Ti`（1024 的幂）或 `m`（千分之一）',
  },
  'service-name': label,
  'source-range': range,
  'time-zone': { en: 'It takes a name of the IANA list: `Europe/Berlin`', 'zh-cn': '写 IANA 时区名：`Asia/Shanghai`' },
  url: { en: 'It takes a URL: `https://10.0.0.11:2379`', 'zh-cn': '写成 URL：`https://10.0.0.11:2379`' },
  'wildcard-subdomain': {
    en: 'It takes lower-case letters, digits, `-` and `.`, at most 253; the first part may be `*`',
    'zh-cn': '只能用小写字母、数字、`-` 和 `.`，最多 253 个字符，首段可以是 `*`',
  },
}

/** How a text of this grammar should be. */
export const formatWords = (format: FormatName): Localized => forms[format]

const problems: Readonly<Record<FormatProblem, Localized>> = {
  character: { en: 'it has a character that is not allowed', 'zh-cn': '含有不允许的字符' },
  empty: { en: 'it is empty', 'zh-cn': '内容为空' },
  end: { en: 'its last character is not allowed there', 'zh-cn': '末尾字符不允许' },
  form: { en: 'it does not have the right form', 'zh-cn': '格式不对' },
  'no-letter': { en: 'it has no letter', 'zh-cn': '没有字母' },
  number: { en: 'there is no number where one belongs', 'zh-cn': '该写数字的地方不是数字' },
  padding: { en: 'its length is no multiple of 4', 'zh-cn': '长度不是 4 的倍数' },
  parts: { en: 'it has too few or too many parts', 'zh-cn': '组成部分的数量不对' },
  range: { en: 'a number in it is out of range', 'zh-cn': '其中有数字超出范围' },
  start: { en: 'its first character is not allowed there', 'zh-cn': '开头字符不允许' },
  'too-long': { en: 'it is too long', 'zh-cn': '太长' },
  unit: { en: 'its unit is unknown', 'zh-cn': '单位无法识别' },
  uppercase: { en: 'it has capital letters', 'zh-cn': '含有大写字母' },
  word: { en: 'a word in it is unknown', 'zh-cn': '其中有无法识别的词' },
  zone: { en: 'there is no such time zone', 'zh-cn': '没有这个时区' },
}

const rangeParts: Localized = {
  en: 'it needs one `/` with the length of the prefix',
  'zh-cn': '需要一个 `/` 加前缀长度',
}
const rangeForm: Localized = { en: 'the address before `/` is none', 'zh-cn': '`/` 前面不是合法地址' }

const special: Readonly<Partial<Record<`${FormatName} ${FormatProblem}`, Localized>>> = {
  'base64 character': { en: 'it is no base64', 'zh-cn': '不是 base64' },
  'base64 padding': { en: 'it is no base64, or cut off', 'zh-cn': '不是 base64，或者被截断了' },
  'cidr form': rangeForm,
  'cidr parts': rangeParts,
  'cidrs form': rangeForm,
  'cidrs parts': rangeParts,
  'host-port parts': { en: 'it has a scheme or a path', 'zh-cn': '带有协议或路径' },
  'cluster-ip form': { en: 'it is no IP address', 'zh-cn': '不是 IP 地址' },
  'cron parts': { en: 'it does not have five fields', 'zh-cn': '不是五个字段' },
  'cron zone': {
    en: 'a time zone does not stand in here but in `timeZone`',
    'zh-cn': '时区不写在这里，而写在 `timeZone` 中',
  },
  'file-mode range': { en: 'it is above `0777`', 'zh-cn': '大于 `0777`' },
  'image uppercase': { en: 'the name has capital letters', 'zh-cn': '名称含有大写字母' },
  'image character': { en: 'it has a space in it', 'zh-cn': '含有空格' },
  'ip form': { en: 'it is no IP address', 'zh-cn': '不是 IP 地址' },
  'percent unit': { en: 'its `%` is missing', 'zh-cn': '缺少 `%`' },
  'port-name no-letter': {
    en: 'in quotes it is a name, and a name needs a letter',
    'zh-cn': '加了引号就是名称，而名称至少要有一个字母',
  },
  'port-name too-long': { en: 'it is longer than 15 characters', 'zh-cn': '超过 15 个字符' },
  'qualified-name parts': { en: 'it has more than one `/`', 'zh-cn': '不止一个 `/`' },
  'source-range form': rangeForm,
  'source-range parts': rangeParts,
  'url start': { en: 'its scheme is missing', 'zh-cn': '缺少协议（如 `https://`）' },
  'quantity number': { en: 'it does not begin with a number', 'zh-cn': '不是以数字开头' },
}

/** What is wrong with a text. */
export const problemWords = (format: FormatName, problem: FormatProblem): Localized =>
  special[`${format} ${problem}`] ?? problems[problem]
