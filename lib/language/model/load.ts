import type { Language } from '../document'
import { Engine } from './engine'
import { readNetwork } from './neural/network'
import { NeuralReader } from './neural/reader'
import { PerceptronReader } from './reader'
import { readWeights } from './weights'

/** The networks that vote, by the names of their files. */
const NETWORKS = ['network-1']

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
  const networks = NETWORKS.map(
    (name) =>
      new NeuralReader(readNetwork(readWeights(language, name)), reader.lexicon, reader.inventory),
  )
  const engine = new Engine(reader, networks)
  engines.set(language, engine)
  return engine
}
