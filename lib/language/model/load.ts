import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Language } from '../document'
import { Engine } from './engine'
import { readNetwork } from './neural/network'
import { NeuralReader } from './neural/reader'
import { PerceptronReader } from './reader'

/** The networks that vote, by the names of their files. */
const NETWORKS = ['network-1']

let folder: string | null = null
const engines = new Map<Language, Engine>()

/**
 * Says where the weights are: a folder with `fr/weights/` and `en/weights/` in it. Without a call it is `lib/language`
 * under the working directory, which fits Next, jest and the commands.
 */
export function setWeightsFolder(path: string): void {
  folder = path
  engines.clear()
}

/**
 * The engine of a language, read from its weights at the first call and kept.
 *
 * @throws Error of node:fs when the weights are not there
 */
export function loadEngine(language: Language): Engine {
  const loaded = engines.get(language)
  if (loaded) return loaded
  const reader = PerceptronReader.read(readWeights(language, 'reader'))
  const networks = NETWORKS.map(
    (name) =>
      new NeuralReader(readNetwork(readWeights(language, name)), reader.lexicon, reader.inventory),
  )
  const engine = new Engine(reader, networks)
  engines.set(language, engine)
  return engine
}

function readWeights(language: Language, name: string): Uint8Array {
  const root = folder ?? join(process.cwd(), 'lib', 'language')
  return brotliDecompressSync(readFileSync(join(root, language, 'weights', `${name}.br`)))
}
