import type { FormatProblem } from './problem.js'

const problemOf = (
  text: string,
  longest: number,
  { allowed, edge }: { readonly allowed: RegExp; readonly edge: RegExp },
): FormatProblem | undefined => {
  if (text === '') return 'empty'
  if (text.length > longest) return 'too-long'
  if (!allowed.test(text)) return allowed.test(text.toLowerCase()) ? 'uppercase' : 'character'
  if (!edge.test(text[0]!)) return 'start'
  if (!edge.test(text.at(-1)!)) return 'end'
  return undefined
}

const label = { allowed: /^[a-z0-9-]*$/, edge: /[a-z0-9]/ }
const mixed = { allowed: /^[A-Za-z0-9._-]*$/, edge: /[A-Za-z0-9]/ }

/** RFC 1123 label: a namespace, a container. Lower case letters, digits and dashes, at most 63. */
export const dnsLabel = (text: string): FormatProblem | undefined => problemOf(text, 63, label)

/** RFC 1035 label: the plural of a custom resource. The same, beginning with a letter. */
export const dns1035Label = (text: string): FormatProblem | undefined =>
  dnsLabel(text) ?? (/^[a-z]/.test(text) ? undefined : 'start')

/** A Service: it may begin with a digit since 1.36, where relaxed names are on by default. */
export const serviceName = (text: string, minor: number): FormatProblem | undefined =>
  minor >= 36 ? dnsLabel(text) : dns1035Label(text)

/** RFC 1123 subdomain: most names. Labels joined by dots, 253 in all. */
export function dnsSubdomain(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (text.length > 253) return 'too-long'
  for (const part of text.split('.')) {
    const problem = problemOf(part, 253, label)
    if (problem) return problem === 'empty' ? 'form' : problem
  }
  return undefined
}

/** A host of an Ingress: a subdomain whose first label may be `*`. */
export const wildcardSubdomain = (text: string): FormatProblem | undefined =>
  dnsSubdomain(text.startsWith('*.') ? text.slice(2) : text)

/** The key of a label or taint, a resource name: `app`, `example.com/tier`. */
export function qualifiedName(text: string): FormatProblem | undefined {
  const parts = text.split('/')
  if (parts.length > 2) return 'parts'
  const prefix = parts.length === 2 ? dnsSubdomain(parts[0]!) : undefined
  if (prefix) return prefix === 'empty' ? 'start' : prefix
  return problemOf(parts.at(-1)!, 63, mixed)
}

/** The key of an annotation: as a label's, in any case. */
export const annotationKey = (text: string): FormatProblem | undefined => qualifiedName(text.toLowerCase())

/** The value of a label: empty, or as the name in a label key. */
export const labelValue = (text: string): FormatProblem | undefined =>
  text === '' ? undefined : problemOf(text, 63, mixed)

/** A key of a ConfigMap or Secret: a file name without slashes, at most 253. */
export function configKey(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (text.length > 253) return 'too-long'
  if (!/^[-._A-Za-z0-9]+$/.test(text)) return 'character'
  return text === '.' || text.startsWith('..') ? 'form' : undefined
}

/** The name of an environment variable: since 1.32 any printable ASCII but `=`; a stricter set before. */
export function envName(text: string, minor: number): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (minor >= 32) return /^[ -<>-~]+$/.test(text) ? undefined : 'character'
  if (!/^[-._A-Za-z0-9]+$/.test(text)) return 'character'
  if (/^[0-9]/.test(text)) return 'start'
  return text === '.' || text.startsWith('..') ? 'form' : undefined
}

/** A C identifier, as shells want their variables. */
export function cIdentifier(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (!/^\w+$/.test(text)) return 'character'
  return /^[0-9]/.test(text) ? 'start' : undefined
}

/** The name of a container's port (an IANA service name): at most 15, a letter in it, no two dashes together. */
export function portName(text: string): FormatProblem | undefined {
  const problem = problemOf(text, 15, label)
  if (problem) return problem
  if (!/[a-z]/.test(text)) return 'no-letter'
  return text.includes('--') ? 'form' : undefined
}

/** A name that becomes a part of a path (roles and bindings): anything but `.`, `..`, `/` and `%`. */
export function pathSegment(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (text === '.' || text === '..') return 'form'
  return /[/%]/.test(text) ? 'character' : undefined
}
