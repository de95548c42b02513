import { platformArgs, predefinedArgs } from './globals.js'
import type { DockerfileDocument, DockerfileNode, Instruction } from './model.js'
import { optionName } from './topics/_options.js'

type Keys = {
  readonly [Kind in DockerfileNode['kind']]: (
    node: Extract<DockerfileNode, { kind: Kind }>,
    keyword: string,
  ) => readonly string[]
}

/** Other names of a command, by the one that its topic is called by. */
const commands: Readonly<Record<string, string>> = { apt: 'apt-get', pip3: 'pip' }

/** What a variable of this name is, whatever the file says of it. */
const variableKeys = (name: string): readonly string[] => {
  if (platformArgs.includes(name)) return ['platform argument']
  if (predefinedArgs.includes(name)) return ['proxy argument']
  return name === 'SOURCE_DATE_EPOCH' || name.startsWith('BUILDKIT_') ? ['BuildKit argument'] : []
}

/** How a place is called by topics, the most telling name first. One row for each kind of place. */
const keys: Keys = {
  directive: ({ directive }) => [`# ${directive.name}`],
  comment: () => [],
  keyword: (_, keyword) => [keyword],
  flag: ({ flag }, keyword) => [`${keyword} --${flag.name}`, `--${flag.name}`],
  'flag-value': ({ flag }, keyword) => [`${keyword} --${flag.name}`, `--${flag.name}`],
  option: ({ flag, option }) => [
    ...(option.key === 'type' ? [`--${flag.name} type=${option.value}`] : []),
    `--${flag.name} ${optionName(option.key)}`,
    `--${flag.name}`,
  ],
  variable: ({ reference }) => [...variableKeys(reference.name), 'variable'],
  image: ({ part }) => [`image ${part}`],
  stage: () => ['stage'],
  'stage-name': () => ['stage'],
  as: () => ['stage'],
  pair: ({ pair }, keyword) => [
    ...(keyword === 'ARG' ? variableKeys(pair.key.value) : []),
    ...(keyword === 'LABEL' && pair.key.value.startsWith('org.opencontainers.image.') ? ['OCI label'] : []),
    keyword,
  ],
  port: () => ['EXPOSE'],
  exec: (_, keyword) => [keyword],
  heredoc: ({ part }) => (part === 'body' ? [] : ['heredoc']),
  command: ({ command }, keyword) => {
    const { name } = command.effective
    if (keyword !== 'RUN' || name === undefined) return [keyword]
    return [`command ${Object.hasOwn(commands, name) ? commands[name] : name}`, keyword]
  },
  argument: (_, keyword) => [keyword],
}

/** The instruction that a node is explained by: `HEALTHCHECK` for the `CMD …` behind it, the inner one for ONBUILD. */
function keywordOf(instruction: Instruction, document: DockerfileDocument | undefined): string {
  const outer = document?.instructions[instruction.index]?.keyword
  return outer === 'HEALTHCHECK' ? outer : instruction.keyword
}

/** The names under which a place is looked up among the topics. Without the document, `CMD` of HEALTHCHECK is a `CMD`. */
export const topicKeys = (node: DockerfileNode, document?: DockerfileDocument): readonly string[] =>
  (keys[node.kind] as (node: DockerfileNode, keyword: string) => readonly string[])(
    node,
    'instruction' in node ? keywordOf(node.instruction, document) : '',
  )
