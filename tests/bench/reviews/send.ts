import http from 'node:http'

/** Posts a text of JSON; gives what comes back. */
export type Sender = (body: string) => Promise<{ status: number; text: string }>

/**
 * A sender over one connection that is kept, as a browser keeps it. By node:http: fetch would take a share of the time
 * for itself, in the process that measures.
 */
export function senderTo(url: string, cookie: string): Sender {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  return (body) =>
    new Promise((resolve, reject) => {
      const length = Buffer.byteLength(body)
      const headers = { cookie, 'content-type': 'application/json', 'content-length': length }
      const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
        response.on('error', reject)
      })
      request.on('error', reject)
      request.end(body)
    })
}
