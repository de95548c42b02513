import { describe, expect, test } from 'vitest'
import { shellRules } from '../../../server/src/dockerfile/rules/shell/index.js'
import { checkFix, findingsOf } from '../../harness/check.js'
import { reported, ruleIn } from './reported.js'

const rule = ruleIn(shellRules)

describe('reported, and not', () => {
  test.each<[string, string, ...string[]]>([
    ['unquoted-variable', 'RUN echo $a ${b} "$c" x$d', '$a', '${b}', '$d'],
    ['unquoted-variable', 'RUN a=$1 b=${2}; [[ $a ]]; case $a in x) ;; esac; for i in $a; do echo "$i"; done'],
    ['unquoted-variable', 'ENV A=1\nARG B\nRUN echo $A $B $# $? $$ ${#c}'],
    ['unquoted-variable', 'RUN a=1; b=x/y; echo $a $b; c="x y"; echo $c', '$c'],
    ['unquoted-variable', 'RUN for i in a b; do echo $i; done; for j in *; do echo $j; done', '$j'],
    ['unquoted-variable', 'RUN x=$(date); echo $x; $x', '$x'],
    ['unquoted-variable', 'RUN export A=$b C=$d', '$b', '$d'],
    ['unquoted-variable', 'SHELL ["/bin/bash", "-c"]\nRUN export A=$b; echo $e', '$e'],
    ['unquoted-variable', 'RUN echo ${x:+"$x"} ${y:+a}'],
    ['unquoted-variable', 'CMD echo $a'],
    ['unquoted-substitution', 'RUN rm $(cat list) "$(cat b)" x`cat c`', '$(cat list)', '`cat c`'],
    ['unquoted-substitution', 'RUN a=$(cat b); for i in $(cat c); do echo "$i"; done; make -j$(nproc) $(seq 3)'],
    ['unquoted-substitution', 'RUN echo a `# a comment` b'],
    ['unquoted-single-word', 'RUN make -j$(nproc) $(uname -m) "$(nproc)"', '$(nproc)', '$(uname -m)'],
    ['export-hides-failure', 'RUN export A=$(a) B=b C=`c`; readonly D="$(d)"', 'A', 'C', 'D'],
    ['export-hides-failure', 'RUN A=$(a) && export A B=1'],
    ['export-lost', 'RUN export A=1 B=2', 'A', 'B'],
    ['export-lost', 'RUN make && export A=1', 'A'],
    ['export-lost', 'RUN export A=1 && make; (export B=1)'],
    ['cd-may-fail', 'RUN cd /a; make', 'cd'],
    ['cd-may-fail', 'RUN <<EOF\ncd /a\nmake\nEOF', 'cd'],
    ['cd-may-fail', 'RUN make && cd a; b', 'cd'],
    ['cd-may-fail', 'RUN cd /a || exit; cd b && make; if cd c; then d; fi; cd ..; cd /; e'],
    ['cd-may-fail', 'SHELL ["/bin/bash", "-ec"]\nRUN cd /a; make'],
    ['cd-may-fail', 'RUN (cd a; b); c', 'cd'],
    ['cd-unchecked', 'RUN cd /a', 'cd'],
    ['backticks', 'RUN a=`b` && echo "`c`" \'`d`\'', '`b`', '`c`'],
    ['rm-empty-variable', 'RUN rm -rf $A/* "${B}/"* $C/usr $D/', '$A', '${B}', '$C', '$D'],
    ['rm-empty-variable', 'RUN rm -rf "${A:?}/"* $B/x/* $C /x/$D $E/foo && rm $F/*'],
    ['rm-empty-variable', 'ARG A\nENV B=/b\nRUN rm -rf $A/* $B/*', '$A'],
    ['find-xargs', "RUN find . -name '*.a' | xargs rm", 'xargs'],
    [
      'find-xargs',
      'RUN find . | xargs -0 rm; find . -print0 | xargs -r0 rm; find . -printf x | xargs a; find . | xargs -d x b; ls | xargs c',
    ],
    ['unassigned-variable', 'RUN echo "$a ${b} ${c:-1} $D"; d=1; echo $d', 'a', 'b'],
    [
      'unassigned-variable',
      'RUN read -r a; for b in 1; do :; done; while getopts ab c; do :; done; : ${d:=1}; echo $a$b$c$d',
    ],
    ['unassigned-variable', 'RUN f() { local x y=1; echo $x$y; }; export z; printf -v w a; echo $z $w'],
    ['unassigned-variable', 'RUN export $(cat env) && echo $a'],
    ['unassigned-variable', "RUN awk '{ print $a }' x; echo '$b' \\$c"],
    ['unassigned-variable', 'ARG a\nFROM debian:13\nRUN echo $a', 'a'],
    ['unassigned-variable', 'FROM debian:13 AS one\nARG a\nFROM one\nRUN echo $a'],
    ['unassigned-variable', 'RUN cat <<EOF > /x\n$name\nEOF', 'name'],
    ['unassigned-variable', "RUN cat <<'EOF' > /x\n$name\nEOF"],
    ['unassigned-variable', 'CMD echo $name'],
    ['dash-glob', 'RUN rm *.a ?b -- *', '*.a', '?b'],
    ['dash-glob', 'RUN rm ./* /* a* && echo *'],
    ['single-quoted-variable', "RUN echo 'a $b' '$(c)' '${d}' 'cost $5'", "'a $b'", "'$(c)'", "'${d}'"],
    ['single-quoted-variable', "RUN sed 's/$x/y/' a && awk '$1' b && sh -c 'echo $c' && sudo sh -c '$d'"],
    ['space-after-equals', 'RUN VERSION= 1.2 && make', 'VERSION='],
    ['space-after-equals', "RUN IFS= read -r a; CC= make; CC='' b; CC=x c; D="],
    ['empty-prefix-assignment', 'RUN CC= make', 'CC='],
    ['negation-skips-errexit', 'RUN set -e; ! a; b', '!'],
    ['negation-skips-errexit', 'RUN ! a; b'],
    ['negation-skips-errexit', 'RUN set -e; ! a && b; if ! c; then d; fi; ! e'],
    ['unquoted-arguments', 'RUN f() { a $@ "$@"; for i in $@; do :; done; x=$@; }', '$@', '$@'],
    ['unquoted-arguments', 'SHELL ["/bin/bash", "-c"]\nRUN a=(1); b ${a[@]} "${a[@]}"', '${a[@]}'],
    ['unquoted-star', 'RUN f() { for i in $* "$*"; do :; done; }', '$*'],
    ['list-in-string', 'RUN f() { echo "a $@" "$@" "a $*"; x="$@"; }', '$@'],
    [
      'loop-over-ls',
      'RUN for i in $(ls *.a); do :; done; for j in `ls`; do :; done; for k in $(cat l); do :; done',
      '$(ls *.a)',
      '`ls`',
    ],
    ['ls-grep', 'RUN ls | grep a; ls | wc -l', 'ls'],
    ['ls-output', 'RUN ls | grep a; ls -t | head -1', 'ls'],
    ['useless-cat', 'RUN cat a | b', 'cat'],
    ['useless-cat', 'RUN cat a b | c; cat | d; cat *.a | e; cat -n f | g; cat <<EOF | h\nEOF'],
    ['useless-echo', 'RUN echo "$(a)"; echo `b`; echo $(c) d; echo -n "$(e)"', 'echo', 'echo'],
    ['unused-variable', 'RUN a=1; b=2; echo "$b"; c=3 make; d=4; export d; e=$((f + 1)); f=1; echo $e', 'a'],
    ['unused-variable', 'RUN PATH=/a; IFS=,; _x=1; set -a; y=1'],
    ['exit-status-test', 'RUN a; [ $? -eq 0 ] && b; if [ "$?" != 0 ]; then c; fi; echo $?', '$?', '"$?"'.slice(1, -1)],
    ['test-and-or', 'RUN [ a -a b ] || [ "$c" = d -o -f e ]; test f -a g; [ -a h ]', '-a', '-o', '-a'],
    ['cd-back', 'RUN cd a && b && cd .. && c; (cd d; cd ..)', 'cd'],
    ['word-outside-quotes', "RUN echo 'a 'b' c' 'd'\\''e' 'f'/'g'", "'a 'b' c'"],
    ['value-outside-quotes', 'RUN echo "a "$b" c" "d"$e "$f""g"', '$b'],
    ['unquoted-find-pattern', 'RUN find . -name *.a -o -iname "*.b" -path */c', '*.a', '*/c'],
    ['unquoted-grep-pattern', "RUN grep a* b; grep 'a*' b*; grep -e a* b; grep -v [a-z]* c", 'a*', '[a-z]*'],
    ['test-unquoted', 'RUN [ -n $a ]; [ -n "$b" ]; [ -z $c ]; test -n $d; [ -n $(e) ]', '$a', '$d', '$(e)'],
    [
      'test-constant',
      'RUN [ a = b ]; [ a = "$b" ]; [ "$(c)" = d ]; [ -f e ]; test f != g; [[ h == i* ]]; [[ j == k ]]',
      'a',
      'f',
      'j',
    ],
    ['sh-redirect-both', 'RUN a 2>&1 >&- 3>&2; b >&c', '>&'],
    ['test-missing-space', 'RUN [ "$a" = b]; ["$c" = d ]; [ "$e" = f ]; [[ g ]]; [ "$h" = "i]" ]', 'b]', '["$c"'],
    ['test-redirect', 'RUN [ "$a" > 1 ]; [ "$b" -gt 1 ] > c; [ d \\> e ]', '>'],
    ['redirect-order', 'RUN a 2>&1 >b; c >d 2>&1; e 2>&1 >/dev/null | f; g 2>&1', '2>&1'],
    ['sudo-redirect', 'RUN sudo a > /b; sudo c >/dev/null; sudo sh -c "d > e"; f > g', '> /b'],
    ['read-and-write', 'RUN sed s/a/b/ c > c; sort < d > d; cat e | tee e; sort f > g; grep h i >> i', '> c', '> d'],
    ['exec-ends-script', 'CMD exec a && b\nENTRYPOINT exec c; d', 'exec', 'exec'],
    ['exec-ends-script', 'CMD a && exec b\nRUN (exec c; d); exec 3>x; e; exec f || g', 'exec'],
    ['egrep', 'RUN egrep a b; fgrep c d; grep -E e f; apk add egrep', 'egrep', 'fgrep'],
    ['and-or-chain', 'RUN a && b || c; d && e || exit 1; [ f ] && [ g ] || h; i || j && k; l && m || echo n', '||'],
    [
      'printf-variable',
      'RUN printf "$a"; printf "%s" "$b"; printf "$c-%s" d; printf "x\\n"; printf -- $e',
      '"$a"',
      '$e',
    ],
    ['echo-in-substitution', 'RUN a=$(echo $b); c=$(echo d | e); f=$(echo -n g); h=$(echo *)', '$(echo $b)'],
    ['grep-wc', 'RUN grep a b | wc -l; grep -o c d | wc -l; grep e | wc -w', 'grep'],
    ['read-without-r', 'RUN read a; read -r b; IFS= read -r -p x c; read -ra d', 'read'],
    ['expr', "RUN expr 1 + 2; expr a : 'b'; expr length c", 'expr'],
    ['unquoted-default', 'RUN : ${a:=b}; : "${c:=d}"; : ${e:?f}', '${a:=b}'],
  ])('%s: %s', async (name, source, ...expected) => expect(await reported(rule(name), source)).toEqual(expected))
})

