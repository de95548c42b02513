/** A ConfigMap of CoreDNS with that Corefile, or with it under another key. */
export const config = (corefile: string, key = 'Corefile: |'): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
  ${key}
${corefile
  .split('\n')
  .map(line => `    ${line}`)
  .join('\n')}
`

/** What kubeadm writes. */
export const usual = `.:53 {
    errors
    health {
       lameduck 5s
    }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
       pods insecure
       fallthrough in-addr.arpa ip6.arpa
       ttl 30
    }
    prometheus :9153
    forward . /etc/resolv.conf {
       max_concurrent 1000
    }
    cache 30 {
       disable success cluster.local
       disable denial cluster.local
    }
    loop
    reload
    loadbalance
}`
