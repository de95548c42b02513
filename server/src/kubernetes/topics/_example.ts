/** Whole manifests for the examples of topics about Pods: only what the topic is about, and what no Pod is without. */

/** Lines that much further in, each ended; nothing for none. */
export const indented = (lines: string, by: number): string =>
  lines === ''
    ? ''
    : `${lines
        .trim()
        .split('\n')
        .map(line => ' '.repeat(by) + line)
        .join('\n')}\n`

/** A Pod with these lines in its one container, and these in its spec. */
export const podExample = (container: string, spec = ''): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${indented(spec, 2)}  containers:
    - name: web
      image: registry.example.com/web:1.4.2
${indented(container, 6)}`

/** A Deployment of three such Pods, labelled `app: web`. */
export const deploymentExample = (container: string, spec = ''): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
${indented(spec, 6)}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
${indented(container, 10)}`