/** A script with one of each, and what each shell does not have of it. */
describe('the shell that really runs decides', () => {
  const uses: readonly [string, string, string][] = [
    ['sh-double-brackets', '[[ a ]]', 'dash sh'],
    ['sh-test-equals', '[ "$a" == b ]', 'dash sh'],
    ['sh-redirect-both', 'a &> b', 'dash sh'],
    ['sh-array', 'a=(b)', 'dash ash sh'],
    ['sh-redirect-both', 'a >& b', 'dash sh'],
    ['sh-dev-tcp', 'exec 3<>/dev/tcp/a/1', 'dash ash sh'],
    ['sh-echo-options', 'echo -e a', 'dash sh'],
    ['sh-pipefail', 'set -o pipefail', 'dash sh'],
    ['sh-source', 'source ./a', 'dash sh'],
    ['sh-process-substitution', 'a <(b)', 'dash ash sh'],
    ['sh-brace-expansion', 'a {b,c}', 'dash ash sh'],
    ['sh-here-string', 'a <<< b', 'dash ash sh'],
    ['sh-ansi-quotes', "a $'b'", 'dash sh'],
    ['sh-append-assignment', 'a+=b', 'dash ash sh'],
    ['sh-bash-builtin', 'declare a', 'dash ash sh'],
    ['sh-let', 'let a=1', 'dash sh'],
    ['sh-arithmetic-command', '((a))', 'dash ash sh'],
    ['sh-arithmetic-for', 'for ((;;)); do :; done', 'dash ash sh'],
    ['sh-increment', 'echo $((a++))', 'dash sh'],
    ['sh-bash-variable', 'echo $RANDOM', 'dash sh'],
    ['sh-local', 'f() { local a; }', 'sh'],
    ['sh-string-operation', 'echo ${a:1:2}', 'dash sh'],
    ['sh-case-operation', 'echo ${a^^}', 'dash ash sh'],
    ['sh-indirect-expansion', 'echo ${!a}', 'dash ash sh'],
    ['sh-pipe-both', 'a |& b', 'dash ash sh'],
    ['sh-function-keyword', 'function f { :; }', 'dash sh'],
    ['sh-read-options', 'read -a b', 'dash sh'],
    ['sh-trap-signal', 'trap a ERR', 'dash ash sh'],
  ]
  const shells: Readonly<Record<string, string>> = {
    dash: 'FROM debian:13\nRUN ',
    ash: 'FROM alpine:3.22\nRUN ',
    sh: 'FROM example/base:1\nRUN ',
    bash: 'FROM fedora:43\nRUN ',
    SHELL: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ',
    pragma: 'FROM debian:13\n# hadolint shell=bash\nRUN ',
    heredoc: 'FROM debian:13\nRUN bash <<EOF\n',
    shebang: 'FROM debian:13\nRUN <<EOF\n#!/bin/bash\n',
    link: 'FROM debian:13\nRUN ln -sf bash /bin/sh\nRUN ',
    powershell: 'FROM x:1\nSHELL ["pwsh", "-c"]\nRUN ',
  }
  test.each(uses)('%s: %s', async (name, script, lacking) => {
    const found: string[] = []
    for (const [shell, before] of Object.entries(shells)) {
      const text = `${before}${script}${before.includes('<<EOF') ? '\nEOF' : ''}`
      if ((await reported(rule(name), text)).length > 0) found.push(shell)
    }
    expect(found.join(' ')).toBe(lacking)
  })

  test.each([
    ['a HEALTHCHECK', 'HEALTHCHECK CMD [[ a ]]'],
    ['a CMD', 'CMD [[ a ]]'],
    ['an ENTRYPOINT', 'ENTRYPOINT [[ a ]]'],
    ['sh -c', "RUN sh -c '[[ a ]]'"],
    ['an exec form', 'RUN ["sh", "-c", "[[ a ]]"]'],
    ['a heredoc', 'RUN <<EOF\n[[ a ]]\nEOF'],
    ['ONBUILD', 'ONBUILD RUN [[ a ]]'],
    ['a stage that builds on another', 'FROM debian:13 AS a\nFROM a\nRUN [[ a ]]'],
  ])('%s', async (_, source) => expect(await reported(rule('sh-double-brackets'), source)).toEqual(['[[']))

  test.each<[string, string]>([
    ['debian:13-slim', 'dash'],
    ['docker.io/library/ubuntu', 'dash'],
    ['node:24', 'dash'],
    ['python:3.14-slim', 'dash'],
    ['golang:1.25-bookworm', 'dash'],
    ['eclipse-temurin:25-jre-noble', 'dash'],
    ['alpine', 'ash'],
    ['node:24-alpine3.22', 'ash'],
    ['eclipse-temurin:25-jre-alpine-3.22', 'ash'],
    ['busybox:1.37-musl', 'ash'],
    ['docker:29-dind', 'ash'],
    ['registry.access.redhat.com/ubi9/ubi-minimal:9.6', 'bash'],
    ['quay.io/centos/centos:stream10', 'bash'],
    ['rockylinux:9', 'bash'],
    ['eclipse-temurin:25-jre-ubi9-minimal', 'bash'],
    ['opensuse/leap:15.6', 'bash'],
    ['archlinux:base', 'bash'],
    ['ghcr.io/example/app:1', 'sh'],
    ['example/node:24', 'sh'],
    ['$BASE', 'sh'],
  ])('the /bin/sh of %s is %s', async (image, shell) => {
    const text = `ARG BASE\nFROM ${image}\nRUN a=(b) && [[ c ]]`
    const found = await Promise.all(
      ['sh-array', 'sh-double-brackets'].map(name => findingsOf(rule(name) as never, text)),
    )
    const lacking = found.map(findings => findings.length > 0)
    const known: Record<string, boolean[]> = {
      dash: [true, true],
      sh: [true, true],
      ash: [true, false],
      bash: [false, false],
    }
    expect(lacking).toEqual(known[shell])
    if (shell === 'dash') expect(JSON.stringify(found[0]?.[0]?.args.shell)).toContain('Debian')
    if (shell === 'sh') expect(JSON.stringify(found[0]?.[0]?.args.shell)).not.toContain('Debian')
  })

  test('a SHELL in a file without FROM', async () => {
    const text = 'SHELL ["/bin/bash", "-c"]\nRUN [[ a ]]'
    expect(await findingsOf(rule('sh-double-brackets') as never, text)).toEqual([])
  })
})

