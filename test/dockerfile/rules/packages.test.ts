import { describe, test } from 'vitest'
import { packagesRules } from '../../../server/src/dockerfile/rules/packages/index.js'
import { checkFix, checkRule } from '../../harness/check.js'

const rule = (name: string) => {
  const found = packagesRules.find(({ id }) => id === `dockerfile/${name}`)
  if (!found) throw new Error(`there is no rule ${name}`)
  return found
}

describe('commands are found wherever a shell runs them', () => {
  test.each([
    [
      'behind sudo, env and assignments',
      'FROM debian:13\nRUN sudo DEBIAN_FRONTEND=noninteractive apt-get install curl\n                                                ^^^^^^^',
    ],
    ['behind ONBUILD', 'FROM debian:13\nONBUILD RUN apt-get install curl\n                    ^^^^^^^'],
    ['in sh -c', "FROM debian:13\nRUN sh -c 'apt-get install curl'\n                   ^^^^^^^"],
    ['in a heredoc', 'FROM debian:13\nRUN <<EOF\napt-get install curl\n        ^^^^^^^\nEOF'],
    ['in a heredoc for bash', 'FROM debian:13\nRUN bash -e <<EOF\napt-get install curl\n        ^^^^^^^\nEOF'],
    ['in an exec form', 'FROM debian:13\nRUN ["apt-get", "install", "curl"]\n                ^^^^^^^^^'],
    [
      'in if and for',
      'FROM debian:13\nRUN if true; then for p in a; do apt-get install "$p"; done; fi\n                                         ^^^^^^^',
    ],
    ['over lines and comments', 'FROM debian:13\nRUN apt-get \\\n  # a comment\n  install \\\n  ^^^^^^^\n  curl'],
    ['by a path', 'FROM debian:13\nRUN /usr/bin/apt-get install curl\n                     ^^^^^^^'],
    ['in a file without FROM', 'RUN apt-get install curl\n            ^^^^^^^'],
  ])('%s', (_, source) => checkRule(rule('apt-missing-yes'), source))

  test.each([
    'FROM debian:13\nRUN echo "apt-get install curl"',
    'FROM debian:13\nRUN cat > /install.sh <<EOF\napt-get install curl\nEOF',
    'FROM debian:13\nCOPY <<EOF /install.sh\napt-get install curl\nEOF',
    'FROM debian:13\n# RUN apt-get install curl',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2025\nRUN apt-get install curl',
    'FROM debian:13\nSHELL ["pwsh", "-Command"]\nRUN apt-get install curl',
  ])('quiet %#', source => checkRule(rule('apt-missing-yes'), source))
})

