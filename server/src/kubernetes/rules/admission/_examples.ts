import { indented } from '../_examples.js'

/** A CustomResourceDefinition with one version whose `spec.versions[0]` has these lines besides its name and flags. */
export const definitionWith = (version: string, name = 'widgets.example.com', group = 'example.com'): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${name}
spec:
  group: ${group}
  scope: Namespaced
  names: { plural: widgets, singular: widget, kind: Widget }
  versions:
    - name: v1
      served: true
      storage: true
${indented(version, 6)}
`

/** The least that a version has to say of its objects. */
export const anyObject = 'schema: { openAPIV3Schema: { type: object } }'
