import type { Document, Mention, Word } from '@/lib/language/document'
import { placeTypeOf } from '@/lib/fact/place-type'
import type { Tree } from '@/lib/fact/tree'

/** What happens, and what reports are written of. */
const EVENTS =
  /^(?:séisme|tremblement|tsunami|éruption|inondation|crue|tempête|ouragan|cyclone|tornade|canicule|sécheresse|avalanche|incendie|explosion|effondrement|accident|collision|carambolage|déraillement|naufrage|crash|attentat|attaque|fusillade|braquage|meurtre|assassinat|enlèvement|émeute|affrontement|heurt|manifestation|grève|marche|mobilisation|élection|présidentielle|législatives|référendum|scrutin|vote|sommet|négociation|procès|condamnation|arrestation|perquisition|guerre|conflit|offensive|bombardement|putsch|évasion|épidémie|pandémie|profanation|festival|championnat|mondial|finale|tournoi|marathon|réforme|mariage|obsèques|hommage|inauguration|fouille|découverte|essai|fermeture|rachat|licenciement|panne|pénurie|saisie|expulsion|naissance|greffe|tentative)$/u
/** Said of any event, and of none in particular. */
const PLAIN = /^(?:nouveau|nouvelle|nouvel|dernier|dernière|premier|première|prochain|même|autre|tel|important|énorme|grave|terrible|dramatique|possible|éventuel)$/u // prettier-ignore
/** An event is what a report is about where one of so many sentences from its beginning says it. */
const LEAD = 3
/** In how many sentences it must be said, unless the first one tells it with its place. */
const OFTEN = 2
/** Words between an event and its place. */
const BETWEEN = 8

/**
 * What happened and where, for a report without a title: *Séisme au Népal*. From its first sentences, the event that most sentences say,
 * with the place that is told beside it, or else the one that is named most.
 */
export function eventTitle(
  document: Document,
  prose: readonly Tree[],
): { text: string; share: number; lemmas: string[] } | undefined {
  const told = prose.slice(0, LEAD).flatMap((tree) => tree.words.filter(isEvent).map((noun) => ({ tree, noun, said: sentencesOf(prose, noun.lemma) }))) // prettier-ignore
  const [best] = told.sort((a, b) => b.said - a.said)
  if (!best) return undefined
  const { tree, noun, said } = best
  const beside = placeBeside(document, tree, noun)
  const place = said < OFTEN && tree !== prose[0] ? undefined : (beside ?? (said < OFTEN ? undefined : placeNamedMost(document))) // prettier-ignore
  if (place === undefined) return undefined
  const words = `${noun.form.toLowerCase()}${complement(tree, noun)}`
  return { text: `${words} ${place}`, share: said / prose.length, lemmas: [noun.lemma] }
}

const isEvent = ({ upos, lemma }: Word): boolean => upos === 'NOUN' && EVENTS.test(lemma)

const sentencesOf = (prose: readonly Tree[], lemma: string): number =>
  prose.filter(({ words }) => words.some((word) => word.lemma === lemma)).length

/** *de terre*, *antisémite*: the bare noun or the adjective that says which sort of event it is. */
function complement({ words }: Tree, { index }: Word): string {
  const [next, after, third] = [words[index + 1], words[index + 2], words[index + 3]]
  if (!next || !after) return ''
  if (next.upos === 'ADJ' && !PLAIN.test(next.lemma) && /^\p{Ll}/u.test(next.form)) return ` ${next.form}` // prettier-ignore
  const bare = /^d(?:e|['’])$/iu.test(next.form) && after.upos === 'NOUN' && /^\p{Ll}/u.test(after.form) && !/^d(?:e|['’]|u|es)$/iu.test(third?.form ?? '') // prettier-ignore
  if (!bare) return ''
  return ` ${next.form.toLowerCase()}${/['’]$/u.test(next.form) ? '' : ' '}${after.form}`
}

/** A preposition that places something, as it stands before a name. */
const BEFORE = /(?<!\p{L})(?:à|au|aux|en|près de|dans (?:la |les |l['’]))\s?$/iu

/** The words of a place with the preposition before it: *au Népal*, *près de Metz*. */
function placeWords({ text }: Document, { start, end }: Mention): string | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0]
  const name = text.slice(start, end).replace(/\s+/gu, ' ')
  return before && `${before.toLowerCase()}${name}`
}

const placesOf = ({ entities }: Document) =>
  entities.filter(({ kind, name }) => kind === 'place' && name.length > 2)

function placeBeside(document: Document, tree: Tree, noun: Word): string | undefined {
  const near = placesOf(document)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .flatMap(({ mentions }) => mentions)
    .filter(({ sentence, firstWord, form }) => form === 'name' && sentence === tree.sentence.index && firstWord > noun.index && firstWord - noun.index <= BETWEEN) // prettier-ignore
  return firstOf(document, near)
}

const firstOf = (document: Document, mentions: readonly Mention[]): string | undefined =>
  mentions.map((mention) => placeWords(document, mention)).find((words) => words !== undefined)

function placeNamedMost(document: Document): string | undefined {
  const often = placesOf(document)
    .filter(({ name }) => placeTypeOf(name) !== undefined)
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
  return often.slice(0, 2).map(({ mentions }) => firstOf(document, mentions)).find((words) => words !== undefined) // prettier-ignore
}