describe('missing yes', () => {
  test.each([
    ['apt-missing-yes', 'RUN apt-get -y install curl'],
    ['apt-missing-yes', 'RUN apt-get install --yes curl'],
    ['apt-missing-yes', 'RUN apt-get install --assume-yes curl'],
    ['apt-missing-yes', 'RUN apt-get install curl -y'],
    ['apt-missing-yes', 'RUN apt-get install -q -q curl'],
    ['apt-missing-yes', 'RUN apt-get install -yq curl'],
    ['apt-missing-yes', 'RUN apt-get install -o APT::Get::Assume-Yes=true curl'],
    [
      'apt-missing-yes',
      `RUN echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install curl`,
    ],
    ['apt-missing-yes', 'RUN apt-get install $OPTIONS curl'],
    ['apt-missing-yes', 'ENV OPTIONS="-y -q"\nRUN apt-get install ${OPTIONS} curl'],
    ['apt-missing-yes', 'RUN apt-get install --simulate curl'],
    ['apt-missing-yes', 'RUN apt-get update && apt-cache policy curl'],
    ['apt-missing-yes', 'RUN echo y | apt-get install curl'],
    ['yum-missing-yes', 'RUN yum --assumeyes localinstall x.rpm'],
    ['yum-missing-yes', 'RUN yum -d1 -y install x'],
    ['dnf-missing-yes', 'RUN dnf -qy install x && microdnf install x -y'],
    [
      'zypper-missing-yes',
      'RUN zypper -n in x && zypper --no-refresh --non-interactive install x && zypper rm --no-confirm x',
    ],
  ])('%s is quiet on %s', (name, source) => checkRule(rule(name), `FROM x:1\n${source}`))

  test('an option that takes a value does not hide the verb', () =>
    checkRule(
      rule('apt-missing-yes'),
      'FROM x:1\nRUN apt-get -t trixie-backports -o Acquire::Retries=3 install curl\n                                                      ^^^^^^^',
    ))
  test('groups of yum', () =>
    checkRule(rule('yum-missing-yes'), 'FROM x:1\nRUN yum groupinstall "Development Tools"\n        ^^^^^^^^^^^^'))
  test('a module of dnf', () =>
    checkRule(rule('dnf-missing-yes'), 'FROM x:1\nRUN dnf module install nodejs:22\n               ^^^^^^^'))
  test('fixes', async () => {
    await checkFix(
      rule('apt-missing-yes'),
      'FROM x:1\nRUN apt-get install curl',
      'FROM x:1\nRUN apt-get install -y curl',
    )
    await checkFix(
      rule('apt-missing-yes'),
      'FROM x:1\nRUN ["apt-get", "install", "curl"]',
      'FROM x:1\nRUN ["apt-get", "install", "-y", "curl"]',
    )
    await checkFix(
      rule('zypper-missing-yes'),
      'FROM x:1\nRUN zypper install curl',
      'FROM x:1\nRUN zypper --non-interactive install curl',
    )
  })
})

describe('versions', () => {
  test.each([
    ['apt-unpinned', 'RUN apt-get install -y "curl=8.*" \'git=1:2\' vim="$VIM" tool=${TOOL}-1'],
    ['apt-unpinned', 'RUN apt-get install -y -t trixie-backports curl=8 && apt-get install -yf'],
    ['apt-unpinned', 'RUN apt-get install -y $PACKAGES "$(cat packages)" /tmp/a.deb ./b.deb'],
    [
      'apk-unpinned',
      'RUN apk add --no-cache --virtual .deps curl=8 "git>2" && apk add --no-cache -X https://example.com/edge a~1',
    ],
    ['apk-unpinned', 'RUN apk --no-cache --repository https://example.com add a=1'],
    ['pip-unpinned', 'RUN pip install -r requirements.txt && pip install -rdev.txt'],
    ['pip-unpinned', 'RUN pip install -c constraints.txt flask && pip install --constraint=c.txt flask'],
    ['pip-unpinned', 'RUN pip install . && pip install -e . && pip install "flask>=3,<4" django~=5.0 a!=1 b===1'],
    [
      'pip-unpinned',
      'RUN pip install https://example.com/a.whl git+ssh://git@example.com/a.git@v1 "a @ https://example.com/a.zip"',
    ],
    ['pip-unpinned', 'RUN pip install --index-url https://example.com/simple --extra-index-url x flask==3'],
    ['pip-unpinned', 'RUN pip --version && pip list && pipenv install flask'],
    ['npm-unpinned', 'RUN npm ci && npm install && npm install --production && npm run install'],
    ['npm-unpinned', 'RUN npm install -g npm@11 @scope/tool@1.2 "tool@^3" && npm install ./lib ../x /y ~/z'],
    ['npm-unpinned', 'RUN npm install git+https://example.com/a.git#v1 github:a/b#c1 https://example.com/a.tgz'],
    ['npm-unpinned', 'RUN npm install --registry https://example.com --prefix /app a@1'],
    ['gem-unpinned', 'RUN gem install rails --version 8.1 && gem install rails -v=8.1 && gem i rails:8.1'],
    ['gem-unpinned', 'RUN bundle install && gem update --system'],
    ['go-unpinned', 'RUN go build ./... && go install ./cmd/tool && go install example.com/tool@v1.0.0 && go get -d'],
    ['go-unpinned', 'RUN go run . && go run ./cmd/x arg && go test ./... && go install std'],
    ['yum-unpinned', 'RUN yum install -y httpd-2.4.62-1.amzn2 "git-${GIT}" https://example.com/a.rpm @development'],
    [
      'dnf-unpinned',
      'RUN dnf install -y httpd-2.4* && dnf group install -y "Development Tools" && dnf module enable -y nodejs:22',
    ],
    ['zypper-unpinned', 'RUN zypper -n install httpd=2.4 "git>=2" && zypper -n --root /x in --type pattern base'],
  ])('%s is quiet on %s', (name, source) => checkRule(rule(name), `FROM x:1\n${source}`))

  test.each([
    ['apk-unpinned', 'RUN apk add --no-cache -t .deps curl\n                                ^^^^'],
    ['pip-unpinned', 'RUN pip3.12 install --upgrade pip\n                              ^^^'],
    ['pip-unpinned', 'RUN python -m pip install flask\n                          ^^^^^'],
    [
      'pip-unpinned',
      'RUN pip install --index-url https://example.com/simple flask\n                                                       ^^^^^',
    ],
    ['npm-unpinned', 'RUN npm i @scope/tool\n          ^^^^^^^^^^^'],
    ['go-unpinned', 'RUN go run github.com/a/b@latest serve\n           ^^^^^^^^^^^^^^^^^^^^^'],
    ['gem-unpinned', 'RUN gem install --no-document rails -- --with-x=1\n                              ^^^^^'],
    ['dnf-unpinned', 'RUN microdnf install -y java-openjdk\n                        ^^^^^^^^^^^^'],
  ])('%s reports %s', (name, source) => checkRule(rule(name), `FROM x:1\n${source}`))
})

