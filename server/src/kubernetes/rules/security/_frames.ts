import { podWith } from '../_examples.js'

/** A Pod whose container says nothing but its image, with its name marked. */
export const bareContainer = podWith(`
containers:
  - name: web
          ^^^
    image: nginx:1.29`)

/** A Namespace `shop` with a Pod Security level, and the line that ends its document. */
export const namespaceWith = (level: string, mode = 'enforce'): string => `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/${mode}: ${level}
---`

/** A resource of the examples, put into the namespace `shop`. */
export const inNamespace = (resource: string): string =>
  resource.replace('  name: shop\n', '  name: shop\n  namespace: shop\n')
