import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../server/src/core/types.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import { effectiveAt } from '../../server/src/dockerfile/effective.js'
import { nodeAt } from '../../server/src/dockerfile/locate.js'
import type { DockerfileDocument } from '../../server/src/dockerfile/model.js'
import { references } from '../../server/src/dockerfile/references.js'
import { commandsOf, scriptsOf } from '../../server/src/dockerfile/scripts.js'
import { walk } from '../../server/src/dockerfile/shell.js'
import { startCommand } from '../../server/src/dockerfile/start.js'
import { variablesAt } from '../../server/src/dockerfile/variables.js'
import { plain } from './show.js'

/** A file with a little of everything. */
const everything = `# syntax=docker/dockerfile:1
ARG TAG=3.20
# a comment
FROM --platform=$BUILDPLATFORM ghcr.io/team/base:\${TAG:-x}@sha256:abc AS build
ARG TAG
ENV A=1 B="two \\"words\\"" C=\${TAG%.*}\r
ENV old style value
LABEL "a b"='c $d'
WORKDIR /app/
WORKDIR src
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN --mount=type=cache,target=/root/.cache --mount=from=build,source=/x \\
    # why
    apk add "a b" $A \\

      && sh -c 'echo "$B" | cat' || (cd /x; for i in 1 2; do f \${i//a/b}; done) > log 2>&1
RUN <<EOF bash -e
set -e
if [ "$A" = 1 ]; then echo \`date\`; fi
EOF
COPY --from=build --chown=$U <<-X <<'Y' ["/dest/"]
\tone $A
\tX
two $A
Y
EXPOSE 80/tcp $PORT
VOLUME ["/data"]
ONBUILD RUN <<E
echo hi
E
HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1
FROM build
USER app:app
ENTRYPOINT exec nginx -g "daemon off;"
CMD ["-c", "3\\u0020"]
STOPSIGNAL SIGTERM
`

/** Characters and words that mean something. */
const pieces = [
  '\n',
  '\r\n',
  '\\\n',
  '\\',
  '`',
  '"',
  "'",
  '$',
  '${',
  '}',
  '$(',
  ')',
  '#',
  '<<E',
  '<<-E\n',
  '\nE\n',
  '[',
  ']',
  ',',
  '=',
  '--',
  ':',
  '@',
  '/',
  ' ',
  '\t',
  '&&',
  '|',
  ';',
  'FROM ',
  '\nRUN ',
  '\nENV ',
  'ONBUILD ',
  'a',
  'é',
  '\u{1f40b}',
  '\u0000',
  '# escape=`\n',
]

const mutated = fc
  .tuple(fc.nat(everything.length), fc.nat(40), fc.array(fc.constantFrom(...pieces), { maxLength: 6 }))
  .map(([at, removed, added]) => everything.slice(0, at) + added.join('') + everything.slice(at + removed))
