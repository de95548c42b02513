import { describe, expect, test } from 'vitest'
import { runRules } from '../../../server/src/dockerfile/rules/run/index.js'
import { checkFix, findingsOf } from '../../harness/check.js'
import { reported, ruleIn } from './reported.js'

const rule = ruleIn(runRules)

describe('reported, and not', () => {
  test.each<[string, string, ...string[]]>([
    ['sudo', 'RUN a && sudo -E b && (sudo c)', 'sudo', 'sudo'],
    ['sudo', 'RUN ["sudo", "a"]', '"sudo"'],
    ['sudo', 'RUN apt-get install -y sudo && echo sudo && visudo -c'],
    ['pointless-command', 'RUN service nginx start && ps aux | grep nginx && kill 1', 'service', 'ps', 'kill'],
    ['pointless-command', 'RUN apt-get install -y vim ssh && systemctl enable x'],
    ['cd-instead-of-workdir', 'RUN cd /a && make', 'cd'],
    ['cd-instead-of-workdir', 'RUN make; cd a || exit; make', 'cd'],
    ['cd-instead-of-workdir', 'RUN (cd /a && make); make -C b'],
    ['cd-in-subshell', 'RUN (cd /a && make)', 'cd'],
    ['cd-lost', 'RUN cd /a', 'cd'],
    ['cd-lost', 'RUN cd /a && make && cd /b'],
    ['cd-lost', 'RUN make && cd ..'],
    ['wget-progress', 'RUN wget -O a https://a && wget --no-verbose https://a && wget -q https://a', 'wget'],
    [
      'wget-progress',
      'RUN wget -nv https://a && wget -o log https://a && wget --progress=bar https://a && wget -qO- https://a && wget -a log https://a',
    ],
    ['wget-progress', 'RUN wget --version && wget $OPTIONS https://a'],
    ['wget-and-curl', 'RUN wget https://a && curl https://b && curl https://c', 'curl'],
    ['wget-and-curl', 'RUN curl -O https://a\nFROM debian:13\nRUN wget https://b'],
    ['wget-and-curl-in-stages', 'RUN curl -O https://a\nFROM debian:13\nRUN wget https://b', 'wget'],
    [
      'useradd-no-log-init',
      'RUN useradd -u 123456 a && useradd --uid=999999 b && useradd -lu 999999 c',
      'useradd',
      'useradd',
    ],
    ['useradd-no-log-init', 'RUN useradd -u 99999 a && useradd --no-log-init -u 999999 b && adduser -u 999999 c'],
    ['useradd-no-log-init', 'ARG UID=1000600000\nRUN useradd -u $UID a', 'useradd'],
    ['useradd-no-log-init', 'ARG UID\nRUN useradd -u $UID a'],
    ['shell-by-symlink', 'RUN rm /bin/sh && ln -s /bin/bash /bin/sh', '/bin/sh'],
    ['shell-by-symlink', 'RUN ln -s /bin/sh /usr/bin/foo && ln -s a b'],
    ['chpasswd', 'RUN echo a:b | chpasswd && echo c:d | sudo chpasswd -e', 'chpasswd', 'chpasswd'],
    ['process-ends-with-run', 'RUN /etc/init.d/mysql start', '/etc/init.d/mysql start'],
    ['process-ends-with-run', 'RUN mysqld & sleep 5; mysql -e x'],
    ['curl-insecure', 'RUN curl -sSk -o a https://a && curl --insecure https://b', '-sSk', '--insecure'],
    ['curl-insecure', 'RUN curl -o k https://a && curl -Hk https://a && echo -k'],
    ['apt-force-yes', 'RUN apt-get install --force-yes -y a', '--force-yes'],
    ['apt-allow-unauthenticated', 'RUN apt-get --allow-unauthenticated install -y a', '--allow-unauthenticated'],
    [
      'rpm-no-gpg-check',
      'RUN yum install -y --nogpgcheck a && tdnf --nogpgcheck install a && rpm -i --nogpgcheck a.rpm',
      '--nogpgcheck',
      '--nogpgcheck',
      '--nogpgcheck',
    ],
    ['rpm-no-gpg-check', 'RUN zypper --no-gpg-checks -n install a', '--no-gpg-checks'],
    ['rpm-unsigned', 'RUN rpm -ivh --nodigest --noverify a.rpm', '--nodigest', '--noverify'],
    [
      'npm-strict-ssl',
      'RUN npm config set strict-ssl false && yarn config set "strict-ssl" false',
      'strict-ssl false',
      '"strict-ssl" false',
    ],
    ['npm-strict-ssl', 'RUN npm config set strict-ssl true && npm config set registry https://a'],
    ['yum-no-ssl-verify', 'RUN dnf config-manager --save --setopt=base.sslverify=0', '--setopt=base.sslverify=0'],
    ['yum-no-ssl-verify', 'RUN yum-config-manager --setopt=sslverify=1'],
    [
      'python-https-unverified',
      'RUN export PYTHONHTTPSVERIFY=0 && env PYTHONHTTPSVERIFY="0" python a',
      'PYTHONHTTPSVERIFY=0',
      'PYTHONHTTPSVERIFY="0"',
    ],
    [
      'git-ssl-unverified',
      'RUN GIT_SSL_NO_VERIFY=true git clone https://a && echo GIT_SSL_NO_VERIFY=1',
      'GIT_SSL_NO_VERIFY=true',
    ],
    [
      'world-writable',
      'RUN chmod 0777 a && chmod -R 666 b && chmod o=rwx c && chmod ugo+w d',
      '0777',
      '666',
      'o=rwx',
      'ugo+w',
    ],
    [
      'world-writable',
      'RUN chmod 775 a && chmod 1777 b && chmod u+w,g+w c && chmod +x d && chmod $MODE e && chmod a+rX f && chmod --reference=x y',
    ],
    ['cloud-login', 'RUN az login --service-principal && aws configure set region x', 'az login'],
    ['cloud-login', 'RUN --mount=type=secret,id=a az login --service-principal'],
    [
      'password-in-command',
      'RUN sshpass -p secret ssh a && docker login -u a -p b c && wget --password=x https://a',
      'secret',
      'b',
      '--password=x',
    ],
    ['password-in-command', 'RUN pip install --index-url https://user:pa55@example.com/simple a==1', 'pa55'],
    [
      'password-in-command',
      'RUN git clone https://$USER:$(cat /token)@a/b && git clone https://user:${TOKEN}@a/b && curl -u user: https://a',
    ],
    ['archive-unpacked-later', 'COPY a.tgz b.txt /tmp/\nRUN cd /tmp && tar xzf a.tgz', 'a.tgz'],
    ['archive-unpacked-later', 'COPY a.tar.xz /b\nRUN tar --extract --file=/b', 'a.tar.xz'],
    ['packed-file-left', 'COPY a.zip b.gz /tmp/\nRUN unzip /tmp/a.zip && gunzip < /tmp/b.gz', 'a.zip', 'b.gz'],
    ['packed-file-left', 'COPY a.tgz /tmp/\nRUN tar xzf /tmp/a.tgz one/file', 'a.tgz'],
    ['cd-lost', 'RUN if a; then cd b; fi'],
    ['cd-instead-of-workdir', "RUN if a; then cd b; fi; sh -c 'cd c'", 'cd', 'cd'],
    ['archive-unpacked-later', 'COPY a.zip /tmp/\nRUN unzip /tmp/a.zip'],
    ['archive-unpacked-later', 'COPY a.tgz /tmp/\nFROM debian:13\nRUN tar xzf /tmp/a.tgz'],
    ['archive-unpacked-later', 'RUN tar xzf /tmp/a.tgz\nCOPY a.tgz /tmp/'],
    ['consecutive-run', 'RUN a\nRUN b\n# c\nRUN d', 'RUN', 'RUN'],
    ['consecutive-run', 'RUN a | b\nRUN c', 'RUN'],
    ['consecutive-run', 'RUN a\nUSER x\nRUN b\nRUN c && d\nRUN e; f\nRUN g'],
    ['consecutive-run', 'RUN --mount=type=ssh a\nRUN --mount=type=ssh b', 'RUN'],
    ['consecutive-run', 'RUN --network=none a\nRUN b'],
    ['consecutive-run', 'RUN <<EOF\na\nEOF\nRUN b'],
    ['apt-key', 'RUN apt-key adv --keyserver a --recv-keys b', 'apt-key'],
    [
      'apt-trusted-source',
      'RUN echo "deb [arch=amd64 trusted=yes] https://a b c" > /etc/apt/sources.list',
      'trusted=yes',
    ],
    ['apt-trusted-source', 'RUN echo "deb [trusted=yes] file:/repo ./" > /etc/apt/sources.list'],
  ])('%s: %s', async (name, source, ...expected) => expect(await reported(rule(name), source)).toEqual(expected))
})

