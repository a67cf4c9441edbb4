import { createECDH, hkdfSync } from 'node:crypto'
import { authSecret } from '@/lib/account/secret'

export interface VapidKeys {
  publicKey: string
  privateKey: string
}

/**
 * The keys by which push services know this server (RFC 8292), on P-256. They are derived from the secret, so that they
 * last as long as it does and all servers that share it have the same: browsers are bound to the key they subscribed with.
 */
export function vapidKeys(): VapidKeys {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(Buffer.from(hkdfSync('sha256', authSecret(), '', 'rectoverso web push', 32)))
  // Both at full length, also when they begin with zeros.
  const privateKey = Buffer.alloc(32)
  const scalar = curve.getPrivateKey()
  scalar.copy(privateKey, 32 - scalar.length)
  return {
    publicKey: curve.getPublicKey('base64url', 'uncompressed'),
    privateKey: privateKey.toString('base64url'),
  }
}
