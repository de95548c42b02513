import type { Corefile, Directive } from '../../cluster/corefile.js'
import { corefilesIn } from '../../cluster/corefiles.js'
import { cluster } from '../../cluster.js'
import type { Slice } from '../../model.js'
import { indented } from '../_examples.js'

/** The Corefiles of a document, with what CoreDNS is built with; none before the tables are loaded. */
export function corefiles(slice: Slice): readonly Corefile[] {
  return cluster() ? corefilesIn(slice).map(({ corefile }) => corefile) : []
}

/** The plugins of a Corefile. Snippets are read where they are imported; what they hold are plugins as well. */
export const pluginsIn = ({ blocks }: Corefile): readonly Directive[] => blocks.flatMap(({ directives }) => directives)

/** A ConfigMap with these lines in the one server block of its Corefile. */
export const corefileExample = (lines: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  Corefile: |
    .:53 {
        errors
${indented(lines, 8)}
    }
`
