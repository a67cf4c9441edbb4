import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Language } from '../document'

/**
 * What `lib/language/<language>/weights/<name>.br` under the working directory holds: this fits Next, jest and commands.
 *
 * @throws Error of node:fs when the weights are not there
 */
export function readWeights(language: Language, name: string): Uint8Array {
  const file = join(process.cwd(), 'lib', 'language', language, 'weights', `${name}.br`)
  return brotliDecompressSync(readFileSync(file))
}
