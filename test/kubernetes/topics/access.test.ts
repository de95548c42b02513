import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const role = `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules:
  - apiGroups: [""]
    resources: [pods]
    verbs: [get, list, watch]
`
const binding = `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: readers }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }
subjects:
  - { kind: Group, name: ops, apiGroup: rbac.authorization.k8s.io }
`

describe('access', () => {
  test('who may do what', async () => {
    expect(await showHover(at('ClusterRoleBinding', role + binding))).toMatchInlineSnapshot(`
      "[ClusterRoleBinding]

      ClusterRoleBinding · gives a role to somebody, everywhere

      In this file group ops may get, list and watch pods, in every namespace and on cluster-wide resources.

      Gives users, groups or ServiceAccounts the permissions of a ClusterRole everywhere in the cluster.

      - It covers namespaces that do not exist yet, too.
      - roleRef can not be changed: delete the binding and create it anew.

      Four kinds. Role and ClusterRole say what may be done, RoleBinding and ClusterRoleBinding who may do it. Without "Cluster" it counts in one namespace. Rules only permit: nothing can be forbidden.

      https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"
    `)
    expect(await showHover(at('ClusterRoleBinding', role + binding), 'zh-cn')).toMatchInlineSnapshot(`
      "[ClusterRoleBinding]

      ClusterRoleBinding · 在整个集群授予角色

      在本文件中，组 ops 可以在所有命名空间以及集群级资源上对 pods 执行 get、list 和 watch。

      把 ClusterRole 的权限授予用户、组或 ServiceAccount，在整个集群有效。

      - 对将来新建的命名空间也有效。
      - roleRef 不能修改：要删除绑定再重建。

      四种对象。 Role 和 ClusterRole 规定能做什么，RoleBinding 和 ClusterRoleBinding 规定谁能做。不带 Cluster 的只在一个命名空间里有效。规则只能允许，不能禁止。

      https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"
    `)
  })

  test('a role', async () => {
    expect(await showHover(at('ClusterRole', role + binding))).toContain('In this file it is given to group ops.')
    expect(await showHover(at('verbs', role))).toContain('this rule lets one get, list and watch pods.')
    expect(await showHover(at('verbs', role))).toContain('a role alone gives nothing')
    expect(await showHover(at('resources', role.replace('[pods]', '[secrets]')))).toContain('Reading Secrets means')
  })

  test('a ClusterRole lent to one namespace, one that is built in', async () => {
    const lent = binding
      .replace('ClusterRoleBinding', 'RoleBinding')
      .replace('name: readers', 'name: readers, namespace: shop')
    expect(await showHover(at('RoleBinding', role + lent))).toContain('never reaches beyond its namespace')
    expect(await showHover(at('RoleBinding', lent.replace('name: reader }', 'name: view }')))).toContain(
      'group ops may read most things in it, but not Secrets and Roles, in namespace shop.',
    )
  })

  test('a ServiceAccount, its Pods and its rights', async () => {
    const account = `
apiVersion: v1
kind: ServiceAccount
metadata: { name: ci, namespace: build }
---
apiVersion: v1
kind: Pod
metadata: { name: runner, namespace: build }
spec:
  serviceAccountName: ci
  containers: [{ name: a, image: a:1 }]
`
    expect(await showHover(at('ServiceAccount', account))).toContain(
      'the Pods of Pod runner run as ci. Nothing here gives it rights.',
    )
  })
})

test('the identity of a Pod', async () => {
  const pod = `
apiVersion: v1
kind: Pod
metadata: { name: runner, namespace: build }
spec:
  serviceAccountName: ci
  containers: [{ name: a, image: a:1 }]
`
  expect(await showHover(at('serviceAccountName', pod))).toContain('as system:serviceaccount:build:ci.')
})
