import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

describe('liveness', () => {
  const source = podWith(`
liveness<|>Probe:
  httpGet: { path: /healthz, port: 8080 }
  initialDelaySeconds: 15
  periodSeconds: 10
`)
  test('when it asks first, and how long a hung process lives on', async () => {
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[livenessProbe]

      livenessProbe · restarts the container when it no longer answers

      In this file the kubelet asks GET :8080/healthz for the first time 15 s after the container starts, then every 10 s. 3 misses in a row (the default) and it kills the container and starts it again (restartPolicy: Always, the default): a hung process lives on for 21 to 31 s (2 × 10 s + 1 s timeout, plus up to 10 s until the first miss). SIGTERM comes first, SIGKILL 30 s later. There is no startupProbe: a program that does not answer 35 s after its start is killed too. Success is an answer from 200 to 399 within 1 s.

      For hangs that only a restart cures. It should not ask databases or other services, or their trouble restarts you too.

      - A program that exits is restarted without any probe: liveness is for the one that hangs.
      - Each further restart waits longer: 10 s, 20 s, 40 s … up to 300 s (CrashLoopBackOff; a node may be set to less); 10 minutes without trouble reset it.
      - Left out, liveness always counts as a success.

      Three probes, three jobs. Liveness restarts the container. Readiness takes the Pod out of its Services and never restarts anything. Startup holds the other two back until it has succeeded once.

      Probe

      https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[livenessProbe]

      livenessProbe · 容器不再应答时重启它

      在本文件中，容器启动 15 秒后，kubelet 第一次请求 GET :8080/healthz，之后每 10 秒一次。连续失败 3 次（默认值）就杀掉容器并重新启动（restartPolicy: Always，默认值）：进程卡死后还会存活 21 到 31 秒（2 × 10 秒 + 超时 1 秒，再加上第一次失败之前最多 10 秒）。先发 SIGTERM，30 秒后发 SIGKILL。没有 startupProbe：启动 35 秒后还不能应答的程序也会被杀掉。1 秒内返回 200 到 399 即为成功。

      用于只有重启才能恢复的卡死。不要让它去查数据库或别的服务，否则它们出问题你也跟着重启。

      - 程序自己退出时不需要探针也会重启：存活探针针对的是卡死的程序。
      - 再次重启的等待时间逐次加长：10 秒、20 秒、40 秒……最多 300 秒（CrashLoopBackOff，节点可设得更短）；正常运行 10 分钟后清零。
      - 不写就始终视为存活。

      三种探针，各管一事。 存活探针负责重启容器；就绪探针只把 Pod 从 Service 的端点中摘下，从不重启；启动探针成功一次之前，前两种都不会执行。

      Probe

      https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    `)
  })

  test('waits for the startup probe, and says which port a name means', async () => {
    const waiting = podWith(`
startupProbe: { httpGet: { port: http }, periodSeconds: 2, failureThreshold: 30 }
liveness<|>Probe: { httpGet: { path: /healthz, port: http, scheme: HTTPS }, timeoutSeconds: 5, initialDelaySeconds: 3 }
`)
    expect(await here(waiting)).toMatchInlineSnapshot(
      `"the kubelet asks GET https://:http/healthz (port 8080) for the first time once startupProbe has succeeded, and not before 3 s have passed, then every 10 s. 3 misses in a row (the default) and it kills the container and starts it again (restartPolicy: Always, the default): a hung process lives on for 25 to 35 s (2 × 10 s + 5 s timeout, plus up to 10 s until the first miss). SIGTERM comes first, SIGKILL 30 s later. Success is an answer from 200 to 399 within 5 s."`,
    )
    expect(await here(waiting, 'zh-cn')).toMatchInlineSnapshot(
      `"startupProbe 成功之后（且至少过了 3 秒），kubelet 才第一次请求 GET https://:http/healthz（端口 8080），之后每 10 秒一次。连续失败 3 次（默认值）就杀掉容器并重新启动（restartPolicy: Always，默认值）：进程卡死后还会存活 25 到 35 秒（2 × 10 秒 + 超时 5 秒，再加上第一次失败之前最多 10 秒）。先发 SIGTERM，30 秒后发 SIGKILL。5 秒内返回 200 到 399 即为成功。"`,
    )
  })

  test('a timeout longer than the period delays the next attempt', async () => {
    const slow = podWith('livenessProbe: { tcpSocket: { port: 5432 }, period<|>Seconds: 5, timeoutSeconds: 20 }')
    expect(await here(slow)).toMatchInlineSnapshot(
      `"the kubelet opens a TCP connection to :5432 every 5 s. A hang is noticed after 60 to 65 s: 2 × 20 s + 20 s timeout, plus up to 5 s until the first miss. An attempt may take 20 s, longer than the period: the next one waits for it."`,
    )
  })

  test('a single miss', async () => {
    const once = podWith(
      'livenessProbe: { exec: { command: [cat, /tmp/ok] }, failure<|>Threshold: 1 }',
      'restartPolicy: Never',
    )
    expect(await here(once)).toMatchInlineSnapshot(
      `"a single miss, and the kubelet kills the container for good (restartPolicy: Never): 1 to 11 s after the program began to hang (the timeout, plus up to 10 s until the first miss)."`,
    )
    expect(await here(once, 'zh-cn')).toMatchInlineSnapshot(
      `"失败 1 次，kubelet 就杀掉容器，不再启动（restartPolicy: Never），即程序卡死后 1 到 11 秒（超时时间，再加上第一次失败之前最多 10 秒）。"`,
    )
  })

  test('a written 0 is the default', async () => {
    const zero = podWith('livenessProbe: { grpc: { port: 9000 }, period<|>Seconds: 0, timeoutSeconds: 0 }')
    expect(await here(zero)).toContain('every 10 s. A hang is noticed after 21 to 31 s')
  })
})

describe('readiness', () => {
  const source = `${podWith(`
readiness<|>Probe:
  httpGet: { path: /readyz, port: http }
  periodSeconds: 5
  failureThreshold: 2
  successThreshold: 3
`)}---
apiVersion: v1
kind: Service
metadata: { name: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`
  test('when the Pod loses its traffic, and to which Service', async () => {
    expect(await here(source)).toMatchInlineSnapshot(
      `"the kubelet asks GET :http/readyz (port 8080) for the first time as soon as the container runs, then every 5 s. The Pod gets no traffic before 3 successes in a row. 2 misses in a row and the Service shop sends it no more: that is 6 to 11 s after it stopped answering (1 × 5 s + 1 s timeout, plus up to 5 s until the first miss). 3 successes in a row bring it back; nothing is restarted. Success is an answer from 200 to 399 within 1 s."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"容器一启动，kubelet 就请求 GET :http/readyz（端口 8080），之后每 5 秒一次。连续成功 3 次之前，Pod 收不到流量。连续失败 2 次，Service shop 就不再给它转发流量，此时距停止应答 6 到 11 秒（1 × 5 秒 + 超时 1 秒，再加上第一次失败之前最多 5 秒）。连续成功 3 次即恢复；不会重启任何东西。1 秒内返回 200 到 399 即为成功。"`,
    )
  })

  test('how long recovery takes', async () => {
    const recovering = source.replace('<|>', '').replace('successT', 'success<|>T')
    expect(await here(recovering)).toMatchInlineSnapshot(
      `"the Pod is ready again after 3 successes in a row: 10 to 15 s after the program has recovered."`,
    )
    expect(await here(recovering, 'zh-cn')).toMatchInlineSnapshot(
      `"连续成功 3 次后 Pod 重新就绪，即程序恢复后 10 到 15 秒。"`,
    )
  })
})

describe('startup', () => {
  const source = podWith(`
startup<|>Probe: { exec: { command: [pg_isready, -U, postgres] }, initialDelaySeconds: 20, failureThreshold: 30 }
livenessProbe: { tcpSocket: { port: 5432 } }
`)
  test('how long a start may take, and what it holds back', async () => {
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[startupProbe]

      startupProbe · gives a slow program time to start

      In this file the kubelet runs pg_isready -U postgres in the container for the first time 20 s after the container starts, then every 10 s. Until it has succeeded once, livenessProbe waits; after that it is never asked again. The program has up to 320 s to come up: initialDelaySeconds 20 s + failureThreshold 30 × periodSeconds 10 s. Then the kubelet kills the container and starts it again (restartPolicy: Always, the default). Success is exit code 0 within 1 s.

      For programs that take long to start: it is asked only while the container comes up.

      - Better than a long initialDelaySeconds on the liveness probe: the waiting ends as soon as the program is up.
      - A short periodSeconds with a high failureThreshold notices the start early and still leaves plenty of time.
      - GA since 1.20.

      Three probes, three jobs. Liveness restarts the container. Readiness takes the Pod out of its Services and never restarts anything. Startup holds the other two back until it has succeeded once.

      Probe

      https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"容器启动 20 秒后，kubelet 第一次在容器里执行 pg_isready -U postgres，之后每 10 秒一次。它成功一次之前，livenessProbe 不执行；成功之后它自己也不再执行。程序最多有 320 秒的启动时间：initialDelaySeconds 20 秒 + failureThreshold 30 × periodSeconds 10 秒。超过之后 kubelet 就杀掉容器并重新启动（restartPolicy: Always，默认值）。1 秒内退出码为 0 即为成功。"`,
    )
  })
})

