import type { ConlluSentence } from '../conllu/read'
import { scoreConll, type ConllScores } from '../conllu/score'
import { conlluWords } from '../conllu/words'
import type { Engine } from '../model/engine'

/** As many sentences as an article has are read at a time. */
const ARTICLE = 50

/** The scores of perceptrons and network together on sentences that neither has learned from, on their gold words. */
export function scoreEngine(engine: Engine, gold: ConlluSentence[]): ConllScores {
  const system: ConlluSentence[] = []
  for (let from = 0; from < gold.length; from += ARTICLE) {
    const part = gold.slice(from, from + ARTICLE)
    const forms = part.map(({ words }) => words.map(({ form }) => form))
    engine.read(forms).forEach((reading, k) => {
      const words = conlluWords(forms[k] as string[], reading, engine.reader)
      system.push({ ...(part[k] as ConlluSentence), words })
    })
  }
  return scoreConll(gold, system)
}
