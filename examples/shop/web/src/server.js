import { createServer } from 'node:http'

const api = process.env.API_URL ?? 'http://api'
let ready = false

const server = createServer(async (request, response) => {
  if (request.url === '/healthz') return response.end('alive')
  if (request.url === '/readyz') return response.writeHead(ready ? 200 : 503).end()
  try {
    const products = await fetch(`${api}/products`, { signal: AbortSignal.timeout(2000) })
    response.writeHead(200, { 'content-type': 'application/json' }).end(await products.text())
  } catch {
    response.writeHead(502).end('the api does not answer')
  }
})

server.listen(Number(process.env.PORT ?? 8080), () => {
  ready = true
})

// PID 1 gets SIGTERM: requests that are under way still end.
process.on('SIGTERM', () => {
  ready = false
  server.close()
})
