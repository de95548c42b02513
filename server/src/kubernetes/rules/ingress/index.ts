import type { KubernetesRule } from '../../rule.js'
import ingressBackend from './ingress-backend.js'
import ingressClassController from './ingress-class-controller.js'
import ingressClassTwice from './ingress-class-twice.js'
import ingressHost from './ingress-host.js'
import ingressPath from './ingress-path.js'
import ingressWithoutRules from './ingress-without-rules.js'

export const ingressRules: readonly KubernetesRule[] = [
  ingressBackend,
  ingressClassController,
  ingressClassTwice,
  ingressHost,
  ingressPath,
  ingressWithoutRules,
]
