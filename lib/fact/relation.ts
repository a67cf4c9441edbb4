/** What a pattern of words says of its subject, for which the questions have a wording of their own. */
export type Relation =
  | 'letters' // what letters stand for
  | 'made' // when something was made, and by whom
  | 'nationality' // of which state somebody is
  | 'definition' // what the title is
  | 'located' // in which country a place lies
  | 'lived' // when somebody was born and died
