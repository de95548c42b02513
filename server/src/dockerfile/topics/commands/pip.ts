import type { DockerfileTopic } from '../../topic.js'
import { both, code, few } from '../_text.js'
import { commandAt, operands } from './_words.js'

export default {
  key: 'command pip',
  title: { en: 'packages of Python', 'zh-cn': 'Python 的软件包' },
  summary: {
    en: '`--no-cache-dir` keeps the downloads out of the layer; a cache mount on `/root/.cache/pip` keeps them for the next build instead.',
    'zh-cn': '`--no-cache-dir` 不让下载内容留在这一层；在 `/root/.cache/pip` 上用缓存挂载则可以留给下次构建。',
  },
  notes: {
    en: [
      'Copy `requirements.txt` alone and install before the rest of the sources: then a change of the sources installs nothing anew.',
      '`ENV PIP_NO_CACHE_DIR=1` does the same for all calls.',
    ],
    'zh-cn': [
      '先单独复制 `requirements.txt` 并安装，再复制其余源码：改动源码时就不必重新安装。',
      '`ENV PIP_NO_CACHE_DIR=1` 对所有调用起同样的作用。',
    ],
  },
  example:
    'FROM python:3.13\nWORKDIR /app\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\n',
  see: 'https://pip.pypa.io/en/stable/topics/caching/',
  explain: place => {
    const command = commandAt(place)
    if (!command) return undefined
    const [action, ...packages] = operands(
      command,
      /^(-[rcif]|--requirement|--constraint|--index-url|--extra-index-url|--find-links)$/,
    )
    if (action !== 'install') return undefined
    const { words } = command.effective
    const at = words.findIndex(({ value }) => value === '-r' || value === '--requirement')
    const file = at < 0 ? undefined : words[at + 1]?.text
    if (!file && packages.length === 0) return undefined
    const names = few([...(file ? [`what ${code(file)} lists`] : []), ...packages.map(name => code(name))], 6)
    const chinese = few([...(file ? [`${code(file)} 列出的包`] : []), ...packages.map(name => code(name))], 6)
    return { text: both(`it installs ${names.en}.`, `它安装 ${chinese['zh-cn']}。`) }
  },
} satisfies DockerfileTopic
