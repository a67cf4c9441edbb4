'use client'

import { useState } from 'react'

/**
 * Where react-aria looks for the nonce of the few styles it adds; in the attribute, which scripts' DOM hides. It stays
 * that of the document: an action's answer renders the frame anew, with a nonce that this document's policy refuses.
 */
export function StyleNonce({ nonce }: { nonce?: string }) {
  const [first] = useState(nonce)
  return <meta property="csp-nonce" nonce={first} />
}
