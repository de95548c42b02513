import {
  annotationKey,
  cIdentifier,
  configKey,
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  envName,
  labelValue,
  pathSegment,
  portName,
  qualifiedName,
  serviceName,
  wildcardSubdomain,
} from './names.js'
import { cidr, cidrs, clusterIp, host, hostPort, ip, sourceRange, url } from './network.js'
import { countOrPercent, duration, fileMode, percent, port, quantity } from './numbers.js'
import type { Format } from './problem.js'
import { base64, image } from './text.js'
import { cron, dateTime, timeZone } from './time.js'

export type { Format, FormatProblem } from './problem.js'

/** The grammars that values of manifests follow, by name. */
export const formats = {
  'annotation-key': annotationKey,
  base64,
  'c-identifier': cIdentifier,
  cidr,
  cidrs,
  'cluster-ip': clusterIp,
  'config-key': configKey,
  'count-or-percent': countOrPercent,
  cron,
  'date-time': dateTime,
  'dns-1035-label': dns1035Label,
  'dns-label': dnsLabel,
  'dns-subdomain': dnsSubdomain,
  duration,
  'env-name': envName,
  'file-mode': fileMode,
  host,
  'host-port': hostPort,
  image,
  ip,
  'label-value': labelValue,
  'path-segment': pathSegment,
  percent,
  port,
  'port-name': portName,
  'qualified-name': qualifiedName,
  quantity,
  'service-name': serviceName,
  'source-range': sourceRange,
  'time-zone': timeZone,
  url,
  'wildcard-subdomain': wildcardSubdomain,
} as const satisfies Readonly<Record<string, Format>>

/** The name of a grammar. */
export type FormatName = keyof typeof formats
