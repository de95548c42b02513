import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { lineBreak } from '../_places.js'
import { hasScratchMount, lies, runsOf } from '../run/_runs.js'
import { aptLists } from './_apt.js'
import { does, type Invocation, indexCalls, invocationOf, isInstall } from './_invocations.js'

export default {
  id: 'dockerfile/update-alone',
  severity: 'warning',
  aliases: { trivy: ['DS-0017'], checkov: ['CKV_DOCKER_5'] },
  title: { en: 'Package index updated in a `RUN` of its own', 'zh-cn': '单独一条 `RUN` 更新软件包索引' },
  why: {
    en: 'This step is cached. When the install below changes weeks later, it runs with this old index, and asks for versions that the mirror no longer has (404), or installs outdated ones.',
    'zh-cn':
      '这一步会被缓存。几周后改动下面的安装命令时，用的还是这份旧索引：要么去请求镜像站上已经没有的版本（404），要么装上过时的包。',
  },
  instead: {
    en: 'Update and install in the same `RUN`.',
    'zh-cn': '把更新和安装写在同一条 `RUN` 里。',
  },
  message: {
    en: 'The build cache keeps the index that `{command}` fetches, so an install in another `RUN` works with an old one. Do both in one `RUN`.',
    'zh-cn': '构建缓存会留住 `{command}` 得到的索引，别的 `RUN` 里的安装用的就是旧索引。把两步写进同一条 `RUN`。',
  },
  fix: { title: { en: 'Join with the `RUN` below', 'zh-cn': '与下面的 `RUN` 合并' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update
            ^^^^^^
RUN apt-get install -y --no-install-recommends curl
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
      'FROM debian:13\nCOPY setup.sh /\nRUN apt-get update && /setup.sh',
    ],
  },
  check(document, report) {
    for (const one of indexCalls(document, 'apt', 'apk', 'zypper', 'dnf', 'microdnf', 'yum')) {
      const { run, command, verb, manager, written } = one
      if (!verb) continue
      const after = run.commands.slice(run.commands.indexOf(command) + 1)
      if (after.some(next => !isIdle(invocationOf(document, run, next), next))) continue
      if (manager === 'apt' && hasScratchMount(document, run, target => lies(aptLists, target))) continue
      report(verb.span, { command: written }, join(document, one))
    }
  },
} satisfies DockerfileRule

/** Programs that install nothing. What any other does, nobody can tell. */
const idle =
  /^(rm|echo|printf|true|:|set|export|cd|mkdir|ls|cat|curl|wget|tar|chmod|chown|ln|cp|mv|sed|useradd|adduser|groupadd|addgroup)$/

const isIdle = (call: Invocation | undefined, command: ShellCommand): boolean => {
  if (call)
    return (
      ['clean', 'autoclean', 'distclean', 'autoremove', 'remove', 'purge'].includes(call.action) ||
      does(call, 'refresh')
    )
  return idle.test(command.effective.name ?? '')
}

const installs = (call: Invocation | undefined, manager: Invocation['manager']): boolean =>
  call?.manager === manager && isInstall(call)

/** Joins the RUN with the next instruction, where that is a RUN that installs. */
function join(document: DockerfileDocument, { run, manager }: Invocation): readonly Edit[] {
  const { text } = document
  const runs = runsOf(document)
  const next = runs[runs.indexOf(run) + 1]
  if (!next || next.outer.index !== run.outer.index + 1 || next.stage !== run.stage) return []
  const plain = [run, next].every(
    ({ instruction: { form, flags, heredocs }, outer, instruction, scripts }) =>
      form === 'shell' &&
      flags.length === 0 &&
      heredocs.length === 0 &&
      outer === instruction &&
      scripts.every(({ errors }) => errors.length === 0),
  )
  if (!plain || !next.commands.some(command => installs(invocationOf(document, next, command), manager))) return []
  const { end } = run.instruction.argumentsSpan
  const { start } = next.instruction.argumentsSpan
  if (text.slice(end, next.outer.span.start).trim() !== '') return []
  return [{ span: { start: end, end: start }, text: ` ${document.escape}${lineBreak(document)} && ` }]
}
