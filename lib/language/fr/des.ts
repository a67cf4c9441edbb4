import type { RawToken } from '../tokens/rules'
import weights from './des.json'

/*
 * *des* and *du* are a preposition with its article (*le prix des livres*: `de` + `les`) or an article alone
 * (*des enfants jouent*). The words around decide: a linear model over their forms and endings, trained by
 * `training/des.ts`. Above zero is the article alone.
 */
const WEIGHTS = new Map<string, number>(Object.entries(weights))

/** Makes the contractions of a sentence that are only articles single words again. */
export function joinArticles(tokens: RawToken[]): void {
  tokens.forEach((token, index) => {
    const [first, second] = token.words
    if (first?.form.toLowerCase() !== 'de' || !/^les?$/iu.test(second?.form ?? '')) return
    const form = articleForm(first.form, second!.form)
    const score = desFeatures(
      form,
      (offset) => tokens[index + offset]?.words.at(offset < 0 ? -1 : 0)?.form,
    ).reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0)
    if (score > 0) token.words = [{ form, start: token.start, end: token.end }]
  })
}

function articleForm(first: string, second: string): string {
  const form = second.length === 2 ? 'du' : 'des'
  if (second === second.toUpperCase()) return form.toUpperCase()
  return first.startsWith('D') ? `D${form.slice(1)}` : form
}

/**
 * What the model sees of one *du* or *des*.
 * @param neighbour the form at a distance in words (-1 is the one before), undefined outside the sentence
 */
export function desFeatures(
  form: string,
  neighbour: (offset: number) => string | undefined,
): string[] {
  const word = (offset: number) => neighbour(offset)?.toLowerCase().replace(/’/gu, "'") ?? '^'
  const own = form.toLowerCase()
  const [second, before, next, after] = [word(-2), word(-1), word(1), word(2)]
  const capital = /^\p{Lu}/u.test(neighbour(1) ?? '') ? 'A' : 'a'
  return [
    own,
    `p ${before}`,
    `p3 ${before.slice(-3)}`,
    `p2 ${before.slice(-2)}`,
    `o2 ${own} ${before.slice(-2)}`,
    `q ${second}`,
    `q2 ${second.slice(-2)} ${before.slice(-2)}`,
    `n ${next}`,
    `n3 ${next.slice(-3)} ${capital}`,
    `a ${after}`,
    `pn ${before.slice(-2)} ${next.slice(-2)}`,
  ]
}
