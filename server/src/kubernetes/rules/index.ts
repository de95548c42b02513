import type { KubernetesRule, ManifestRule } from '../rule.js'
import { ofWholes } from './_wholes.js'
import { accessRules } from './access/index.js'
import { admissionRules } from './admission/index.js'
import { autoscalingFileRules, autoscalingRules } from './autoscaling/index.js'
import { configurationRules } from './configuration/index.js'
import { containerRules } from './container/index.js'
import { disruptionRules } from './disruption/index.js'
import { hygieneFileRules, hygieneRules } from './hygiene/index.js'
import { imagesRules } from './images/index.js'
import { ingressRules } from './ingress/index.js'
import { jobsRules } from './jobs/index.js'
import { metadataRules } from './metadata/index.js'
import { networkRules } from './network/index.js'
import { networkingFileRules, networkingRules } from './networking/index.js'
import { podRules } from './pod/index.js'
import { probesRules } from './probes/index.js'
import { quotasRules } from './quotas/index.js'
import { rbacFileRules, rbacRules } from './rbac/index.js'
import { reliabilityFileRules, reliabilityRules } from './reliability/index.js'
import { resourcesRules } from './resources/index.js'
import { schedulingRules } from './scheduling/index.js'
import { schemaManifestRules, schemaRules } from './schema/index.js'
import { secretsRules } from './secrets/index.js'
import { securityFileRules, securityRules } from './security/index.js'
import { serviceFileRules, serviceRules } from './service/index.js'
import { storageFileRules, storageRules } from './storage/index.js'
import { volumesRules } from './volumes/index.js'
import { workloadsRules } from './workloads/index.js'
import { yamlRules } from './yaml/index.js'

/** Every rule about a YAML document, group by group; those of `_of-cluster.ts` come later. */
export const kubernetesRules: readonly KubernetesRule[] = [
  ...schemaRules,
  ...yamlRules,
  ...ofWholes(
    ({ patch }) => patch === true,
    [
      ...accessRules,
      ...admissionRules,
      ...autoscalingRules,
      ...configurationRules,
      ...containerRules,
      ...disruptionRules,
      ...hygieneRules,
      ...imagesRules,
      ...ingressRules,
      ...jobsRules,
      ...metadataRules,
      ...networkingRules,
      ...networkRules,
      ...podRules,
      ...probesRules,
      ...quotasRules,
      ...rbacRules,
      ...reliabilityRules,
      ...resourcesRules,
      ...schedulingRules,
      ...secretsRules,
      ...securityRules,
      ...serviceRules,
      ...storageRules,
      ...volumesRules,
      ...workloadsRules,
    ],
  ),
]

/** Every rule about a whole file. */
export const manifestRules: readonly ManifestRule[] = ofWholes(
  ({ assumed }) => assumed?.patch === true,
  [
    ...autoscalingFileRules,
    ...hygieneFileRules,
    ...networkingFileRules,
    ...rbacFileRules,
    ...reliabilityFileRules,
    ...schemaManifestRules,
    ...securityFileRules,
    ...serviceFileRules,
    ...storageFileRules,
  ],
)
