import type { Invocation } from './_invocations.js'
import { literal } from './_unpinned.js'

/** How a version is written in the world of RPM: `httpd-2.4.62`, and `nodejs:22` for a module. Groups have none. */
export const hasRpmVersion = {
  unpinned({ operands, written, action }: Invocation) {
    if (/ (group|groups|grp) /.test(written) || action === 'groupinstall') return []
    if (/ module /.test(written)) return literal(operands, name => name.includes(':'))
    return literal(operands, name => /-[\d$*]|\.rpm$|^@|[/=<>]/.test(name))
  },
  example: (name: string) => `${name}-<version>`,
}
