import { describe, expect, test } from 'vitest'
import { type FormatName, formats } from '../../server/src/kubernetes/schema/index.js'

/** For each grammar: values that are right, and values that are wrong with what is wrong about them. */
const table: Readonly<
  Record<FormatName, { readonly good: readonly string[]; readonly bad: Readonly<Record<string, string>> }>
> = {
  'annotation-key': {
    good: ['note', 'example.com/Note', 'Example.COM/build_id', 'kubernetes.io/change-cause'],
    bad: { '': 'empty', 'a/b/c': 'parts', '/x': 'start', 'bad key': 'character', 'x/': 'empty', '-x': 'start' },
  },
  base64: {
    good: ['', 'YQ==', 'YWI=', 'YWJj', 'YWJj\nYWJj\r\n', '+/+/'],
    bad: { YQ: 'padding', 'YQ=': 'padding', 'a-b_': 'character', 'YWJj YWJj': 'character', 'Y=Q=': 'character' },
  },
  'c-identifier': {
    good: ['A', '_a1', 'PATH'],
    bad: { '': 'empty', '1A': 'start', 'A-B': 'character', 'A.B': 'character' },
  },
  cidr: {
    good: ['10.0.0.0/8', '192.168.1.5/24', '0.0.0.0/0', '::/0', '2001:db8::/64', '10.0.0.1/32'],
    bad: {
      '': 'empty',
      '10.0.0.1': 'parts',
      '10.0.0.0/33': 'range',
      '2001:db8::/129': 'range',
      '10.0.0/8': 'form',
      '10.0.0.0/a': 'number',
      '10.0.0.0/08': 'number',
      '10.0.0.0/8/8': 'parts',
    },
  },
  cidrs: {
    good: ['10.244.0.0/16', '10.244.0.0/16,fd00:10:244::/56', '10.96.0.0/12, fd00::/108'],
    bad: { '10.244.0.0': 'parts', '10.244.0.0/16,': 'empty', '10.244.0.0/16,fd00::/129': 'range', 'a/16': 'form' },
  },
  'cluster-ip': {
    good: ['', 'None', '10.0.0.1', 'fd00::1'],
    bad: { none: 'form', '10.0.0': 'form', '10.0.0.1/32': 'form' },
  },
  'config-key': {
    good: ['app.yaml', 'KEY_NAME', '.bashrc', 'a', '-'],
    bad: { '': 'empty', '.': 'form', '..': 'form', '..data': 'form', 'a/b': 'character', 'a b': 'character' },
  },
  'count-or-percent': {
    good: ['0', '3', '25%', '100%'],
    bad: { '': 'empty', x: 'form', '-1': 'form', '1.5%': 'form' },
  },
  cron: {
    good: [
      '* * * * *',
      '0 3 * * *',
      '*/15 9-17 * * MON-FRI',
      '0 0 1,15 jan-jun ?',
      '30/5 * * * 0',
      '@daily',
      '@every 1h30m',
      ' 0  3 * * * ',
    ],
    bad: {
      '': 'empty',
      '0 3 * *': 'parts',
      '0 0 3 * * *': 'parts',
      '61 3 * * *': 'range',
      '0 0 0 * *': 'range',
      '0 0 * * 7': 'range',
      '10-5 * * * *': 'range',
      '*/0 * * * *': 'range',
      '1-2-3 * * * *': 'form',
      '*/5/5 * * * *': 'form',
      '*/x * * * *': 'number',
      '0 0 * * FOO': 'word',
      '@dayly': 'word',
      '@reboot': 'word',
      '@every soon': 'number',
      'CRON_TZ=Europe/Rome 0 3 * * *': 'zone',
    },
  },
  'date-time': {
    good: ['2026-11-23T10:00:00Z', '2024-02-29T23:59:59.123456Z', '2026-11-23T10:00:00+08:00'],
    bad: {
      '': 'empty',
      '2026-11-23': 'form',
      '2026-11-23 10:00:00Z': 'form',
      '2026-02-29T00:00:00Z': 'range',
      '2026-13-01T00:00:00Z': 'range',
      '2026-11-23T24:00:00Z': 'range',
    },
  },
  'dns-1035-label': {
    good: ['web', 'a', 'web-1', `a${'b'.repeat(62)}`],
    bad: {
      '': 'empty',
      '1web': 'start',
      'web.api': 'character',
      Web: 'uppercase',
      'web-': 'end',
      ['a'.repeat(64)]: 'too-long',
    },
  },
  'dns-label': {
    good: ['web', '1web', 'a', 'a-1', 'x'.repeat(63)],
    bad: {
      '': 'empty',
      My_App: 'character',
      MyApp: 'uppercase',
      '-a': 'start',
      'a-': 'end',
      'a.b': 'character',
      ['x'.repeat(64)]: 'too-long',
    },
  },
  'dns-subdomain': {
    good: ['web', 'example.com', '1.2.3', `${'x'.repeat(63)}.${'y'.repeat(100)}`],
    bad: {
      '': 'empty',
      'a..b': 'form',
      '.a': 'form',
      'a.': 'form',
      Example: 'uppercase',
      a_b: 'character',
      'a.-b': 'start',
      ['x'.repeat(254)]: 'too-long',
    },
  },
  duration: {
    good: ['0', '30s', '1h15m', '1.5h', '300ms', '-5m', '1h0m0.5s'],
    bad: { '': 'empty', '30': 'unit', '5d': 'unit', '1 h': 'unit', soon: 'number', '30S': 'unit' },
  },
  'env-name': {
    good: ['PATH', 'my.var', 'a b', '1ST'],
    bad: { '': 'empty', 'A=B': 'character', 'a\tb': 'character', é: 'character' },
  },
  'file-mode': {
    good: ['0644', '0o644', '420', '0', '0777', '511'],
    bad: { '': 'empty', '644': 'range', '777': 'range', '01000': 'range', '0888': 'number', 'rw-': 'number' },
  },
  host: {
    good: ['10.0.0.1', '::1', 'db.example.com', 'localhost'],
    bad: { '': 'empty', 'http://x': 'character', 'a:80': 'character' },
  },
  'host-port': {
    good: [
      '10.0.0.10:6443',
      'k8s.example.com:6443',
      'k8s.example.com',
      '[fd00::1]:6443',
      'fd00::1',
      ':10256',
      'API_HOST:PORT',
    ],
    bad: {
      'https://10.0.0.10:6443': 'parts',
      '10.0.0.10:': 'number',
      '10.0.0.10:70000': 'range',
      '10.0.0.10:https': 'form',
      '[10.0.0.10:6443': 'form',
      'Host:6443': 'uppercase',
    },
  },
  image: {
    good: [
      'nginx',
      'nginx:1.27',
      'library/nginx',
      'registry.example.com:5000/shop/web:1.4.2',
      'localhost/x',
      'localhost:5000/x:y',
      `nginx@sha256:${'a'.repeat(64)}`,
      `ghcr.io/a/b-c/d__e.f:v1@sha256:${'0'.repeat(64)}`,
      '[::1]:5000/x',
      'Registry.Example.com/x',
      'ko://example.com/cmd/app',
    ],
    bad: {
      '': 'empty',
      Nginx: 'uppercase',
      'docker.io/Library/nginx': 'uppercase',
      'nginx:': 'form',
      'nginx: 1.27': 'character',
      ' nginx': 'character',
      'nginx:1.27:2': 'form',
      'nginx@1.27': 'form',
      'nginx@sha256:abc': 'form',
      'https://nginx': 'form',
      '-nginx': 'form',
      'a//b': 'form',
      ['a'.repeat(64)]: 'form',
    },
  },
  ip: {
    good: ['10.9.8.7', '2001:db8::ffff', '::1', '0.0.0.0'],
    bad: {
      '': 'empty',
      '10.0.0': 'form',
      '256.0.0.1': 'form',
      '010.0.0.1': 'form',
      localhost: 'form',
      'fe80::1%eth0': 'form',
      '0x7f.1': 'form',
    },
  },
  'label-value': {
    good: ['', 'web', 'My_value.1', '12345', 'x'.repeat(63)],
    bad: { 'hello world': 'character', '-x': 'start', 'x.': 'end', 'a/b': 'character', ['x'.repeat(64)]: 'too-long' },
  },
  'path-segment': {
    good: ['system:node', 'Admin', 'a.b'],
    bad: { '': 'empty', '.': 'form', '..': 'form', 'a/b': 'character', '50%': 'character' },
  },
  percent: {
    good: ['0%', '25%', '120%'],
    bad: { '': 'empty', '25': 'unit', '25.5%': 'form', '%': 'form', '-1%': 'form' },
  },
  port: {
    good: ['1', '80', '65535'],
    bad: { '': 'empty', '0': 'range', '65536': 'range', http: 'number', '-1': 'number', '8.0': 'number' },
  },
  'port-name': {
    good: ['http', 'web-1', 'x', '8080a', 'a'.repeat(15)],
    bad: {
      '': 'empty',
      '8080': 'no-letter',
      'prometheus-metrics': 'too-long',
      http_web: 'character',
      'a--b': 'form',
      '-a': 'start',
      HTTP: 'uppercase',
    },
  },
  'qualified-name': {
    good: ['app', 'App.kubernetes_io', 'example.com/tier', 'nvidia.com/gpu'],
    bad: {
      '': 'empty',
      'bad key': 'character',
      'a/b/c': 'parts',
      'Example.com/x': 'uppercase',
      '/x': 'start',
      'x/': 'empty',
      'a_b/c': 'character',
      ['x'.repeat(64)]: 'too-long',
    },
  },
  quantity: {
    good: ['0', '1', '1k', '250m', '1Gi', '0.5', '.5', '1.', '1e3', '1E', '1E3', '100n', '-1', '+5k', '1e-3'],
    bad: {
      '': 'empty',
      '1GB': 'unit',
      '512 Mi': 'unit',
      '1gb': 'unit',
      '1KI': 'unit',
      '1K': 'unit',
      Gi: 'number',
      '1,5': 'unit',
      '1e': 'unit',
      ten: 'number',
    },
  },
  'service-name': {
    good: ['web', '1web', 'a-1'],
    bad: { '': 'empty', 'web.api': 'character', Web: 'uppercase', '-web': 'start' },
  },
  'source-range': {
    good: ['10.0.0.0/8', ' 10.0.0.0/8 ', '::/0'],
    bad: { '': 'empty', ' ': 'empty', '10.0.0.1': 'parts', '10.0.0.0 /8': 'form' },
  },
  'time-zone': {
    good: ['Etc/UTC', 'Europe/Rome', 'Asia/Shanghai', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'],
    bad: { '': 'empty', Local: 'zone', 'Mars/Base': 'zone', '+08:00': 'form', 'Europe/ Rome': 'form' },
  },
  url: {
    good: ['https://10.0.0.11:2379', 'unix:///run/kms.sock', 'HTTP://a'],
    bad: { '': 'empty', '10.0.0.11:2379': 'start', 'https://': 'start', '//a': 'start' },
  },
  'wildcard-subdomain': {
    good: ['*.example.com', 'shop.example.com'],
    bad: {
      '': 'empty',
      '*': 'character',
      '*.*.example.com': 'character',
      '*.': 'empty',
      'a.*.com': 'character',
      'shop.example.com:8080': 'character',
    },
  },
}

describe.each(Object.entries(table))('%s', (name, { good, bad }) => {
  const check = (text: string) => formats[name as FormatName](text, 37)
  test('takes', () => expect(good.filter(text => check(text) !== undefined)).toEqual([]))
  test('refuses', () => expect(Object.fromEntries(Object.keys(bad).map(text => [text, check(text)]))).toEqual(bad))
})

test('names of environment variables were stricter before 1.32', () => {
  expect(formats['env-name']('a b', 31)).toBe('character')
  expect(formats['env-name']('1ST', 31)).toBe('start')
  expect(formats['env-name']('..x', 31)).toBe('form')
  expect(formats['env-name']('my-var.x', 31)).toBeUndefined()
})

test('a megabyte of anything is judged at once', () => {
  const long = ['a', '1', '.', '-', '0 ', '* ', 'a.', '@', ':', '/'].map(part => part.repeat(1_000_000 / part.length))
  const start = performance.now()
  for (const text of long) for (const check of Object.values(formats)) check(text, 37)
  expect(performance.now() - start).toBeLessThan(5_000)
})
