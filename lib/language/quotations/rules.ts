/** What the finder of quotations has to know of a language. */
export interface QuotationRules {
  /** Lemmas of verbs of saying. */
  sayings: ReadonlySet<string>
  /** *selon*, *according to*: what names the source of a sentence; group-less, at the start of what follows. */
  according: RegExp
}
