/** The words of a language that tell what a name is. All in lower case unless they are names themselves. */
export interface NameWords {
  /** Before a person's name: titles, offices, trades, kinship. */
  titles: ReadonlySet<string>
  /** Of the titles, those said only of a woman, only of a man. */
  feminine: ReadonlySet<string>
  masculine: ReadonlySet<string>
  /** Nouns that head a place's name or stand before it. */
  places: ReadonlySet<string>
  /** Nouns that head an organisation's name. */
  organisations: ReadonlySet<string>
  companySuffixes: ReadonlySet<string>
  /** Nouns before the title of a work; nouns that head an event's name. */
  works: ReadonlySet<string>
  events: ReadonlySet<string>
  /** Nouns of a body that is named by its field (*ministère de la Santé*), and of the person at its head. */
  offices: ReadonlySet<string>
  officers: ReadonlySet<string>
  knownOrganisations: ReadonlySet<string>
  knownPlaces: ReadonlySet<string>
}