describe('pipes', () => {
  test.each<[string, number, number]>([
    ['RUN curl a | bash', 1, 0],
    ['RUN curl a | tar xz', 0, 1],
    ['RUN curl a | tee b | sh', 1, 0],
    ['RUN echo a | tee b', 0, 1],
    ['RUN cat a | while read -r b; do echo "$b"; done', 0, 1],
    ['RUN if curl a | grep -q b; then c; fi', 0, 1],
    ['RUN ! curl a | jq .', 0, 1],
    ['RUN git describe | cut -c2-', 0, 1],
    ['RUN set -eux -o pipefail; curl a | bash', 0, 0],
    ['RUN set -euxo pipefail && curl a | bash', 0, 0],
    ['RUN curl a | bash; set -o pipefail', 1, 0],
    ['SHELL ["/bin/bash", "-c"]\nRUN curl a | bash', 1, 0],
    ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | bash\nFROM debian:13\nRUN curl a | bash', 1, 0],
    ['FROM debian:13 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM a\nRUN curl a | bash', 0, 0],
    ['SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nONBUILD RUN curl a | bash', 0, 0],
    ['RUN <<EOF bash\ncurl a | sh\nEOF', 1, 0],
    ['RUN <<EOF bash -o pipefail\ncurl a | sh\nEOF', 0, 0],
    ['RUN <<EOF\n#!/usr/bin/env -S bash -euo pipefail\ncurl a | sh\nEOF', 0, 0],
    ['RUN <<EOF\n#!/usr/bin/env python3\na | b\nEOF', 0, 0],
    ['RUN ["/bin/bash", "-o", "pipefail", "-c", "curl a | sh"]', 0, 0],
    ['RUN ["/bin/bash", "-c", "curl a | sh"]', 1, 0],
    ['SHELL ["pwsh", "-Command"]\nRUN Get-Content a | Out-File b', 0, 0],
    ['SHELL ["cmd", "/S", "/C"]\nRUN type a | find b', 0, 0],
    ['RUN echo "a | b" && echo \'c | d\' # e | f', 0, 0],
    ['RUN a || b', 0, 0],
    ['CMD curl a | bash', 0, 0],
  ])('%s', async (source, risky, others) => {
    const counts = [
      (await reported(rule('pipe-hides-failure'), source)).length,
      (await reported(rule('pipe-without-pipefail'), source)).length,
    ]
    expect(counts).toEqual([risky, others])
  })

  test('a SHELL counts in a file without FROM', async () => {
    const text = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | bash'
    expect(await findingsOf(rule('pipe-hides-failure') as never, text)).toEqual([])
  })

  test.each([
    ['debian:13', 'RUN curl a | bash', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl a | bash'],
    ['node:24-alpine', 'RUN curl a | sh', 'SHELL ["/bin/ash", "-o", "pipefail", "-c"]\nRUN curl a | sh'],
  ])('the SHELL fits %s', (image, before, after) =>
    checkFix(rule('pipe-hides-failure') as never, `FROM ${image}\n${before}`, `FROM ${image}\n${after}`),
  )

  test('set -o pipefail where the shell knows it', async () => {
    await checkFix(
      rule('pipe-hides-failure') as never,
      'FROM alpine:3.22\nRUN a && curl a | sh',
      'FROM alpine:3.22\nRUN set -o pipefail && a && curl a | sh',
      1,
    )
    const [finding] = await findingsOf(rule('pipe-hides-failure') as never, 'FROM debian:13\nRUN curl a | sh')
    expect(finding?.fixes).toHaveLength(1)
  })
})

describe('fixes', () => {
  test.each([
    ['sudo', 'RUN a && sudo -E b', 'RUN a && b'],
    ['sudo', 'RUN ["sudo", "a"]', 'RUN ["a"]'],
    ['useradd-no-log-init', 'RUN useradd -u 999999 a', 'RUN useradd -l -u 999999 a'],
    ['cd-lost', 'RUN cd app', 'WORKDIR app'],
    ['cd-lost', 'WORKDIR /srv\nRUN cd app', 'WORKDIR /srv\nWORKDIR /srv/app'],
    ['cd-lost', 'RUN mkdir -p /a \\\n && cd /a\nRUN b', 'RUN mkdir -p /a\nWORKDIR /a\nRUN b'],
    ['cd-instead-of-workdir', 'RUN cd /a && \\\n    make', 'WORKDIR /a\nRUN make'],
    ['consecutive-run', 'RUN a\nRUN b', 'RUN a \\\n && b'],
    ['curl-insecure', 'RUN curl -fsk a && curl --insecure b && curl -k c', 'RUN curl -fs a && curl b && curl c'],
    ['curl-insecure', 'RUN ["curl", "-k", "a"]', 'RUN ["curl", "a"]'],
    ['pip-trusted-host', 'RUN pip install --trusted-host a b==1', 'RUN pip install b==1'],
    ['pip-trusted-host', 'RUN pip install --trusted-host=a b==1', 'RUN pip install b==1'],
    [
      'npm-strict-ssl',
      'RUN npm set strict-ssl=false && npm config set strict-ssl false',
      'RUN npm set strict-ssl=true && npm config set strict-ssl true',
    ],
    ['git-no-ssl-verify', 'RUN git -c http.sslVerify=0 clone a', 'RUN git -c http.sslVerify=true clone a'],
    [
      'world-writable',
      'RUN chmod 777 a && chmod 0666 b && chmod a+w c && chmod ugo=rwx d',
      'RUN chmod 775 a && chmod 664 b && chmod ug+w c && chmod ug=rwx,o=rx d',
    ],
    ['heredoc-without-errexit', 'RUN <<EOF\n#!/bin/sh\na\nb\nEOF', 'RUN <<EOF\n#!/bin/sh\nset -e\na\nb\nEOF'],
    ['semicolon-hides-failure', 'RUN make; make install', 'RUN make && make install'],
    ['semicolon-hides-failure', 'RUN make ; make install', 'RUN make && make install'],
    [
      'semicolon-hides-failure',
      'RUN for i in a b; do make $i; echo; done',
      'RUN set -e; for i in a b; do make $i; echo; done',
    ],
    ['semicolon-hides-failure', 'RUN make; cd x ; ls', 'RUN make && cd x && ls'],
    ['semicolon-hides-failure', 'RUN make; a || b; ls', 'RUN set -e; make; a || b; ls'],
    ['curl-without-fail', 'RUN curl -o a https://a', 'RUN curl -f -o a https://a'],
    ['shell-by-symlink', 'RUN ln -sf bash /bin/sh', 'SHELL ["/bin/bash", "-c"]'],
    ['wget-progress', 'RUN wget https://a', 'RUN wget --progress=dot:giga https://a'],
  ])('%s: %s', (name, before, after) =>
    checkFix(rule(name) as never, `FROM debian:13\n${before}`, `FROM debian:13\n${after}`),
  )

  test('BusyBox knows no --progress', () =>
    checkFix(
      rule('wget-progress') as never,
      'FROM alpine:3.22\nRUN wget https://a',
      'FROM alpine:3.22\nRUN wget -q https://a',
    ))
})

describe('failures that go unseen', () => {
  test.each<[string, number]>([
    ['RUN make; make install', 1],
    ['RUN set -e; make; make install', 0],
    ['RUN make || true; make install', 0],
    ['RUN echo a; make', 0],
    ['RUN if make; then a; fi; b', 0],
    ['RUN a && make; b', 1],
    ['RUN make & wait; b', 0],
    ['SHELL ["/bin/bash", "-euc"]\nRUN make; b', 0],
    ["RUN sh -ec 'make; b'", 0],
  ])('%s', async (source, count) => expect(await reported(rule('semicolon-hides-failure'), source)).toHaveLength(count))

  test.each<[string, number]>([
    ['RUN <<EOF\na\nb\nEOF', 1],
    ['RUN <<-"END"\n\ta\n\tb\nEND', 1],
    ['RUN <<EOF\na\nEOF', 0],
    ['RUN <<EOF\nset -o errexit\na\nb\nEOF', 0],
    ['RUN bash -e <<EOF\na\nb\nEOF', 0],
    ['RUN cat <<EOF > /a\na\nb\nEOF', 0],
    ['COPY <<EOF /a\na\nb\nEOF', 0],
    ['SHELL ["/bin/sh", "-ec"]\nRUN <<EOF\na\nb\nEOF', 0],
  ])('%s', async (source, count) => expect(await reported(rule('heredoc-without-errexit'), source)).toHaveLength(count))
})
