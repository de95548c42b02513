import type { Explanation } from '../../../server/src/core/topic.js'
import { dockerfile } from '../../../server/src/dockerfile/index.js'
import { fixture } from '../../harness/fixture.js'
import { contextWith } from '../../harness/languages.js'

/** What the hover at `<|>` says about this very file, and its picture. */
export async function explanation(source: string): Promise<Explanation | undefined> {
  const { text, caret } = fixture(source)
  if (caret === undefined) throw new Error('the fixture has no caret')
  const found = await dockerfile.hover(dockerfile.parse(text), caret, contextWith())
  return found?.content.here
}

/** The sentences behind "In this file", in English. */
export const here = async (source: string): Promise<string | undefined> => (await explanation(source))?.text.en
