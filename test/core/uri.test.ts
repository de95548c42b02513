import { expect, test } from 'vitest'
import { resolveUri } from '../../server/src/core/uri.js'

test.each([
  ['file:///a/b/Dockerfile', 'src/main.go', 'file:///a/b/src/main.go'],
  ['file:///a/b/Dockerfile', '../x y', 'file:///a/x%20y'],
  ['file:///a/Dockerfile', './../../../x', 'file:///x'],
  ['file:///a/b/Dockerfile', '/etc', 'file:///etc'],
  ['vscode-vfs://github/owner/repo/Dockerfile?ref=1', 'x', 'vscode-vfs://github/owner/repo/x'],
  ['untitled:Untitled-1', 'x', 'untitled:/x'],
])('from %s to %s', (base, path, uri) => expect(resolveUri(base, path)).toBe(uri))
