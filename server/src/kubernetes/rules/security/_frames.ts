import { podWith } from '../_examples.js'

/** A Pod whose container says nothing but its image, with its name marked. */
export const bareContainer = podWith(`
containers:
  - name: web
          ^^^
    image: nginx:1.29`)
