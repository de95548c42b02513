/** Frames for the examples of rules: what stands around the few lines that an example is about. */

/** Lines that much further in, blank ones and the breaks around them left out of it. */
export const indented = (text: string, by: number): string =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n')

const containers = `containers:
  - name: web
    image: nginx:1.29`

/** A Pod whose `spec` has these lines; a container of its own where they bring none. */
export const podWith = (spec: string): string => `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
${indented(spec, 2)}
${/^containers:/m.test(spec) ? '' : `${indented(containers, 2)}\n`}`

/** A Pod with one container that has these lines besides its name and image. */
export const containerWith = (fields: string): string => podWith(`${containers}\n${indented(fields, 4)}`)

/**
 * A workload whose `spec` has these lines, and its Pod's `spec` those of `pod`; a selector, template and container of its
 * own where they bring none.
 */
export const workloadWith = (kind: 'Deployment' | 'StatefulSet' | 'DaemonSet', spec: string, pod = ''): string => `
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: shop
spec:
${[spec, /^selector:/m.test(spec) ? '' : selector, /^template:/m.test(spec) ? '' : template(pod)]
  .filter(part => part !== '')
  .map(part => indented(part, 2))
  .join('\n')}
`

const selector = 'selector:\n  matchLabels: { app: shop }'
const template = (pod: string): string => `template:
  metadata:
    labels: { app: shop }
  spec:
${[pod, /^containers:/m.test(pod) ? '' : containers]
  .filter(part => part !== '')
  .map(part => indented(part, 4))
  .join('\n')}`

/** A CronJob whose `spec` has these lines besides its Job; a schedule of its own where they bring none. */
export const cronJobWith = (spec: string, name = 'import'): string => `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: ${name}
spec:
${indented(/^schedule:/m.test(spec) ? spec : `schedule: "0 3 * * *"${spec && `\n${spec}`}`, 2)}
  jobTemplate:
    spec:
${indented(jobTemplate, 6)}
`

/** A Job whose `spec` has these lines; a template of its own where they bring none. */
export const jobWith = (spec: string): string => `
apiVersion: batch/v1
kind: Job
metadata:
  name: import
spec:
${indented(spec, 2)}
${/^template:/m.test(spec) ? '' : `${indented(jobTemplate, 2)}\n`}`

const jobTemplate = `template:
  spec:
    restartPolicy: Never
    containers:
      - name: import
        image: example.com/import:1.2`

/** A resource of any kind with these lines besides its head. */
export const resourceWith = (apiVersion: string, kind: string, body: string): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: shop
${body.replace(/^\n|\n$/g, '')}
`
