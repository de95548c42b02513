import type { Localized } from '../../core/localized.js'
import { admission } from './admission.js'
import { autoscaling } from './autoscaling.js'
import { configuration } from './configuration.js'
import { container } from './container.js'
import { customResources } from './custom-resources.js'
import { devices } from './devices.js'
import { disruption } from './disruption.js'
import { flowControl } from './flow-control.js'
import { heads } from './heads.js'
import { ingress } from './ingress.js'
import { jobs } from './jobs.js'
import { kinds } from './kinds.js'
import { metadata } from './metadata.js'
import { networkPolicy } from './network-policy.js'
import { pod } from './pod.js'
import { probe } from './probe.js'
import { rbac } from './rbac.js'
import { scheduling } from './scheduling.js'
import { securityContext } from './security-context.js'
import { service } from './service.js'
import { status } from './status.js'
import { storage } from './storage.js'
import { volumes } from './volumes.js'
import { workloads } from './workloads.js'

export { heads }

/**
 * What the fields are for, in our own words: by `Type.field` (`Container.image`), kinds by their bare name (`Deployment`).
 * Types are named as in the schema, and only Kubernetes' own are meant: a custom `Service` is another matter.
 */
export const summaries: Readonly<Record<string, Localized>> = {
  ...admission,
  ...autoscaling,
  ...configuration,
  ...container,
  ...customResources,
  ...devices,
  ...disruption,
  ...flowControl,
  ...ingress,
  ...jobs,
  ...kinds,
  ...metadata,
  ...networkPolicy,
  ...pod,
  ...probe,
  ...rbac,
  ...scheduling,
  ...securityContext,
  ...service,
  ...status,
  ...storage,
  ...volumes,
  ...workloads,
}

/** Types whose fields of the same name mean the same as those of another type. */
const like: Readonly<Record<string, string>> = {
  ApiextensionsServiceReference: 'ServiceReference',
  ApiextensionsWebhookClientConfig: 'WebhookClientConfig',
  ApiregistrationServiceReference: 'ServiceReference',
  DeviceSubRequest: 'ExactDeviceRequest',
  DeviceTaint: 'Taint',
  EphemeralContainer: 'Container',
  ISCSIPersistentVolumeSource: 'ISCSIVolumeSource',
  MutatingAdmissionPolicyBindingSpec: 'ValidatingAdmissionPolicyBindingSpec',
  MutatingAdmissionPolicySpec: 'ValidatingAdmissionPolicySpec',
  NamedRuleWithOperations: 'RuleWithOperations',
  PersistentVolumeSpec: 'Volume',
  ValidatingWebhook: 'MutatingWebhook',
}

/**
 * The summary of a kind or type (without `field`), or of a field of it. `undefined` where we have none.
 * Types that borrow their fields from another (`EphemeralContainer`, every `…Condition`) are answered from there.
 */
export function summaryOf(type: string, field?: string): Localized | undefined {
  if (field === undefined) return own(summaries, type)
  return (
    own(summaries, `${type}.${field}`) ??
    own(summaries, `${relative(type)}.${field}`) ??
    (own(kinds, type) ? own(heads, field) : undefined)
  )
}

const relative = (type: string): string => own(like, type) ?? (type.endsWith('Condition') ? 'Condition' : type)

/** A lookup that `constructor` and the like do not fool. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
