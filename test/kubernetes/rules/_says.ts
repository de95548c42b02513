import type { Settings } from '../../../server/src/core/settings.js'
import { schemaManifestRules, schemaRules } from '../../../server/src/kubernetes/rules/schema/index.js'
import { yamlRules } from '../../../server/src/kubernetes/rules/yaml/index.js'
import { lintText } from '../../harness/check.js'
import { fixture } from '../../harness/fixture.js'
import { byId } from '../../harness/languages.js'

const own = new Set<string>([...yamlRules, ...schemaRules, ...schemaManifestRules].map(({ id }) => id))

/** What the rules about YAML and the schema say of a text: `rule: the words pointed at`, in the order of the text. */
export async function says(source: string, settings: Partial<Settings> = {}): Promise<string[]> {
  const { text } = fixture(source)
  const findings = await lintText(text, settings, byId.kubernetes)
  return findings
    .filter(({ rule }) => own.has(rule.id))
    .map(({ rule, span }) => `${rule.id.replace('kubernetes/', '')}: ${text.slice(span.start, span.end)}`)
}

/** A Pod with a container; `spec` and `container` are added to the two, indented as they stand. */
export const pod = (spec = '', container = ''): string => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
${container}${spec}`

/** A Deployment whose Pods have this `spec`. */
export const deployment = (spec: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
${spec}`
