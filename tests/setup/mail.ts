import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'

export interface CaughtMail {
  to: string[]
  /** By name in small letters, unfolded. */
  headers: Map<string, string>
  /** The body of a plain-text message, decoded. */
  text: string
}

export interface MailSink {
  /** For SMTP_URL. */
  url: string
  /** What arrived so far, in order. */
  mails: CaughtMail[]
  stop(): Promise<void>
}

/** Quoted-printable and base64 (RFC 2045, 6.7 and 6.8) as UTF-8. */
function decode(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function read(to: string[], raw: string): CaughtMail {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n') // prettier-ignore
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  return { to, headers, text: decode(raw.slice(end + 4), encoding) }
}

/** A mail server on loopback that takes every message and sends none on. */
export async function startMailSink(): Promise<MailSink> {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push(read(to, Buffer.concat(parts).toString('latin1')))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
