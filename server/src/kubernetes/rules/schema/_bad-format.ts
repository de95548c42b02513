import type { Report, RuleContext } from '../../../core/rule.js'
import { replaceScalar } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { Slice } from '../../model.js'
import type { FormatName } from '../../schema/index.js'
import { problemsIn } from '../../validate/index.js'
import { formatWords, problemWords } from './_formats.js'
import { reformed } from './_reform.js'
import { isSecret, placeWords, shortened } from './_words.js'

/** Grammars that have a rule of their own. */
export const ownGrammars: ReadonlySet<FormatName> = new Set(['label-value', 'port-name'])

/** Reports texts that do not follow their grammar, of those grammars that are wanted. Holes: `text`, `place`, `problem`, `format`. */
export const badFormats =
  (isWanted: (format: FormatName) => boolean) =>
  (slice: Slice, report: Report, { settings }: RuleContext) => {
    const minor = minorOf(settings)
    for (const problem of problemsIn(slice, settings, 'bad-format')) {
      const { at, node, text, format, isKey, number, field, path } = problem
      if (!isWanted(format)) continue
      const place = isKey
        ? { en: `a key of \`${field.name}\``, 'zh-cn': `\`${field.name}\` 的键` }
        : placeWords(field, path)
      const wrong = problemWords(format, problem.problem)
      // nobody wants to read their password in a log
      const secret = isSecret(problem) && !isKey
      const shown = secret ? '•••' : shortened(text)
      const args = { text: shown, place, problem: wrong, format: formatWords(format) }
      const unquoted = {
        title: { en: `Change to \`${text}\``, 'zh-cn': `改为 \`${text}\`` },
        edits: number ? [{ span: node.span, text }] : [],
        safe: true,
      }
      const proposals = reformed(text, format, minor).map(next => ({
        title: secret
          ? { en: 'Encode as base64', 'zh-cn': '编码为 base64' }
          : { en: `Change to \`${shortened(next)}\``, 'zh-cn': `改为 \`${shortened(next)}\`` },
        edits: replaceScalar(node, next),
      }))
      report(at, args, unquoted, ...proposals)
    }
  }