describe('fixes', () => {
  test.each([
    [
      'unquoted-variable',
      'RUN for i in *; do cp $i /a/$i --x=$i; done',
      'RUN for i in *; do cp "$i" "/a/$i" --x="$i"; done',
    ],
    ['unquoted-variable', 'RUN for i in *; do cp "x"$i *$i; done', 'RUN for i in *; do cp "x""$i" *"$i"; done'],
    ['unquoted-single-word', 'RUN make -j$(nproc)', 'RUN make "-j$(nproc)"'],
    ['export-hides-failure', 'RUN export A="$(b)" && make', 'RUN A="$(b)" && export A && make'],
    ['export-lost', 'RUN export PATH=/a:$PATH', 'ENV PATH=/a:$PATH'],
    ['cd-may-fail', 'RUN cd a; make', 'RUN cd a || exit 1; make'],
    ['backticks', 'RUN a="`b c`"', 'RUN a="$(b c)"'],
    ['rm-empty-variable', 'RUN rm -rf "$A"/*', 'RUN rm -rf "${A:?}"/*'],
    ['find-xargs', 'RUN find . -name a | xargs rm', 'RUN find . -name a -print0 | xargs -0 rm'],
    ['unassigned-variable', 'RUN version=1; echo "$verison"', 'RUN version=1; echo "$version"'],
    ['space-after-equals', 'RUN A= b && c', 'RUN A=b && c'],
    ['negation-skips-errexit', 'RUN set -e; ! a | b; c', 'RUN set -e; if a | b; then exit 1; fi; c'],
    ['unquoted-arguments', 'RUN f() { a $@; }', 'RUN f() { a "$@"; }'],
    ['loop-over-ls', 'RUN for i in $(ls a/*.b); do c "$i"; done', 'RUN for i in a/*.b; do c "$i"; done'],
    ['useless-cat', 'RUN cat /a | grep b | c', 'RUN grep b < /a | c'],
    ['test-and-or', 'RUN [ -f a -a -f b ] && c; test d -o e', 'RUN [ -f a ] && [ -f b ] && c; test d || test e'],
    ['unquoted-find-pattern', 'RUN find . -name *.a', "RUN find . -name '*.a'"],
    ['test-unquoted', 'RUN [ -n $a ]', 'RUN [ -n "$a" ]'],
    ['test-constant', 'ARG ARCH\nRUN [ ARCH = x ]', 'ARG ARCH\nRUN [ "$ARCH" = x ]'],
    ['test-missing-space', 'RUN ["$a" = b ] || [ "$c" = d]', 'RUN [ "$a" = b ] || [ "$c" = d ]'],
    ['redirect-order', 'RUN a 2>&1 > b', 'RUN a > b 2>&1'],
    ['grep-wc', 'RUN grep a b | wc -l > c', 'RUN grep -c a b > c'],
    ['sh-double-brackets', 'RUN [[ -f /a ]] && [[ $b == c ]]', 'RUN [ -f /a ] && [ "$b" = c ]'],
    ['sh-test-equals', 'RUN [ "$a" == b ]', 'RUN [ "$a" = b ]'],
    ['sh-redirect-both', 'RUN a &>/b && c &>> d', 'RUN a >/b 2>&1 && c >>d 2>&1'],
    ['sh-source', 'RUN source /a && source b', 'RUN . /a && . ./b'],
    ['sh-brace-expansion', 'RUN mkdir -p /a/{b,c/{d,e}}', 'RUN mkdir -p /a/b /a/c/d /a/c/e'],
    ['sh-here-string', 'RUN a <<< "$b"', 'RUN printf \'%s\\n\' "$b" | a'],
    ['sh-append-assignment', 'RUN a=1; a+=2; b+=" $c"', 'RUN a=1; a="${a}2"; b="${b} $c"'],
    ['sh-echo-options', "RUN echo -e 'a\\nb' && echo -ne 'c\\t'", "RUN printf 'a\\nb\\n' && printf 'c\\t'"],
    ['sh-pipe-both', 'RUN a |& b', 'RUN a 2>&1 | b'],
    ['sh-let', 'RUN let i=i+1', 'RUN i=$((i+1))'],
    ['sh-function-keyword', 'RUN function f { a; }; function g() { b; }', 'RUN f() { a; }; g() { b; }'],
  ])('%s: %s', (name, before, after) =>
    checkFix(rule(name) as never, `FROM debian:13\n${before}`, `FROM debian:13\n${after}`),
  )

  test('precedence is kept, or there is no fix', async () => {
    for (const source of ['RUN a && [ b -o c ]', 'RUN a || [ b -a c ]', 'RUN ! [ a -a b ]', 'RUN [ a -a b -o c ]'])
      for (const { fixes } of await findingsOf(rule('test-and-or') as never, `FROM debian:13\n${source}`))
        expect(fixes).toEqual([])
  })

  test('where the text is not the script there is no fix but SHELL', async () => {
    for (const source of ["RUN sh -c '[ a == b ]'", 'RUN ["sh", "-c", "[ a == b ]"]']) {
      const [finding] = await findingsOf(rule('sh-test-equals') as never, `FROM debian:13\n${source}`)
      expect(finding?.fixes).toEqual([])
    }
  })

  test('bash is offered where it is likely to be there', async () => {
    const titles = async (image: string) =>
      (await findingsOf(rule('sh-array') as never, `FROM ${image}\nRUN a=(b)`)).flatMap(({ fixes }) =>
        fixes.map(({ title }) => title.en),
      )
    expect(await titles('debian:13')).toEqual(['Set `SHELL ["/bin/bash", "-c"]` above'])
    expect(await titles('alpine:3.22')).toEqual([])
  })
})

