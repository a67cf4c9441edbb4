import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { countryOf } from '../world/world'
import type { Draft } from './draft'

const TITLED = /^(?:Prince|Princesse|Roi|Reine|Duc|Duchesse|Comte|Comtesse|Baron|Baronne|Marquis|Marquise|Empereur|Pape|Abbé|Cheikh|Émir|Sultan) / // prettier-ignore

/** *à la fin de 1951*, *au début du XIXe siècle* */
const PART_OF = /^(?:fin|début|milieu) d(?:[eu] |['’])/u

/** *le prince Jean de Lourmel*, where the text has it with its article. */
function titled(before: string, name: string): string | undefined {
  const article = /(?<![\p{L}-])(?:l[ae] |l['’])$/iu.exec(before)?.[0]
  return article && article.toLowerCase() + name.charAt(0).toLowerCase() + name.slice(1)
}

/**
 * The answer with the small word that its sentence has before it and French does not leave out: *la CGT*, *le Var*; *de 1954 à 1955*,
 * *entre 1859 et 1862*, *à la fin de 1951*.
 */
function told({ document, material, wording }: Draft): string | undefined {
  const { key } = material
  const before = document.text.slice(Math.max(0, key.span.start - 12), key.span.start)
  const named = key.form === 'name' && /^(?:organisation|place)$/u.test(key.entity?.kind ?? '')
  const words =
    named && !key.placeType
      ? /(?<![\p{L}-])(?:l[ae]s? |l['’])$/iu
      : key.time?.kind === 'period'
        ? /(?<!\p{L})(?:de |du |entre (?:les? )?)$/iu
        : PART_OF.test(key.text)
          ? /(?<!\p{L})(?:à la |au )$/iu
          : undefined
  const word = words?.exec(before)?.[0]
  if (key.entity?.kind === 'person' && key.form === 'name' && TITLED.test(wording.answer)) return titled(before, wording.answer) // prettier-ignore
  return word && word.toLowerCase() + wording.answer
}

/** *Of which party …?* — *the Centre Party*: an English name inside a phrase, with the article that stands there. */
function withThe({ document, material, wording }: Draft): string | undefined {
  const { key, language } = material
  if (language !== 'en' || !key.nested || key.form !== 'name' || wording.answer !== key.text) return undefined // prettier-ignore
  return /\bthe $/u.test(document.text.slice(0, key.span.start).slice(-5)) ? `the ${key.text}` : undefined // prettier-ignore
}

/** What a place may be asked for by that is no part of its name: *la ville d’Agadez*, *the town of Halden*. */
const KIND = {
  fr: /^(?:la |le |l['’])(?<noun>ville|municipalité|commune|village|bourg|localité|quartier|arrondissement) (?:de |d['’])(?<name>\p{Lu}.*)$/u,
  en: /^the (?<noun>city|town|village|municipality|borough|suburb) of (?<name>\p{Lu}.*)$/u,
}

/** *Dans quelle ville … ?* — *Agadez*, *Quelle fonction … ?* — *présidente du conseil*: no answer says again what the question has said. */
function unrepeated({ material, wording }: Draft): string | undefined {
  const { question = '', answer } = wording
  const { noun, name } = KIND[material.language].exec(answer)?.groups ?? {}
  if (noun && new RegExp(`(?:quel(?:le)?|which|what) ${noun}(?!\\p{L})`, 'iu').test(question)) return name // prettier-ignore
  if (/^Quelle fonction /u.test(question)) return answer.replace(/^(?:l[ea] |l['’])/u, '')
  return /^What position /u.test(question) ? answer.replace(/^the /u, '') : undefined
}

/** The answer without what its question says; as it was where there is nothing of the kind. */
export function asAnswered(draft: Draft): Draft {
  const answer = unrepeated(draft)
  return answer === undefined || answer === draft.wording.answer ? withArticle(draft) : { ...draft, wording: { ...draft.wording, answer } } // prettier-ignore
}

/** *Quel pays … ?* — *la Corée du Nord*: a French country answers with its article, where the question does not put *en* before it. */
function withArticle(draft: Draft): Draft {
  const { wording, material } = draft
  const own = material.language === 'fr' && wording.answer === material.key.text ? told(draft) : withThe(draft) // prettier-ignore
  if (own) return { ...draft, wording: { ...wording, answer: own } }
  const country = material.language === 'fr' ? countryOf(wording.answer) : undefined
  if (!country || !/^(?:(?:contre|avec) )?quel pays/iu.test(wording.question ?? '')) return draft
  if (wording.answer !== material.key.text || /^(?:les?|la)\s|^l[’']/iu.test(wording.answer))
    return draft
  const { gender, number, article } = countryGrammar(wording.answer)
  if (!article) return draft
  return {
    ...draft,
    wording: { ...wording, answer: withDefinite(wording.answer, gender, number, draft.apostrophe) },
  }
}
