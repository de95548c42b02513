import type { DockerfileRule } from '../../rule.js'
import { invocations } from '../packages/_invocations.js'
import { wordInstead } from './_edits.js'

export default {
  id: 'dockerfile/apt-force-yes',
  severity: 'warning',
  local: true,
  aliases: { checkov: ['CKV2_DOCKER_8', 'CKV2_DOCKER_11'] },
  tag: 'deprecated',
  title: { en: '`apt-get --force-yes`', 'zh-cn': '`apt-get --force-yes`' },
  why: {
    en: 'It switches off all safeguards at once: unsigned packages, downgrades, removal of essential ones. apt has replaced it with options for each since version 1.1.',
    'zh-cn': '它一次关掉所有保护：接受未签名的包、降级、卸载必备的包。自 1.1 版起，apt 已用各自独立的选项取代它。',
  },
  instead: {
    en: 'Use `-y`; where a downgrade is meant, add `--allow-downgrades`.',
    'zh-cn': '用 `-y`；确实需要降级时，再加 `--allow-downgrades`。',
  },
  message: {
    en: '`--force-yes` also accepts unsigned packages and downgrades. Use `-y`, and `--allow-downgrades` where that is meant.',
    'zh-cn': '`--force-yes` 连未签名的包和降级也一并接受。用 `-y`；确实需要降级时，再加 `--allow-downgrades`。',
  },
  fix: { title: { en: 'Change to `-y`', 'zh-cn': '改为 `-y`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get install --force-yes --no-install-recommends tool
                    ^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get install -y --no-install-recommends --allow-downgrades tool=1.0'],
  },
  check(document, report) {
    for (const { run, options } of invocations(document, 'apt'))
      for (const { name, word } of options)
        if (name === '--force-yes') report(word.span, {}, [wordInstead(run, word, '-y')])
  },
} satisfies DockerfileRule
