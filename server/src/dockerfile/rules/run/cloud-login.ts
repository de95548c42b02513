import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'

/** Commands that store credentials in the home folder. */
const logins: readonly (readonly string[])[] = [
  ['aws', 'configure', 'set', 'aws_access_key_id'],
  ['aws', 'configure', 'set', 'aws_secret_access_key'],
  ['gcloud', 'auth', 'activate-service-account'],
  ['az', 'login'],
]

export default {
  id: 'dockerfile/cloud-login',
  severity: 'warning',
  local: true,
  aliases: { trivy: ['DS-0031'] },
  title: { en: 'Cloud credentials stored in a layer', 'zh-cn': '云凭据被存进了镜像层' },
  why: {
    en: 'The login writes the credentials into the home folder, and so into this layer; the command line stays in the history. Everyone who can pull the image has them.',
    'zh-cn': '登录命令会把凭据写进主目录，也就写进了这一层；命令行还会留在构建历史里。能拉取镜像的人都拿得到。',
  },
  instead: {
    en: 'Mount the secret for the one command that needs it: `RUN --mount=type=secret,id=aws,target=/root/.aws/credentials …`.',
    'zh-cn': '只在需要的那条命令里挂载机密：`RUN --mount=type=secret,id=aws,target=/root/.aws/credentials …`。',
  },
  message: {
    en: '`{command}` stores credentials in this layer, for everyone who can pull the image. Mount them with `--mount=type=secret`.',
    'zh-cn': '`{command}` 会把凭据存进这一层，能拉取镜像的人都拿得到。改用 `--mount=type=secret` 挂载。',
  },
  examples: {
    bad: [
      `
FROM amazon/aws-cli:2.31.0
ARG KEY
RUN aws configure set aws_secret_access_key $KEY
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM amazon/aws-cli:2.31.0\nRUN --mount=type=secret,id=aws,target=/root/.aws/credentials aws s3 cp s3://bucket/tool /tool',
      'FROM amazon/aws-cli:2.31.0\nRUN aws configure set region eu-central-1',
    ],
  },
  check(document, report) {
    for (const { run, command } of commandsNamed(document, 'aws', 'gcloud', 'az')) {
      const { words } = command.effective
      const secret = run.instruction.flags.some(
        ({ name, options }) =>
          name === 'mount' && options.some(({ key, value }) => key === 'type' && value === 'secret'),
      )
      const login = logins.find(parts =>
        parts.every((part, index) => (index === 0 ? command.effective.name : words[index]?.value) === part),
      )
      if (!login || secret) continue
      report({ start: words[0]!.span.start, end: words[login.length - 1]!.span.end }, { command: login.join(' ') })
    }
  },
} satisfies DockerfileRule
