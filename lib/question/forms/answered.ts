import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { countryOf } from '../world/world'
import type { Draft } from './draft'

/**
 * The answer with the small word that its sentence has before it and French does not leave out: *la CGT*, *le Var*; *de 1954 à 1955*,
 * *entre 1859 et 1862*.
 */
function told({ document, material, wording }: Draft): string | undefined {
  const { key } = material
  const before = document.text.slice(Math.max(0, key.span.start - 6), key.span.start)
  const named = key.form === 'name' && /^(?:organisation|place)$/u.test(key.entity?.kind ?? '')
  const words =
    named && !key.placeType
      ? /(?<![\p{L}-])(?:l[ae]s? |l['’])$/iu
      : key.time?.kind === 'period'
        ? /(?<!\p{L})(?:de |du |entre )$/iu
        : undefined
  const word = words?.exec(before)?.[0]
  return word && word.toLowerCase() + wording.answer
}

/** *Quel pays … ?* — *la Corée du Nord*: a French country answers with its article, where the question does not put *en* before it. */
export function withArticle(draft: Draft): Draft {
  const { wording, material } = draft
  const own = material.language === 'fr' && wording.answer === material.key.text ? told(draft) : undefined // prettier-ignore
  if (own) return { ...draft, wording: { ...wording, answer: own } }
  const country = material.language === 'fr' ? countryOf(wording.answer) : undefined
  if (!country || !/^quel pays/iu.test(wording.question ?? '')) return draft
  if (wording.answer !== material.key.text || /^(?:les?|la)\s|^l[’']/iu.test(wording.answer))
    return draft
  const { gender, number, article } = countryGrammar(wording.answer)
  if (!article) return draft
  return {
    ...draft,
    wording: { ...wording, answer: withDefinite(wording.answer, gender, number, draft.apostrophe) },
  }
}
