import type { Language } from '../document'
import { Engine } from './engine'
import { Kernel } from './neural/kernel'
import { readNetwork } from './neural/network'
import { NeuralReader } from './neural/reader'
import { PerceptronReader } from './reader'
import { readWeights } from './weights'

/** The networks that vote, by the names of their files. */
export const NETWORKS = ['network-1', 'network-2'] as const

const engines = new Map<Language, Engine>()

/**
 * The engine of a language, read from its weights at the first call and kept.
 *
 * @throws Error of node:fs when the weights are not there
 */
export function loadEngine(language: Language): Engine {
  const loaded = engines.get(language)
  if (loaded) return loaded
  const reader = PerceptronReader.read(readWeights(language, 'reader'))
  // In one kernel: they read one after the other, in the same working memory.
  const kernel = new Kernel()
  const networks = NETWORKS.map((name) => {
    const network = readNetwork(readWeights(language, name))
    return new NeuralReader(network, reader.lexicon, reader.inventory, kernel)
  })
  const engine = new Engine(reader, networks)
  engines.set(language, engine)
  return engine
}