describe('signs that stand bare', () => {
  test.each<[string, string, ...string[]]>([
    ['lone-dollar', 'RUN echo "a $ b" c$ "d$"', '$', '$', '$'],
    ['lone-dollar', 'RUN echo "$A" \'$ \' $(x) "$(y)" ${z} \\$ # $ '],
    ['needless-escape', 'RUN sed -i s/\\//x/ f && a\\:b', '\\/', '\\:'],
    ['needless-escape', 'RUN find . \\( -name \'a\\/b\' \\) -exec x {} \\; && echo "a\\/b"'],
    ['escape-lost', 'RUN echo a\\tb "c\\td"', '\\t'],
    ['keyword-as-argument', 'RUN for i in a; do echo x done', 'done'],
    ['no-break-space', 'RUN apt-get\u00a0update && echo "a\u00a0b" # a\u00a0b', '\u00a0'],
    ['ampersand-semicolon', 'RUN a &; b; c &>/dev/null; d 2>&1; echo "x &; y"', '&;'],
    ['dollar-in-assignment', 'RUN $a=b; echo $a=b; "$tool" --x=$a', '$'],
    ['spaced-assignment', 'RUN a = b; [ c = d ]; test e = f; g =h; if [ "$i" = j ]; then k; fi', 'a =', 'g ='],
    ['keyword-case', 'RUN If [ a ]; Then b; fi; echo If; IF', 'If', 'Then'],
    ['literal-brace', 'RUN curl -w %{http_code} x && git show stash@{0}', '{', '{'],
    [
      'literal-brace',
      "RUN { a; b; }; f() { c; }; echo ${d} {e,f} {1..3} '{g}'; find . -exec rm {} +; xargs -I{} cp {} /x",
    ],
    ['array-without-braces', 'RUN echo $a[1] "$b[2]" ${c}[3] \'$d[4]\' $1[5]', '$a', '$b'],
    ['double-equals-assignment', 'RUN a==b; pip install c==d; [ e == f ]', '=='],
    ['eval-parenthesis', 'RUN eval "$(x)"; eval $(y); eval `z`'],
    ['text-between-quotes', 'RUN echo "{"a":1}" "b"="c" "$d"x"$e" "f" "g"', '"{"a":1}"'],
    ['text-between-quotes', 'RUN echo "a "$(b "c")" d" "x$(y "z")"/*.so'],
    // the lines of a heredoc are no commands, and neither are those of another language
    ['keyword-case', 'RUN cat <<EOF > /x\nIf a\nEOF'],
    ['keyword-case', 'SHELL ["powershell", "-Command"]\nRUN If ($true) { a }'],
  ])('%s: %s', async (name, source, ...expected) => expect(await reported(rule(name), source)).toEqual(expected))
})

