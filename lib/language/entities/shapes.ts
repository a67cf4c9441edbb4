import type { Language } from '../document'

/** What a language lets a name take in on either side, and what is no name at all. */
export interface NameShape {
  /** Small nouns that belong to the place's name after them (*mer du Nord*, *détroit de Béring*). */
  placeHeads: RegExp
  /** The same, but only right before it (*île Devon*). */
  directPlaceHeads: RegExp
  /** Small adjectives that end the name of a body (*Ligue nationale*) or of a region (*Asie centrale*). */
  bodyAdjectives: RegExp
  regionAdjectives: RegExp
  /** What bodies are for, small nouns that end their names (*Organisation mondiale de la santé*). */
  fields: RegExp
  regions: RegExp
  /** Capitalised words that begin or end a place's name. */
  placeBeginnings: RegExp
  placeEndings: RegExp
  /** Ranks before a person's name, which are no part of it. */
  ranks: RegExp
  /** What ends a place's name and hardly another. */
  surePlaces: RegExp
  /** Months, days, pronouns, ranks: never names by themselves. */
  never: RegExp
  /** Endings of what is a kind of thing: families of animals and plants, beliefs. */
  kinds: RegExp
}

const none = /^(?!)/u

export const SHAPES: Record<Language, NameShape> = {
  fr: {
    placeHeads: /^(?:mer|baie|golfe|détroit|rivière|musée|cimetière|océan)$/u,
    directPlaceHeads: /^(?:îles?|mer|océan|lac|monts?|péninsule|cap|fleuve)$/u,
    bodyAdjectives:
      /^(?:(?:inter)?nation(?:al|ale|ales|aux)|roya(?:le?s?|ux)|mondiale?|européenn?e?|française?|américaine?|britannique|allemande?|supérieure?|catholique|démocratique|populaire|centrale?|générale?|fédérale?|symphonique|suprême|municipale?|communiste|socialiste|républicaine?|libérale?|nordique|olympique|polytechnique|normale|constituante|législative|russe|italienne?|espagnole?|canadienne?|suisse|belge|japonaise?|chinoise?)$/u,
    regionAdjectives:
      /^(?:centrale?|latine|orientale?|occidentale?|septentrionale?|méridionale?|russe|romaine?|ottoman|britannique|byzantin|canadien|australe|équatoriale|carolingien|germanique|perse|allemand)$/u,
    fields:
      /^(?:santé|commerce|football|hockey|basket-ball|handball|rugby|tennis|cyclisme|athlétisme|ski|recherche|sciences?|travail|justice|éducation|musique|danse|médecine|droits?|agriculture|environnement|défense|sécurité|presse|radio|télévision|cinéma|théâtre|géographie|histoire|statistique|finances?|aviation|tourisme|transports?|énergie|migrations?|réfugiés|arts|lettres|beaux-arts|normalisation)$/u,
    regions: /^(?:Amérique|Asie|Europe|Afrique|Arctique|Empire|République|Arabie|Caraïbe|Océan)$/u,
    placeBeginnings: none,
    ranks: none,
    surePlaces: none,
    placeEndings: none,
    never:
      /^(?:Elle|Il|Elles|Ils|On|Ce|Cette|Madame|Monsieur|Mademoiselle|État|États|Roi|Reine|Duc|Baron|Dictionnaire|Premier|Première|Bon|Not|DVD|CD|PC|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)$/u,
    kinds: /(?:aceae|idae|inae|saurus|ïsme|isme|ptera)$/u,
  },
  en: {
    placeHeads: none,
    directPlaceHeads: none,
    bodyAdjectives: none,
    regionAdjectives: none,
    fields: none,
    regions: none,
    placeBeginnings:
      /^(?:Mount|Lake|Fort|Cape|New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|San|Santa|Saint|St\.|Port|Isle|Gulf|Rio|Los|Las|El|La)$/u,
    ranks:
      /^(?:Queen|King|Prince|Princess|Dame|Sir|Baron|Baroness|Emperor|Empress|President|Senator|Governor|General|Captain|Major|Colonel|Admiral|Geologist|Teammate)$/u,
    surePlaces:
      /^(?:River|Trail|Avenue|Street|Road|Islands?|Airport|County|Valley|Mountains?|Bay|Creek|Bridge|Forest|Desert|Peninsula|Province|Oblast|Krai|Harbor|Square|Hills|Falls|Canyon|Canal|Strait|Beach|Castle|Palace|Highway|Cemetery|Cathedral|Abbey|Lighthouse|Wilderness|Seashore|Inn|Museum|Theatre|Theater|Galleries|Raceway|Speedway|Reservoir|Glacier|Plateau|Archipelago|Governorate|Municipality)$/u,
    placeEndings:
      /^(?:River|Trail|Avenue|Street|Road|Island|Islands|Airport|International|County|City|Valley|Mountains?|Bay|Sea|Ocean|Park|Lake|Creek|Bridge|Forest|Desert|Peninsula|Province|District|Region|Harbor|Square|Hills?|Heights|Falls|Canyon|Basin|Station|Krai|Oblast|Canal|Strait|Coast|Beach|Castle|Palace|Highway|Formation|Governorate|Prefecture|Voivodeship|Municipality|Township|Archipelago|Reservoir|Glacier|Plateau)$/u,
    never:
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|He|She|It|They|The|Baron|King|Queen|Princess|Prince|Duke|Earl|Sultan|Premier|Crown|Earth|Moon|Notable|Nevertheless|Philosophical|BC|BCE|CE|AD|Gold|Platinum|TV|DVD|CD|Ph\.D\.|However|Sir|Dr\.|Mr\.|God)$/u,
    kinds: /(?:aceae|idae|inae|saurus|isms?|ptera|ology)$/u,
  },
}
