import type { KubernetesTopic } from '../../topic.js'
import args from './args.js'
import command from './command.js'
import containerName from './container-name.js'
import env from './env.js'
import envFrom from './env-from.js'
import envName from './env-name.js'
import envValue from './env-value.js'
import envValueFrom from './env-value-from.js'
import fieldPath from './field-path.js'
import hookHandler from './hook-handler.js'
import hostPort from './host-port.js'
import image from './image.js'
import imagePullPolicy from './image-pull-policy.js'
import imagePullSecrets from './image-pull-secrets.js'
import lifecycle from './lifecycle.js'
import ports from './ports.js'
import postStart from './post-start.js'
import preStop from './pre-stop.js'
import stdin from './stdin.js'

/** One container: its image, what it starts, its environment, ports and hooks. */
export const containerTopics: readonly KubernetesTopic[] = [
  args,
  command,
  containerName,
  env,
  envFrom,
  envName,
  envValue,
  envValueFrom,
  fieldPath,
  hookHandler,
  hostPort,
  image,
  imagePullPolicy,
  imagePullSecrets,
  lifecycle,
  ports,
  postStart,
  preStop,
  stdin,
]
