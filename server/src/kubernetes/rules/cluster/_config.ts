import type { Resource, Slice } from '../../model.js'

/** The configuration files of a kind in a document. `group` is the first part of the `apiVersion`. */
export const configsOf = ({ resources }: Slice, group: string, kind: string): readonly Resource[] =>
  resources.filter(one => one.kind === kind && one.group === group && !one.root.templated)

export const kubeletGroup = 'kubelet.config.k8s.io'

/** A KubeletConfiguration with these lines. */
export const kubeletExample = (lines: string): string => `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
${lines}
`
