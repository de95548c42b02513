import { expect, test } from 'vitest'
import type { Language } from '../../server/src/core/language.js'
import { dockerfile } from '../../server/src/dockerfile/index.js'
import { annotate, fixture } from '../harness/fixture.js'

/** The places of the name at `<|>`: `def` where it is defined, `use` elsewhere. */
function places(source: string): string {
  const { text, caret } = fixture(source)
  const found = (dockerfile as unknown as Language).occurrences!(dockerfile.parse(text), caret!)
  return annotate(
    text,
    found.map(({ span, defines }) => ({ ...span, label: defines ? 'def' : 'use' })),
  )
}

const expectPlaces = (source: string, expected: string) => expect(places(source)).toBe(expected.replace(/^\n/, ''))

test('a stage: FROM, COPY --from and a mount, by name and whatever the case', () =>
  expectPlaces(
    `
FROM golang:1.25 AS bu<|>ild
FROM build AS test
COPY --from=BUILD /app /app
RUN --mount=type=bind,from=build,target=/src true
COPY --from=0 /x /x`,
    `
FROM golang:1.25 AS build
                    ^^^^^ def
FROM build AS test
     ^^^^^ use
COPY --from=BUILD /app /app
            ^^^^^ use
RUN --mount=type=bind,from=build,target=/src true
                           ^^^^^ use
COPY --from=0 /x /x`,
  ))

test('a variable that a stage takes over from before the first FROM is one with it', () =>
  expectPlaces(
    `
ARG VERSION=1.25
FROM golang:\${VERSION}
ARG VERSION
RUN echo $VER<|>SION
FROM alpine:3.20
ARG VERSION=other
RUN echo $VERSION`,
    `
ARG VERSION=1.25
    ^^^^^^^ def
FROM golang:\${VERSION}
              ^^^^^^^ use
ARG VERSION
    ^^^^^^^ def
RUN echo $VERSION
          ^^^^^^^ use
FROM alpine:3.20
ARG VERSION=other
RUN echo $VERSION`,
  ))

test('a heredoc: its name and where it ends, quotes left alone', () =>
  expectPlaces(
    `
FROM alpine:3.20
RUN <<"EO<|>F"
echo EOF
EOF`,
    `
FROM alpine:3.20
RUN <<"EOF"
       ^^^ def
echo EOF
EOF
^^^ use`,
  ))

test('nothing else has a name to rename', () =>
  expect(places('FROM alpine:3.20\nR<|>UN true')).toBe('FROM alpine:3.20\nRUN true'))
