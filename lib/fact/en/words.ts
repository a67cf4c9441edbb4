import type { EventNoun } from '@/lib/fact/grammar'

/** English words that decide what is asserted, what stands alone and who is a person. Lemmas, unless said otherwise. */

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' ')),
  )

export const CONNECTIVES = list(`
  however nevertheless nonetheless thus therefore also too then finally meanwhile moreover furthermore besides
  instead indeed likewise similarly consequently accordingly hence otherwise still yet eventually subsequently
  additionally instead rather especially particularly mainly mostly largely primarily notably only just even already
  always often sometimes usually initially ultimately later soon quickly immediately simply really actually certainly
  clearly evidently obviously naturally unfortunately fortunately afterwards afterward thereafter ever again once
  first second together personally famously apparently firstly secondly lastly as_well altogether though so both`)

export const DEICTICS = list(`
  here there today yesterday tomorrow now currently recently lately nowadays formerly previously then ago presently
  later earlier afterwards afterward thereafter since before since_then so_far`)

export const ANAPHORIC_ADJECTIVES = list(`
  other another same such following previous next last latter former second third latest subsequent preceding
  aforementioned said similar respective certain various different present current recent new further own`)

export const HEDGES = list(`
  perhaps maybe probably possibly apparently allegedly reportedly supposedly presumably likely unlikely seemingly
  purportedly almost nearly virtually potentially alleged supposed purported unclear unknown hypothetical suspected`)

export const NEGATIONS = list(
  `not n't n’t never no nobody nothing neither nor none hardly scarcely barely without few little nowhere`,
)

export const ATTRIBUTIONS = list(`according_to according in_the_view_of in_the_words_of`)

export const CONDITIONALS = list(`if unless whether provided lest assuming supposing`)

export const SAYING = list(`
  say state declare announce claim report tell explain think believe argue note add write suggest indicate reveal
  confirm admit deny consider suppose propose promise warn insist conclude observe remark mention hope fear demand ask
  accuse describe show prove know learn reply respond assert allege maintain`)

export const EVASIVE = list(`
  seem appear want wish hope try attempt plan intend consider threaten fail refuse claim pretend think believe suppose
  fear doubt ignore expect need tend happen prefer like love hate`)

export const MODALS = list('can could may might must shall should will would ought')
export const HEDGING_AUXILIARIES = list('may might could would should must ought shall can')

export const STATIVE = list(`
  locate situate base compose make form surround border link connect associate dedicate devote inspire equip know
  name call entitle title populate separate divide protect orient design intend bury own`)

export const RELATIONAL = list(`
  country city town village capital district street road river lake sea mountain island coast border region area
  son daughter brother sister father mother uncle aunt cousin husband wife child parent family spouse
  king queen emperor prince princess president minister chief leader director mayor governor ambassador
  government parliament assembly senate party group team club society company firm organization organisation
  association institution school university college museum theatre theater film movie book novel album song single
  record play series show work text poem article project program programme law treaty agreement pact constitution
  decree decision measure plan policy ban battle war conflict fight attack siege revolution revolt crisis victory
  defeat event beginning start end middle half quarter majority minority rest part whole number total most case fact
  period era century decade year month day week moment date time season
  author director actor actress artist singer musician painter writer player champion character hero narrator man
  woman boy girl youth victim suspect accused
  title name word term expression phrase question answer problem solution reason cause consequence effect result
  goal role function position place rank level rate price cost amount figure value
  phenomenon process system method technique model theory principle rule idea notion concept
  territory site place location zone building church temple castle palace monument statue tower
  population inhabitant army troop soldier force enemy opponent opposition rebel
  championship cup tournament match final competition contest race record medal game
  species animal plant disease patient body head hand
  reaction announcement statement speech report inquiry study research experiment discovery invention
  production market sector industry version edition form type genre style category class
  couple duo trio marriage birth death career life funeral duel
  aircraft ship boat train vehicle car machine weapon robot
  structure surface temperature scene act chapter episode concert tour exhibition award prize budget debt contract
  candidate election vote poll campaign term member participant visitor official spokesperson spokesman
  letter paper manuscript proposal request trial court judge sentence release arrest
  network website site page server hacker user account attack post message`)

export const UNIQUE = list(`
  sun moon earth sky universe world internet web press police law economy environment climate weather sea ocean
  public media military navy church state bible arts sciences humanities military stage piano guitar violin telephone
  radio`)

export const HUMAN = list(`
  man woman person people boy girl child son daughter brother sister father mother uncle aunt cousin nephew niece
  husband wife spouse widow king queen emperor empress prince princess duke duchess count baron pope bishop archbishop
  cardinal priest monk pastor imam rabbi president minister chancellor chief head leader director mayor senator
  congressman governor ambassador diplomat general colonel captain commander lieutenant marshal admiral soldier officer
  doctor physician surgeon nurse professor teacher lecturer lawyer attorney judge writer author poet novelist painter
  sculptor architect musician composer singer actor actress comedian filmmaker artist photographer dancer philosopher
  historian scientist scholar scientist physicist chemist mathematician biologist astronomer engineer inventor explorer
  navigator sailor pilot astronaut journalist reporter editor publisher player footballer coach trainer champion athlete
  swimmer cyclist boxer wrestler worker farmer slave master student pupil activist militant terrorist criminal citizen
  resident secretary spokesperson spokesman spokeswoman representative delegate adviser advisor candidate founder creator
  successor predecessor heir friend enemy rival companion host presenter producer screenwriter designer sultan caliph
  emir shah tsar regent dictator hero heroine god goddess linguist missionary theologian anthropologist volunteer
  analyst expert researcher critic comedian entrepreneur businessman businesswoman politician statesman model`)

