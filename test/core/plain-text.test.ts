import { expect, test } from 'vitest'
import { plainText } from '../../server/src/core/plain-text.js'

test('marks go, code keeps what is in it, tables become columns', () =>
  expect(
    plainText(`**CMD** · default arguments

The *program* is \`ping **x**\`, see [the reference](https://docs.docker.com).

| you run | it starts |
|---|---|
| \`docker run IMAGE\` | \`sh -c "a \\| b"\` |
| 你好 | x |`),
  ).toMatchInlineSnapshot(`
    "CMD · default arguments

    The program is ping **x**, see the reference (https://docs.docker.com).

    you run           it starts
    docker run IMAGE  sh -c "a | b"
    你好              x"
  `))

test('marks around code go as well', () =>
  expect(plainText('**`--data-dir` or `--wal-dir`?** The *log of `etcd`* is one, 2 * 3 another, * * *.')).toBe(
    '--data-dir or --wal-dir? The log of etcd is one, 2 * 3 another, * * *.',
  ))
