import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../server/src/core/check.js'
import { renderHover } from '../../../server/src/core/hover.js'
import { locales } from '../../../server/src/core/localized.js'
import { dockerfile } from '../../../server/src/dockerfile/index.js'
import { dockerfileTopics } from '../../../server/src/dockerfile/topics/index.js'
import { contextWith } from '../../harness/languages.js'

describe.each(dockerfileTopics.map(topic => [topic.key, topic] as const))('%s', (_, topic) => {
  test('is short enough for a hover, in both languages', () => {
    for (const locale of locales) {
      expect(topic.notes?.[locale].length ?? 0).toBeLessThanOrEqual(4)
      expect(topic.summary[locale].length).toBeLessThan(450)
    }
    expect(topic.notes?.['zh-cn'].length).toBe(topic.notes?.en.length)
  })

  test('writes Chinese as Chinese is written', () => {
    const { title, summary, notes, compare } = topic
    for (const text of [title['zh-cn'], summary['zh-cn'], ...(notes?.['zh-cn'] ?? []), compare?.['zh-cn'] ?? '']) {
      const prose = text.replace(/`[^`]*`/g, 'X')
      expect(prose).not.toMatch(/ [，。：；）]|[，。：；（] |[\u4e00-\u9fff][,.;:!?]|[\u4e00-\u9fff]X|X[\u4e00-\u9fff]/)
    }
  })

  test('has an example that is well-formed and raises no warning', () => {
    const document = dockerfile.parse(topic.example ?? '')
    expect(document.problems).toEqual([])
    expect(document.stages.length).toBeGreaterThan(0)
    const found = check(dockerfile, document, contextWith(), rule => expect.fail(rule))
    expect(
      found.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule.id),
    ).toEqual([])
  })
})

/** Something of everything. */
const sample = `# syntax=docker/dockerfile:1
# check=skip=all
ARG A=1
FROM --platform=$BUILDPLATFORM golang:\${A:-2}@sha256:00 AS one
ONBUILD COPY --from=one --chown=a:b <<"X" ./y z/
a
X
RUN --mount=type=cache,target=x,sharing=locked --network=none apt-get install -y \\
  # comment
  curl && cd $A && \`x\`
SHELL ["/bin/bash", "-c"]
HEALTHCHECK --interval=1m --start-period=9s CMD ["a", "$B"]
FROM one
ENV A=$A \`B\`="|x" C
VOLUME /a|b
EXPOSE 80/tcp 90-95
USER \`a\`
STOPSIGNAL 9
WORKDIR a|b
ADD --checksum=x https://example.com/a.tgz#b git@x.y:z.git /
LABEL org.opencontainers.image.title=\`x\`
ENTRYPOINT \`a\` "|"
CMD a
`

/** Renders the hovers of a text at some offsets. */
async function renderAll(text: string, step: number): Promise<number> {
  const document = dockerfile.parse(text)
  let count = 0
  for (let at = 0; at <= text.length; at += step) {
    const found = await dockerfile.hover(document, at, contextWith())
    if (!found) continue
    count++
    for (const locale of locales) {
      const markdown = renderHover(found.content, { locale, markup: 'markdown', image: svg => `data:${svg.length}` })
      expect(markdown.replace(/``.*?``|`[^`]*`/g, '')).not.toMatch(/undefined|\[object|NaN/)
      renderHover(found.content, { locale, markup: 'plaintext' })
    }
  }
  return count
}

describe('hovers survive', () => {
  test('every place of a file that has something of everything', async () => {
    expect(await renderAll(sample, 1)).toBeGreaterThan(500)
  })

  test('every beginning and any damage of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sample.length),
        fc.nat(sample.length),
        fc.string({ maxLength: 4 }),
        async (from, to, inserted) => {
          await renderAll(sample.slice(0, Math.min(from, to)) + inserted + sample.slice(Math.max(from, to)), 23)
          await renderAll(sample.slice(0, from), 23)
        },
      ),
      { numRuns: 40 },
    )
  })
})
