import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here } from './here.js'

test('# syntax, the whole hover in both languages', async () => {
  const source = '# syn<|>tax=docker/dockerfile:1\nFROM a'
  expect(await showHover(source)).toMatchInlineSnapshot(`
    "[syntax]

    # syntax · version of the Dockerfile language

    In this file the newest stable frontend of version 1 reads this file; it moves on by itself.

    Names the image of the frontend that reads this file. BuildKit pulls it before the build, so that new instructions and flags work without a new Docker.

    - docker/dockerfile:1 is the newest of version 1; :1.7 the newest 1.7; :1-labs has the experiments too. Without the line, the one built into BuildKit reads the file.
    - Some minimums: RUN --mount 1.2, heredocs and --link 1.4, ADD --checksum 1.6, \${X#y} 1.7, COPY --exclude 1.19, COPY --parents 1.20.
    - It must be at the very top, before any other comment, blank line or instruction.

    https://docs.docker.com/reference/dockerfile/#syntax"
  `)
  expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
    "[syntax]

    # syntax · Dockerfile 语法的版本

    在本文件中，由 1 系列最新的稳定版前端解析本文件；会自动跟进新版本。

    指定解析本文件的前端镜像。BuildKit 在构建前拉取它，这样不升级 Docker 也能用上新的指令和标志。

    - docker/dockerfile:1 是 1 系列的最新版；:1.7 是 1.7 的最新版；:1-labs 还包含实验功能。不写这一行，就由 BuildKit 自带的前端解析。
    - 部分最低版本：RUN --mount 1.2，heredoc 和 --link 1.4，ADD --checksum 1.6，\${X#y} 1.7，COPY --exclude 1.19，COPY --parents 1.20。
    - 必须在文件最前面，前面不能有其他注释、空行或指令。

    https://docs.docker.com/reference/dockerfile/#syntax"
  `)
})

describe('directives', () => {
  test.each([
    ['a minor version', '# syntax=docker/dock<|>erfile:1.7\nFROM a'],
    ['labs', '# syntax=docker/dock<|>erfile:1-labs\nFROM a'],
    ['a fixed version', '# syntax=docker/dock<|>erfile:1.7.1\nFROM a'],
    ['another frontend', '# syntax=ghcr.io/<|>x/y\nFROM a'],
    ['check', '# check=sk<|>ip=JSONArgsRecommended,StageNameCasing;error=true\nFROM a'],
    ['check, all', '# check=sk<|>ip=all\nFROM a'],
    ['escape', '# esc<|>ape=`\nFROM a'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})

describe('shell commands', () => {
  test.each([
    ['apt-get install', 'FROM a\nRUN apt-get update && apt-get inst<|>all curl git'],
    ['apt-get update', 'FROM a\nRUN apt-get upd<|>ate'],
    ['apk', 'FROM a\nRUN ap<|>k add --no-cache curl'],
    ['pip', 'FROM a\nRUN pi<|>p3 install -r requirements.txt flask'],
    ['npm ci', 'FROM a\nRUN n<|>pm ci --omit=dev'],
    ['npm ci in production', 'FROM a\nENV NODE_ENV=production\nRUN n<|>pm ci'],
    ['npm install', 'FROM a\nRUN n<|>pm install'],
    ['cd', 'FROM a\nRUN cd<|> /x && make'],
    ['chown', 'FROM a\nRUN cho<|>wn -R app /app'],
    ['rm', 'FROM a\nRUN r<|>m -rf /tmp/x'],
  ])('%s', async (_, source) => expect(`${source}\n\n${await here(source)}`).toMatchSnapshot())
})
