import type { DockerfilePlace, DockerfileTopic } from '../../topic.js'
import { variableAt } from '../../variables.js'
import { both } from '../_text.js'
import { commandAt, hasOption, operands } from './_words.js'

export default {
  key: 'command npm',
  title: { en: 'packages of Node.js', 'zh-cn': 'Node.js 的软件包' },
  summary: {
    en: '`npm ci` installs exactly what `package-lock.json` says and stops where the two files disagree; `npm install` may change the versions.',
    'zh-cn': '`npm ci` 严格按 `package-lock.json` 安装，两个文件不一致就报错；`npm install` 可能改动版本。',
  },
  notes: {
    en: [
      'Copy `package.json` and `package-lock.json` alone and install before the sources: then a change of the sources installs nothing anew.',
      '`--omit=dev` leaves out what only development needs. A cache mount on `/root/.npm` keeps the downloads.',
      '`CMD ["npm", "start"]` puts npm between the signals and the program: `CMD ["node", "server.js"]` does not.',
    ],
    'zh-cn': [
      '先单独复制 `package.json` 和 `package-lock.json` 并安装，再复制源码：改动源码时就不必重新安装。',
      '`--omit=dev` 不装只供开发用的包。在 `/root/.npm` 上用缓存挂载可以保留下载内容。',
      '`CMD ["npm", "start"]` 让 npm 挡在信号和程序之间；`CMD ["node", "server.js"]` 则不会。',
    ],
  },
  example: 'FROM node:22\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev\n',
  see: 'https://docs.npmjs.com/cli/commands/npm-ci',
  explain: place => {
    const command = commandAt(place)
    const action = command && operands(command)[0]
    if (!command) return undefined
    const production = hasOption(command, /^(--omit=dev|--production|--only=prod(uction)?)$/) || inProduction(place)
    if (action === 'ci')
      return {
        text: both(
          `it removes \`node_modules\` and installs exactly what \`package-lock.json\` lists${production ? ', without the development packages' : ', development packages included'}.`,
          `它先删除 \`node_modules\`，再严格按 \`package-lock.json\` 安装${production ? '，不含开发依赖' : '，包括开发依赖'}。`,
        ),
      }
    if ((action === 'install' || action === 'i') && operands(command).length === 1)
      return {
        text: both(
          'it installs what `package.json` allows and may take newer versions than last time: `npm ci` would not.',
          '它按 `package.json` 允许的范围安装，版本可能比上次新：`npm ci` 不会。',
        ),
      }
    return undefined
  },
} satisfies DockerfileTopic

/** Whether `ENV NODE_ENV=production` is in force, which leaves development packages out just as well. */
const inProduction = ({ document, node }: DockerfilePlace): boolean =>
  'instruction' in node && variableAt(document, node.instruction, 'NODE_ENV')?.value === 'production'
