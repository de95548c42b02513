import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { imagesIn, registryOf } from './_image.js'

/** Registries of the clouds that belong to one account each. */
const ofAccount = /(?:^|\.)(?:azurecr\.io|gcr\.io|pkg\.dev|dkr\.ecr\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?)$/

export default {
  id: 'kubernetes/registry-of-no-cloud',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0032', 'KSV-0033', 'KSV-0035', 'KSV-0125'] },
  title: {
    en: "An image from a registry that is in no cloud account of one's own",
    'zh-cn': '镜像不在自己云账号的镜像仓库里',
  },
  why: {
    en: 'The registries of ECR, Azure and Google belong to an account whose owner decides who may push. Of any other, a file alone does not tell who may.',
    'zh-cn':
      'ECR、Azure、Google 的镜像仓库属于某个账号，由账号所有者决定谁能推送。其他镜像仓库由谁推送，只看文件无从得知。',
  },
  instead: {
    en: 'Keep to the registries that you trust, and let admission enforce it.',
    'zh-cn': '只用可信的镜像仓库，并在准入时强制执行。',
  },
  message: {
    en: 'Whether to trust `{registry}` this file does not tell. See to it that only registries on your list get into the cluster.',
    'zh-cn': '只看本文件无法判断 `{registry}` 是否可信。确认只有名单上的镜像仓库能进入集群。',
  },
  examples: {
    bad: [podWith('containers:\n  - name: web\n    image: quay.io/acme/shop:1.4\n           ^^^^^^^^^^^^^^^^^^^^^')],
    good: [
      podWith('containers:\n  - name: web\n    image: acme.azurecr.io/shop:1.4'),
      podWith('containers:\n  - name: web\n    image: nginx:1.29'),
    ],
  },
  check(slice, report) {
    for (const { name, span } of imagesIn(slice)) {
      const registry = registryOf(name)
      if (registry !== undefined && !ofAccount.test(registry)) report(span, { registry })
    }
  },
} satisfies KubernetesRule
