import { expect, test } from 'vitest'
import { decoded, resolveUri } from '../../server/src/core/uri.js'

test.each([
  ['file:///a/b/Dockerfile', 'src/main.go', 'file:///a/b/src/main.go'],
  ['file:///a/b/Dockerfile', '../x y', 'file:///a/x%20y'],
  ['file:///a/Dockerfile', './../../../x', 'file:///x'],
  ['file:///a/b/Dockerfile', '/etc', 'file:///etc'],
  ['vscode-vfs://github/owner/repo/Dockerfile?ref=1', 'x', 'vscode-vfs://github/owner/repo/x'],
  ['untitled:Untitled-1', 'x', 'untitled:/x'],
  ['file:///a/Dockerfile', 'half\ud800a', 'file:///a/half%EF%BF%BDa'],
  ['file:///a/Dockerfile', '\ud83d\ude80', 'file:///a/%F0%9F%9A%80'],
])('from %s to %s', (base, path, uri) => expect(resolveUri(base, path)).toBe(uri))

test.each([
  ['x%20y', 'x y'],
  ['100%', '100%'],
])('%s is read as %s', (uri, text) => expect(decoded(uri)).toBe(text))