describe('caches', () => {
  test.each([
    ['apk-cache-left', 'RUN apk --no-cache add a'],
    ['apk-cache-left', 'RUN --mount=type=tmpfs,target=/var/cache/apk/ apk add a'],
    ['apk-cache-left', 'RUN apk add a && rm -rf /var/cache/*'],
    ['apk-cache-left', 'RUN apk add a && rm -rf /tmp/* /var/{cache,log}/apk /x'],
    ['pip-cache-left', 'ARG PIP_NO_CACHE_DIR=1\nRUN pip install a==1'],
    ['pip-cache-left', 'RUN export PIP_NO_CACHE_DIR=1 && pip install a==1'],
    ['pip-cache-left', 'RUN --mount=type=cache,target=/home/app/.cache/pip pip install a==1'],
    ['pip-cache-left', 'RUN --mount=type=cache,target=/root/.cache pip install a==1'],
    ['pip-cache-left', 'RUN pip install a==1 && rm -rf /root/.cache/pip'],
    ['yarn-cache-left', 'RUN --mount=type=cache,target=/root/.yarn/berry/cache yarn install'],
    ['yarn-cache-left', 'RUN yarn --version && yarn run build'],
    ['yum-cache-left', 'RUN yum -y install a && yum -y clean all'],
    ['dnf-cache-left', 'RUN dnf -y install a && dnf clean all -q && dnf -y install b; dnf clean all'],
    ['zypper-cache-left', 'RUN zypper -n in a && zypper cc -a'],
    ['apt-lists-left', 'RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/'],
    ['apt-lists-left', 'RUN apt-get update && apt-get install -y a && rm -fr /var/lib/apt'],
    ['apt-lists-left', 'RUN apt-get update && apt-get install -y a && find /var/lib/apt/lists -type f -delete'],
    ['apt-lists-left', 'RUN apt-get update && apt-get install -y a && apt-get distclean'],
    ['apt-lists-left', 'RUN --mount=type=cache,dst=/var/lib/apt/lists apt-get update && apt-get install -y a'],
  ])('%s is quiet on %s', (name, source) => checkRule(rule(name), `FROM x:1\n${source}`))

  test.each([
    [
      'cleaning before counts for nothing',
      'apt-lists-left',
      'RUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y a\n                                           ^^^^^^',
    ],
    [
      'a cache mount of the packages keeps no lists out',
      'apt-lists-left',
      'RUN --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y a\n                                                     ^^^^^^',
    ],
    [
      'cleaning in another RUN comes too late',
      'yum-cache-left',
      'RUN yum -y install a\n           ^^^^^^^\nRUN yum clean all',
    ],
    [
      'a bind mount is no cache',
      'apk-cache-left',
      'RUN --mount=type=bind,target=/var/cache/apk apk add a\n                                                ^^^',
    ],
    [
      'an update behind the cleaning',
      'apt-lists-left',
      'RUN apt-get update && rm -rf /var/lib/apt/lists/* && apt-get install --update -y a\n                                                             ^^^^^^^',
    ],
  ])('%s', (_, name, source) => checkRule(rule(name), `FROM x:1\n${source}`))

  test('a stage that others build on is part of the image', () =>
    checkRule(
      rule('apt-lists-left'),
      'FROM debian:13 AS base\nRUN apt-get update\n            ^^^^^^\nFROM base AS build\nRUN apt-get update\nFROM base\nCOPY --from=build /a /a',
    ))

  const lists = rule('apt-lists-left')
  test.each([
    [
      'one line',
      'RUN apt-get update && apt-get install -y a',
      'RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*',
    ],
    [
      '&& at the beginning of lines',
      'RUN apt-get update \\\n  && apt-get install -y \\\n    a \\\n    b',
      'RUN apt-get update \\\n  && apt-get install -y \\\n    a \\\n    b \\\n  && rm -rf /var/lib/apt/lists/*',
    ],
    [
      '&& at the end of lines',
      'RUN apt-get update && \\\n    apt-get install -y a && \\\n    echo done',
      'RUN apt-get update && \\\n    apt-get install -y a && \\\n    echo done && \\\n    rm -rf /var/lib/apt/lists/*',
    ],
    [
      'CRLF',
      'RUN apt-get update \\\r\n && apt-get install -y a\r\n',
      'RUN apt-get update \\\r\n && apt-get install -y a \\\r\n && rm -rf /var/lib/apt/lists/*\r\n',
    ],
    [
      'statements',
      'RUN set -e; apt-get update; apt-get install -y a; make',
      'RUN set -e; apt-get update; apt-get install -y a && rm -rf /var/lib/apt/lists/*; make',
    ],
    [
      'a heredoc',
      'RUN <<EOF\nset -e\napt-get update\napt-get install -y a\nmake\nEOF',
      'RUN <<EOF\nset -e\napt-get update\napt-get install -y a && rm -rf /var/lib/apt/lists/*\nmake\nEOF',
    ],
    [
      'sh -c',
      "RUN sh -c 'apt-get update && apt-get install -y a'",
      "RUN sh -c 'apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*'",
    ],
    [
      'if',
      'RUN if true; then apt-get update && apt-get install -y a; fi && make',
      'RUN if true; then apt-get update && apt-get install -y a; fi && make && rm -rf /var/lib/apt/lists/*',
    ],
    [
      'backtick escapes',
      'RUN apt-get update `\n && apt-get install -y a',
      'RUN apt-get update `\n && apt-get install -y a `\n && rm -rf /var/lib/apt/lists/*',
    ],
  ])('the clean-up goes to the end of the chain: %s', (name, before, after) => {
    const head = name === 'backtick escapes' ? '# escape=`\nFROM debian:13\n' : 'FROM debian:13\n'
    return checkFix(lists, head + before, head + after)
  })

  test('the clean-up is a choice where a later RUN lives on the lists', async () => {
    const { findingsOf } = await import('../../harness/check.js')
    const { expect } = await import('vitest')
    const [first] = await findingsOf(lists, 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y a')
    const [second] = await findingsOf(
      lists,
      'FROM debian:13\nRUN apt-get update\nRUN apt-get update && apt-get install -y a',
    )
    expect([first?.fixes[0]?.safe, second?.fixes[0]?.safe]).toEqual([false, true])
  })

  test('options go behind the verb', async () => {
    await checkFix(rule('apk-cache-left'), 'FROM x:1\nRUN apk add a', 'FROM x:1\nRUN apk add --no-cache a')
    await checkFix(
      rule('pip-cache-left'),
      'FROM x:1\nRUN python3 -m pip install a==1 && pip install b==1',
      'FROM x:1\nRUN python3 -m pip install --no-cache-dir a==1 && pip install --no-cache-dir b==1',
    )
    await checkFix(
      rule('dnf-cache-left'),
      'FROM x:1\nRUN tdnf install -y a',
      'FROM x:1\nRUN tdnf install -y a && tdnf clean all',
    )
  })
})

describe('apt', () => {
  test.each([
    ['apt-not-apt-get', 'RUN apt install -y a', 'RUN apt-get install -y a'],
    ['apt-not-apt-get', 'RUN apt search a', 'RUN apt-cache search a'],
    ['apt-not-apt-get', 'RUN apt full-upgrade -y', 'RUN apt-get dist-upgrade -y'],
    ['apt-not-apt-get', 'RUN ["apt", "update"]', 'RUN ["apt-get", "update"]'],
    ['apt-recommends', 'RUN apt-get install -y a', 'RUN apt-get install --no-install-recommends -y a'],
  ])('%s: %s → %s', (name, before, after) => checkFix(rule(name), `FROM x:1\n${before}`, `FROM x:1\n${after}`))

  test('without a common replacement there is no fix', async () => {
    const { findingsOf } = await import('../../harness/check.js')
    const { expect } = await import('vitest')
    const [finding] = await findingsOf(rule('apt-not-apt-get'), 'FROM x:1\nRUN apt edit-sources')
    expect(finding?.fixes).toEqual([])
  })

  test.each([
    [
      'with recommends off in a file',
      `RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/99\nRUN apt-get install -y a`,
    ],
    [
      'in another stage that is built on',
      `RUN printf 'APT::Install-Recommends "0";\\n' > /etc/apt/apt.conf.d/99 && apt-get install -y a`,
    ],
    ['when it only repairs', 'RUN dpkg -i a.deb || apt-get install -y -f'],
  ])('recommends are fine %s', (_, source) => checkRule(rule('apt-recommends'), `FROM x:1\n${source}`))

  test('update alone', async () => {
    const alone = rule('update-alone')
    await checkRule(alone, 'FROM x:1\nRUN apk update\n        ^^^^^^\nRUN apk add a')
    await checkRule(alone, 'FROM x:1\nRUN apt-get update && apt-get clean && rm -rf /tmp/*\n            ^^^^^^')
    await checkRule(alone, 'FROM x:1\nRUN apt-get update && apt-get -y upgrade\nRUN apt-get update && ./install.sh')
    await checkRule(alone, 'FROM x:1\nRUN yum -y update')
    await checkFix(
      alone,
      'FROM x:1\nRUN apt-get update\n\nRUN apt-get install -y a\n',
      'FROM x:1\nRUN apt-get update \\\n && apt-get install -y a\n',
    )
  })

  test('install without update', async () => {
    const blind = rule('apt-install-without-update')
    await checkRule(
      blind,
      'FROM ubuntu:24.04\nENV A=1\nRUN set -ex; apt-get install -y curl\n                     ^^^^^^^',
    )
    await checkRule(blind, 'FROM debian:13 AS a\nRUN apt-get update\nFROM a\nRUN apt-get install -y curl')
    await checkRule(blind, 'FROM debian:13\nRUN /prepare && apt-get install -y curl')
    await checkRule(blind, 'FROM debian:13\nCOPY rootfs /\nRUN apt-get install -y curl')
    await checkRule(blind, 'FROM debian:13\nRUN --mount=type=cache,target=/var/lib/apt apt-get install -y curl')
    await checkRule(blind, 'FROM node:24\nRUN apt-get install -y curl')
    await checkRule(blind, 'ARG BASE\nFROM $BASE\nRUN apt-get install -y curl')
  })
})
