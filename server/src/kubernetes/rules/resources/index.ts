import type { KubernetesRule } from '../../rule.js'
import cpuRequestDiffers from './cpu-request-differs.js'
import ephemeralStorage from './ephemeral-storage.js'
import ephemeralStorageRequestDiffers from './ephemeral-storage-request-differs.js'
import impliedCpuRequest from './implied-cpu-request.js'
import impliedMemoryRequest from './implied-memory-request.js'
import limitRange from './limit-range.js'
import memoryRequestDiffers from './memory-request-differs.js'
import missingCpuLimit from './missing-cpu-limit.js'
import missingCpuRequest from './missing-cpu-request.js'
import missingMemoryLimit from './missing-memory-limit.js'
import missingMemoryRequest from './missing-memory-request.js'
import resourceQuota from './resource-quota.js'

export const resourcesRules: readonly KubernetesRule[] = [
  cpuRequestDiffers,
  ephemeralStorage,
  ephemeralStorageRequestDiffers,
  impliedCpuRequest,
  impliedMemoryRequest,
  limitRange,
  memoryRequestDiffers,
  missingCpuLimit,
  missingCpuRequest,
  missingMemoryLimit,
  missingMemoryRequest,
  resourceQuota,
]
