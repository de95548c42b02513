import { removeFlag } from '../../cluster/flag-edits.js'
import { asWritten, knownInvocations, minorNumber, releaseName, releaseOf } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'

const withVersion = (version: string): string => `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: ${version}
apiServer:
  extraArgs:
    - name: v
      value: "2"
    - name: authentication-config
${version < 'v1.29' ? '            ^^^^^^^^^^^^^^^^^^^^^\n' : ''}      value: /etc/kubernetes/authentication.yaml
`

export default {
  id: 'kubernetes/flag-too-new',
  severity: 'warning',
  title: { en: 'A flag from a later release', 'zh-cn': '更新版本才有的标志' },
  why: {
    en: 'A component that does not know a flag yet exits when it meets it.',
    'zh-cn': '组件遇到自己还没有的标志会退出。',
  },
  instead: { en: 'Upgrade the component, or leave the flag out.', 'zh-cn': '升级组件，或不写该标志。' },
  message: {
    en: '`{flag}` came with {program} {since}, and this is {release}, which exits when it meets it. Upgrade, or leave the flag out.',
    'zh-cn': '`{flag}` 从 {program} {since} 起才有，而这里是 {release}，遇到它会退出。升级，或不写该标志。',
  },
  fix: { title: { en: 'Remove `{flag}`', 'zh-cn': '移除 `{flag}`' }, safe: false },
  examples: { bad: [withVersion('v1.28.4')], good: [withVersion('v1.34.1')] },
  check: (slice, report, { settings }) => {
    for (const known of knownInvocations(slice)) {
      const { minor, sure } = releaseOf(known, settings)
      if (!sure) continue
      const { component } = known
      for (const { written, flag } of known.flags) {
        if (!flag?.since || minorNumber(flag.since) <= minor || written.form === 'variable') continue
        const args = {
          flag: asWritten(written),
          program: component.name,
          since: flag.since,
          release: releaseName(component, minor),
        }
        report(written.nameSpan, args, removeFlag(slice, written))
      }
    }
  },
} satisfies KubernetesRule