describe('what the API server refuses', () => {
  const refused = async (container: string, spec = ''): Promise<string> => here(podWith(container, spec))
  test('more than one success', async () => {
    expect(await refused('livenessProbe: { httpGet: { port: 80 }, success<|>Threshold: 3 }')).toMatch(
      /^the API server refuses `?successThreshold: 3`? here: for liveness probes it must be 1/,
    )
  })
  test('a grace period of a readiness probe', async () => {
    expect(await refused('readinessProbe: { httpGet: { port: 80 }, terminationGrace<|>PeriodSeconds: 3 }')).toContain(
      'readiness never ends anything',
    )
  })
  test('a probe of an init container', async () => {
    const init = (policy: string) =>
      podWith(
        'command: [a]',
        `initContainers: [{ name: i, image: i:1, ${policy} liveness<|>Probe: { httpGet: { port: 80 } } }]`,
      )
    expect(await here(init(''))).toContain('an init container runs to its end and is never probed')
    expect(await here(init('restartPolicy: Always,'))).toContain('for the first time as soon as the container runs')
  })
})

describe('nothing is made up', () => {
  test.each([
    ['no handler', 'liveness<|>Probe: { periodSeconds: 3 }'],
    ['two handlers', 'liveness<|>Probe: { httpGet: { port: 80 }, tcpSocket: { port: 80 } }'],
    ['a number that is none', 'liveness<|>Probe: { httpGet: { port: 80 }, periodSeconds: often }'],
    ['a template', 'liveness<|>Probe: { httpGet: { port: 80 }, periodSeconds: {{ .Values.period }} }'],
    ['nothing at all', 'liveness<|>Probe:'],
  ])('%s', async (_, container) => expect(await here(podWith(container))).toBe('nothing'))

  test('an unknown port name is told', async () => {
    expect(await here(podWith('livenessProbe: { httpGet: { po<|>rt: web } }'))).toContain(
      'no port of this container is called web, so every attempt fails',
    )
  })
})
