/**
 * The common noun that a name holds: what a teacher asks with (*which college* of *Corvane College*, *which storm* of *Storm Ada*).
 * All in the singular, as they follow *which*.
 */

/** Nouns that end a name and say what it is of. */
const LAST = new Set(
  `army navy force guard regiment brigade battalion fleet party council committee commission court agency authority bank company
  corporation club league association federation foundation society institute institution university college school academy
  museum gallery library hospital clinic theatre theater cinema church cathedral abbey priory monastery convent temple mosque
  prison orchestra choir band ensemble newspaper magazine journal gazette review festival award prize medal cup trophy
  championship tournament marathon race war battle treaty act bridge tower castle palace airport station street avenue river
  valley island mountain canal lake dynasty empire kingdom republic team ministry department parliament senate assembly conference
  symposium congress fair exhibition observatory laboratory railway stadium arena project programme program mission expedition
  hurricane storm cyclone typhoon manuscript bible order scholarship fellowship district county province peninsula desert
  forest camp hotel centre center hall group corps squadron bureau board trust embassy trail gulf cape square park plaza
  declaration convention accord agreement pact protocol charter movement revolution rebellion uprising
  revolt campaign election style era channel strait`.split(/\s+/u),
)

/** Other words for what a name's last word says. */
const CALLED: Readonly<Record<string, string>> = {
  run: 'race', prix: 'race', times: 'newspaper', herald: 'newspaper', tribune: 'newspaper', guardian: 'newspaper', telegraph: 'newspaper',
  airlines: 'airline', airways: 'airline', games: 'competition', olympics: 'competition', championships: 'championship', awards: 'award',
  records: 'record label',
} // prettier-ignore

/** Foreign nouns that open a name: *École Polytechnique*. */
const FOREIGN: Readonly<Record<string, string>> = {
  école: 'school', ecole: 'school', lycée: 'school', gymnasium: 'school', collège: 'college', université: 'university', universität: 'university',
  universidad: 'university', università: 'university', académie: 'academy', accademia: 'academy', academia: 'academy', institut: 'institute', musée: 'museum',
  museo: 'museum', théâtre: 'theatre', teatro: 'theatre', palazzo: 'palace', château: 'castle', estadio: 'stadium', stadio: 'stadium', stade: 'stadium',
} // prettier-ignore

/** Magazines and newspapers whose names do not say so. */
const PRESS: Readonly<Record<string, string>> = {
  'new yorker': 'magazine', newsweek: 'magazine', 'rolling stone': 'magazine', 'vanity fair': 'magazine', 'the economist': 'magazine', 'der spiegel': 'magazine',
  'the lancet': 'journal', 'le monde': 'newspaper', 'le figaro': 'newspaper', 'el país': 'newspaper', 'washington post': 'newspaper', 'wall street journal': 'newspaper', 'the observer': 'newspaper',
} // prettier-ignore

/** Names that begin with what they are of: *University of …*, *Battle of …*. */
const FIRST = /^(?:the )?(?<noun>University|College|School|Institute|Academy|Museum|Bank|Ministry|Department|Treaty|Battle|Siege|Church|Order|Society|Kingdom|Republic|Duchy|Bay|Gulf|Isle|Court|Faculty|Conservatory) (?:of|for) /u // prettier-ignore
/** And those that begin with it and a name behind it: *Hurricane Ada*, *Lake Ada*. */
const BEFORE = /^(?:the )?(?:Tropical |Subtropical )?(?<noun>Hurricane|Storm|Cyclone|Typhoon|Lake|Mount|Fort|Operation|Camp|RMS|HMS|USS) \p{Lu}/u // prettier-ignore
const NOUNS: Readonly<Record<string, string>> = { mount: 'mountain', rms: 'ship', hms: 'ship', uss: 'ship', isle: 'island' } // prettier-ignore

/** What kind of thing a name says that it is; nothing where it does not say. */
export function ownNoun(name: string): string | undefined {
  const plain = name.toLowerCase()
  const press = PRESS[plain] ?? PRESS[plain.replace(/^the /u, '')]
  if (press) return press
  const first = (FIRST.exec(name) ?? BEFORE.exec(name))?.groups?.noun?.toLowerCase()
  if (first) return NOUNS[first] ?? first
  // *International School of Leeds* is a school: what stands behind *of* is not the head.
  const [own = ''] = name.split(/ (?:of|for|at|in) /u)
  const words = own.replace(/^the /iu, '').toLowerCase().split(/\s+/u)
  const last = words[words.length - 1] ?? ''
  if (words.length < 2) return undefined
  const foreign = FOREIGN[words[0] ?? '']
  if (foreign) return foreign
  return CALLED[last] ?? (LAST.has(last) ? last : undefined)
}
