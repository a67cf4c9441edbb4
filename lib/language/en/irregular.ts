/** Irregular verbs as `base past participle`, several forms of one cell parted by `/`. */
const VERBS = `
arise arose arisen|awake awoke awoken|babysit babysat babysat|bear bore borne/born|beat beat beaten|become became become
befall befell befallen|beget begot begotten|begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet
bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|dive dived/dove dived|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk
drive drove driven|dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone
grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt/kneeled knelt/kneeled|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit/lighted lit/lighted
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood
mow mowed mown|offset offset offset|outdo outdid outdone|overcome overcame overcome|overhear overheard overheard|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proven/proved
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|rend rent rent|repay repaid repaid|reset reset reset|rid rid rid
ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
set set set|sew sewed sewn/sewed|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung
slit slit slit|smell smelled/smelt smelled/smelt|sneak sneaked/snuck sneaked/snuck|sow sowed sown|speak spoke spoken|speed sped sped|spell spelled/spelt spelled/spelt
spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken
string strung strung|strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|thrive thrived/throve thrived|throw threw thrown|thrust thrust thrust
tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|wet wet/wetted wet/wetted|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten|retell retold retold|rethink rethought rethought`

/** Irregular plurals as `singular plural`. */
const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|die dice|penny pence
wolf wolves|wife wives|life lives|knife knives|leaf leaves|loaf loaves|half halves|calf calves|self selves|shelf shelves|thief thieves|elf elves|scarf scarves|hoof hooves
sheep sheep|deer deer|fish fish|series series|species species|aircraft aircraft|spacecraft spacecraft|salmon salmon|trout trout|offspring offspring|means means
analysis analyses|basis bases|crisis crises|axis axes|thesis theses|hypothesis hypotheses|parenthesis parentheses|diagnosis diagnoses|oasis oases|emphasis emphases|synthesis syntheses
criterion criteria|phenomenon phenomena|bacterium bacteria|datum data|medium media|memorandum memoranda|stratum strata|curriculum curricula|erratum errata
alumnus alumni|cactus cacti|focus foci|fungus fungi|nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|larva larvae|alga algae|formula formulae|nebula nebulae|vertebra vertebrae
index indices|appendix appendices|matrix matrices|vertex vertices|echo echoes|hero heroes|potato potatoes|tomato tomatoes|veto vetoes|embargo embargoes|torpedo torpedoes|volcano volcanoes|cargo cargoes`

/** Irregular comparison as `positive comparative superlative`. */
const ADJECTIVES = `
good better best|well better best|bad worse worst|ill worse worst|far farther/further farthest/furthest|little less least|much more most|many more most|old older/elder oldest/eldest`

function table(text: string): [string, ...string[][]][] {
  return text
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [base = '', ...cells] = row.trim().split(' ')
      return [base, ...cells.map((cell) => cell.split('/'))]
    })
}

/** Base form → its past tenses and its past participles, the usual one first. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { past: string[]; participle: string[] }> =
  new Map(table(VERBS).map(([base, past = [], participle = []]) => [base, { past, participle }]))

/** Singular → plural. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  table(NOUNS).map(([singular, plural = []]) => [singular, plural[0] ?? singular]),
)

/** Positive → comparatives and superlatives. */
export const IRREGULAR_ADJECTIVES: ReadonlyMap<
  string,
  { comparative: string[]; superlative: string[] }
> = new Map(
  table(ADJECTIVES).map(([base, comparative = [], superlative = []]) => [
    base,
    { comparative, superlative },
  ]),
)