const anything = fc.oneof(
  mutated,
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

/** Asks a document everything there is to ask. */
function askAll(document: DockerfileDocument): void {
  for (const instruction of document.instructions) {
    effectiveAt(document, instruction)
    variablesAt(document, instruction)
    references(document, instruction)
    commandsOf(document, instruction)
  }
  for (const stage of document.stages) startCommand(document, stage)
  for (let offset = 0; offset <= document.text.length; offset += 13) nodeAt(document, offset)
}

/** Every span in a value, with what holds it. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value && typeof value.start === 'number') yield value as Span
  for (const one of Object.values(value)) yield* spansIn(one)
}

const within = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end

function expectSpans(document: DockerfileDocument): void {
  const whole = { start: 0, end: document.text.length }
  const data = plain(document) as { readonly instructions: readonly object[] }
  for (const span of spansIn({ ...data, instructions: [] })) expect(within(span, whole)).toBe(true)
  let end = 0
  for (const instruction of document.instructions) {
    expect(instruction.span.start).toBeGreaterThanOrEqual(end)
    end = instruction.span.end
    for (const span of spansIn(data.instructions[instruction.index])) expect(within(span, instruction.span)).toBe(true)
    for (const reference of references(document, instruction)) {
      expect(within(reference.span, instruction.span)).toBe(true)
      expect(within(reference.nameSpan, reference.span)).toBe(true)
    }
    for (const { span, tree, commands } of scriptsOf(document, instruction)) {
      expect(within(span, instruction.span)).toBe(true)
      for (const command of commands) {
        expect(within(command.span, span)).toBe(true)
        for (const one of spansIn([command.words, command.assignments])) expect(within(one, command.span)).toBe(true)
      }
      if (tree) for (const node of walk(tree)) expect(within(node.span, span)).toBe(true)
    }
  }
}

describe('whatever the text', () => {
  test('every prefix can be read', () => {
    let document = parseDockerfile('')
    for (let length = 1; length <= everything.length; length++) {
      document = parseDockerfile(everything.slice(0, length), document)
      askAll(document)
    }
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(anything, text => askAll(parseDockerfile(text))),
      { numRuns: 80 },
    )
  })

  test('spans lie in the text, and inside what they are part of', () => {
    expectSpans(parseDockerfile(everything))
    fc.assert(
      fc.property(anything, text => expectSpans(parseDockerfile(text))),
      { numRuns: 80 },
    )
  })

  test('a new version is what parsing it afresh gives', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const document = parseDockerfile(before)
        askAll(document)
        const next = parseDockerfile(after, document)
        const fresh = parseDockerfile(after)
        expect(plain(next)).toEqual(plain(fresh))
        for (const [index, instruction] of next.instructions.entries()) {
          expect(commandsOf(next, instruction)).toEqual(commandsOf(fresh, fresh.instructions[index]!))
          expect(references(next, instruction)).toEqual(references(fresh, fresh.instructions[index]!))
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** Far beyond what anybody writes. A quarter of a second would be bad; these bounds leave room for a slow machine. */
describe('huge and hostile texts are read in time', () => {
  const times: readonly (readonly [string, () => string])[] = [
    ['10 MB in one line', () => `FROM a\nRUN ${'a '.repeat(5_000_000)}`],
    ['10 MB of one word', () => 'a'.repeat(10_000_000)],
    ['10 MB of nothing', () => '\n'.repeat(10_000_000)],
    [
      '10 MB of noise',
      () =>
        Array.from({ length: 10_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536))
          .join('')
          .repeat(1000),
    ],
    ['$( $( $( …', () => `RUN ${'$( '.repeat(100_000)}`],
    ['$( $( $( … as long as it is parsed', () => `RUN ${'$( '.repeat(20_000)}`],
    ['${x:-${x:-…', () => `FROM a\nENV a=${'${x:-'.repeat(100_000)}`],
    ['<<a <<a <<a …', () => `RUN ${'<<a '.repeat(20_000)}`],
    ['[[[[…', () => `CMD ${'['.repeat(100_000)}`],
    ['ONBUILD ONBUILD …', () => `${'ONBUILD '.repeat(100_000)}RUN x`],
    ['a line continued 100,000 times', () => `RUN ${'a \\\n'.repeat(100_000)}`],
    ['a value that doubles and doubles', () => `FROM scratch\nENV A=aaaa\n${'ENV A=$A$A\n'.repeat(100)}`],
    [
      '5,000 stages, each on the one before',
      () => Array.from({ length: 5000 }, (_, i) => `FROM s${i - 1} AS s${i}\n`).join(''),
    ],
  ]
  test.each(times)('%s', (_, make) => {
    const text = make()
    const start = performance.now()
    const document = parseDockerfile(text)
    for (const instruction of document.instructions) {
      references(document, instruction)
      commandsOf(document, instruction)
      effectiveAt(document, instruction)
    }
    nodeAt(document, text.length)
    expect(document.problems.length).toBeGreaterThanOrEqual(0)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
