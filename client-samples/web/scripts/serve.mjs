// Serves dist/ as the backend does (headers, fallback to index.html, compression) and passes the API on to it.
// node scripts/serve.mjs [port]   MASHANG_API is the backend's address
import { createServer, request } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.png': 'image/png' }
export const CSP = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const root = fileURLToPath(new URL('../dist/', import.meta.url))
const packed = new Map()

function pack(file) {
  if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)))
  return packed.get(file)
}

/** As the backend does: the client and, behind the same address, the API. */
export function serve(port, backend) {
  const to = new URL(backend)
  return listen(port, (call, answer) => {
    if (/^\/((api|s|g|q|openapi|docs|open311|embed|feeds|open-data)(\/|$)|page\.css)/.test(call.url.split(/[?#]/)[0])) passOn(call, answer, to, backend)
    else serveFile(call, answer, CSP)
  })
}

/** As a static host does: the client alone, which is told in its one page where the API is. */
export function serveAlone(port, api) {
  const told = readFileSync(join(root, 'index.html'), 'utf8').replace(/(<meta name="api-base" content=")"/, `$1${api}"`)
  return listen(port, (call, answer) => serveFile(call, answer, `${CSP}; connect-src 'self' ${api}`, gzipSync(told)))
}

function passOn(call, answer, to, backend) {
  const onward = request({ host: to.hostname, port: to.port, path: call.url, method: call.method, headers: { ...call.headers, host: to.host } }, (got) => {
    const headers = { ...got.headers }
    if (headers.location) headers.location = headers.location.replace(backend, '')
    answer.writeHead(got.statusCode, headers)
    got.pipe(answer)
  })
  onward.on('error', () => answer.writeHead(502).end())
  call.pipe(onward)
}

function serveFile(call, answer, policy, page) {
  const path = decodeURIComponent(call.url.split(/[?#]/)[0])
  const asked = join(root, normalize(path))
  const found = asked.startsWith(root) && existsSync(asked) && statSync(asked).isFile()
  if (!found && /^\/(assets\/|[^/]+\.\w+$)/.test(path)) return answer.writeHead(404).end()
  const file = found ? asked : join(root, 'index.html')
  answer.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Encoding': 'gzip',
    'Cache-Control': /\/assets\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }).end((file.endsWith('index.html') && page) || pack(file))
}

function listen(port, handler) {
  const server = createServer(handler)
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 4174)
  await serve(port, process.env.MASHANG_API ?? 'http://localhost:8080')
  console.log(`http://localhost:${port}`)
}
