/** A static Pod of a program of the control plane with these lines below its name in `command`. */
export const staticPod = (program: string, ...lines: readonly string[]): string => `
apiVersion: v1
kind: Pod
metadata:
  name: ${program}
  namespace: kube-system
spec:
  containers:
    - name: ${program}
      image: registry.k8s.io/${program}:${program === 'etcd' ? '3.6.5-0' : 'v1.36.1'}
      command:
        - ${program}
${lines.map(line => (/^ *\^/.test(line) ? `          ${line}` : `        - ${line}`)).join('\n')}
`
