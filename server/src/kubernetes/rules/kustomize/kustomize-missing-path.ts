import type { SurroundingsRule } from '../../rule.js'
import { kustomizationOf } from './_kustomization.js'

export default {
  id: 'kubernetes/kustomize-missing-path',
  severity: 'error',
  title: { en: 'A kustomization names a file that is not there', 'zh-cn': 'kustomization 引用的文件不存在' },
  why: {
    en: '`kustomize build` and `kubectl apply -k` stop at the first path that leads nowhere. Paths count from the folder of the kustomization.',
    'zh-cn':
      '`kustomize build` 和 `kubectl apply -k` 遇到第一个不存在的路径就会停止。路径从 kustomization 所在的目录算起。',
  },
  instead: {
    en: 'Name the file as it is on disk, or remove the entry. A folder has to hold a `kustomization.yaml`.',
    'zh-cn': '按磁盘上的实际名称书写，或删除该条目。目录中必须有 `kustomization.yaml`。',
  },
  message: {
    en: 'There is no `{path}` beside this kustomization, so `kustomize build` stops here. Paths count from its folder.',
    'zh-cn': '这个 kustomization 旁边没有 `{path}`，`kustomize build` 会在此停止。路径从它所在的目录算起。',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
  - servce.yaml
    ^^^^^^^^^^^
`,
    ],
    good: [
      `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
  - service.yaml
  - ./base
  - https://github.com/example/shop//deploy?ref=v1.2.0
`,
    ],
    around: {
      file: 'kustomization.yaml',
      others: {
        'deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
        'service.yaml': 'apiVersion: v1\nkind: Service\n',
        'base/kustomization.yaml': 'resources: []\n',
      },
    },
  },
  check({ document, around }, report) {
    const { start } = kustomizationOf(document)
    for (const [{ path, span: own, role }, near] of around.missing) {
      // what goes into a Secret is seldom kept beside it
      if (role === 'content') continue
      const span = { start: start + own.start, end: start + own.end }
      const edits =
        near === undefined ? [] : [{ span, text: path.startsWith('./') ? `./${near.replace(/^\.\//, '')}` : near }]
      report(span, { path, near: near ?? '' }, edits)
    }
  },
} satisfies SurroundingsRule