describe('what a shell can not read', () => {
  test.each<[string, ...string[]]>([
    ['RUN echo "a', '"'],
    ["RUN echo 'a", "'"],
    ['RUN a $(b', '$('],
    ['RUN a &&', '&'],
    ['RUN for i in a; do b', 'b'],
    ['RUN <<EOF\nif a; then\n b\nEOF', 'b'],
    // good, however odd
    ['RUN a # it\'s\nRUN echo it"\'"s; [[ a =~ ^(b|c)$ ]] && d=(e f) && cat <<<"$d"'],
    ["RUN a \\\n # it's\n && b"],
    ['RUN <<EOF\ncat <<X\na"\nX\nEOF'],
    // another rule says what is wrong
    ['RUN a &; b'],
    ['RUN If a; then b; fi'],
    ['RUN apt-get update &&\ncurl x'],
    ['RUN ["a", "b"'],
    // not ours to read
    ['FROM mcr.microsoft.com/windows/nanoserver:1\nRUN echo "a'],
    ['# escape=`\nFROM base\nRUN echo "a'],
    ['RUN powershell -Command "a'],
    ['RUN {{ if .x }} "'],
    ['SHELL ["python3", "-c"]\nRUN "a'],
    ['SHELL ["fish", "-c"]\nRUN if a; b; end'],
  ])('%s', async (source, ...expected) => expect(await reported(rule('shell-syntax'), source)).toEqual(expected))
})
