import http from 'node:http'

/** A server before the app that changes what it says: the app as another build, or one that is not reached. */
export interface Proxy {
  url: string
  /** What is made of a page's or script's text, by its path; nothing: it goes through as it is. */
  change: (path: string, text: string) => string
  /** Which requests are not let through. */
  refuses: (method: string, path: string) => boolean
  close(): Promise<void>
}

/** @param target where the app is, once it has started */
export async function startProxy(port: number, target: () => string): Promise<Proxy> {
  const server = http.createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    if (proxy.refuses(method, url)) {
      response.writeHead(503).end()
      return
    }
    const plain = { ...headers, 'accept-encoding': 'identity' }
    const passed = http.request(new URL(url, target()), { method, headers: plain }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        const isText = /html|javascript/.test(answer.headers['content-type'] ?? '')
        const changed = isText ? Buffer.from(proxy.change(url, body.toString())) : body
        const headers = { ...answer.headers, 'content-length': changed.length }
        delete headers['transfer-encoding']
        response.writeHead(answer.statusCode ?? 500, headers)
        response.end(changed)
      })
    })
    passed.on('error', () => response.writeHead(502).end())
    request.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const proxy: Proxy = {
    url: `http://localhost:${port}`,
    change: (_, text) => text,
    refuses: () => false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return proxy
}
