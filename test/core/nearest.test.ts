import { expect, test } from 'vitest'
import { nearest } from '../../server/src/core/nearest.js'

test.each([
  ['ENTRYPIONT', ['ENTRYPOINT', 'ENV', 'EXPOSE'], 'ENTRYPOINT'],
  ['entrypoint', ['ENTRYPOINT'], 'ENTRYPOINT'],
  ['contaners', ['containers', 'initContainers'], 'containers'],
  ['xyz', ['RUN', 'COPY'], undefined],
] as const)('%s is most likely %s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected))
