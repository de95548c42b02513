import { setValue } from '../edits.js'
import type { Resource } from '../model.js'
import { asMap, asScalar, entries, keyOf } from '../tree.js'
import type { Step } from './step.js'

/** Where kubeadm hands flags to a component: a map in v1beta3, a list of names with values in v1beta4. */
const flags: readonly (readonly string[])[] = [
  ['apiServer', 'extraArgs'],
  ['controllerManager', 'extraArgs'],
  ['scheduler', 'extraArgs'],
  ['etcd', 'local', 'extraArgs'],
  ['nodeRegistration', 'kubeletExtraArgs'],
]

/** v1beta3 to v1beta4. Limits of waiting went from several places into `timeouts`, which a person has to think over. */
export const kubeadm: Step = resource => {
  if (gone(resource)) return undefined
  const edits = flags.flatMap(path => {
    const pair = resource.pairAt(...path)
    const map = asMap(pair?.value)
    if (!pair || !map) return []
    const list = entries(map).map(({ key, value }) => ({
      name: keyOf(key),
      value: String(asScalar(value)?.value ?? ''),
    }))
    return setValue(resource.slice, pair, list)
  })
  return { edits, safe: true }
}

const gone = ({ at }: Resource): boolean =>
  Boolean(at('apiServer', 'timeoutForControlPlane') ?? at('discovery', 'timeout'))
