/**
 * English verb forms: a table of the irregular verbs that articles use, rules for the rest
 * (Quirk et al., *A Comprehensive Grammar of the English Language*, §§ 3.5–3.19).
 */

/** base, past, past participle (where it differs from the past). */
const IRREGULAR_LINES =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|oversee oversaw overseen|overcome overcame overcome|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|rewrite rewrote rewritten|redo redid redone|retell retold|remake remade|resell resold|outdo outdid outdone|partake partook partaken|input input|offset offset|babysit babysat|sew sewed sewn|sow sowed sown|saw sawed sawn|mow mowed mown|kneel knelt|dwell dwelt'

interface IrregularVerb {
  past: string
  participle: string
}

const IRREGULAR: ReadonlyMap<string, IrregularVerb> = new Map(
  IRREGULAR_LINES.split('|').map((line) => {
    const [base = '', past = '', participle] = line.split(' ')
    return [base, { past, participle: participle ?? past }]
  }),
)

/** Verbs of two syllables or more whose last syllable is stressed: the last consonant doubles. */
const DOUBLING =
  /(^[^aeiou]*[aeiou][bdgklmnprtz]$)|(^qu[aeiou][bdgmnpt]$)|(admit|allot|commit|compel|concur|confer|control|defer|deter|dispel|emit|equip|excel|expel|forbid|forget|incur|infer|occur|omit|outwit|patrol|permit|prefer|program|propel|rebel|recur|refer|regret|repel|submit|transfer|transmit|unzip|upset|kidnap|worship|handicap)$/

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (/ie$/.test(base) && ending === 'ing') return `${base.slice(0, -2)}ying`
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return `${base.slice(0, -1)}ied`
  if (/e$/.test(base) && (ending === 'ed' || !/(ee|oe|ye)$/.test(base))) {
    return `${base.slice(0, -1)}${ending}`
  }
  if (/ic$/.test(base)) return `${base}k${ending}`
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}${ending}`
  return base + ending
}

/** Verbs whose past reads as their base: *the mission put*. */
export const UNCHANGED =
  /^(?:put|set|hit|let|cost|cut|shut|spread|cast|hurt|split|quit|burst|shed|beat)$/u

/** *signed, wrote*; of *be*: *was*. */
export function past(base: string): string {
  return base === 'be' ? 'was' : (IRREGULAR.get(base)?.past ?? withEnding(base, 'ed'))
}

/** *signed, written*. */
export function pastParticiple(base: string): string {
  return base === 'be' ? 'been' : (IRREGULAR.get(base)?.participle ?? withEnding(base, 'ed'))
}

/** *signing, writing*. */
export function presentParticiple(base: string): string {
  return base === 'be' ? 'being' : withEnding(base, 'ing')
}

/** The third person singular of the present: *signs, carries, goes, has, is*. */
export function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/**
 * A finite form agreed with a third person of the other number, by its base: *sign* → *signs*, *were* → *was*, *have* → *has*.
 * Past forms and modals stay.
 */
export function withNumber(form: string, base: string, number: 'Sing' | 'Plur'): string {
  const lower = form.toLowerCase()
  const singular: Readonly<Record<string, string>> = {
    are: 'is',
    were: 'was',
    have: 'has',
    do: 'does',
    "aren't": "isn't",
    "weren't": "wasn't",
    "don't": "doesn't",
    "haven't": "hasn't", // prettier-ignore
  }
  if (number === 'Sing') {
    return singular[lower] ?? (lower === base && base !== 'be' ? thirdPerson(base) : form)
  }
  const pair = Object.entries(singular).find(([, one]) => one === lower)
  if (pair) return pair[0]
  return lower === thirdPerson(base) ? base : form
}
