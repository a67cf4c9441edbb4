import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { meaningful, sameWord } from '../../check/rule'
import { plain } from '../../grade/fold'

/** Words that join a phrase to one before it and are no part of it. */
const JOINING =
  /^(?:puis|et|ou|dont|mais|si|car|donc|ainsi|notamment|surtout|voire|soit|courant)(?!\p{L})/iu
/** A phrase that goes on where it was cut. */
const BROKEN = /(?:^|\s)(?:et|ou|puis|mais|de|du|des|que|qui|à)$/iu
/** Prepositions with which a phrase goes on that stands right before. */
const GOES_ON = /^(?:de|sans|contre|face à|comme)$/u

/** What a noun may begin with; without it, it is half of a phrase (*symbole de la culture*, *accusés de vol*). */
const DETERMINED =
  /^(?:[ld]['’]|(?:les?|la|une?|des|du|de|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|plusieurs|quelques?|certaine?s?|chaque|tout|toute|tous|toutes|environ|près|plus|moins|presque|au|aux|à|divers|diverses|différents|différentes|maints|ces?|cet|cette|son|sa|ses|leurs?|aucune?|nulle?)(?!\p{L}))/iu
/** *un deuxième essai*, *une Agence européenne*: as new as in the text, where the question tells it for the first time. */
const NEW = /^une? (?:premi|second|deuxième|troisième|quatrième|nouve|autre|tout autre|\p{Lu})/u
const ANOTHER = /^une? (?:second|deuxième|troisième|quatrième|cinquième|nouve|autre)/u
/** Words that place a sentence in its text, or weigh what it says. */
const PLACING =
  /(?<!\p{L})(?:sans doute|coup sur coup|par ailleurs|en général|dans la foulée|à peine|en comparaison|à nouveau|de nouveau|dans tous les cas|en réponse|à son tour|en retour|quant à|dans un premier temps)(?!\p{L})/iu

/**
 * Whether the phrases of a clause are whole: none begins with what joined it to another or ends where it goes on, none is empty, and
 * what is asked for does not go on in the phrase behind it, which the question would leave hanging.
 */
export function isWellCut({ clause, asked, key, fact }: FactMaterial): boolean {
  const { subject, parts } = clause
  if (subject.text.trim() === '' || JOINING.test(key.text)) return false
  if ([subject, ...parts].some(isBroken)) return false
  if (/^\p{Ll}/u.test(subject.text) && !DETERMINED.test(subject.text)) return false
  // *un pays comme la France*, also where it is asked for
  if (/^une? \p{L}+ comme /u.test(subject.text)) return false
  if (subject !== asked && (NEW.test(subject.text) || isSomeone(subject))) return false
  // *Qui apporte une quatrième victoire ?*: after which?
  if (subject === asked && parts.some(({ role, text }) => role === 'object' && ANOTHER.test(text))) return false // prettier-ignore
  if (lacksObject(clause) || parts.some((part, at) => isStray(part, parts[at - 1]))) return false
  if ([subject, ...parts].some((part) => part !== asked && PLACING.test(part.text))) return false
  if (clause.voice === 'copular' && parts.some((part) => isBareOffice(part, clause.origin)))
    return false
  if ([subject, ...parts].some((part, at) => part !== asked && isToldBefore(part, parts[at], fact.context))) return false // prettier-ignore
  return !parts.some((part) => goesOn(asked, part, key.form === 'nominal'))
}

function isBroken({ text, role, bare }: Part): boolean {
  if (text === '') return false
  if (/^X \p{Lu}/u.test(bare)) return true
  // *le ministre tunisien et son homologue*: two people, of whom one was named.
  if (role === 'attribute' && /\set (?:son|sa|ses|leurs?) /u.test(text)) return true
  // *à Jajarkot et 40 à Rukum*
  if (/\set \d+ /u.test(text)) return true
  return JOINING.test(text) || BROKEN.test(text)
}

/** One of a row of which the text has told (*le premier transfert*), or what it has told of (*la compétition*, *l’appareil*). */
const TOLD_BEFORE =
  /^(?:(?:[Ll]e |[Ll]a )(?:premi[eè]re?|seconde?|deuxième|troisième|derni[eè]re?) (?<one>[\p{Ll}-]+)|(?:[Ll]e |[Ll]a |[Ll]['’])(?<all>compétition|tournoi|épreuve|rencontre|match|finale|appareil|véhicule|dispositif|établissement|bâtiment|ouvrage|opération))(?= avec |$)/u

/** Whether a phrase, with the part behind it, means what only the text has told, and the line above the question does not name it either. */
function isToldBefore(part: Part, behind: Part | undefined, context: string): boolean {
  const { role, bare, time, human, words } = part
  if (time || human || !/^(?:subject|object)$/u.test(role)) return false
  const next = (words[words.length - 1] ?? 0) + 1
  // *le dernier lien* | *entre la ville et le port*
  if (behind?.words[0] === next && /^(?:de|entre|contre|sur|à)$/u.test(behind.preposition ?? '')) return false // prettier-ignore
  const { one, all } = TOLD_BEFORE.exec(bare)?.groups ?? {}
  const noun = one ?? all
  return noun !== undefined && !meaningful(context).some((word) => sameWord(word, plain(noun)))
}

/** Offices of nothing that is told, and those who only speak for others. */
const UNTOLD =
  /^(?:(?:le |la |l['’])?(?:président|présidente|directeur|directrice)|(?:le |la )?porte-parole(?: .*)?)$/u

/** *première femme à …*, *fille aînée de …*: told beside a name, it wants an article in a sentence; *le maire et son adjoint* are two. */
function isBareOffice({ role, text }: Part, origin: Clause['origin']): boolean {
  if (role !== 'attribute') return false
  if (UNTOLD.test(text)) return true
  if (origin !== 'apposition') return false
  return / et | ainsi que /u.test(text) || /^(?:premi|derni|seul|actuel|ancien|jeune|futur|grand|petit|nouve|fil|fr[èe]re|s[œo]|mari|femme|épou|cadet|aîn)/u.test(text) // prettier-ignore
}

/** *une petite fille est née*, *le jeune sculpteur*: of somebody, whom nobody could tell from another. */
const isSomeone = ({ human, entity, text, number }: Part): boolean =>
  human && !entity && number === 'Sing' && (/^une? /u.test(text) || POINTED_AT.test(text))

/** *le jeune sculpteur*, *la jeune fille de 16 ans*, *l’ancien ministre*: who has a name, which the text has given before. */
const POINTED_AT =
  /^(?:le |la |l['’])(?:jeune|vieux|vieil|vieille|petite?|futur|ancien(?:ne)?|ex-) ?[\p{Ll}-]+(?: de \d+ ans)?$/iu

/** Verbs that tell nothing without what is announced, ordered or handed in. */
const WANTING =
  /^(?:déposer|annoncer|suggérer|ordonner|proposer|convoquer|obtenir|remporter|signer|publier|adopter|approuver|accorder|exiger|réclamer|revendiquer)$/u

function lacksObject({ verb, voice, parts }: Clause): boolean {
  // *a servi à plusieurs peintres*: as what, or for what?
  if (verb.lemma === 'servir' && voice === 'active') return !parts.some(({ role, clausal, preposition }) => role === 'object' || clausal || /^(?:de|comme|pour|dans|sous|en)$/u.test(preposition ?? '')) // prettier-ignore
  if (voice !== 'active' || verb.clitics !== '' || !WANTING.test(verb.lemma)) return false
  // *signe avec les Lions de Lourmel*
  if (verb.lemma === 'signer' && parts.some(({ preposition, entity }) => entity && /^(?:avec|à|chez|pour)$/u.test(preposition ?? ''))) return false // prettier-ignore
  return !parts.some(({ role, clausal }) => role === 'object' || clausal)
}

/** *un voyage avec Paul Roy* | *de Mayence*: what hangs on something farther before. */
const isStray = (part: Part, before: Part | undefined): boolean =>
  part.preposition === 'de' && !part.time && before?.entity !== undefined && before.words[before.words.length - 1] === (part.words[0] ?? 0) - 1 // prettier-ignore

/** *des semaines* | *sans pluie*; *un voyage* | *de Mayence*; *avec Legrand* | *du Saule*: read as two, and one thing. */
function goesOn(asked: Part, { preposition, words, time }: Part, phrase: boolean): boolean {
  const last = asked.words[asked.words.length - 1] ?? -1
  if (time || asked.time || words[0] !== last + 1 || asked.role === 'subject') return false
  return phrase
    ? GOES_ON.test(preposition ?? '')
    : preposition === 'de' && asked.entity?.kind === 'person'
}
