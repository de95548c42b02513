import type { DockerfileNode } from './model.js'

type Keys = {
  readonly [Kind in DockerfileNode['kind']]: (node: Extract<DockerfileNode, { kind: Kind }>) => readonly string[]
}

/** How a place is called by topics, the most telling name first. One row for each kind of place. */
const keys: Keys = {
  directive: ({ directive }) => [`# ${directive.name}`],
  comment: () => [],
  keyword: ({ instruction }) => [instruction.keyword],
  flag: ({ instruction, flag }) => [`${instruction.keyword} --${flag.name}`, `--${flag.name}`],
  'flag-value': ({ instruction, flag }) => [`${instruction.keyword} --${flag.name}`, `--${flag.name}`],
  option: ({ flag, option, part }) => [
    ...(option.key === 'type' && part === 'value' ? [`--${flag.name} type=${option.value}`] : []),
    `--${flag.name} ${option.key}`,
    `--${flag.name}`,
  ],
  variable: () => ['variable'],
  image: ({ part }) => [`image ${part}`, 'image'],
  stage: () => ['stage'],
  'stage-name': () => ['stage'],
  as: () => ['stage'],
  pair: ({ instruction, part }) => [`${instruction.keyword} ${part}`, instruction.keyword],
  port: () => ['EXPOSE'],
  exec: ({ instruction }) => [instruction.keyword],
  heredoc: ({ part }) => (part === 'body' ? [] : ['heredoc']),
  command: ({ instruction, command, position }) =>
    instruction.keyword === 'RUN'
      ? position === 0 && command.effective.name
        ? [`command ${command.effective.name}`]
        : []
      : [instruction.keyword],
  argument: ({ instruction }) => [instruction.keyword],
}

/** The names under which a place is looked up among the topics. */
export const topicKeys = (node: DockerfileNode): readonly string[] =>
  (keys[node.kind] as (node: DockerfileNode) => readonly string[])(node)
