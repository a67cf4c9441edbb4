/**
 * Why a fact, though it may well be right, is not published unedited: what nobody would say without doubt of the sentence, or
 * what a reader with only the context line would not understand.
 */
export const DOUBTS = [
  'cut', // words were taken out of the middle of the statement
  'broken-off', // what the last noun wants is left out: *apparu en opposition*
  'weighed', // a word left out says that it is so in part, at first or among others: *notamment*
  'twice-dated', // another date stands beside the one that is asked for
  'unsure', // the readings of the sentence do not agree on all that the statement uses
  'misspelt', // the writer slipped, or the words do not agree
  'linked', // a word links it to another sentence: *en revanche*, *however*
  'undated', // an event without its year
  'office', // *le ministre*, with neither name nor country
  'ungrounded', // *la voiture*, of which nobody has told
  'half-named', // part of a longer name
  'tense', // told from inside a story: *recevait*
  'told', // the context line says it
  'listed', // one of several that answer
  'nested', // a detail inside a phrase
] as const
export type Doubt = (typeof DOUBTS)[number]
