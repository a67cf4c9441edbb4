import type { Language, Span } from '@/lib/language/document'

/** One immutable text of an article. */
export interface ArticleVersion {
  id: string
  number: number
  text: string
  paragraphs: Span[]
  /** When it was published, `YYYY-MM-DD`, where its owner said so. */
  date: string | null
}

/** An article as it is read. */
export interface Article {
  id: string
  title: string
  language: Language
  isOwner: boolean
  createdAt: Date
  version: ArticleVersion
  /** The set made with it, which its facts are studied in. */
  setId: string | null
}

export type PasteProblem =
  | 'empty'
  | 'binary'
  | 'too-long'
  | 'language-not-served'
  | 'title-too-long'
  | 'date-impossible'
  | 'too-many'

/** What came of a pasted text: where it now is, or why it was not taken. */
export type Pasted =
  | { ok: true; articleId: string; generationId: string; setId: string }
  | { ok: false; reason: PasteProblem }

/** What came of giving an article another date: the making that follows, where there is one, or why it was not taken. */
export type Dated =
  | { ok: true; generationId: string | null }
  | { ok: false; reason: Extract<PasteProblem, 'date-impossible' | 'too-many'> }
