import type { Language } from '@/lib/language/document'
import { elidesBefore } from '@/lib/language/fr/elide'
import type { Rule, Subject } from './rule'

const SPACES = '[ \u00a0\u202f]'

/** What the question says in its own words. Not the line above it: that is the article's title, as somebody wrote it. */
function texts({ question, keys, distractors }: Subject): string[] {
  return [question.prompt, ...keys, ...distractors].filter((text) => text !== '')
}

/** The marks that must come in pairs. */
const PAIRS: [string, string][] = [['«', '»'], ['“', '”'], ['(', ')'], ['[', ']']] // prettier-ignore

function unbalanced(text: string): boolean {
  const odd = PAIRS.some(([open, close]) => {
    let depth = 0
    for (const letter of text) {
      if (letter === open) depth++
      if (letter === close) depth--
      if (depth < 0) return true
    }
    return depth !== 0
  })
  return odd || (text.match(/"/g)?.length ?? 0) % 2 === 1
}

/** *que il*, *de le*, *si il*, *la annonce*, *le homme*. */
function unelided(text: string): boolean {
  if (/(?<![\p{L}’'-])(?:de les?|à les?) \p{L}/iu.test(text) && !/(?:de|à) (?:le|la|les) \p{L}+(?:er|ir|re|oir)(?![\p{L}])/iu.test(text) && !/de Le |à Le /.test(text)) return true // prettier-ignore
  if (/(?<![\p{L}’'-])si ils?(?![\p{L}])/iu.test(text)) return true
  const small = /(?<![\p{L}’'-])(?:le|la|de|que|ne|se|me|te|jusque) ([\p{L}][\p{L}’'-]*)/giu
  return [...text.matchAll(small)].some(
    ([, next = '']) => elidesBefore(next) && !/^\p{Lu}$/u.test(next) && !/^h/i.test(next) && !/^(?:un|une|y|onze|oui|et|ou|à|en|aux?)$/i.test(next), // prettier-ignore
  )
}

/** Pairs of small words that no sentence has. */
const BROKEN: Record<Language, RegExp> = {
  fr: /^(?:Les|Des|Comme (?:tous )?les) \p{L}+s (?:est|a|fut|sera|était|avait) |(?<![\p{L}’'-])(?:(?:est|sont|était|étaient|fut) (?:mais|et|ou|que(?! )) |(?:de|à|par|pour|avec|dans|sur|en) (?:et|ou|mais|de|est|a été) |(?:le|la|les|un|une|du|des) (?:le|la|les|un|une|du|est|sont|et|ou|mais) |(?:ont|a|sont|est) (?:ont|sont|est) |[Ss]elon selon )/u,
  en: /\b(?:(?:is|was|are|were|has|have) (?:and|or|but) |(?:of|to|by|in|at|with|for|from) (?:and|or|but|of|is|was) (?!which|whom)|(?:a|an|the) (?:a|an|the|is|was|of|and) |(?:does|did|do) \w+ (?:be been|was|were|is) |(?:has|have|had) (?:is|was|were) |be been )/,
}

const DOUBLED = /(?<![\p{L}\p{N}’'-])(\p{L}{2,}) \1(?![\p{L}\p{N}’'-])/iu
/** Words that may stand twice. */
const MAY_DOUBLE =
  /^(?:nous|vous|that|had|bora|very|new|ya|pago|baden|duran|tata|sing|walla|chop|bye|boutros)$/i

const SPACING: Record<Language, RegExp> = {
  // No space, or a plain one, before the high punctuation of French.
  fr: new RegExp(`(?<=[\\p{L}\\p{N}»)])[ ]?[?!;](?=\\s|$|»)|(?<=[\\p{L}])[ ]:(?=\\s|$)|(?<=[\\p{L}»)]):(?=\\s|$)|«[^\u00a0\u202f]|[^\u00a0\u202f]»`, 'u'), // prettier-ignore
  en: new RegExp(`${SPACES}[?!;:,](?=\\s|$)`, 'u'),
}

function asksOutright({ question }: Subject): boolean {
  return question.kind === 'choice' || question.kind === 'short' || question.kind === 'flashcard'
}

/** Spelling, spacing and punctuation that need no understanding. */
export const TYPOGRAPHY_RULES: Rule[] = [
  {
    code: 'no-capital',
    severity: 'error',
    fr: 'La question doit commencer par une majuscule.',
    en: 'The question must begin with a capital.',
    broken: ({ prompt }) => !/^[«“"‘'(\s]*(?:\p{Lu}|\p{N}|____)/u.test(prompt),
  },
  {
    code: 'title-without-article',
    severity: 'error',
    fr: 'Il manque un article devant le titre (« Prince Jean a ouvert… »).',
    en: 'A French title lacks its article (“Prince Jean a ouvert…”).',
    broken: ({ language, prompt }) =>
      language === 'fr' && /^(?:Prince|Princesse|Duc|Duchesse|Comtesse|Empereur|Impératrice|Cheikh|Sultan) \p{Lu}/u.test(prompt), // prettier-ignore
  },
  {
    code: 'no-question-mark',
    severity: 'error',
    fr: 'La question doit finir par un point d’interrogation.',
    en: 'The question must end with a question mark.',
    broken: (subject) => asksOutright(subject) && !/\?\s*$/.test(subject.prompt),
  },
  {
    code: 'no-full-stop',
    severity: 'error',
    fr: 'L’affirmation doit finir par un point.',
    en: 'The statement must end with a full stop.',
    broken: ({ question, prompt }) =>
      (question.kind === 'true-false' || question.kind === 'cloze') &&
      !/[.!?…][»”"’)\s]*$/.test(prompt),
  },
  {
    code: 'spacing',
    severity: 'error',
    fr: 'Espaces : une insécable avant ? ! ; : et à l’intérieur des guillemets, aucune double.',
    en: 'Spaces: none before punctuation, no double ones.',
    broken: (subject) =>
      texts(subject).some(
        (text) => SPACING[subject.language].test(text) || / {2}|\n/.test(text.trim()),
      ),
  },
  {
    code: 'missing-elision',
    severity: 'error',
    fr: 'Une élision ou une contraction manque (« que il », « de le »).',
    en: 'An elision or contraction is missing (French “que il”, “de le”).',
    broken: (subject) => subject.language === 'fr' && texts(subject).some(unelided),
  },
  {
    code: 'wrong-article',
    severity: 'error',
    fr: 'Article anglais mal choisi (« a accord », « an treaty »).',
    en: 'The wrong article (“a agreement”, “an treaty”).',
    broken: (subject) =>
      subject.language === 'en' &&
      texts(subject).some((text) => /\ba [aeio][a-z]{2,}(?<!one|once|eu[a-z]*|ewe)\b|\ban (?:[bcdfgjklmnpqrstvwyz][a-z]+|uni(?:on|ver|ted|que|form|t)[a-z]*|use[a-z]*)\b/.test(text)), // prettier-ignore
  },
  {
    code: 'broken-grammar',
    severity: 'error',
    fr: 'Des mots se suivent qui ne le peuvent pas (« est mais », « de et »).',
    en: 'Words follow one another that cannot (“is and”, “of the a”).',
    broken: (subject) => texts(subject).some((text) => BROKEN[subject.language].test(text)),
  },
  {
    code: 'doubled-word',
    severity: 'error',
    fr: 'Un mot est écrit deux fois.',
    en: 'A word is written twice.',
    broken: (subject) =>
      texts(subject).some((text) => {
        const match = DOUBLED.exec(text)
        return (
          match !== null && !MAY_DOUBLE.test(match[1] ?? '') && !/^\p{Lu}/u.test(match[1] ?? '')
        )
      }),
  },
  {
    code: 'unbalanced',
    severity: 'error',
    fr: 'Un guillemet ou une parenthèse n’est pas fermé.',
    en: 'A quotation mark or bracket is not closed.',
    broken: (subject) => texts(subject).some(unbalanced),
  },
  {
    code: 'stray-mark',
    severity: 'error',
    fr: 'Un appel de note ou un signe égaré est resté dans le texte.',
    en: 'A footnote mark or a stray sign is left in the text.',
    broken: (subject) =>
      texts(subject).some((text) =>
        /\[\d+\]|\[\.{3}\]|[|{}<>\\]|\s[,.](?:\s|$)|,\s*[?.]|\(\s*\)|\.{4,}|…[?]/.test(
          text.replaceAll('____', 'x'),
        ),
      ),
  },
]
