/**
 * Elision and h aspiré. The lists: Grevisse, *Le bon usage*, §§ 45–50 and the entries marked as aspirated in Littré.
 */

/** Beginnings of words whose h is aspirated, without accents; a trailing $ marks a whole word. */
const ASPIRATED =
  'hable hach hack hagard haggi hague hai hal$ halage halal halet haleta hall$ halle$ halles$ hallebard halo$ halos$ halt hamac hambourg hamburger hameau hamm hampe hamster hanap hanch hand$ handball handicap hangar hannet hanneton hanois hanov hans hant happ haquen haqu haran harass harcel hard hare harem hareng hargn haricot harnach harnais haro$ harp harpo hasard haschi hass hat hauban hauss haut hauteur havan have$ havr hay hayon heaum hein$ hel$ helsinki hennir henni henn herald here$ hern heron heros$ hers heriss hetr heurt hi$ hibou hic$ hid hiera hierarch hiss hit$ hittit hobb hobereau hoche hockey hoch hola holding hold holland hollywood hom$ homard home$ hong hongr honni honnir honshu honte honteu hoquet hord hors houbl houe houill houl houpp houri hourr housp houss houx hublot huch hue$ huee huer huguenot huit huitieme hul hun$ huns$ hunnique hupp hurl huron hussard hutte hyundai hip$ harley harvard harlem hayek hezbollah hamas houthi hutu hachemit hobbes hegel heidegger hilton hiphop hobbit hooligan hot$ hotdog hurrah haiku harissa harki haubert havre havane hesse hollande hongrie houston hubble hardware haut-'.split(
    ' ',
  )

/** Beginnings that the list above would catch by mistake: their h is mute. */
const MUTE =
  'hallu halein halog halter haltero hamecon hameçon harmoni hebdo heberge heroin heroiq heroism heroic hiatus hexa homeo hospi hostil hote hotel huile huissier huitre humain humeur humid humour hydr hygien hymn hypo hyper haiti hispan histoire historique hirondelle hivern hiver hilar'.split(
    ' ',
  )

/** Capitalised names with a mute h: for others (*Hitler* apart, mostly foreign names) the h is left alone. */
const MUTE_NAMES = new Set(
  'Hadrien Haïti Hannibal Harpagon Hélène Hélier Hector Hécube Héliopolis Henri Henriette Héra Héraclès Héraclite Hérault Hercule Hermès Hermione Hérode Hérodote Hésiode Hilaire Himalaya Hippocrate Hippolyte Hiroshima Hitler Homère Honoré Honorine Horace Hortense Hubert Hugues Humbert Hyacinthe Hyères Hydre Hypatie Hébreux Hellade Hellènes Hôtel Hôpital Histoire Hôtel-Dieu Humanité Hispanie Hawaï'.split(
    ' ',
  ),
)

/** Vowel-initial words before which nothing is elided. */
const NOT_ELIDED =
  /^(onz|oui$|ouistiti|uhlan|ululer|yaourt|yacht|yen$|yens$|yoga|yéti|yemen|yémen|yougoslav|yankee|yard|yiddish|yole|yorkshire|yougo|ya[^s]|ye[^u]|yo|yu|un$|une$|ouagadougou|wa|we|wi|wo|ouate$)/i

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

function isAspirated(word: string): boolean {
  if (/^[A-Z]/.test(word)) {
    const name = word.split(/[-\s]/)[0] ?? word
    if (MUTE_NAMES.has(word) || MUTE_NAMES.has(name)) return false
    if (/^H\p{Lu}/u.test(word)) return true // an initialism: le HCR
    const inflected = plain(word)
    return !MUTE.some((stem) => inflected.startsWith(plain(stem)))
  }
  const inflected = plain(word)
  if (MUTE.some((stem) => inflected.startsWith(plain(stem)))) return false
  return ASPIRATED.some((stem) =>
    stem.endsWith('$') ? inflected === stem.slice(0, -1) : inflected.startsWith(stem),
  )
}

/**
 * Whether *le, de, que* … lose their vowel before this word: *accord*, *homme*, *ONU*, *Ukraine*, but not *héros*,
 * *onze*, *yaourt*, *Hongrie*. *un* counts as a word that elides (*d'un*, *qu'un*).
 */
export function elidesBefore(word: string): boolean {
  const first = word.replace(/^[«"“‘'([\s]+/u, '')
  if (/^\d/.test(first)) return false
  if (/^[hH]/.test(first)) return !isAspirated(/^[\p{L}-]+/u.exec(first)?.[0] ?? first)
  if (/^une?(?![\p{L}])/iu.test(first)) return true
  if (/^[yY]/.test(first))
    return /^(y$|y[\s’']|yeu|yves|yvonn|yvelin|yvett|yonne|ypr|ytterbium|yttrium)/i.test(first)
  if (NOT_ELIDED.test(first)) return false
  return /^[aeiouàâäéèêëîïôöùûüæœ]/iu.test(first)
}

const ELIDED: Readonly<Record<string, string>> = {
  le: 'l',
  la: 'l',
  de: 'd',
  que: 'qu',
  ne: 'n',
  se: 's',
  je: 'j',
  me: 'm',
  te: 't',
  ce: 'c',
  jusque: 'jusqu',
  lorsque: 'lorsqu',
  puisque: 'puisqu',
  quoique: 'quoiqu', // prettier-ignore
}
/** These elide before a few words only. */
const ELIDED_BEFORE_FEW: Readonly<Record<string, RegExp>> = {
  si: /^ils?(?![\p{L}])/iu,
  lorsque: /^(ils?|elles?|une?|on|en)(?![\p{L}])/iu,
  puisque: /^(ils?|elles?|une?|on|en|ainsi)(?![\p{L}])/iu,
  quoique: /^(ils?|elles?|une?|on|en)(?![\p{L}])/iu,
  presque: /^île/iu,
  quelque: /^une?(?![\p{L}])/iu,
  ce: /^(est|étai|en(?![\p{L}])|eût)/iu,
}

/**
 * Puts a small word before what follows, elided where French elides: `elide('que', 'il')` is *qu'il*, `elide('le', 'héros')`
 * *le héros*. A word that never elides is set before with a space.
 */
export function elide(word: string, next: string, apostrophe = '’'): string {
  const lower = word.toLowerCase()
  // Of compounds such as "parce que" or "afin de", only the last word elides.
  const last = lower.split(' ').at(-1) ?? lower
  const head = word.slice(0, word.length - last.length)
  const few = ELIDED_BEFORE_FEW[last]
  const short = ELIDED[last] ?? (last === 'si' ? 's' : last === 'presque' ? 'presqu' : undefined)
  const elides = short !== undefined && (few ? few.test(next) : elidesBefore(next))
  if (!elides || short === undefined) return `${word} ${next}`
  const tail = word.slice(word.length - last.length)
  const cased = /^\p{Lu}/u.test(tail) ? short[0]?.toUpperCase() + short.slice(1) : short
  return `${head}${cased}${apostrophe}${next}`
}