export const COLLECTIVE = list(`
  agency ministry government parliament assembly senate party group team club society company firm corporation
  organization organisation association institution school university army police union bank newspaper journal daily
  weekly magazine channel network council committee commission court tribunal federation league alliance coalition
  movement front foundation institute academy orchestra choir troupe band label studio manufacturer church order dynasty
  kingdom empire republic state country nation city department authority administration division brigade fleet board
  bureau office museum`)

export const LOCATIVE = list(`
  country region city town village capital district quarter street road river lake sea mountain island coast province
  county state kingdom empire continent ocean valley plain desert forest port airport station place park garden castle
  palace church cathedral temple museum theatre theater stadium hospital university school prison camp base territory
  borough peninsula gulf bay strait cape hill cemetery hotel hall site zone suburb neighborhood neighbourhood area`)

export const TEMPORAL = list(`
  year month day week century decade hour minute second era period moment time season spring summer autumn fall winter
  morning evening night afternoon noon midnight date beginning end middle eve january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday reign age
  millennium weekend instant`)

export const ANAPHORS = list(`
  he she it they him her them his hers its theirs himself herself itself themselves this that these those one ones
  others i you we me us my your our mine yours ours someone somebody something everyone everybody anyone both each all
  some many most few several another none`)

/** Verbs whose past participle says what the subject did, or a state. */
export const INTRANSITIVE = list('')

/** Nouns of events by which an article takes up what it has just said (*this announcement*). */
export const EVENTS: ReadonlyMap<string, EventNoun> = new Map()

export const OFFICES = list(`
  president minister chief head leader director mayor governor king queen emperor pope prince princess secretary
  ambassador chancellor founder creator commander captain coach rector dean spokesperson spokesman spokeswoman
  vice-president archbishop bishop chairman chairwoman chair ceo`)

export const PLACING = list('put place set install locate situate live reside settle')

export const PERSONAL = list(`
  elect re-elect appoint name condemn arrest assassinate kill wound accuse nickname call train inspire exile imprison
  release decorate crown bury marry hire recruit dismiss promote choose suspect charge raise adopt convict sentence
  bear award honor honour educate`)

export const STANDING = list(`
  die live reside work study play travel begin start end finish close open last reign sit grow teach serve graduate
  collaborate fight triumph fail resign abdicate land crash explode sink burn stay compete appear disappear exist
  arrive leave depart come go return rise fall occur happen take_place belong participate rank perform tour vote
  surrender perish run move emigrate immigrate retire premiere debut`)

export const CAUSING = list(
  'ask urge order encourage persuade force allow enable help invite require tell convince',
)

export const SECTIONS = list(`
  introduction overview background biography history origin origins context description etymology early_life early_years
  early_life_and_education early_life_and_career childhood youth education career early_career later_career political_career personal_life private_life
  later_life later_years final_years final_days death death_and_legacy family legacy honours honors awards works publications selected_works filmography
  discography bibliography references notes see_also external_links further_reading geography climate demographics economy
  politics culture sport sports transport summary synopsis plot characters cast production filming reception reactions
  aftermath consequences causes characteristics definition principle use uses life marriage life_and_career life_and_work`)

export const PLAIN_ADJECTIVES = list(`
  great big small large good bad young old long high low short wide new former first last main important only own true full
  free strong weak possible necessary certain many total whole general particular special simple double best major minor
  left right public private local national international official future several other global common`)

export const OPENERS = list(
  'unlike like despite besides although though while whereas since during after before with for at in on as',
)

export const INSTITUTIONS = list(`
  government parliament assembly senate congress ministry presidency council court tribunal army police opposition
  coalition prosecutor cabinet`)

export const LINKS =
  /(?<![\p{L}-])(?:however|nevertheless|nonetheless|therefore|thus|hence|also|too|then|finally|moreover|furthermore|in addition|in fact|indeed|for example|for instance|instead|meanwhile|otherwise|likewise|similarly|consequently|as a result|on the other hand|by contrast|in contrast|at first|at last|initially|eventually|subsequently|afterwards|thereafter|still|yet|already|again|once more|even|for (?:his|her|its|their) part|in turn|as well|at the time|by then|until then|since then|so far|later|earlier|previously|respectively|both|each other|one another|himself|herself|itself|themselves|the latter|the former|above|below)(?![\p{L}-])/iu

export const POINTING =
  /(?<![\p{L}])(?:he|she|it|they|him|her|them|this|that|these|those|here|there|now|then|yesterday|today|tomorrow|tonight)(?![\p{L}])/iu

export const BRIDGING = list(`
  accident investigation inquiry trial hearing verdict sentence plane aircraft crew passenger pilot train ship boat
  earthquake quake tremor epicentre epicenter fire flood explosion attack bombing bomb victim vote election result
  candidate match game final tournament competition team ceremony parade protest protester strike negotiation agreement
  treaty law bill reform film album book rocket probe satellite mission launch virus outbreak disease vaccine plant
  company project suspect attacker gunman hostage president minister mayor king queen pope party coalition government
  parliament senate opposition police army population capital country island province region`)

export const TELLING = list(`
  say announce state claim explain add confirm report reveal admit acknowledge warn argue note declare insist suggest`)
