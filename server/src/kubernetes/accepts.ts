import { decoded } from '../core/uri.js'

/**
 * Tells whether a document is ours, before any parser is loaded. A YAML file is ours if one of its documents has
 * `apiVersion` and `kind`, or is visibly on the way there; docker-compose files, workflows, playbooks, charts' values
 * and all other YAML get nothing from us. Looks at the beginning of the text only, however long it is.
 */
export function accepts(uri: string, languageId: string, text: string): boolean {
  const name = decoded(uri).split(/[/\\]/).at(-1) ?? ''
  if (languageId === '' ? !/\.ya?ml$/i.test(name) : !/^(?:yaml|helm|kubernetes)/.test(languageId)) return false
  if (/^kustomization\.ya?ml$/i.test(name)) return true
  const head = text.slice(0, lookAt)
  const documents = head.split(/^---(?=\s|$).*$/m)
  if (documents.some(isManifest)) return true
  // a file with nothing in it yet may become one, unless its name says what else it will be
  return text.length < lookAt && documents.every(isBlank) && !otherTools.test(uri) && !name.startsWith('.')
}

/** How much of a text is looked at, in characters. */
const lookAt = 64 * 1024

const topLevelKey = /^(["']?)([A-Za-z][\w.-]*)\1[ \t]*:(?=[ \t\r\n]|$)[ \t]*([^\r\n]*)/gm

/** A document in braces: JSON, or YAML as some tools write it. */
const inBraces = (document: string): boolean => /^\{/.test(withoutComments(document)) && !document.includes('{{')
const written = (document: string, key: string): boolean =>
  new RegExp(`(?:^|[{,\\s])["']?${key}["']?\\s*:`).test(document)

function isManifest(document: string): boolean {
  if (inBraces(document)) return written(document, 'apiVersion') && written(document, 'kind')
  const keys = new Map<string, string>()
  for (const [, , key = '', value = ''] of document.matchAll(topLevelKey)) keys.set(key, value.trim())
  // the configuration of kubectl looks like a manifest, and is none
  if (keys.has('current-context') || (keys.has('clusters') && keys.has('contexts'))) return false
  if (keys.has('apiVersion') && keys.has('kind')) return true
  return isBeginning(document, keys)
}

/** A document that has only one of `apiVersion` and `kind` so far, and nothing that other tools use. */
function isBeginning(document: string, keys: ReadonlyMap<string, string>): boolean {
  if (keys.size === 0) return isFirstWord(document)
  if (![...keys.keys()].every(key => common.has(key))) return false
  const kind = keys.get('kind')
  if (kind !== undefined) return kind === '' || /^["']?[A-Z]/.test(kind)
  const version = keys.get('apiVersion')
  if (version !== undefined) return version === '' || /^["']?(?:[a-z][\w.-]*\/?)?(?:v\d\w*)?["']?$|\{\{/.test(version)
  return keys.has('metadata') && keys.has('spec')
}

/** What stands at the top of many kinds. */
const common: ReadonlySet<string> = new Set(
  'apiVersion kind metadata spec data stringData binaryData immutable rules roleRef subjects items status'.split(' '),
)

const withoutComments = (document: string): string => document.replace(/^[ \t]*#.*$/gm, '').trim()
const isBlank = (document: string): boolean => withoutComments(document) === ''

/** `apiV`, or `ki`, or `deploy`: the only word of its document. */
function isFirstWord(document: string): boolean {
  const word = withoutComments(document)
  if (!/^[A-Za-z]+$/.test(word)) return false
  const lower = word.toLowerCase()
  return 'apiVersion'.startsWith(word) || 'kind'.startsWith(word) || kinds.some(kind => kind.startsWith(lower))
}

/** What people begin a file with. */
const kinds =
  'clusterrole clusterrolebinding configmap cronjob customresourcedefinition daemonset deployment horizontalpodautoscaler ingress job limitrange namespace networkpolicy persistentvolumeclaim pod poddisruptionbudget priorityclass resourcequota role rolebinding secret service serviceaccount statefulset storageclass'.split(
    ' ',
  )

const otherTools =
  /(?:\.github|\.circleci|\.gitlab|\.devcontainer|ansible|roles|playbooks)\/|(?:compose|values|chart|mkdocs|action|playbook|openapi|swagger|pnpm-[\w-]+|_config|appveyor|azure-pipelines|cloudbuild|codecov|pubspec|environment)[\w.-]*\.ya?ml$/i
