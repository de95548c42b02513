import type { KubernetesRule } from '../../rule.js'
import componentMemoryLimit from './component-memory-limit.js'
import cpuRequestAlone from './cpu-request-alone.js'
import cpuRequestDiffers from './cpu-request-differs.js'
import ephemeralStorage from './ephemeral-storage.js'
import ephemeralStorageRequestDiffers from './ephemeral-storage-request-differs.js'
import impliedCpuRequest from './implied-cpu-request.js'
import impliedMemoryRequest from './implied-memory-request.js'
import initContainerCpuLimit from './init-container-cpu-limit.js'
import initContainerCpuRequest from './init-container-cpu-request.js'
import initContainerMemoryLimit from './init-container-memory-limit.js'
import initContainerMemoryRequest from './init-container-memory-request.js'
import limitRange from './limit-range.js'
import memoryRequestAlone from './memory-request-alone.js'
import memoryRequestDiffers from './memory-request-differs.js'
import missingCpuLimit from './missing-cpu-limit.js'
import missingCpuRequest from './missing-cpu-request.js'
import missingMemoryLimit from './missing-memory-limit.js'
import missingMemoryRequest from './missing-memory-request.js'
import resourceQuota from './resource-quota.js'
import zeroCpu from './zero-cpu.js'
import zeroMemory from './zero-memory.js'

export const resourcesRules: readonly KubernetesRule[] = [
  componentMemoryLimit,
  cpuRequestAlone,
  cpuRequestDiffers,
  ephemeralStorage,
  ephemeralStorageRequestDiffers,
  impliedCpuRequest,
  impliedMemoryRequest,
  initContainerCpuLimit,
  initContainerCpuRequest,
  initContainerMemoryLimit,
  initContainerMemoryRequest,
  limitRange,
  memoryRequestAlone,
  memoryRequestDiffers,
  missingCpuLimit,
  missingCpuRequest,
  missingMemoryLimit,
  missingMemoryRequest,
  resourceQuota,
  zeroCpu,
  zeroMemory,
]
