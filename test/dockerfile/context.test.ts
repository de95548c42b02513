import { expect, test } from 'vitest'
import { contextEntries } from '../../server/src/dockerfile/context.js'
import { readDockerignore } from '../../server/src/dockerfile/dockerignore.js'

test.each([
  ['a', 'a', true],
  ['a', 'a/b/c', true],
  ['a', 'b/a', false],
  ['/a', 'a', true],
  ['./a/', 'a', true],
  ['a/../b', 'b', true],
  ['*.log', 'x.log', true],
  ['*.log', 'd/x.log', false],
  ['**/*.log', 'x.log', true],
  ['**/*.log', 'a/b/x.log', true],
  ['*/temp*', 'a/temporary', true],
  ['*/temp*', 'a/b/temporary', false],
  ['temp?', 'tempa', true],
  ['temp?', 'temp', false],
  ['a/**', 'a/b', true],
  ['a/**/z', 'a/b/c/z', true],
  ['a/**/z', 'a/z', true],
  ['[ab].txt', 'b.txt', true],
  ['a+b(1)', 'a+b(1)', true],
  ['a.b', 'axb', false],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['A', 'a', false],
  ['# a', '# a', false],
  ['  a  \r', 'a', true],
  ['*\n!a', 'a', false],
  ['*\n!a', 'b', true],
  ['a\n!a/b', 'a/b', false],
  ['a\n!a/b', 'a/c', true],
  ['!a\na', 'a', true],
  ['[', '[', false],
  ['', 'a', false],
])('%j leaves out %s: %s', (text, path, expected) => expect(readDockerignore(text).leavesOut(path)).toBe(expected))

test('many stars take no time', () => {
  const started = performance.now()
  readDockerignore(`${'**/'.repeat(2000)}x\n${'*'.repeat(2000)}y`).leavesOut('a'.repeat(3000))
  readDockerignore('**/a/'.repeat(15)).leavesOut(`${'a/'.repeat(60)}b`)
  expect(performance.now() - started).toBeLessThan(500)
})

const files: Readonly<Record<string, string>> = {
  'file:///a/.dockerignore': 'one',
  'file:///a/web.Dockerfile.dockerignore': 'two',
}
const host = {
  readFile: async (uri: string) => files[uri],
  readFolder: async () => ['one', 'two', 'folder/'],
  findFiles: async () => [],
  asset: async () => '',
}

const entries = async (uri: string, folder = '.') =>
  (await contextEntries({ host, uri }, folder)).map(({ name, folder: isFolder }) => (isFolder ? `${name}/` : name))

test("a Dockerfile's own ignore file comes first", async () => {
  expect(await entries('file:///a/Dockerfile')).toEqual(['two', 'folder/'])
  expect(await entries('file:///a/web.Dockerfile')).toEqual(['one', 'folder/'])
  expect(await entries('file:///b/Dockerfile')).toEqual(['one', 'two', 'folder/'])
})

test('nothing outside of the context', async () =>
  expect(await entries('file:///a/Dockerfile', 'x/../../y')).toEqual([]))
